import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { NEED_KINDS } from '../../lib/model/need-kinds';
import type { Need } from '../../lib/model/plan';
import css from './NeedsFields.module.css';

const MOST = 6;

interface Props {
  needs: readonly Need[];
  onChange: (needs: Need[]) => void;
  /** Only the first need: for the short first run. */
  onlyFirst?: boolean;
}

/** The needs in their order, the first named as such. Moved by buttons, so that a keyboard is enough. */
export function NeedsFields({ needs, onChange, onlyFirst = false }: Props) {
  const shown = onlyFirst ? needs.slice(0, 1) : needs;
  const canAdd = shown.length < (onlyFirst ? 1 : MOST);

  function replace(index: number, need: Need): void {
    onChange(needs.map((one, i) => (i === index ? need : one)));
  }
  function move(index: number, by: -1 | 1): void {
    const next = [...needs];
    const [moved] = next.splice(index, 1);
    if (moved) next.splice(index + by, 0, moved);
    follow.current = { index: index + by, by };
    onChange(next);
  }

  // Pressed again, the button moves the same need on.
  const list = useRef<HTMLOListElement>(null);
  const follow = useRef<{ index: number; by: -1 | 1 } | null>(null);
  useLayoutEffect(() => {
    if (!follow.current) return;
    const { index, by } = follow.current;
    follow.current = null;
    const buttons = list.current?.children[index]?.querySelectorAll('button') ?? [];
    const [up, down] = buttons;
    const same = by < 0 ? up : down;
    (same?.disabled ? (by < 0 ? down : up) : same)?.focus();
  }, [needs]);

  return (
    <ol class={css.needs} ref={list} data-only={onlyFirst || undefined}>
      {shown.map((need, i) => (
        <li key={i} class={css.need} data-first-need={i === 0 || undefined}>
          <span class={css.rank}>{i === 0 ? t('goals.plan.first') : i + 1}</span>
          <select
            aria-label={t('goals.plan.needN', { n: i + 1 })}
            value={need.kind}
            onChange={(event) => {
              const kind = NEED_KINDS.find((one) => one === event.currentTarget.value);
              if (kind) replace(i, { ...need, kind });
            }}
          >
            {NEED_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`goals.need.title.${kind}`)}
              </option>
            ))}
          </select>
          {need.kind !== 'pay' && (
            <input
              aria-label={`${t(`goals.need.title.${need.kind}`)}: ${t(`goals.need.detail.${need.kind}`)}`}
              placeholder={t(`goals.need.detail.${need.kind}`)}
              value={need.words}
              maxLength={120}
              dir="auto"
              onInput={(event) => replace(i, { ...need, words: event.currentTarget.value })}
            />
          )}
          {!onlyFirst && (
            <span class={css.buttons}>
              <button
                type="button"
                data-look="quiet"
                aria-label={t('goals.plan.up', { n: i + 1 })}
                disabled={i === 0}
                onClick={() => move(i, -1)}
              >
                ↑
              </button>
              <button
                type="button"
                data-look="quiet"
                aria-label={t('goals.plan.down', { n: i + 1 })}
                disabled={i === needs.length - 1}
                onClick={() => move(i, 1)}
              >
                ↓
              </button>
              <button
                type="button"
                data-look="quiet"
                aria-label={t('goals.plan.removeNeed', { n: i + 1 })}
                onClick={() => onChange(needs.filter((_, at) => at !== i))}
              >
                ×
              </button>
            </span>
          )}
        </li>
      ))}
      {canAdd && (
        <li class={css.add}>
          <select
            aria-label={t(shown.length === 0 ? 'goals.plan.chooseFirst' : 'goals.plan.addNeed')}
            value=""
            onChange={(event) => {
              const kind = NEED_KINDS.find((one) => one === event.currentTarget.value);
              if (kind) onChange([...needs, { kind, words: '' }]);
              event.currentTarget.value = '';
            }}
          >
            <option value="">
              {t(shown.length === 0 ? 'goals.plan.chooseFirst' : 'goals.plan.addNeed')}
            </option>
            {NEED_KINDS.filter((kind) => kind === 'own' || !needs.some((need) => need.kind === kind)).map(
              (kind) => (
                <option key={kind} value={kind}>
                  {t(`goals.need.title.${kind}`)}
                </option>
              ),
            )}
          </select>
        </li>
      )}
    </ol>
  );
}
