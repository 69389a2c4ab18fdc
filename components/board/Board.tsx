import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import { Flag } from '../postings/Flag';
import { dueWords } from '../words/day';
import { isApplied } from '../words/stage';
import css from './Board.module.css';

/** Cards shown of a column at first; the rest come by a button, so that a full column stays quick. */
const CARDS = 40;

export interface Column {
  id: string;
  name: string;
  rows: readonly Summary[];
}

interface Props {
  columns: readonly Column[];
  today: string;
  onMove: (id: string, stage: string) => void;
  onOpen: (id: string) => void;
}

/** The stages side by side. A card is dragged to another, or moved by Shift with the arrow keys, or by its list of stages. */
export function Board({ columns, today, onMove, onOpen }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const over = useDrag(root, onMove);
  const [follow, setFollow] = useState<string | null>(null);

  // A card that moved by key keeps the focus in its new column.
  useEffect(() => {
    if (!follow) return;
    root.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(follow)}"] button`)?.focus();
  });

  const step = (id: string, from: number, by: number): void => {
    const next = columns[from + by];
    if (!next) return;
    setFollow(id);
    onMove(id, next.id);
  };

  return (
    <div class={css.board} ref={root}>
      {columns.map((column, at) => (
        <ColumnView
          key={column.id}
          column={column}
          columns={columns}
          today={today}
          target={over === column.id}
          onOpen={onOpen}
          onMove={onMove}
          onStep={(id, by) => step(id, at, by)}
        />
      ))}
    </div>
  );
}

interface ColumnProps {
  column: Column;
  columns: readonly Column[];
  today: string;
  target: boolean;
  onOpen: (id: string) => void;
  onMove: (id: string, stage: string) => void;
  onStep: (id: string, by: number) => void;
}

function ColumnView({ column, columns, today, target, onOpen, onMove, onStep }: ColumnProps) {
  const [shown, setShown] = useState(CARDS);
  const rest = column.rows.length - shown;
  return (
    <section
      class={css.column}
      data-stage={column.id}
      data-target={target || undefined}
      aria-label={t('board.columnLabel', { stage: column.name, n: column.rows.length })}
    >
      <h2 class={css.name}>
        {column.name} <span>{formatNumber(column.rows.length)}</span>
      </h2>
      <ul class={css.cards}>
        {column.rows.slice(0, shown).map((row) => (
          <li key={row.id} class={css.card} data-card={row.id}>
            <button
              type="button"
              class={css.open}
              onClick={() => onOpen(row.id)}
              onKeyDown={(event) => {
                const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
                if (by === 0 || !event.shiftKey) return;
                event.preventDefault();
                onStep(row.id, by);
              }}
            >
              <b dir="auto">{row.title || t('common.untitled')}</b>
              {row.company && <span dir="auto">{row.company}</span>}
            </button>
            <div class={css.meta}>
              <Flag pay={row} />
              {row.deadline && <Due day={row.deadline} today={today} calm={isApplied(row.stage, row.been)} />}
            </div>
            <select
              class={css.move}
              aria-label={t('board.moveLabel', { title: row.title })}
              value={column.id}
              onInput={(event) => onMove(row.id, event.currentTarget.value)}
            >
              {columns.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {column.rows.length === 0 && <p class={css.empty}>{t('board.emptyColumn')}</p>}
      {rest > 0 && (
        <button type="button" data-look="quiet" onClick={() => setShown(shown + CARDS)}>
          {t('board.more', { n: rest })}
        </button>
      )}
    </section>
  );
}

function Due({ day, today, calm }: { day: string; today: string; calm: boolean }) {
  const due = dueWords(day, today);
  return (
    <span class={css.due} data-urgency={calm ? undefined : due.urgency}>
      {due.words}
    </span>
  );
}

/** Wires dragging by delegation, loaded when the board is shown. Gives the stage that a card hovers over. */
function useDrag(
  root: { current: HTMLDivElement | null },
  onMove: (id: string, stage: string) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  const bound = useRef(new WeakSet<Element>());
  const undo = useRef<(() => void)[]>([]);

  useEffect(() => {
    let ended = false;
    void import('@atlaskit/pragmatic-drag-and-drop/element/adapter').then(
      ({ draggable, dropTargetForElements }) => {
        const element = root.current;
        if (ended || !element) return;
        for (const card of element.querySelectorAll<HTMLElement>('[data-card]')) {
          if (bound.current.has(card)) continue;
          bound.current.add(card);
          undo.current.push(draggable({ element: card, getInitialData: () => ({ id: card.dataset.card }) }));
        }
        for (const column of element.querySelectorAll<HTMLElement>('[data-stage]')) {
          if (bound.current.has(column)) continue;
          bound.current.add(column);
          const stage = column.dataset.stage ?? '';
          undo.current.push(
            dropTargetForElements({
              element: column,
              onDragEnter: () => setOver(stage),
              onDragLeave: () => setOver(null),
              onDrop: ({ source }) => {
                setOver(null);
                const { id } = source.data;
                if (typeof id === 'string') latest.current(id, stage);
              },
            }),
          );
        }
      },
    );
    return () => {
      ended = true;
    };
  });
  useEffect(
    () => () => {
      for (const end of undo.current) end();
    },
    [],
  );
  return over;
}
