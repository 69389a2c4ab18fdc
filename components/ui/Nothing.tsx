import type { ComponentChildren } from 'preact';
import css from './Nothing.module.css';

interface Props {
  title: string;
  hint?: string;
  /** 1 where it is the page's own heading. */
  level?: 1 | 2;
  /** Did something fail? Then it is told at once. */
  alert?: boolean;
  /** The way on. */
  children?: ComponentChildren;
}

/** What stands where there is nothing: what it means, and the way on. */
export function Nothing({ title, hint, level = 2, alert = false, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <div class={css.nothing} role={alert ? 'alert' : undefined}>
      <Heading class={css.title}>{title}</Heading>
      {hint && <p>{hint}</p>}
      {children}
    </div>
  );
}
