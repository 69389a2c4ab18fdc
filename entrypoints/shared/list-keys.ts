import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Listing } from './listing';
import { undoLast } from './toast';

const ACTIONS: Readonly<Record<string, string>> = {
  o: 'open',
  g: 'goals',
  a: 'apply',
  r: 'remind',
  e: 'archive',
};
/** Frames in which a row that was just made active comes into view. */
const PATIENCE_FRAMES = 5;

interface ListKeys {
  listing: Pick<Listing, 'query' | 'rows' | 'setQuery'>;
  active: Signal<string | null>;
  /** Are the keys written out? */
  help: Signal<boolean>;
  /** False while something stands over the list. */
  hears: () => boolean;
  /** Does one of `ACTIONS` with a posting. */
  act: (action: string, id: string) => void;
  /** Further keys of the view, each a small letter. */
  more?: Readonly<Record<string, () => void>>;
}

/**
 * The single keys of a list of postings, wherever the focus is but in a field. Arrows and Enter within the list are its
 * own; the first of them leads into it.
 */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const ended = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event, latest.current), { signal: ended.signal });
    return () => ended.abort();
  }, []);
}

function onKey(event: KeyboardEvent, keys: ListKeys): void {
  const { listing, active, help, hears, act, more = {} } = keys;
  if (!hears() || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  const target = event.target as HTMLElement;
  if (target.matches('input:not([type="checkbox"]), select, textarea')) {
    if (target.matches('[data-search]') && inSearch(event.key, keys)) event.preventDefault();
    return;
  }
  const key = letterOf(event);
  const action = ACTIONS[key];
  const isThere = listing.rows.value.some((row) => row.id === active.value);
  if (action && active.value && isThere) act(action, active.value);
  else if (more[key]) more[key]();
  else if (event.key === 'ArrowDown' || key === 'j')
    enter(isThere ? active.value : listing.rows.value[0]?.id, active);
  else if (event.key === '/') document.querySelector<HTMLElement>('[data-search]')?.focus();
  else if (event.key === '?') help.value = !help.value;
  else if (key === 'u') void undoLast();
  else return;
  event.preventDefault();
}

/** Keys that are no words, in the search field: what was found is gone into, opened, or put aside. Was it one? */
function inSearch(key: string, { listing, active, act }: ListKeys): boolean {
  const [first] = listing.rows.value;
  const isSearch = listing.query.value.trim() !== '';
  if (key === 'Escape' && listing.query.value !== '') listing.setQuery('');
  else if (key === 'ArrowDown') enter(first?.id, active);
  else if (key === 'Enter' && isSearch && first) act('open', first.id);
  else return false;
  return true;
}

/** The letter of a key in lower case; on a keyboard of another script, that of the key's place. */
function letterOf({ key, code }: KeyboardEvent): string {
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  const isForeign = key.length === 1 && /[^\u0020-\u024f]/.test(key);
  return (isForeign && place ? place : key).toLowerCase();
}

/** Puts the focus on a row. */
function enter(id: string | null | undefined, active: Signal<string | null>): void {
  if (!id) return;
  active.value = id;
  focusActive();
}

/** Puts the focus on the active row, as soon as it is there. */
export function focusActive(frames = PATIENCE_FRAMES): void {
  requestAnimationFrame(() => {
    const row = document.querySelector<HTMLElement>('[data-active] [data-row]');
    if (row) row.focus();
    else if (frames > 1) focusActive(frames - 1);
  });
}
