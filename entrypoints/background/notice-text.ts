import { reasonWords } from '../../components/words/reminder';
import { t } from '../../lib/i18n';
import type { Reminder } from '../../lib/model/reminder';
import type { Notice } from '../../lib/reminders/delivery';

/** What a notification may name of a posting. */
export interface Named {
  title: string;
  company: string | null;
  deadline: string | null;
}

const MOST_LINES = 4;

/**
 * What a notification says. It may stand on a screen that others see, so it names the posting and the occasion and
 * never the person's own words: no goals, no notes.
 */
export function noticeText(
  { lines }: Notice,
  postings: ReadonlyMap<string, Named>,
  today: string,
): { title: string; body: string } {
  const [first] = lines;
  if (first && lines.length === 1) {
    const posting = namedBy(first.reminder, postings);
    const title = posting?.company ? `${nameOf(posting)} · ${posting.company}` : nameOf(posting);
    return { title, body: reasonWords(first.reminder, posting?.deadline ?? null, today) };
  }
  const told = lines.slice(0, lines.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES).map(({ reminder }) => {
    const posting = namedBy(reminder, postings);
    return `${nameOf(posting)}: ${reasonWords(reminder, posting?.deadline ?? null, today)}`;
  });
  if (told.length < lines.length) told.push(t('reminders.andMore', { n: lines.length - told.length }));
  return { title: t('reminders.someReminders', { n: lines.length }), body: told.join('\n') };
}

function namedBy({ postingId }: Reminder, postings: ReadonlyMap<string, Named>): Named | null {
  return (postingId !== null && postings.get(postingId)) || null;
}

function nameOf(posting: Named | null): string {
  return posting ? posting.title || t('common.untitled') : t('reminders.ownWithout');
}
