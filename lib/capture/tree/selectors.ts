import type { ElementNode } from './nodes';
import type { Test } from './selector-tests';
import { testOf } from './selector-text';

/** Selectors over a tree: each is read once, and kept. */

const MOST_KEPT = 1000;
const kept = new Map<string, Test>();

function keptTest(selector: string): Test {
  let test = kept.get(selector);
  if (!test) {
    test = testOf(selector);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(selector, test);
  }
  return test;
}

/** Throws where the selector is broken or not known here. */
export function matches(element: ElementNode, selector: string): boolean {
  return keptTest(selector)(element);
}

/** The first of `elements[from]` … `elements[to]` that matches. */
export function selectFirst(
  selector: string,
  elements: readonly ElementNode[],
  from: number,
  to: number,
): ElementNode | null {
  const test = keptTest(selector);
  for (let at = from; at <= to; at++) {
    const element = elements[at];
    if (element && test(element)) return element;
  }
  return null;
}

export function selectAll(
  selector: string,
  elements: readonly ElementNode[],
  from: number,
  to: number,
): ElementNode[] {
  const test = keptTest(selector);
  const found: ElementNode[] = [];
  for (let at = from; at <= to; at++) {
    const element = elements[at];
    if (element && test(element)) found.push(element);
  }
  return found;
}
