import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Pay } from '../../lib/model/pay';
import css from './KeptText.module.css';
import { type Block, blocksOf, type Mark, piecesOf, type Run } from './kept-text';

interface Props {
  text: string;
  marks: readonly Mark[];
  /** What the words about pay prove: they are marked in its colour. */
  flag: Pay['flag'];
  language?: string | null;
}

/** The posting's own text as it was kept, with the quotes highlighted. The first piece of mark N has the id `proof-N`. */
export function KeptText({ text, marks, flag, language }: Props) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  const named = new Set<number>();

  const inline = (runs: readonly Run[]): ComponentChildren =>
    piecesOf(runs, marks).map((piece, i) => {
      const content = piece.strong ? <strong key={i}>{piece.text}</strong> : piece.text;
      if (piece.mark < 0) return content;
      const first = !named.has(piece.mark);
      named.add(piece.mark);
      return (
        <mark
          key={i}
          id={first ? `proof-${piece.mark}` : undefined}
          tabIndex={first ? -1 : undefined}
          class={css.mark}
          data-about={marks[piece.mark]?.about}
        >
          {content}
        </mark>
      );
    });

  return (
    <article class={css.text} data-flag={flag} lang={language ?? undefined} dir="auto">
      {blocks.map((block, i) => (
        <BlockView key={i} block={block} inline={inline} />
      ))}
    </article>
  );
}

function BlockView({ block, inline }: { block: Block; inline: (runs: readonly Run[]) => ComponentChildren }) {
  if (block.kind === 'heading')
    return <h3 class={block.level > 2 ? css.minor : undefined}>{inline(block.runs)}</h3>;
  const broken = (lines: readonly (readonly Run[])[]): ComponentChildren =>
    lines.map((runs, i) => (
      <Fragment key={i}>
        {i > 0 && <br />}
        {inline(runs)}
      </Fragment>
    ));
  if (block.kind === 'paragraph') return <p>{broken(block.lines)}</p>;
  const items = block.items.map((item, i) => (
    <li key={i} data-depth={item.depth} value={item.number ?? undefined}>
      {broken(item.lines)}
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}
