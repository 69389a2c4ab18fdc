import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../lib/i18n';
import type { Chosen, Preset, Understood } from '../../lib/model/remind';
import { momentWords } from '../words/reminder';
import css from './RemindMenu.module.css';

export interface Reminding extends Chosen {
  words: string;
  repeat: 'weekly' | null;
}

interface Props {
  presets: readonly Preset[];
  /** YYYY-MM-DD, the person's own day. */
  today: string;
  understand: (words: string) => Promise<Understood>;
  /** The moment on the person's clock, YYYY-MM-DDTHH:MM. */
  onTheWall: (at: number) => string;
  /** When the person would really be told, if that is later than the moment: quiet hours. */
  heldUntil: (at: number) => string | null;
  /** YYYY-MM-DD; a moment after it is said to be. */
  deadline: string | null;
  /** Notifications cannot be shown: then the person is told where to look before they count on one. */
  blocked: boolean;
  onSet: (reminding: Reminding) => void;
}

/** Long enough not to answer half a word, short enough not to be waited for. */
const PAUSE_MS = 120;

/** When to be reminded: one click for the usual moments, or a few words with what they were understood as. */
export function RemindMenu(props: Props) {
  const { presets, today, understand, onTheWall, heldUntil, deadline, blocked, onSet } = props;
  const [words, setWords] = useState('');
  const [weekly, setWeekly] = useState(false);
  const [understood, setUnderstood] = useState<Understood | null>(null);
  const latest = useRef(0);
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    latest.current += 1;
    const mine = latest.current;
    if (words.trim() === '') {
      setUnderstood(null);
      return;
    }
    const timer = setTimeout(() => {
      void understand(words).then((answer) => {
        if (mine === latest.current) setUnderstood(answer);
      });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [words]);

  // Whoever opened this by a key goes on typing; the presets are one click or one step back.
  useEffect(() => {
    const frame = requestAnimationFrame(() => field.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  const ready = understood !== null && !('refused' in understood) ? understood : null;
  const refused = understood !== null && 'refused' in understood ? understood.refused : null;
  const repeats = weekly || ready?.repeat === 'weekly';

  return (
    <div class={css.menu}>
      {blocked && <p class={css.blocked}>{t('reminders.blockedSet')}</p>}
      <ul class={css.presets}>
        {presets.map(({ name, at, wallTime }) => {
          // In quiet hours: when it would really be told.
          const told = heldUntil(at) ?? wallTime ?? onTheWall(at);
          return (
            <li key={name}>
              <button type="button" onClick={() => onSet({ at, wallTime, words: '', repeat: null })}>
                <span>{t(`reminders.preset.${name}` as MessageKey)}</span>
                <time class={css.moment}>{momentWords(told, today)}</time>
                {isAfter(told, deadline) && <span class={css.late}>{t('reminders.afterDeadline')}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <form
        class={css.words}
        onSubmit={(event) => {
          event.preventDefault();
          // Nothing is set that was not shown first.
          if (ready)
            onSet({
              at: ready.at,
              wallTime: ready.wallTime,
              words: ready.note,
              repeat: repeats ? 'weekly' : null,
            });
        }}
      >
        <label class={css.label}>
          {t('reminders.orInWords')}
          <input
            ref={field}
            value={words}
            maxLength={200}
            dir="auto"
            placeholder={t('reminders.wordsHint')}
            onInput={(event) => {
              setUnderstood(null);
              setWords(event.currentTarget.value);
            }}
          />
        </label>
        <output class={css.understood} data-refused={refused ?? undefined}>
          {refused && t(`reminders.refused.${refused}` as MessageKey)}
          {ready && <Moment of={ready} weekly={repeats} {...{ today, onTheWall, heldUntil, deadline }} />}
        </output>
        <div class={css.actions}>
          <label class={css.weekly}>
            <input
              type="checkbox"
              checked={repeats}
              onChange={(event) => setWeekly(event.currentTarget.checked)}
            />
            {t('reminders.everyWeek')}
          </label>
          <button type="submit" data-look="primary" disabled={!ready}>
            {t('reminders.set')}
          </button>
        </div>
      </form>
    </div>
  );
}

function isAfter(wallTime: string, deadline: string | null): boolean {
  return deadline !== null && wallTime.slice(0, 10) > deadline;
}

interface MomentProps extends Pick<Props, 'today' | 'onTheWall' | 'heldUntil' | 'deadline'> {
  of: Exclude<Understood, { refused: string }>;
  weekly: boolean;
}

function Moment({ of, weekly, today, onTheWall, heldUntil, deadline }: MomentProps) {
  const moment = of.wallTime ?? onTheWall(of.at);
  const date = momentWords(moment, today);
  const held = heldUntil(of.at);
  return (
    <>
      <strong>{t(weekly ? 'reminders.understoodWeekly' : 'reminders.understood', { date })}</strong>
      {of.note && (
        <span>
          {t('reminders.note', { note: '' })}
          <bdi>{of.note}</bdi>
        </span>
      )}
      {isAfter(held ?? moment, deadline) && <span class={css.late}>{t('reminders.afterDeadline')}</span>}
      {held && <span>{t('reminders.inQuiet', { time: momentWords(held, today) })}</span>}
    </>
  );
}
