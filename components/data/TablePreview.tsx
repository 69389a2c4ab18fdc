import { hasMessage, t } from '../../lib/i18n';
import type { Posting } from '../../lib/model/posting';
import { Flag } from '../postings/Flag';
import { dayWords } from '../words/day';
import { stageWords } from '../words/stage';
import css from './Preview.module.css';

interface Props {
  heading: string;
  header: readonly string[];
  rows: readonly (readonly string[])[];
  mapping: readonly (string | null)[];
  fields: readonly string[];
  notes: readonly string[];
  asksDayOrder: boolean;
  dayOrder: string | null;
  /** The first few postings, as they would be saved. */
  first: readonly Posting[];
  ownStages: readonly { id: string; name: string }[];
  /** YYYY-MM-DD. */
  today: string;
  onMap: (column: number, field: string | null) => void;
  onDayOrder: (order: 'day-first' | 'month-first') => void;
}

/** What each column of a table is, and what would become of it. */
export function TablePreview(props: Props) {
  return (
    <div class={css.preview}>
      <p>{props.heading}</p>
      {props.header.length > 0 && (
        <div class={css.scroller}>
          <table class={css.table}>
            <caption class="visually-hidden">{t('exchange.in.columns')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('exchange.in.column')}</th>
                <th scope="col">{t('exchange.in.example')}</th>
                <th scope="col">{t('exchange.in.becomes')}</th>
              </tr>
            </thead>
            <tbody>
              {props.header.map((name, column) => (
                <tr key={column}>
                  <th scope="row" dir="auto">
                    {name || t('exchange.in.unnamed', { n: column + 1 })}
                  </th>
                  <td class={css.example} dir="auto">
                    {props.rows.find((row) => (row[column] ?? '').trim() !== '')?.[column] ?? ''}
                  </td>
                  <td>
                    <select
                      aria-label={`${t('exchange.in.becomes')}: ${name || t('exchange.in.unnamed', { n: column + 1 })}`}
                      value={props.mapping[column] ?? ''}
                      onInput={(event) => props.onMap(column, event.currentTarget.value || null)}
                    >
                      <option value="">{t('exchange.in.leaveOut')}</option>
                      {props.fields.map((field) => {
                        const key = `exchange.field.${field}`;
                        return (
                          <option key={field} value={field}>
                            {hasMessage(key) ? t(key) : field}
                          </option>
                        );
                      })}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {props.asksDayOrder && (
        <fieldset class={css.choices}>
          <legend>{t('exchange.in.dayOrder')}</legend>
          {(['day-first', 'month-first'] as const).map((order) => (
            <label key={order}>
              <input
                type="radio"
                name="day-order"
                checked={props.dayOrder === order}
                onChange={() => props.onDayOrder(order)}
              />
              {t(`exchange.in.dayOrder.${order}`)}
            </label>
          ))}
        </fieldset>
      )}
      {props.notes.map((note) => (
        <p key={note} class={css.note}>
          {note}
        </p>
      ))}
      {props.first.length > 0 && (
        <>
          <p class={css.note}>{t('exchange.in.preview')}</p>
          <ul class={css.rows}>
            {props.first.map((posting) => (
              <li key={posting.id} dir="auto">
                <b>{posting.title || t('common.untitled')}</b>
                {partsOf(posting, props).map((part) => ` · ${part}`)} <Flag pay={posting.pay} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** What a misread column would show in: who, where, which stage, and the day that was understood. */
function partsOf(posting: Posting, { ownStages, today }: Props): string[] {
  const { company, locations, stage, deadline } = posting;
  return [
    company ?? '',
    locations[0] ?? '',
    stageWords(stage, ownStages),
    deadline === null ? '' : t('exchange.in.applyBy', { date: dayWords(deadline, today) }),
  ].filter((part) => part !== '');
}
