import { useEffect, useRef, useState } from 'preact/hooks';
import css from './DayInput.module.css';

/** What stands there while nobody sees it. */
const PLACE = { type: 'text', readOnly: true } as const;
const CONTROL = { type: 'date', readOnly: false } as const;

interface Props {
  id: string;
  /** YYYY-MM-DD. */
  value: string | null;
  onValue: (day: string | null) => void;
}

/**
 * A day that may be left empty. Browsers build their date control of many parts, which takes longer than the rest of a
 * form: until it is in view a plain field holds its place, so that a form with days opens as fast as one without.
 */
export function DayInput({ id, value, onValue }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!field.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      setSeen(true);
    });
    observer.observe(field.current);
    return () => observer.disconnect();
  }, []);
  return (
    <input
      ref={field}
      id={id}
      class={css.day}
      {...(seen ? CONTROL : PLACE)}
      value={value ?? ''}
      onInput={(event) => onValue(event.currentTarget.value || null)}
    />
  );
}
