import { useEffect, useRef } from 'preact/hooks';
import { Nothing } from '../../components/ui/Nothing';
import { Toast } from '../../components/ui/Toast';
import { hasMessage, type MessageKey, t } from '../../lib/i18n';
import { keepFocus } from '../shared/keep-focus';
import { MissedCopy } from '../shared/MissedCopy';
import { storeState } from '../shared/store';
import { toast, undoLast } from '../shared/toast';
import css from './Dashboard.module.css';
import { LastCopy } from './LastCopy';
import { takePlace } from './place';
import { linkTo, route } from './route';
import { NAVIGATION, SCREENS } from './screens';
import { useTitle } from './title';

/** Screens that no link leads to belong to the list of postings. */
const OF_POSTINGS = ['posting', 'goals', 'agreement', 'compare'];

/** The full page: navigation beside one screen at a time. */
export function Dashboard() {
  const main = useRef<HTMLElement>(null);
  const nav = useRef<HTMLElement>(null);
  const { name, args } = route.value;
  const Screen = SCREENS[name];

  // Of one posting they name themselves.
  useTitle(hasMessage(`dashboard.nav.${name}`) ? t(`dashboard.nav.${name}` as MessageKey) : null);

  // A new screen starts at its top, one come back to where it was, and a screen reader at its heading, unless the screen
  // has put the focus itself.
  const first = useRef(true);
  useEffect(() => {
    const ended = new AbortController();
    if (first.current) {
      first.current = false;
    } else if (main.current) {
      takePlace(main.current, ended.signal);
      if (!main.current.contains(document.activeElement)) main.current.focus({ preventScroll: true });
    }
    return () => ended.abort();
  }, [name, args.join('/')]);

  useEffect(() => {
    const ended = new AbortController();
    if (main.current) keepFocus(main.current, ended.signal);
    return () => ended.abort();
  }, []);

  // Narrow, the links scroll sideways: the one that is on is not to be looked for.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [name]);

  return (
    <div class={css.frame}>
      <button type="button" class={css.skip} onClick={() => main.current?.focus()}>
        {t('dashboard.skip')}
      </button>
      <nav class={css.nav} ref={nav} aria-label={t('dashboard.nav.label')}>
        <p class={css.brand}>
          <img src="/icon/32.png" width="22" height="22" alt="" />
          {t('common.appName')}
        </p>
        <ul class={css.links}>
          {NAVIGATION.map((page) => (
            <li key={page}>
              <a href={linkTo(page)} aria-current={current(page, name)}>
                {t(`dashboard.nav.${page}` as MessageKey)}
              </a>
            </li>
          ))}
        </ul>
        <LastCopy />
      </nav>
      <main class={css.main} ref={main} tabIndex={-1}>
        {storeState.value !== 'open' && (
          <p class={css.alert} role="alert">
            {t(storeState.value === 'blocked' ? 'store.blocked' : 'store.newer')}
          </p>
        )}
        {name !== 'data' && <MissedCopy />}
        {Screen ? <Screen key={name} args={args} /> : <NoSuchPage />}
        <Toast
          message={toast.value?.message ?? null}
          onUndo={toast.value?.undo ? () => void undoLast() : null}
          onClose={() => {
            toast.value = null;
          }}
        />
      </main>
    </div>
  );
}

function current(page: string, name: string): 'page' | 'true' | undefined {
  if (page === name) return 'page';
  return page === 'postings' && OF_POSTINGS.includes(name) ? 'true' : undefined;
}

function NoSuchPage() {
  return (
    <Nothing title={t('dashboard.notFound')} level={1}>
      <a href={linkTo('postings')}>{t('dashboard.backToList')}</a>
    </Nothing>
  );
}
