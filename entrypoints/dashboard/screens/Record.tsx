import { Record as RecordView } from '../../../components/goals/Record';
import { dayWords } from '../../../components/words/day';
import { stageWords } from '../../../components/words/stage';
import { dueLookBack, STAGES_LOOKED_BACK_AT } from '../../../lib/goals/look-back';
import { record, recordMarkdown, tally } from '../../../lib/goals/record';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import { allIntentions } from '../../../lib/store/intentions';
import { getPostings, idsAtStage } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { useLive } from '../../shared/live';
import { saveFile } from '../../shared/save-file';
import { store } from '../../shared/store';
import { NotOpened } from '../NotOpened';
import { linkTo } from '../route';
import frame from './screen.module.css';

/** Goals and accomplishments over all internships. */
export function Record() {
  const loaded = useLive('record', ['intentions', 'postings', 'settings'], read);
  if (loaded.state === 'loading') return <div class={frame.screen} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  const { entries, due, own } = loaded.value;
  const today = dayOf(Date.now());
  return (
    <div class={frame.screen}>
      <header class={frame.header}>
        <h1>{t('dashboard.nav.record')}</h1>
        <p class={frame.hint}>{t('goals.record.hint')}</p>
      </header>
      <RecordView
        entries={entries.map((entry) => ({
          ...entry,
          stageName: stageWords(entry.stage, own),
          day: dayWords(dayOf(entry.at), today),
        }))}
        tally={tally(entries)}
        due={due}
        listHref={linkTo('postings')}
        hrefOf={(id) => linkTo('posting', id)}
        onExport={() =>
          saveFile(
            `${t('goals.record.file')}-${today}.md`,
            'text/markdown',
            recordMarkdown(entries, { today, dayOf }),
          )
        }
      />
    </div>
  );
}

async function read() {
  const intentions = await allIntentions(store);
  const waiting = await Promise.all(STAGES_LOOKED_BACK_AT.map((stage) => idsAtStage(store, stage)));
  const ids = new Set([...intentions.map((one) => one.postingId), ...waiting.flat()]);
  const postings = await getPostings(store, [...ids]);
  const byId = new Map(intentions.map((one) => [one.postingId, one]));
  const pairs = postings
    .filter((posting) => posting.trashedAt === null)
    .flatMap((posting) => {
      const intention = byId.get(posting.id);
      return intention ? [{ posting, intention }] : [];
    });
  const due = postings
    .filter((posting) => posting.trashedAt === null && posting.archivedAt === null)
    .flatMap((posting) => {
      const now = dueLookBack(posting.history, byId.get(posting.id) ?? null);
      return now ? [{ postingId: posting.id, title: posting.title, occasion: now.occasion }] : [];
    });
  return { entries: record(pairs), due, own: (await getSettings(store)).ownStages };
}
