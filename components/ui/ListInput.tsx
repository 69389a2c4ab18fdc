import { useRef } from 'preact/hooks';

interface Props {
  id?: string;
  'aria-label'?: string;
  'aria-describedby'?: string | undefined;
  'aria-invalid'?: boolean | undefined;
  values: readonly string[];
  onValues: (values: string[]) => void;
}

const MOST = 40;

/** Words separated by commas; what the person typed stays as they typed it. */
export function ListInput({ values, onValues, ...rest }: Props) {
  const typed = useRef({ text: values.join(', '), joined: values.join() });
  if (typed.current.joined !== values.join())
    typed.current = { text: values.join(', '), joined: values.join() };
  return (
    <input
      {...rest}
      type="text"
      dir="auto"
      maxLength={1000}
      value={typed.current.text}
      onInput={(event) => {
        const text = event.currentTarget.value;
        const next = text
          .split(/[,;\n]/)
          .map((one) => one.trim())
          .filter((one) => one !== '')
          .slice(0, MOST);
        typed.current = { text, joined: next.join() };
        onValues(next);
      }}
    />
  );
}
