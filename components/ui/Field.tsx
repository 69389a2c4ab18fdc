import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import css from './Field.module.css';

interface Props {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Where the value came from, in a few words. */
  origin?: string | undefined;
  /** Spans the whole width of its form. */
  wide?: boolean;
  children: (ids: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean | undefined;
  }) => ComponentChildren;
}

/** A labelled control with its hint, its error and where its value came from. */
export function Field({ label, hint, error, origin, wide = false, children }: Props) {
  const id = useId();
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div class={css.field} data-wide={wide || undefined}>
      <label for={id} class={css.label}>
        {label}
        {origin && <span class={css.origin}>{origin}</span>}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {hint && !error && (
        <p id={`${id}-hint`} class={css.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class={css.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
