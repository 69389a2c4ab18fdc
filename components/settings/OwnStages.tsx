import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import css from './OwnStages.module.css';

interface Props {
  stages: readonly { id: string; name: string }[];
  onAdd: (name: string) => void;
  onRemove: (id: string) => void;
}

/** The stages that the person added to the built-in ones. */
export function OwnStages({ stages, onAdd, onRemove }: Props) {
  const [name, setName] = useState('');
  return (
    <>
      {stages.length > 0 && (
        <ul class={css.stages}>
          {stages.map((stage) => (
            <li key={stage.id}>
              <span dir="auto">{stage.name}</span>
              <button
                type="button"
                data-look="quiet"
                aria-label={t('board.settings.removeStage', { name: stage.name })}
                onClick={() => onRemove(stage.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        class={css.add}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onAdd(name);
          setName('');
        }}
      >
        <input
          aria-label={t('board.settings.stageName')}
          placeholder={t('board.settings.stageName')}
          maxLength={40}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit">{t('board.settings.addStage')}</button>
      </form>
    </>
  );
}
