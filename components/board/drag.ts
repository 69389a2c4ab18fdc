import { useEffect, useRef, useState } from 'preact/hooks';

/** Wires dragging by delegation, loaded when the board is shown. Gives the stage that a card hovers over. */
export function useDrag(
  root: { current: HTMLDivElement | null },
  onMove: (id: string, stage: string) => void,
): string | null {
  const [over, setOver] = useState<string | null>(null);
  const latest = useRef(onMove);
  latest.current = onMove;
  const bound = useRef(new WeakSet<Element>());
  const undo = useRef<(() => void)[]>([]);

  useEffect(() => {
    let ended = false;
    void import('@atlaskit/pragmatic-drag-and-drop/element/adapter').then(
      ({ draggable, dropTargetForElements }) => {
        const element = root.current;
        if (ended || !element) return;
        for (const card of element.querySelectorAll<HTMLElement>('[data-card]')) {
          if (bound.current.has(card)) continue;
          bound.current.add(card);
          undo.current.push(draggable({ element: card, getInitialData: () => ({ id: card.dataset.card }) }));
        }
        for (const column of element.querySelectorAll<HTMLElement>('[data-stage]')) {
          if (bound.current.has(column)) continue;
          bound.current.add(column);
          const stage = column.dataset.stage ?? '';
          undo.current.push(
            dropTargetForElements({
              element: column,
              onDragEnter: () => setOver(stage),
              onDragLeave: () => setOver(null),
              onDrop: ({ source }) => {
                setOver(null);
                const { id } = source.data;
                if (typeof id === 'string') latest.current(id, stage);
              },
            }),
          );
        }
      },
    );
    return () => {
      ended = true;
    };
  });
  useEffect(
    () => () => {
      for (const end of undo.current) end();
    },
    [],
  );
  return over;
}
