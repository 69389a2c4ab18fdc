import type { MessageKey } from '../../lib/i18n';
import type { Capture } from '../../lib/model/capture';

/** Why a page gave no posting, what the person can do about it, and whether trying again may help. */
export function nothingWords(
  refusal: 'restricted' | 'no-answer' | null,
  capture: Pick<Capture, 'status' | 'frameUrl'> | null,
): { title: MessageKey; hint: MessageKey; again: boolean } {
  if (refusal === 'restricted')
    return { title: 'postings.restricted', hint: 'postings.restrictedHint', again: false };
  if (refusal === 'no-answer')
    return { title: 'postings.noAnswer', hint: 'postings.noAnswerHint', again: true };
  if (capture?.frameUrl)
    return { title: 'postings.frameElsewhere', hint: 'postings.frameHint', again: false };
  if (capture?.status === 'blocked')
    return { title: 'postings.blocked', hint: 'postings.blockedHint', again: true };
  if (capture?.status === 'unreadable')
    return { title: 'postings.unreadable', hint: 'postings.unreadableHint', again: true };
  return { title: 'postings.nothingHere', hint: 'postings.nothingHereHint', again: false };
}
