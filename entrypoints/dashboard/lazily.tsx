import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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
    const [, setLoaded] = useState(known !== null);
    useEffect(() => {
      if (!known) void read().then(() => setLoaded(true));
    }, []);
    const Screen = known;
    return Screen ? <Screen {...props} /> : <div aria-busy="true" />;
  };
}

/** Reads every screen, one after the other, whenever nothing else is to be done: opening one then waits for nothing. */
export async function readAhead(): Promise<void> {
  for (const read of ahead) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await read();
  }
}
