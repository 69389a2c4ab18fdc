import { cleanUrl } from '../clean';
import { plain } from '../text';
import { Frame } from '../surroundings';
import type { Walk } from '../walk';
import { APPLY, APPLY_BY_MAIL } from '../words';

/** The way to the application. `found` is true also where it has no address of its own: a button, a form, a mail. */
export interface Apply {
  found: boolean;
  href: string | null;
}

const APART = Frame.nav | Frame.footer | Frame.card | Frame.similar;
const SIGN_IN = /\/(?:login|signin|sign-in|signup|register|authwall|uas)\b/i;

function saysApply(text: string): boolean {
  return text.length > 2 && text.length < 60 && APPLY.is(plain(text).replace(/[\s>»→!.]+$/, '').trim());
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
  apply.found ||= walked.blocks.some(
    ({ text, frames }) =>
      !(frames & APART) && (saysApply(text) || (text.length < 600 && APPLY_BY_MAIL.within(plain(text)))),
  );
  return apply;
}
