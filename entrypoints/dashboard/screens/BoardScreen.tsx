import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { Board } from '../../../components/board/Board';
import { MOVING_HINT } from '../../../components/board/Card';
import { Nothing } from '../../../components/ui/Nothing';
import { stageWords } from '../../../components/words/stage';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { allSummaries } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { sorted } from '../../../lib/tracker/sort';
import { allStages, isEnded } from '../../../lib/tracker/stages';
import { moveToStage } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { go, linkTo } from '../route';
import css from './screen.module.css';

/** Every saved posting by its stage. */
export function BoardScreen() {
  const today = dayOf(Date.now());
  const ended = useSignal(false);
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const summaries = useLive('summaries', ['summaries'], () => allSummaries(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const rows = summaries.state === 'ready' ? summaries.value : [];

  const columns = useMemo(() => {
    const listed = sorted(
      rows.filter((row) => row.archivedAt === null && row.trashedAt === null),
      'deadline',
      { today },
    );
    const byStage = Map.groupBy(listed, (row) => row.stage);
    return allStages(own)
      .filter((stage) => ended.value || !isEnded(stage))
      .map((stage) => ({
        id: stage,
        name: stageWords(stage, own),
        rows: byStage.get(stage) ?? [],
        ended: isEnded(stage),
      }));
  }, [rows, own, ended.value, today]);

  return (
    <section class={css.fill} aria-labelledby="board-title">
      <header class={css.header}>
        <h1 id="board-title">{t('dashboard.nav.board')}</h1>
        <p id={MOVING_HINT} class={css.hint}>
          {t('board.hint')}
        </p>
        <label class={css.check}>
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
          onOpen={(id) => go('posting', id)}
          onMove={(id, stage) => void moveToStage([id], stage, own)}
        />
      )}
    </section>
  );
}
