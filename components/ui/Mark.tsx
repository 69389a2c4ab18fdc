import css from './Mark.module.css';

/** A shape for each tone, so that it reads without colour. `silent`: nothing is said either way. */
const SHAPES = { good: '●', partly: '◐', bad: '○', none: '○', silent: '–' } as const;

export type Tone = keyof typeof SHAPES;

/** A word of judgement, by word, shape and colour. */
export function Mark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span class={css.mark} data-tone={tone}>
      <i aria-hidden="true">{SHAPES[tone]}</i>
      {children}
    </span>
  );
}
