import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Summary } from '../../lib/model/posting';
import { steady } from '../ui/steady';
import css from './PostingItem.module.css';
import { PostingRow } from './PostingRow';

/** Block size of one item in px: fixed, so that 20,000 cost what a screenful does. */
export const ITEM_PX = 54;

export interface RowAction {
  key: string;
  label: string;
  icon: ComponentChildren;
}

/** What can be done with an item. The same object for as long as the list is shown. */
export interface ItemEvents {
  active(id: string): void;
  open(id: string): void;
  action(key: string, id: string): void;
  select(id: string, on: boolean, range: boolean): void;
}

interface Props {
  summary: Summary;
  today: string;
  stageName: string;
  /** Its place in the list, from 0, and how many the list holds. */
  at: number;
  of: number;
  active: boolean;
  /** Null where items cannot be selected. */
  selected: boolean | null;
  /** Does Tab lead to it? */
  reachable: boolean;
  actions: readonly RowAction[];
  events: ItemEvents;
}

const Row = steady(PostingRow);

/** One saved posting in its place in the list; in focus or under the pointer it shows its actions. */
export const PostingItem = steady(
  ({ summary, today, stageName, at, of, active, selected, reachable, actions, events }: Props) => {
    const { id } = summary;
    // Most items are only passed by: their actions are made when they are come to.
    const [near, setNear] = useState(false);
    const title = summary.title || t('common.untitled');
    const tabIndex = reachable ? 0 : -1;
    return (
      <li
        class={css.item}
        style={{ insetBlockStart: `${at * ITEM_PX}px`, blockSize: `${ITEM_PX}px` }}
        data-id={id}
        aria-setsize={of}
        aria-posinset={at + 1}
        data-active={active || undefined}
        data-selected={selected || undefined}
        onPointerEnter={() => setNear(true)}
        onPointerLeave={() => setNear(false)}
      >
        {selected !== null && (
          <input
            type="checkbox"
            class={css.check}
            aria-label={t('postings.choose', { title })}
            checked={selected}
            tabIndex={tabIndex}
            onClick={(event) => events.select(id, event.currentTarget.checked, event.shiftKey)}
          />
        )}
        <button
          type="button"
          data-row
          class={css.open}
          tabIndex={tabIndex}
          aria-current={active || undefined}
          onFocus={() => events.active(id)}
          onClick={() => events.open(id)}
        >
          <Row summary={summary} today={today} stageName={stageName} />
        </button>
        {(near || active) && (
          <span class={css.actions}>
            {actions.map((action) => (
              <button
                key={action.key}
                type="button"
                data-look="quiet"
                title={action.label}
                aria-label={`${action.label}: ${title}`}
                tabIndex={tabIndex}
                onClick={() => events.action(action.key, id)}
              >
                {action.icon}
              </button>
            ))}
          </span>
        )}
      </li>
    );
  },
);
