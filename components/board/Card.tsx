import { t } from '../../lib/i18n';
import { dayOf, daysUntil } from '../../lib/model/day';
import type { Summary } from '../../lib/model/posting';
import { Flag } from '../postings/Flag';
import { dueWords } from '../words/day';
import { isApplied } from '../words/stage';
import css from './Board.module.css';

/** The id of the words that say how a card is moved. */
export const MOVING_HINT = 'board-hint';

interface Props {
  row: Summary;
  stages: readonly { id: string; name: string }[];
  today: string;
  onOpen: () => void;
  onMove: (stage: string) => void;
  /** To the stage beside it: -1 before, 1 after. */
  onStep: (by: -1 | 1) => void;
}

/** One posting on the board. */
export function Card({ row, stages, today, onOpen, onMove, onStep }: Props) {
  const title = row.title || t('common.untitled');
  return (
    <li class={css.card} data-card={row.id}>
      <button
        type="button"
        class={css.open}
        aria-describedby={MOVING_HINT}
        aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
        onClick={onOpen}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0 || !event.shiftKey) return;
          event.preventDefault();
          onStep(by);
        }}
      >
        <b dir="auto">{title}</b>
        {row.company && <span dir="auto">{row.company}</span>}
      </button>
      <div class={css.meta}>
        <Flag pay={row} />
        {isApplied(row.stage, row.been) ? (
          <span class={css.due}>{sinceWords(row.stageAt, today)}</span>
        ) : (
          row.deadline && <Due day={row.deadline} today={today} />
        )}
      </div>
      <select
        class={css.move}
        data-print="no"
        aria-label={t('board.moveLabel', { title })}
        value={row.stage}
        onInput={(event) => onMove(event.currentTarget.value)}
      >
        {stages.map((stage) => (
          <option key={stage.id} value={stage.id}>
            {stage.name}
          </option>
        ))}
      </select>
    </li>
  );
}

function Due({ day, today }: { day: string; today: string }) {
  const due = dueWords(day, today);
  return (
    <span class={css.due} data-urgency={due.urgency}>
      {due.words}
    </span>
  );
}

/** How long it has stood in its stage: after applying that is what calls for something. */
function sinceWords(stageAt: number, today: string): string {
  const days = -daysUntil(dayOf(stageAt), today);
  return days <= 0 ? t('board.sinceToday') : t('board.since', { n: days });
}
