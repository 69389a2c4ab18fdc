import type { Pay } from '../../lib/model/pay';
import css from './Quote.module.css';

/** The posting's own words behind a fact, with the telling part marked. `context` holds `quote`. */
export function Quote({
  quote,
  context,
  flag,
}: {
  quote: string;
  context?: string;
  /** What the words prove: the bar beside them has its colour. */
  flag: Pay['flag'];
}) {
  const whole = context ?? quote;
  const at = whole.indexOf(quote);
  return (
    <p class={css.quote} data-flag={flag} dir="auto">
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
