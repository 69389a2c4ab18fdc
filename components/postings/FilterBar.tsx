import { useId } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import css from './FilterBar.module.css';

export interface Chip {
  key: string;
  label: string;
  on: boolean;
}

interface Props {
  query: string;
  total: number;
  chips: readonly Chip[];
  sort: string;
  sorts: readonly string[];
  stage: string | null;
  stages: readonly { id: string; name: string }[];
  onQuery: (query: string) => void;
  onChip: (key: string, on: boolean) => void;
  onSort: (sort: string) => void;
  onStage: (stage: string | null) => void;
}

/** Search, filters that combine, and the order of the list. */
export function FilterBar(props: Props) {
  const searchId = useId();
  return (
    <search class={css.bar}>
      <div class={css.find}>
        <label for={searchId} class="visually-hidden">
          {t('postings.searchLabel')}
        </label>
        <input
          id={searchId}
          type="search"
          data-search
          value={props.query}
          placeholder={t('postings.search', { n: props.total })}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
          autocomplete="off"
          spellcheck={false}
        />
        <select
          aria-label={t('postings.sort')}
          class={css.sort}
          value={props.sort}
          onInput={(event) => props.onSort(event.currentTarget.value)}
        >
          {props.sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`postings.sort.${sort}` as MessageKey)}
            </option>
          ))}
        </select>
      </div>
      <fieldset class={css.chips}>
        <legend class="visually-hidden">{t('postings.filters')}</legend>
        {props.chips.map((chip) => (
          <button
            key={chip.key}
            type="button"
            class={css.chip}
            aria-pressed={chip.on}
            onClick={() => props.onChip(chip.key, !chip.on)}
          >
            {chip.label}
          </button>
        ))}
        <select
          class={css.chip}
          aria-label={t('postings.filter.stage')}
          data-on={props.stage !== null || undefined}
          value={props.stage ?? ''}
          onInput={(event) => props.onStage(event.currentTarget.value || null)}
        >
          <option value="">{t('postings.filter.anyStage')}</option>
          {props.stages.map((stage) => (
            <option key={stage.id} value={stage.id}>
              {stage.name}
            </option>
          ))}
        </select>
      </fieldset>
    </search>
  );
}
