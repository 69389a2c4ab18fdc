import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import css from './BulkBar.module.css';

interface Props {
  count: number;
  allShown: boolean;
  stages: readonly { id: string; name: string }[];
  comparable: boolean;
  onAll: () => void;
  onNone: () => void;
  onArchive: () => void;
  onTrash: () => void;
  onTag: (tag: string) => void;
  onStage: (stage: string) => void;
  onCompare: () => void;
}

/** What can be done with the postings that are chosen. */
export function BulkBar(props: Props) {
  const [tag, setTag] = useState('');
  return (
    <div class={css.bar} role="toolbar" aria-label={t('dashboard.selected', { n: props.count })}>
      <b role="status">{t('dashboard.selected', { n: props.count })}</b>
      <button type="button" data-look="quiet" onClick={props.allShown ? props.onNone : props.onAll}>
        {props.allShown ? t('dashboard.clearSelection') : t('dashboard.selectAll')}
      </button>
      <span class={css.grow} />
      {props.comparable && (
        <button type="button" onClick={props.onCompare}>
          {t('dashboard.compareChosen')}
        </button>
      )}
      <select
        aria-label={t('dashboard.moveTo')}
        value=""
        onInput={(event) => event.currentTarget.value && props.onStage(event.currentTarget.value)}
      >
        <option value="">{t('dashboard.moveTo')}</option>
        {props.stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </select>
      <form
        class={css.tag}
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() === '') return;
          props.onTag(tag.trim());
          setTag('');
        }}
      >
        <input
          aria-label={t('dashboard.tagPrompt')}
          placeholder={t('dashboard.tagPrompt')}
          value={tag}
          maxLength={60}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit">{t('dashboard.addTag')}</button>
      </form>
      <button type="button" onClick={props.onArchive}>
        {t('postings.archive')}
      </button>
      <button type="button" onClick={props.onTrash}>
        {t('postings.trash')}
      </button>
    </div>
  );
}
