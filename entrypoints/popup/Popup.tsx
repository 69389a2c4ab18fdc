import { useEffect, useRef } from 'preact/hooks';
import { ReadingCard } from '../../components/popup/ReadingCard';
import { Toast } from '../../components/ui/Toast';
import { t } from '../../lib/i18n';
import { dayOf } from '../../lib/model/day';
import { later } from '../shared/later';
import { useLive } from '../shared/live';
import { store, storeState } from '../shared/store';
import { tell, toast, undoLast } from '../shared/toast';
import css from './Popup.module.css';
import { page, readPageInFront } from './page';
import { SavedList } from './SavedList';
import { goHome, showDue, view } from './view';

// The saved rows come first: everything else is read after they are painted.
const PageCard = later(() => import('./PageCard').then((module) => module.PageCard), <ReadingCard />);
const Due = later(() => import('../shared/Due').then((module) => module.Due));
const Sheet = later(() => import('./Sheet').then((module) => module.Sheet));

/** The popup: the page in front above, what is saved below. */
export function Popup() {
  const today = dayOf(Date.now());
  const settings = useLive('settings', ['settings'], async () =>
    (await import('../../lib/store/settings')).getSettings(store),
  );
  const ownStages = settings.state === 'ready' ? settings.value.ownStages : [];

  useEffect(() => {
    void readPageInFront();
    void import('../../lib/store/last-clip')
      .then(({ takeLastClip }) => takeLastClip(store))
      .then((last) => {
        if (last) tell(t('clip.savedTitle', { title: last.title }), last.undo);
      });
  }, []);

  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const ended = new AbortController();
    void import('../shared/keep-focus').then(({ keepFocus }) => {
      if (main.current && !ended.signal.aborted) keepFocus(main.current, ended.signal);
    });
    return () => ended.abort();
  }, []);

  // Here and not in the sheet, which may still be on its way when the key comes.
  useEffect(() => {
    const ended = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || view.value.name === 'home') return;
        // Escape closes the sheet, not the popup.
        event.preventDefault();
        goHome();
      },
      { signal: ended.signal },
    );
    return () => ended.abort();
  }, []);

  const home = view.value.name === 'home';
  const news = toast.value;
  // The card of the page tells of its own save.
  const toldAbove =
    home && page.value.state === 'saved' && news?.undo != null && page.value.undo === news.undo;
  return (
    <main class={css.popup} ref={main}>
      {storeState.value !== 'open' && (
        <p class={css.alert} role="alert">
          {t(storeState.value === 'blocked' ? 'store.blocked' : 'store.newer')}
        </p>
      )}
      <div class={css.home} hidden={!home} data-anew>
        <PageCard today={today} ownStages={ownStages} />
        <SavedList today={today} ownStages={ownStages}>
          <Due onShowAll={showDue} />
        </SavedList>
      </div>
      {!home && <Sheet view={view.value} />}
      <Toast
        message={toldAbove ? null : (news?.message ?? null)}
        onUndo={news?.undo ? () => void undoLast() : null}
        onClose={() => {
          toast.value = null;
        }}
      />
    </main>
  );
}
