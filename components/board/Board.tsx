import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import css from './Board.module.css';
import { Card } from './Card';
import { useDrag } from './drag';

/** Cards shown of a column at first; the rest come by a button, so that a full column stays quick. */
const CARDS = 40;
/** Widths: all stages fit beside each other at 1280 px, and one without a card gives its room to the others. */
const FULL = 'minmax(134px, 1fr)';
const EMPTY = '40px';

export interface Column {
  id: string;
  name: string;
  rows: readonly Summary[];
  /** Is it one in which nothing more is to come? These stand below the others. */
  ended: boolean;
}

/** How a column was left: how far it was scrolled, CSS pixels, and how many of its cards were shown. */
export interface ColumnPlace {
  top: number;
  shown: number;
}

interface Props {
  columns: readonly Column[];
  today: string;
  /** By stage; columns begin where they stand there, and note where they are left. */
  places: Map<string, ColumnPlace>;
  onMove: (id: string, stage: string) => void;
  onOpen: (id: string) => void;
}

/** The stages side by side. A card is dragged to another, or moved by Shift with the arrow keys, or by its list of stages. */
export function Board({ columns, today, places, onMove, onOpen }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const over = useDrag(root, onMove);
  // A card that is moved without a pointer keeps the focus in its new column: its button, or its list of stages.
  const follow = useRef<{ id: string; stage: string; control: string } | null>(null);
  useEffect(() => {
    const moved = follow.current;
    if (!moved || !columns.find(({ id }) => id === moved.stage)?.rows.some(({ id }) => id === moved.id))
      return;
    follow.current = null;
    root.current
      ?.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved.id)}"] ${moved.control}`)
      ?.focus();
  }, [columns]);

  const move = (id: string, stage: string, control: string): void => {
    follow.current = { id, stage, control };
    onMove(id, stage);
  };
  const step = (id: string, from: number, by: number): void => {
    const next = columns[from + by];
    if (next) move(id, next.id, 'button');
  };

  return (
    <div class={css.board} ref={root}>
      {[false, true].map((ended) => {
        const beside = columns.filter((column) => column.ended === ended);
        const isBare = beside.every(({ rows }) => rows.length === 0);
        return (
          beside.length > 0 && (
            <div
              key={String(ended)}
              class={css.stages}
              data-bare={isBare || undefined}
              style={{
                '--columns': beside.map(({ rows }) => (isBare || rows.length > 0 ? FULL : EMPTY)).join(' '),
              }}
            >
              {beside.map((column) => (
                <ColumnView
                  key={column.id}
                  column={column}
                  columns={columns}
                  today={today}
                  places={places}
                  target={over === column.id}
                  onOpen={onOpen}
                  onMove={(id, stage) => move(id, stage, 'select')}
                  onStep={(id, by) => step(id, columns.indexOf(column), by)}
                />
              ))}
            </div>
          )
        );
      })}
    </div>
  );
}

interface ColumnProps {
  column: Column;
  columns: readonly Column[];
  today: string;
  places: Props['places'];
  target: boolean;
  onOpen: (id: string) => void;
  onMove: (id: string, stage: string) => void;
  onStep: (id: string, by: number) => void;
}

function ColumnView({ column, columns, today, places, target, onOpen, onMove, onStep }: ColumnProps) {
  const [shown, setShown] = useState(places.get(column.id)?.shown ?? CARDS);
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const top = places.get(column.id)?.top ?? 0;
    if (section.current && top > 0) section.current.scrollTop = top;
    // Cards that come later are read after it.
  }, [column.rows.length === 0]);
  const note = (top: number): void => {
    places.set(column.id, { top, shown });
  };
  useEffect(() => note(places.get(column.id)?.top ?? 0), [shown]);
  const rest = column.rows.length - shown;
  return (
    <section
      ref={section}
      onScroll={(event) => note(event.currentTarget.scrollTop)}
      class={css.column}
      data-stage={column.id}
      data-target={target || undefined}
      data-empty={column.rows.length === 0 || undefined}
      aria-label={t('board.columnLabel', { stage: column.name, n: column.rows.length })}
    >
      <h2 class={css.name}>
        {column.name} <span>{formatNumber(column.rows.length)}</span>
      </h2>
      <ul class={css.cards}>
        {column.rows.slice(0, shown).map((row) => (
          <Card
            key={row.id}
            row={row}
            stages={columns}
            today={today}
            onOpen={() => onOpen(row.id)}
            onMove={(stage) => onMove(row.id, stage)}
            onStep={(by) => onStep(row.id, by)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" data-look="quiet" onClick={() => setShown(shown + CARDS)}>
          {t('board.more', { n: rest })}
        </button>
      )}
    </section>
  );
}
