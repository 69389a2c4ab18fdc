import { computed, signal } from '@preact/signals';

/** Where the hash points: `#/posting/ID` is { name: 'posting', args: ['ID'] }; `#/` is the list. */
export interface Route {
  name: string;
  args: string[];
}

const hash = signal(location.hash);
addEventListener('hashchange', () => {
  hash.value = location.hash;
});

export const route = computed<Route>(() => parseRoute(hash.value));

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

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
