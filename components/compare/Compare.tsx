import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import css from './Compare.module.css';

/** One fact of one posting: what to show, or null where it is not stated. */
export type Cell = ComponentChildren | null;

export interface CompareRow {
  key: string;
  name: string;
  cells: readonly Cell[];
}

interface Props {
  titles: readonly { id: string; title: string; company: string | null }[];
  rows: readonly CompareRow[];
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Postings side by side, fact by fact. What is not stated stands out, since it is what to ask. */
export function Compare({ titles, rows, onOpen, onRemove }: Props) {
  return (
    <div class={css.scroller}>
      <table class={css.table} style={`--columns: ${titles.length}`}>
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('board.compare.fact')}</span>
            </th>
            {titles.map((one) => (
              <th key={one.id} scope="col">
                <button
                  type="button"
                  data-look="link"
                  class={css.title}
                  dir="auto"
                  onClick={() => onOpen(one.id)}
                >
                  {one.title || t('common.untitled')}
                </button>
                {one.company && (
                  <span class={css.company} dir="auto">
                    {one.company}
                  </span>
                )}
                {titles.length > 2 && (
                  <button
                    type="button"
                    data-look="quiet"
                    class={css.remove}
                    aria-label={t('board.compare.remove', { title: one.title })}
                    onClick={() => onRemove(one.id)}
                  >
                    ×
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, i) => (
                <td key={titles[i]?.id} dir="auto">
                  {cell ?? <span class={css.silent}>{t('common.notStated')}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
