import { Agreement as AgreementPage } from '../../../components/goals/Agreement';
import { agreement } from '../../../lib/goals/agreement';
import { t } from '../../../lib/i18n';
import { getIntention } from '../../../lib/store/intentions';
import { getPosting } from '../../../lib/store/read';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { Gone } from '../Gone';
import { NotOpened } from '../NotOpened';
import { linkTo } from '../route';
import { useTitle } from '../title';
import frame from './screen.module.css';

/** The printable page to bring to the company or the school. */
export function Agreement({ args }: { args: string[] }) {
  const id = args[0] ?? '';
  const loaded = useLive(`agreement-${id}`, ['postings', 'intentions'], async () => ({
    posting: await getPosting(store, id),
    intention: (await getIntention(store, id)) ?? null,
  }));
  const title = loaded.state === 'ready' ? loaded.value.posting?.title : undefined;
  useTitle(title === undefined ? null : `${t('goals.agree.title')}: ${title}`);
  if (loaded.state === 'loading') return <div class={frame.screen} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  const { posting, intention } = loaded.value;
  if (!posting) return <Gone />;
  return (
    <div class={frame.screen}>
      <p data-print="no">
        <a href={linkTo('posting', id)}>{t('goals.backToPosting')}</a>
      </p>
      <AgreementPage content={agreement(posting, intention)} onPrint={() => print()} />
    </div>
  );
}
