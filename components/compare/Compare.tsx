import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import css from './Compare.module.css';

/** One fact of one posting: what to show, or null where it is not stated. */
export type Cell = ComponentChildren | null;

export interface CompareRow {
  key: string;
  name: string;
  cells: readonly Cell[];
  /** The cell that stands out for certain, and what it is: "most". */
  best?: { at: number; words: string };
}

export interface CompareGroup {
  key: string;
  name: string;
  rows: readonly CompareRow[];
}

interface Props {
  titles: readonly { id: string; title: string; company: string | null; language: string | null }[];
  groups: readonly CompareGroup[];
  /** What can be done with each, below its facts. */
  actions: (id: string) => ComponentChildren;
  onOpen: (id: string) => void;
  onRemove: (id: string) => void;
}

/** Postings side by side, fact by fact. What is not stated stands out, since it is what to ask. */
export function Compare({ titles, groups, actions, onOpen, onRemove }: Props) {
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
                  lang={one.language ?? undefined}
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
                    data-print="no"
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
        {groups.map((group) => (
          <tbody key={group.key} aria-label={group.name}>
            <tr class={css.group}>
              <th colSpan={titles.length + 1} scope="rowgroup">
                {group.name}
              </th>
            </tr>
            {group.rows.map((row) => (
              <Row key={row.key} row={row} titles={titles} />
            ))}
          </tbody>
        ))}
        <tfoot data-print="no">
          <tr>
            <td />
            {titles.map(({ id }) => (
              <td key={id}>
                <span class={css.actions}>{actions(id)}</span>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ row, titles }: { row: CompareRow; titles: Props['titles'] }) {
  return (
    <tr data-fact={row.key}>
      <th scope="row">{row.name}</th>
      {row.cells.map((cell, i) => (
        <td key={titles[i]?.id} dir="auto" data-best={row.best?.at === i || undefined}>
          {cell ?? <span class={css.silent}>{t('common.notStated')}</span>}
          {row.best?.at === i && <span class={css.best}>{row.best.words}</span>}
        </td>
      ))}
    </tr>
  );
}
