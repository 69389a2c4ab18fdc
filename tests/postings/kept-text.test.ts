import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, piecesOf, type Run } from '../../components/postings/kept-text';

const words = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The blocks as a person sees them: "h2 About", "p One / Two", "ul a, b", "ol 3. c". */
function seen(text: string): string[] {
  return blocksOf(text).map((block: Block) => {
    if (block.kind === 'heading') return `h${block.level} ${words(block.runs)}`;
    if (block.kind === 'paragraph') return `p ${block.lines.map(words).join(' / ')}`;
    const items = block.items.map(
      ({ number, depth, lines }) =>
        `${'>'.repeat(depth)}${number === null ? '' : `${number}. `}${lines.map(words).join(' / ')}`,
    );
    return `${block.ordered ? 'ol' : 'ul'} ${items.join(', ')}`;
  });
}

describe('the kept text', () => {
  it('has headings, paragraphs and lists with their levels', () => {
    const text = '## The role\n\nYou will *write*.\nAnd read.\n\n- plan\n  - tag notes\n- present';
    expect(seen(text)).toEqual([
      'h2 The role',
      'p You will *write*. / And read.',
      'ul plan, >tag notes, present',
    ]);
  });

  it('keeps the lines of one item together, and the list whole', () => {
    expect(seen('- Mondays\n  from nine\n- Fridays')).toEqual(['ul Mondays / from nine, Fridays']);
  });

  it('counts as the text counts, also after something stood between', () => {
    const text = '1. apply\n2. wait\n\nThen, after a week:\n\n3. ask again';
    expect(seen(text)).toEqual(['ol 1. apply, 2. wait', 'p Then, after a week:', 'ol 3. ask again']);
  });

  it.for(['---', '***', '_ _ _', '-----------', '====='])('shows no line of marks: %s', (line) => {
    expect(seen(`Above\n\n${line}\n\nBelow`)).toEqual(['p Above', 'p Below']);
  });

  it('keeps every word where it stood, so that quotes are found by their place', () => {
    const text = '- Mondays\n  **paid** by the hour\n- Fridays';
    const [list] = blocksOf(text);
    const runs = list?.kind === 'list' ? list.items.flatMap(({ lines }) => lines.flat()) : [];
    for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
    const quote = { start: text.indexOf('paid'), end: text.indexOf('hour') + 4, about: 'pay' as const };
    const marked = piecesOf(runs, [quote]).filter(({ mark }) => mark === 0);
    expect(marked.map(({ text }) => text).join('')).toBe('paid by the hour');
  });
});
