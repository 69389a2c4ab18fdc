import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { NotOpened } from './NotOpened';
import type { ScreenProps } from './screens';

type Load = () => Promise<ComponentType<ScreenProps>>;

const ahead: Load[] = [];

/** A screen whose code is fetched from the package when it is first opened, or by `readAhead` unless it is `heavy`. */
export function lazily(load: Load, { heavy = false } = {}): ComponentType<ScreenProps> {
  let known: ComponentType<ScreenProps> | null = null;
  const read: Load = async () => {
    known ??= await load();
    return known;
  };
  if (!heavy) ahead.push(read);
  return function Lazy(props: ScreenProps) {
    const [state, setState] = useState<'reading' | 'read' | 'failed'>(known ? 'read' : 'reading');
    useEffect(() => {
      if (state === 'reading')
        read().then(
          () => setState('read'),
          () => setState('failed'),
        );
    }, [state]);
    const Screen = known;
    if (Screen) return <Screen {...props} />;
    if (state === 'reading') return <div aria-busy="true" />;
    return <NotOpened what={t('common.screenFailed')} />;
  };
}

/** Reads every screen, one after the other, whenever nothing else is to be done: opening one then waits for nothing. */
export async function readAhead(): Promise<void> {
  for (const read of ahead) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    // One that fails is read again, and told of, when it is opened.
    await read().catch(() => undefined);
  }
}
