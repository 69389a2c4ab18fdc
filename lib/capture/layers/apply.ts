import { cleanUrl } from '../clean';
import { Frame } from '../surroundings';
import { plain } from '../text';
import { plainOf, type Walk } from '../walk';
import { APPLY, APPLY_BY_MAIL } from '../words';

/** The way to the application. `found` is true also where it has no address of its own: a button, a form, a mail. */
export interface Apply {
  found: boolean;
  href: string | null;
}

const APART = Frame.nav | Frame.footer | Frame.card | Frame.similar;
const SIGN_IN = /\/(?:login|signin|sign-in|signup|register|authwall|uas)\b/i;

function saysApply(text: string): boolean {
  return (
    text.length > 2 &&
    text.length < 60 &&
    APPLY.is(
      plain(text)
        .replace(/[\s>»→!.]+$/, '')
        .trim(),
    )
  );
}

export function findApply(walked: Walk, url: URL): Apply {
  const apply: Apply = { found: false, href: null };
  for (const { element, text } of walked.anchors) {
    if (!saysApply(text)) continue;
    apply.found = true;
    const href = element.getAttribute('href') ?? '';
    const target = /^(?:#|javascript:|mailto:|$)/i.test(href) ? null : cleanUrl(href, url.href);
    if (!target || SIGN_IN.test(target) || target.split('#')[0] === url.href.split('#')[0]) continue;
    apply.href = target;
    break;
  }
  const blocks = walked.blocks.filter(({ text, frames }) => !(frames & APART) && text.length < 600);
  apply.found ||= blocks.some(({ text }) => saysApply(text));
  apply.found ||= blocks.some((block) => APPLY_BY_MAIL.within(plainOf(block)));
  return apply;
}
