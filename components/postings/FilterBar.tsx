import { useEffect, useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import css from './FilterBar.module.css';

/** A filter that is on or off. */
export interface Chip {
  key: string;
  label: string;
  on: boolean;
}

/** A filter with several settings; the first of its options stands for none of them. */
export interface Choice {
  key: string;
  /** What is chosen, as a screen reader says it. */
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

interface Props {
  query: string;
  total: number;
  filters: readonly (Chip | Choice)[];
  sort: string;
  sorts: readonly string[];
  onQuery: (query: string) => void;
  onChip: (key: string, on: boolean) => void;
  onChoice: (key: string, value: string) => void;
  onSort: (sort: string) => void;
}

/** Search, filters that combine, and the order of the list. */
export function FilterBar(props: Props) {
  const searchId = useId();
  const [open, setOpen] = useState(false);
  // The first paint needs no more of a choice than what is chosen.
  const [full, setFull] = useState(false);
  useEffect(() => setFull(true), []);
  const on = props.filters.filter((filter) => ('on' in filter ? filter.on : filter.value !== '')).length;
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
        <Select
          choice={{
            key: 'sort',
            label: t('postings.sort'),
            value: props.sort,
            options: props.sorts.map((sort) => ({
              value: sort,
              label: t(`postings.sort.${sort}` as MessageKey),
            })),
          }}
          full={full}
          look={css.sort}
          onChoice={props.onSort}
        />
      </div>
      <div class={css.row} data-open={open || undefined}>
        <button
          type="button"
          data-look="quiet"
          class={css.all}
          data-on={on > 0 || undefined}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {on > 0 ? t('postings.filtersOn', { n: on }) : t('postings.filters')}
        </button>
        {/* biome-ignore lint/a11y/useSemanticElements: text flows around nothing inside a fieldset */}
        <div role="group" aria-label={t('postings.filters')} class={css.chips}>
          {props.filters.map((filter) =>
            'on' in filter ? (
              <button
                key={filter.key}
                type="button"
                class={css.chip}
                aria-pressed={filter.on}
                onClick={() => props.onChip(filter.key, !filter.on)}
              >
                {filter.label}
              </button>
            ) : (
              <Select
                key={filter.key}
                choice={filter}
                full={full}
                look={css.chip}
                onChoice={(value) => props.onChoice(filter.key, value)}
              />
            ),
          )}
        </div>
      </div>
    </search>
  );
}

function Select({
  choice,
  full,
  look,
  onChoice,
}: {
  choice: Choice;
  full: boolean;
  look: string | undefined;
  onChoice: (value: string) => void;
}) {
  const { options, value } = choice;
  return (
    <select
      class={look}
      aria-label={choice.label}
      data-key={choice.key}
      data-on={value !== '' || undefined}
      value={value}
      onInput={(event) => onChoice(event.currentTarget.value)}
    >
      {(full ? options : options.filter((option) => option.value === value)).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
