import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import css from './PostingList.module.css';
import { PostingRow } from './PostingRow';

/** Block size of one row in px: fixed, so that 20,000 rows cost what a screenful does. */
export const ROW_PX = 54;
const OVERSCAN = 6;
/** Rows made before the list knows its own height: it is measured before they are painted, and the rest join them. */
const FIRST_ROWS = 6;

export interface RowAction {
  key: string;
  label: string;
  icon: ComponentChildren;
}

interface Props {
  rows: readonly Summary[];
  today: string;
  stageName: (stage: string) => string;
  activeId: string | null;
  onActive: (id: string) => void;
  onOpen: (id: string) => void;
  actions: readonly RowAction[];
  onAction: (key: string, id: string) => void;
  /** Ids that are selected; null where rows cannot be selected. */
  selected?: ReadonlySet<string> | null;
  onSelect?: (id: string, on: boolean, range: boolean) => void;
  /** Shown in place of the rows where there are none. */
  empty: ComponentChildren;
}

/** Saved postings as a list that scrolls at any length. Arrow keys move, Enter opens; the row in focus shows its actions. */
export function PostingList(props: Props) {
  const { rows, activeId, onActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: FIRST_ROWS * ROW_PX, overscan: 0 });
  const activeIndex = activeId === null ? -1 : rows.findIndex((row) => row.id === activeId);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight, overscan: OVERSCAN });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const focusRow = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element || activeIndex < 0) return;
    const top = activeIndex * ROW_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_PX > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ROW_PX - element.clientHeight;
    if (focusRow.current) {
      focusRow.current = false;
      requestAnimationFrame(() => element.querySelector<HTMLElement>('[data-active] [data-row]')?.focus());
    }
  }, [activeIndex]);

  // A row that goes away takes the focus with it: the one in its place gets it.
  const lastIndex = useRef(0);
  useEffect(() => {
    if (activeIndex >= 0) {
      lastIndex.current = activeIndex;
      return;
    }
    const heir = rows[Math.min(lastIndex.current, rows.length - 1)];
    if (activeId === null || !heir || document.activeElement !== document.body) return;
    focusRow.current = true;
    onActive(heir.id);
  }, [rows, activeId, activeIndex]);

  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / ROW_PX) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      ArrowUp: -1,
      PageDown: page,
      PageUp: -page,
      Home: -rows.length,
      End: rows.length,
    };
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    event.preventDefault();
    const next = rows[Math.min(rows.length - 1, Math.max(0, (activeIndex < 0 ? -1 : activeIndex) + step))];
    if (!next) return;
    focusRow.current = true;
    onActive(next.id);
  };

  const first = Math.max(0, Math.floor(view.top / ROW_PX) - view.overscan);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / ROW_PX) + view.overscan);
  const shown = rows.slice(first, last);
  // The one row that Tab reaches: the active one, or the first on show.
  const reachable = activeIndex >= first && activeIndex < last ? activeId : (shown[0]?.id ?? null);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside, which hold the focus
    <div
      ref={scroller}
      class={css.scroller}
      onScroll={(event) => setView((now) => ({ ...now, top: (event.target as HTMLElement).scrollTop }))}
      onKeyDown={move}
    >
      {rows.length === 0 && props.empty}
      <ul
        aria-label={t('postings.listLabel')}
        style={{ blockSize: `${rows.length * ROW_PX}px` }}
        class={css.list}
      >
        {shown.map((summary, i) => (
          <li
            key={summary.id}
            class={css.item}
            style={{ insetBlockStart: `${(first + i) * ROW_PX}px`, blockSize: `${ROW_PX}px` }}
            aria-setsize={rows.length}
            aria-posinset={first + i + 1}
            data-active={summary.id === activeId || undefined}
            data-selected={props.selected?.has(summary.id) || undefined}
          >
            {props.selected && (
              <input
                type="checkbox"
                class={css.check}
                aria-label={t('postings.choose', { title: summary.title || t('common.untitled') })}
                checked={props.selected.has(summary.id)}
                tabIndex={summary.id === reachable ? 0 : -1}
                onClick={(event) => props.onSelect?.(summary.id, event.currentTarget.checked, event.shiftKey)}
              />
            )}
            <button
              type="button"
              data-row
              class={css.open}
              tabIndex={summary.id === reachable ? 0 : -1}
              aria-current={summary.id === activeId || undefined}
              onFocus={() => onActive(summary.id)}
              onClick={() => props.onOpen(summary.id)}
            >
              <PostingRow summary={summary} today={props.today} stageName={props.stageName(summary.stage)} />
            </button>
            <span class={css.actions}>
              {props.actions.map((action) => (
                <button
                  key={action.key}
                  type="button"
                  data-look="quiet"
                  title={action.label}
                  aria-label={`${action.label}: ${summary.title}`}
                  tabIndex={summary.id === reachable ? 0 : -1}
                  onClick={() => props.onAction(action.key, summary.id)}
                >
                  {action.icon}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
