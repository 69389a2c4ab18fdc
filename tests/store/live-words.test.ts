import { expect, it } from 'vitest';
import { matchesAll, needles, type SearchText } from '../../lib/model/search-text';
import { liveWords } from '../../lib/store/live-words';
import { putPosting } from '../../lib/store/postings';
import { purge } from '../../lib/store/tidy';
import { aPosting } from '../support/postings';
import { aStore } from '../support/stores';

it('the words of every text are found without case and accents, and stay true', async () => {
  using store = aStore();
  const ending = new AbortController();
  await putPosting(store, aPosting({ id: 'a', notes: 'Frau Müller fragt nach', tags: ['Zürich'] }));
  await putPosting(store, aPosting({ id: 'b', title: '日本語インターン', description: 'C++ and prácticas' }));
  let words: ReadonlyMap<string, SearchText> = new Map();
  liveWords(store, { onValue: (read) => (words = read), signal: ending.signal });
  await expect.poll(() => words.size).toBe(2);
  const ids = (query: string) =>
    [...words].flatMap(([id, text]) => (matchesAll(text, needles(query)) ? [id] : [])).toSorted();
  expect(ids('mull')).toEqual(['a']);
  expect(ids('zuri FRA')).toEqual(['a']);
  expect(ids('uller')).toEqual([]);
  expect(ids('practicas')).toEqual(['b']);
  expect(ids('c++')).toEqual(['b']);
  expect(ids('本語')).toEqual(['b']);
  await putPosting(store, aPosting({ id: 'c', notes: 'müllabfuhr' }));
  await expect.poll(() => ids('mull')).toEqual(['a', 'c']);
  await putPosting(store, aPosting({ id: 'a', notes: '' }));
  await expect.poll(() => ids('mull')).toEqual(['c']);
  await purge(store, ['c']);
  await expect.poll(() => ids('mull')).toEqual([]);
  ending.abort();
});
