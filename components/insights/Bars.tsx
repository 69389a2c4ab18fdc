import { formatNumber, t } from '../../lib/i18n';
import css from './Bars.module.css';

export interface Bar {
  key: string;
  label: string;
  value: number;
  /** How much of the value is drawn full; the rest is drawn pale. All of it where this is left out. */
  full?: number;
  /** Written at the bar's end in place of the number. */
  words?: string;
  /** What stands in the table's columns after the first; the words or the number where this is left out. */
  cells?: readonly string[];
  /** Colours the bar as the flag does. */
  flag?: string;
}

interface Props {
  title: string;
  answer: string;
  bars: readonly Bar[];
  /** Headings of the table's columns. */
  columns: readonly string[];
  /** What a bar's full and its pale part are, where they have both. */
  parts?: { full: string; pale: string };
  /** A line to compare with, e.g. the plan's hours. */
  limit?: { value: number; label: string } | null;
}

/** A question, its answer in a sentence, a picture of it, and the same as a table. */
export function Bars({ title, answer, bars, columns, parts, limit = null }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.value), limit?.value ?? 0);
  const share = (value: number): string => `${(100 * value) / most}%`;
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
                  <span class={css.whole} style={{ inlineSize: share(bar.value) }} />
                  <span
                    class={css.bar}
                    data-flag={bar.flag}
                    style={{ inlineSize: share(bar.full ?? bar.value) }}
                  />
                  {limit && <span class={css.limit} style={{ insetInlineStart: share(limit.value) }} />}
                </span>
                <span class={css.value}>{bar.words ?? formatNumber(bar.value)}</span>
              </div>
            ))}
            {(limit || parts) && (
              <p class={css.legend}>
                {parts && (
                  <>
                    <span>
                      <i class={css.bar} /> {parts.full}
                    </span>
                    <span>
                      <i class={css.whole} /> {parts.pale}
                    </span>
                  </>
                )}
                {limit && (
                  <span>
                    <i class={css.dash} /> {limit.label}
                  </span>
                )}
              </p>
            )}
          </div>
          <details class={css.details}>
            <summary>
              {t('board.insights.table')}
              <span class="visually-hidden">: {title}</span>
            </summary>
            <div class={css.scroller}>
              <table class={css.table}>
                <thead>
                  <tr>
                    {columns.map((column) => (
                      <th key={column} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {bars.map((bar) => (
                    <tr key={bar.key}>
                      <th scope="row" dir="auto">
                        {bar.label}
                      </th>
                      {(bar.cells ?? [bar.words ?? formatNumber(bar.value)]).map((cell, i) => (
                        <td key={i}>{cell}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </details>
        </>
      )}
    </section>
  );
}
