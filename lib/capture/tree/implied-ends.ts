/**
 * Which end tags HTML lets people leave out, and how far an end tag reaches:
 * https://html.spec.whatwg.org/#optional-tags and "in body" of https://html.spec.whatwg.org/#tree-construction.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Start tags that end an open paragraph. */
export const BLOCKS = words(
  'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre search section summary ul',
);
/** Elements that an end tag of an inline element does not reach beyond. */
const SPECIAL = words(`${[...BLOCKS].join(' ')} button caption object table tbody td tfoot th thead tr`);
/** Inline elements whose end tag reaches through blocks, up to the table's cell. */
const FORMATTING = words('a b big code em font i nobr s small strike strong tt u');
const CELLS = words('button caption object table td th');
const TABLE = words('table');
const TABLE_PARTS = words('caption table tbody td tfoot th thead tr');
const LISTS = words('menu ol ul table td th');
const ROWS = words('table tr');
/** Where a list's items end each other. */
const WITHIN_LIST = new Set([...SPECIAL].filter((name) => !/^(?:address|div|p)$/.test(name)));

/** Elements that a start tag ends, and those beyond which it ends none. */
export const ENDED: Record<string, { ends: readonly string[]; within: ReadonlySet<string> }> = {
  p: { ends: ['p'], within: CELLS },
  li: { ends: ['li'], within: WITHIN_LIST },
  dt: { ends: ['dt', 'dd'], within: WITHIN_LIST },
  dd: { ends: ['dt', 'dd'], within: WITHIN_LIST },
  tr: { ends: ['tr'], within: TABLE },
  td: { ends: ['td', 'th'], within: ROWS },
  th: { ends: ['td', 'th'], within: ROWS },
  tbody: { ends: ['thead', 'tbody', 'tfoot'], within: TABLE },
  thead: { ends: ['thead', 'tbody', 'tfoot'], within: TABLE },
  tfoot: { ends: ['thead', 'tbody', 'tfoot'], within: TABLE },
  option: { ends: ['option'], within: words('select') },
  a: { ends: ['a'], within: CELLS },
};
for (const level of [1, 2, 3, 4, 5, 6]) {
  ENDED[`h${level}`] = { ends: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], within: SPECIAL };
}

/** Whether an end tag of this name, on its way up to its start tag, stops at an open element. */
export function stopsEnd(name: string, open: string): boolean {
  if (TABLE_PARTS.has(name)) return name !== 'table' && TABLE.has(open);
  if (name === 'li') return LISTS.has(open);
  return SPECIAL.has(name) || FORMATTING.has(name) ? CELLS.has(open) : SPECIAL.has(open);
}
