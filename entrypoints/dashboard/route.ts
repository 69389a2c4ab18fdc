import { computed, signal } from '@preact/signals';

/** Where the hash points: `#/posting/ID` is { name: 'posting', args: ['ID'] }; `#/` is the list. */
export interface Route {
  name: string;
  args: string[];
}

/** What the tab's history keeps of each page that was gone to: a name of its own, and the hash that led there. */
interface Entry {
  id: string;
  from: string | null;
}

/** Screens that lead to postings, so that a posting leads back to them. */
const PLACES = ['postings', 'board', 'agenda', 'compare', 'insights', 'people', 'record', 'trash'];

const hash = signal(location.hash);
/** The hash of the latest of these screens. */
const place = signal('');
const leaving: (() => void)[] = [];

export const route = computed<Route>(() => parseRoute(hash.value));
/** The screen from which the one on show was come to, by way of others too; the list at first. */
export const cameFrom = computed<Route>(() => parseRoute(place.value));

if (!isEntry(history.state)) note(null);
addEventListener('hashchange', () => {
  const before = hash.peek();
  for (const work of leaving) work();
  if (!isEntry(history.state)) note(before);
  if (PLACES.includes(parseRoute(before).name)) place.value = before;
  hash.value = location.hash;
});

/** Does this whenever another page is gone to, while the one that is left still stands. */
export function beforeLeaving(work: () => void): void {
  leaving.push(work);
}

/** The entry of the tab's history that is on show. */
export function entryId(): string {
  return isEntry(history.state) ? history.state.id : '';
}

export function parseRoute(text: string): Route {
  const [name = '', ...args] = text.replace(/^#\/?/, '').split('/').map(decode);
  return { name: name || 'postings', args };
}

export function linkTo(name: string, ...args: string[]): string {
  return `#/${[name === 'postings' ? '' : name, ...args].map(encodeURIComponent).join('/')}`;
}

export function go(name: string, ...args: string[]): void {
  location.hash = linkTo(name, ...args);
}

/** Goes there in place of the page on show: Back leads to where one was before both. */
export function goInstead(name: string, ...args: string[]): void {
  history.replaceState(history.state, '', linkTo(name, ...args));
  hash.value = location.hash;
}

/** Goes to the screen that `cameFrom` names, as it was left where the browser's Back leads to it. */
export function goBack(): void {
  const { name, args } = cameFrom.value;
  const from = isEntry(history.state) ? history.state.from : null;
  if (from !== null && from === place.value) history.back();
  else go(name, ...args);
}

function note(from: string | null): void {
  history.replaceState({ id: crypto.randomUUID(), from } satisfies Entry, '');
}

function isEntry(state: unknown): state is Entry {
  return typeof state === 'object' && state !== null && 'id' in state && 'from' in state;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
