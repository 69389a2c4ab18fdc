import { useRef } from 'preact/hooks';

interface Props {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  value: number | null;
  max: number;
  /** Null when the field is empty; not called while what stands there is no number from 0 to `max`. */
  onValue: (value: number | null) => void;
}

/**
 * A number that may be left empty. A text field with a number keyboard: a wheel over it changes nothing, a comma is
 * understood, and what the person typed stays as they typed it.
 */
export function NumberInput({ value, max, onValue, ...rest }: Props) {
  const typed = useRef<{ text: string; value: number | null }>({ text: write(value), value });
  if (typed.current.value !== value) typed.current = { text: write(value), value };
  return (
    <input
      {...rest}
      type="text"
      inputMode="decimal"
      maxLength={9}
      value={typed.current.text}
      onInput={(event) => {
        const text = event.currentTarget.value;
        const number = text.trim() === '' ? null : Number(text.trim().replace(',', '.'));
        const valid = number === null || (Number.isFinite(number) && number >= 0 && number <= max);
        event.currentTarget.setAttribute('aria-invalid', String(!valid));
        if (!valid) return;
        typed.current = { text, value: number };
        onValue(number);
      }}
    />
  );
}

function write(value: number | null): string {
  return value === null ? '' : String(Math.round(value * 100) / 100);
}
