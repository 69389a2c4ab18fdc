import { formatNumber, t } from '../../lib/i18n';
import css from './Bars.module.css';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** Written at the bar's end in place of the number. */
  words?: string;
  /** Colours the bar as the flag does. */
  flag?: string;
}

interface Props {
  title: string;
  answer: string;
  bars: readonly Bar[];
  /** Headings of the table's two columns. */
  columns: readonly [string, string];
  /** A line to compare with, e.g. the plan's hours. */
  limit?: { value: number; label: string } | null;
}

/** A question, its answer in a sentence, a picture of it, and the same as a table. */
export function Bars({ title, answer, bars, columns, limit = null }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value), limit?.value ?? 0);
  return (
    <section class={css.insight}>
      <h2 class={css.title}>{title}</h2>
      <p class={css.answer}>{answer}</p>
      {bars.length > 0 && (
        <>
          <div class={css.bars} aria-hidden="true">
            {bars.map((bar) => (
              <div key={bar.key} class={css.row}>
                <span class={css.label} dir="auto">
                  {bar.label}
                </span>
                <span class={css.track}>
                  <span
                    class={css.bar}
                    data-flag={bar.flag}
                    style={{ inlineSize: `${(100 * bar.value) / most}%` }}
                  />
                  {limit && (
                    <span class={css.limit} style={{ insetInlineStart: `${(100 * limit.value) / most}%` }} />
                  )}
                </span>
                <span class={css.value}>{bar.words ?? formatNumber(bar.value)}</span>
              </div>
            ))}
            {limit && <p class={css.limitLabel}>{limit.label}</p>}
          </div>
          <details class={css.details}>
            <summary>
              {t('board.insights.table')}
              <span class="visually-hidden">: {title}</span>
            </summary>
            <table class={css.table}>
              <thead>
                <tr>
                  <th scope="col">{columns[0]}</th>
                  <th scope="col">{columns[1]}</th>
                </tr>
              </thead>
              <tbody>
                {bars.map((bar) => (
                  <tr key={bar.key}>
                    <th scope="row">{bar.label}</th>
                    <td>{bar.words ?? formatNumber(bar.value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
