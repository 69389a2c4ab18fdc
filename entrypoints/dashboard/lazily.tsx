import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ScreenProps } from './screens';

/** A screen whose code is fetched from the package when it is first opened: for what is heavy and seldom needed. */
export function lazily(load: () => Promise<ComponentType<ScreenProps>>): ComponentType<ScreenProps> {
  let known: ComponentType<ScreenProps> | null = null;
  return function Lazy(props: ScreenProps) {
    const [, setLoaded] = useState(known !== null);
    useEffect(() => {
      if (known) return;
      void load().then((screen) => {
        known = screen;
        setLoaded(true);
      });
    }, []);
    const Screen = known;
    return Screen ? <Screen {...props} /> : <div aria-busy="true" />;
  };
}
