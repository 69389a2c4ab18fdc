// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { applyControl, isApplyForm, sameControl } from '../../lib/goals/apply-control';

/** The page's document made of plain text, parsed. */
function page(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  return document.body;
}

function pathFrom(selector: string): EventTarget[] {
  const path: EventTarget[] = [];
  for (let node: Node | null = document.querySelector(selector); node; node = node.parentNode)
    path.push(node);
  return [...path, window];
}

beforeEach(() => document.body.replaceChildren());

describe('applyControl', () => {
  it.each([
    ['a button', '<button id="x">Apply now</button>', '#x'],
    [
      'a word inside a button',
      '<button><svg><title>icon</title></svg><span id="x">Jetzt bewerben</span></button>',
      '#x',
    ],
    ['a link', '<a id="x" href="/apply">Postuler</a>', '#x'],
    ['a submit input', '<input id="x" type="submit" value="Enviar candidatura">', '#x'],
    ['an image button', '<input id="x" type="image" alt="Apply">', '#x'],
    ['a role', '<div role="button"><b id="x">Apply for this job</b></div>', '#x'],
    [
      'a name for screen readers',
      '<a id="x" href="/a" aria-label="Apply for the Data Intern internship">→</a>',
      '#x',
    ],
  ])('finds %s', (_name, html, target) => {
    page(html);
    expect(applyControl(pathFrom(target))).not.toBeNull();
  });

  it.each([
    ['another button', '<button id="x">Save</button>'],
    ['a Save inside a card that applies', '<a href="/apply">Apply <button id="x">Save</button></a>'],
    ['a disabled one', '<button id="x" disabled>Apply</button>'],
    ['one that says it is disabled', '<button id="x" aria-disabled="true">Apply</button>'],
    ['plain text', '<p id="x">Apply now</p>'],
    ['a link without an address', '<a id="x">Apply</a>'],
    ['words only in a script', '<button id="x"><script type="text/plain">Apply</script>Go</button>'],
  ])('leaves %s', (_name, html) => {
    page(html);
    expect(applyControl(pathFrom('#x'))).toBeNull();
  });
});

describe('isApplyForm', () => {
  it('goes by its name and its target', () => {
    const form = (html: string) => page(html).querySelector('form') as HTMLFormElement;
    expect(isApplyForm(form('<form action="/jobs/12/apply"><input></form>'))).toBe(true);
    expect(isApplyForm(form('<form aria-label="Application form"><input></form>'))).toBe(true);
    expect(isApplyForm(form('<form action="/search?apply=1"><input></form>'))).toBe(false);
    expect(isApplyForm(form('<form><input></form>'))).toBe(false);
  });
});

describe('sameControl', () => {
  it('finds the control again after the page has drawn it anew', () => {
    page('<button id="x">Apply</button>');
    const old = document.querySelector<HTMLElement>('#x');
    page('<button>Save</button><a href="/a">Apply</a><button id="y">Apply</button>');
    expect(old && sameControl(document, old)?.id).toBe('y');
    page('<button>Save</button>');
    expect(old && sameControl(document, old)).toBeNull();
  });
});
