import type { PageElement, PageNode, PageText } from '../../../lib/capture/dom';

/** A tree as plain data: [name, attributes, shadow root's children or null, children], texts as strings. */
export type Drawn = string | [string, Record<string, string>, Drawn[] | null, Drawn[]];

/** Draws a browser's tree and ours alike. `names` are the attributes to look for; neighbouring texts are one. */
export function draw(element: PageElement, names: readonly string[]): Drawn {
  const attributes: Record<string, string> = {};
  for (const name of names) {
    const value = element.getAttribute(name);
    if (value !== null) attributes[name] = value;
  }
  const shadow = element.shadowRoot ? drawChildren(element.shadowRoot, names) : null;
  return [element.localName, attributes, shadow, drawChildren(element, names)];
}

function drawChildren(parent: PageNode, names: readonly string[]): Drawn[] {
  const children: Drawn[] = [];
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) children.push(draw(child as PageElement, names));
    if (child.nodeType !== 3) continue;
    const { data } = child as PageText;
    const before = children.at(-1);
    if (typeof before === 'string') children[children.length - 1] = before + data;
    else if (data) children.push(data);
  }
  return children;
}
