import type { ComponentChildren } from 'preact';
import { CardFrame } from './CardFrame';
import css from './ClipCard.module.css';

interface Props {
  title: string;
  hint: string;
  /** The ways on. */
  children?: ComponentChildren;
}

/** A page on which nothing can be clipped: what is so, what to do, and ways on. */
export function NothingCard({ title, hint, children }: Props) {
  return (
    <CardFrame calm actions={children}>
      <h1 class={css.plain}>{title}</h1>
      <p class={css.sub}>{hint}</p>
    </CardFrame>
  );
}
