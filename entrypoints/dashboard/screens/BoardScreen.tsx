import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Board, type ColumnPlace } from '../../../components/board/Board';
import { MOVING_HINT } from '../../../components/board/Card';
import { Nothing } from '../../../components/ui/Nothing';
import { isApplied, stageWords } from '../../../components/words/stage';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { fold } from '../../../lib/model/fold';
import type { Summary } from '../../../lib/model/posting';
import { allSummaries } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { sorted } from '../../../lib/tracker/sort';
import { allStages, isEnded } from '../../../lib/tracker/stages';
import { moveToStage } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { go, linkTo } from '../route';
import css from './screen.module.css';

/** Kept while other screens are looked at. */
const ended = signal(false);
const query = signal('');
const places = new Map<string, ColumnPlace>();

/** Every saved posting by its stage: the next deadline first, after applying the one that waits longest. */
export function BoardScreen() {
  const today = dayOf(Date.now());
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const rows = summaries.state === 'ready' ? summaries.value : [];

  const columns = useMemo(() => {
    const wanted = fold(query.value.trim());
    const listed = sorted(
      rows.filter((row) => row.archivedAt === null && row.trashedAt === null && isFound(row, wanted)),
      'deadline',
      { today },
    );
    const byStage = Map.groupBy(listed, (row) => row.stage);
    return allStages(own)
      .filter((stage) => ended.value || !isEnded(stage))
      .map((stage) => ({
        id: stage,
        name: stageWords(stage, own),
        rows: inOrder(byStage.get(stage) ?? []),
        ended: isEnded(stage),
      }));
  }, [rows, own, ended.value, query.value, today]);

  return (
    <section class={css.fill} aria-labelledby="board-title">
      <header class={css.header}>
        <h1 id="board-title">{t('dashboard.nav.board')}</h1>
        <p id={MOVING_HINT} class={css.hint} data-print="no">
          {t('board.hint')}
        </p>
        <input
          type="search"
          data-print="no"
          class={css.find}
          aria-label={t('board.find')}
          placeholder={t('board.find')}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
        />
        <label class={css.check} data-print="no">
          <input
            type="checkbox"
            checked={ended.value}
            onChange={(event) => {
              ended.value = event.currentTarget.checked;
            }}
          />
          {t('board.showEnded')}
        </label>
      </header>
      {summaries.state === 'ready' &&
      rows.every((row) => row.archivedAt !== null || row.trashedAt !== null) ? (
        <Nothing title={t('postings.emptyTitle')} hint={t('board.empty')}>
          <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
        </Nothing>
      ) : (
        <Board
          columns={columns}
          today={today}
          places={places}
          onOpen={(id) => go('posting', id)}
          onMove={(id, stage) => void moveToStage([id], stage, own)}
        />
      )}
    </section>
  );
}

function isFound({ title, company }: Summary, wanted: string): boolean {
  return wanted === '' || fold(`${title}\n${company ?? ''}`).includes(wanted);
}

/** Stable: those that are not applied to keep their order by deadline, before the others. */
function inOrder(rows: readonly Summary[]): readonly Summary[] {
  const waiting = (row: Summary): number => (isApplied(row.stage, row.been) ? row.stageAt : 0);
  return rows.toSorted((a, b) => waiting(a) - waiting(b));
}
