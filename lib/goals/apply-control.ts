import { saysApply } from './apply-words';

const CONTROLS =
  'a[href], area[href], button, input[type="submit"], input[type="button"], input[type="image"], [role="button"], [role="link"], [role="menuitem"]';

/** Paths of a form's target that say what it sends. */
const APPLY_PATH =
  /(?:^|[/_.-])(?:apply|application|applications|bewerben|bewerbung|postuler|candidature|candidater|aplicar|postular|postulacion|candidatura|solicitud)(?:[/_.-]|$)/i;

/**
 * The control by which this click applies for a posting, or null. `path` is the event's composed path, innermost first.
 * Only the nearest control counts: a "Save" button inside a card that links to "Apply" saves.
 */
export function applyControl(path: readonly EventTarget[]): HTMLElement | null {
  for (const target of path) {
    if (!isElement(target) || !target.matches(CONTROLS)) continue;
    if (target.matches(':disabled, [aria-disabled="true"]')) return null;
    return labelsOf(target).some(saysApply) ? target : null;
  }
  return null;
}

/** Does this form, sent without any button (Enter in a field), apply for a posting? By its name or by where it goes. */
export function isApplyForm(form: HTMLFormElement): boolean {
  if (labelsOf(form).some(saysApply)) return true;
  const action = form.getAttribute('action') ?? '';
  try {
    return APPLY_PATH.test(new URL(action, form.baseURI).pathname) && action !== '';
  } catch {
    return false;
  }
}

/** The control that stands in for one that the page has drawn anew: same kind, same words, same target. */
export function sameControl(root: ParentNode, lost: HTMLElement): HTMLElement | null {
  const words = labelsOf(lost).join('\n');
  for (const one of root.querySelectorAll<HTMLElement>(lost.localName)) {
    if (one.getAttribute('href') === lost.getAttribute('href') && labelsOf(one).join('\n') === words)
      return one;
  }
  return null;
}

/** What a person or a screen reader would call it. The name given to a form is not its whole text. */
function labelsOf(element: HTMLElement): string[] {
  const labels = [element.getAttribute('aria-label'), element.getAttribute('title')];
  if (element.localName === 'input') labels.push(element.getAttribute('value'), element.getAttribute('alt'));
  else if (element.localName !== 'form') {
    labels.push(visibleText(element));
    labels.push(element.querySelector('img[alt]')?.getAttribute('alt') ?? null);
  }
  return labels.filter((label) => label !== null && label.trim() !== '') as string[];
}

/** Text without what is hidden from everyone: icons' titles, styles, scripts. */
function visibleText(element: HTMLElement): string {
  let text = '';
  const walk = (node: Node): void => {
    if (text.length > 400) return;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node) && !/^(?:script|style|svg|template|noscript)$/.test(node.localName)) {
      text += ' ';
      for (const child of node.childNodes) walk(child);
      text += ' ';
    }
  };
  walk(element);
  return text;
}

/** By node type and not by `instanceof`: the page may live in another realm than this script. */
function isElement(target: EventTarget | Node): target is HTMLElement {
  return 'nodeType' in target && target.nodeType === 1;
}
