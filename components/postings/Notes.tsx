import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { FIELD_LIMITS } from '../../lib/model/posting';
import { Field } from '../ui/Field';
import css from './Notes.module.css';

const PAUSE_MS = 400;

interface Props {
  notes: string;
  tags: readonly string[];
  /** Gives true when they were saved. */
  onNotes: (notes: string) => Promise<boolean>;
  onTags: (tags: string[]) => void;
}

/** The person's own words about a posting, saved as they type. */
export function Notes({ notes, tags, onNotes, onTags }: Props) {
  const [text, setText] = useState(notes);
  /** What was typed and is not saved yet. */
  const typed = useRef<string | null>(null);
  const latest = useRef(onNotes);
  latest.current = onNotes;

  const flush = (): void => {
    const words = typed.current;
    if (words === null) return;
    typed.current = null;
    void latest.current(words).then((saved) => {
      // Tried again with the next pause, or when the field or the page is left.
      if (!saved) typed.current ??= words;
    });
  };
  useEffect(() => {
    if (typed.current === null) setText(notes);
  }, [notes]);
  useEffect(() => {
    const timer = setTimeout(flush, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const ended = new AbortController();
    addEventListener('pagehide', flush, { signal: ended.signal });
    return () => {
      ended.abort();
      flush();
    };
  }, []);

  return (
    <section class={css.notes}>
      <Field label={t('postings.notes')} hint={t('postings.notesHint')}>
        {(ids) => (
          <textarea
            {...ids}
            dir="auto"
            maxLength={FIELD_LIMITS.notes}
            value={text}
            onInput={(event) => {
              typed.current = event.currentTarget.value;
              setText(typed.current);
            }}
            onBlur={flush}
          />
        )}
      </Field>
      <Field label={t('postings.tags')} hint={t('postings.tagsHint')}>
        {(ids) => (
          <input
            {...ids}
            dir="auto"
            key={tags.join('\n')}
            defaultValue={tags.join(', ')}
            onChange={(event) => onTags(tagsOf(event.currentTarget.value))}
          />
        )}
      </Field>
    </section>
  );
}

function tagsOf(text: string): string[] {
  const tags = text
    .split(',')
    .map((tag) => tag.trim().slice(0, FIELD_LIMITS.tag))
    .filter((tag) => tag !== '');
  return [...new Set(tags)];
}
