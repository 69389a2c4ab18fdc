import css from './Quote.module.css';

/** The posting's own words behind a fact, with the telling part marked. `context` holds `quote`. */
export function Quote({
  quote,
  context,
  about,
}: {
  quote: string;
  context?: string;
  about: 'pay' | 'time' | 'warning' | 'other';
}) {
  const whole = context ?? quote;
  const at = whole.indexOf(quote);
  return (
    <p class={css.quote} data-about={about} dir="auto">
      {at < 0 ? (
        <>“{quote}”</>
      ) : (
        <>
          “{whole.slice(0, at)}
          <mark>{quote}</mark>
          {whole.slice(at + quote.length)}”
        </>
      )}
    </p>
  );
}
