import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { PickList } from '../../components/popup/PickList';
import { PostingForm } from '../../components/postings/PostingForm';
import { Field } from '../../components/ui/Field';
import { t } from '../../lib/i18n';
import { blankPosting } from '../../lib/model/blank';
import type { Capture } from '../../lib/model/capture';
import type { Posting } from '../../lib/model/posting';
import { ask } from '../../lib/platform/messaging';
import { correct } from '../../lib/tracker/correct';
import { GoalSheet } from '../shared/GoalSheet';
import { Remind } from '../shared/Remind';
import { tell, tellFailure } from '../shared/toast';
import { DueSheet } from './DueSheet';
import { page, setDraft } from './page';
import css from './Sheet.module.css';
import { goHome, openView, type View } from './view';

/** Sheets that fill their place and see to their own scrolling. */
const WHOLE: ReadonlySet<View['name']> = new Set(['goals', 'pick', 'due']);

/** A task that takes the whole popup until it is done or left. */
export function Sheet({ view }: { view: View }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before what stands inside may take the focus.
  useLayoutEffect(() => heading.current?.focus(), [view.name]);
  return (
    <section class={css.sheet}>
      <header class={css.header}>
        <button type="button" data-look="quiet" aria-label={t('common.back')} onClick={goHome}>
          ←
        </button>
        <h1 ref={heading} tabIndex={-1} class={css.title}>
          {titleOf(view)}
        </h1>
      </header>
      <div class={css.body} data-whole={WHOLE.has(view.name) || undefined}>
        <Task view={view} />
      </div>
    </section>
  );
}

function titleOf(view: View): string {
  if (view.name === 'pick') return t('postings.isList', { n: view.capture.listed.length });
  if (view.name === 'write') return t('postings.writeDown');
  if (view.name === 'paste') return t('postings.paste');
  if (view.name === 'goals') return t('goals.prompt.title');
  if (view.name === 'remind') return t('reminders.remind');
  if (view.name === 'due') return t('reminders.due');
  return t('common.edit');
}

function Task({ view }: { view: View }) {
  switch (view.name) {
    case 'edit':
      return (
        <PostingForm
          posting={view.draft}
          submitLabel={t('common.save')}
          onCancel={goHome}
          onSubmit={(edited) => void saveEdited(view.draft, edited)}
        />
      );
    case 'pick':
      return (
        <PickList
          cards={view.capture.listed}
          pay={view.pay}
          onSave={(indexes) => savePicked(view.capture, indexes)}
        />
      );
    case 'write':
      return <Write />;
    case 'paste':
      return <Paste />;
    case 'remind':
      return <Remind postingId={view.postingId} onSet={goHome} />;
    case 'goals':
      return <GoalSheet postingId={view.postingId} onClose={goHome} onDecided={goHome} />;
    case 'due':
      return <DueSheet onNone={goHome} />;
    default:
      return null;
  }
}

async function savePicked(capture: Capture, indexes: readonly number[]): Promise<void> {
  try {
    const picks = indexes.map((index) => ({ id: crypto.randomUUID(), index }));
    const { saved, already } = await ask('clip.listed', { capture, picks });
    goHome();
    tell(t('postings.listedSaved', { n: saved, already }));
  } catch (error) {
    tellFailure(error);
  }
}

async function saveEdited(draft: Posting, edited: Posting): Promise<void> {
  const corrected = { ...correct(draft, edited, Date.now()), url: edited.url };
  setDraft(corrected);
  try {
    const result = await ask('clip.save', { posting: corrected });
    tell(t('postings.saved'), result.undo);
    const { id, undo } = result;
    page.value = {
      state: 'saved',
      id,
      title: corrected.title,
      message: t('postings.saved'),
      changes: [],
      undo,
    };
    goHome();
  } catch (error) {
    tellFailure(error);
  }
}

function Write() {
  const blank = useSignal(blankPosting({ id: crypto.randomUUID(), url: '', now: Date.now() }));
  return (
    <PostingForm
      posting={blank.value}
      submitLabel={t('common.save')}
      addressEditable
      onCancel={goHome}
      onSubmit={(edited) => void saveEdited(blank.value, edited)}
    />
  );
}

function Paste() {
  const text = useSignal('');
  const url = useSignal('');
  async function read(event: Event): Promise<void> {
    event.preventDefault();
    if (text.value.trim() === '') return;
    try {
      const { draft } = await ask('clip.text', { text: text.value, url: url.value });
      openView({ name: 'edit', draft });
    } catch (error) {
      tellFailure(error);
    }
  }
  return (
    <form class={css.paste} onSubmit={(event) => void read(event)}>
      <Field label={t('postings.pasteLabel')} hint={t('postings.pasteHint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={12}
            dir="auto"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      <Field label={t('postings.field.url')}>
        {(ids) => (
          <input
            {...ids}
            type="url"
            value={url.value}
            onInput={(event) => {
              url.value = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      <button type="submit" data-look="primary">
        {t('postings.readText')}
      </button>
    </form>
  );
}
