import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import { ITEM_PX, type ItemEvents, PostingItem, type RowAction } from './PostingItem';
import css from './PostingList.module.css';
import { recycle } from './recycle';

/** Rows beyond either end of the view, so that a small step finds them there. */
const OVERSCAN = 6;
/** After this without a leap they are made: in a row of leaps they would only be thrown away. */
const SETTLED_MS = 100;
/** Rows made before the list knows its own height: as many as a popup shows. */
const FIRST_ROWS = 6;

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
  /** Where the list was left, in CSS pixels: it begins there, and notes how far it is scrolled. */
  place?: { top: number };
}

/** Saved postings as a list that scrolls at any length. Arrow keys move, Enter opens; the row in focus shows its actions. */
export function PostingList(props: Props) {
  const { rows, activeId, onActive } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({
    top: startOf(props.place?.top ?? 0),
    height: FIRST_ROWS * ITEM_PX,
    overscan: 0,
  });
  const activeIndex = activeId === null ? -1 : rows.findIndex((row) => row.id === activeId);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    if (props.place) element.scrollTop = props.place.top;
    const measure = (): void =>
      setView((now) => ({ ...now, top: startOf(element.scrollTop), height: element.clientHeight }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const settling = useRef<ReturnType<typeof setTimeout>>(undefined);
  const widen = (): void => setView((now) => ({ ...now, overscan: OVERSCAN }));
  useEffect(() => {
    widen();
    return () => clearTimeout(settling.current);
  }, []);

  // Items are drawn again only when something of theirs has changed: what they call must not change with every drawing.
  const latest = useRef(props);
  latest.current = props;
  const events = useMemo<ItemEvents>(
    () => ({
      active: (id) => latest.current.onActive(id),
      open: (id) => latest.current.onOpen(id),
      action: (key, id) => latest.current.onAction(key, id),
      select: (id, on, range) => latest.current.onSelect?.(id, on, range),
    }),
    [],
  );

  const focusRow = useRef(false);
  useEffect(() => {
    const element = scroller.current;
    if (!element || activeIndex < 0) return;
    const top = activeIndex * ITEM_PX;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ITEM_PX > element.scrollTop + element.clientHeight)
      element.scrollTop = top + ITEM_PX - element.clientHeight;
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

  const showFrom = (scrollTop: number): void => {
    if (props.place) props.place.top = scrollTop;
    const top = startOf(scrollTop);
    const isLeap = Math.abs(top - view.top) >= view.height;
    if (isLeap) {
      clearTimeout(settling.current);
      settling.current = setTimeout(widen, SETTLED_MS);
    }
    setView((now) => (now.top === top ? now : { ...now, top, overscan: isLeap ? 0 : now.overscan }));
  };

  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(view.height / ITEM_PX) - 1);
    const steps: Record<string, number> = {
      ArrowDown: 1,
      j: 1,
      ArrowUp: -1,
      k: -1,
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

  const first = Math.max(0, Math.floor(view.top / ITEM_PX) - view.overscan);
  const last = Math.min(rows.length, Math.ceil((view.top + view.height) / ITEM_PX) + view.overscan);
  const shown = rows.slice(first, last);
  const elements = useRef<ReadonlyMap<string, number>>(new Map());
  elements.current = recycle(
    elements.current,
    shown.map((row) => row.id),
    focusedId(scroller.current),
  );
  // The one row that Tab reaches: the active one, or the first on show.
  const reachable = activeIndex >= first && activeIndex < last ? activeId : (shown[0]?.id ?? null);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside, which hold the focus
    <div
      ref={scroller}
      class={css.scroller}
      onScroll={(event) => showFrom(event.currentTarget.scrollTop)}
      onKeyDown={move}
    >
      {rows.length === 0 && props.empty}
      <ul
        aria-label={t('postings.listLabel')}
        style={{ blockSize: `${rows.length * ITEM_PX}px` }}
        class={css.list}
      >
        {shown.map((summary, i) => (
          <PostingItem
            key={elements.current.get(summary.id)}
            summary={summary}
            today={props.today}
            stageName={props.stageName(summary.stage)}
            at={first + i}
            of={rows.length}
            active={summary.id === activeId}
            selected={props.selected?.has(summary.id) ?? null}
            reachable={summary.id === reachable}
            actions={props.actions}
            events={events}
          />
        ))}
      </ul>
    </div>
  );
}

/** Where the item at the top of the view begins: within it, scrolling changes nothing that is on show. */
function startOf(scrollTop: number): number {
  return Math.floor(scrollTop / ITEM_PX) * ITEM_PX;
}

/** Id of the row that has the focus, in any of its controls. */
function focusedId(scroller: HTMLElement | null): string | null {
  return scroller?.querySelector<HTMLElement>('[data-id]:focus-within')?.dataset.id ?? null;
}
