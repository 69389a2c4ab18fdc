import { render } from 'preact';
import { GoalPrompt } from '../../components/goals/GoalPrompt';
import { timeClashes } from '../../lib/goals/clashes';
import { totalHoursOf } from '../../lib/goals/total-hours';
import { t } from '../../lib/i18n';
import type { Decision, Intention } from '../../lib/model/intention';
import type { PromptView } from '../../lib/model/prompt';
import { ask } from '../../lib/platform/messaging';
import { latestOnly } from '../shared/latest-only';
import type { Keep } from './private-keys';
import { STYLES } from './styles';

/** A page that takes our element out is answered so often; after that its click goes through. */
const RESTORES = 2;

export interface Sheet {
  view: PromptView;
  /**
   * Shows the prompt over the page. False where the page does not let it stand. `goOn` does what the held click would have
   * done; it is called inside the person's click on Apply, or when the page takes the prompt away.
   */
  show(goOn: () => void): boolean;
}

/** Makes the prompt in a closed shadow root that is not in the page yet, so that showing it takes no time. */
export function makeSheet(page: Window, keep: Keep, url: string, view: PromptView): Sheet {
  const { document } = page;
  const host = document.createElement('div');
  // No rule of the page reaches an inline `!important`.
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('display', 'block', 'important');
  // `all` leaves these two as they are: a page in another direction would turn our words.
  host.style.setProperty('direction', 'ltr', 'important');
  host.style.setProperty('unicode-bidi', 'isolate', 'important');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLES;
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', t('goals.prompt.title'));
  dialog.lang = 'en';
  root.append(style, dialog);

  const ended = new AbortController();
  const drafts = latestOnly((intention: Intention) => ask('gate.save', { intention }));
  let goOn = (): void => undefined;
  let restores = 0;

  function stand(): boolean {
    document.documentElement.append(host);
    // Taken out of the page, an open dialog is open still but no longer modal.
    if (dialog.open) dialog.close();
    dialog.showModal();
    root.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
    return dialog.getBoundingClientRect().height > 0;
  }

  function end(): void {
    ended.abort();
    watcher.disconnect();
    if (dialog.open) dialog.close();
    render(null, dialog);
    host.remove();
  }

  function decide(decision: Decision, draft: Intention): void {
    // Sent before the click goes on: the page may be gone in a moment.
    drafts.drop();
    void ask('gate.save', { intention: { ...draft, decision, decidedAt: Date.now() } }).catch(
      () => undefined,
    );
    end();
    if (decision === 'apply') goOn();
  }

  const watcher = new MutationObserver(() => {
    if (host.isConnected) return;
    restores += 1;
    if (restores <= RESTORES && document.documentElement) {
      try {
        if (stand()) return;
      } catch {
        // The page does not let it stand.
      }
    }
    end();
    goOn();
  });

  render(
    <GoalPrompt
      posting={view}
      intention={view.intention}
      prefill={view.prefill}
      standing={view.standing}
      clashesOf={(frame) => timeClashes(frame, view.room, view.promised)}
      totalOf={(frame) => totalHoursOf(frame, view)}
      onDraft={drafts.put}
      onDecide={decide}
      onClose={end}
      onAnyway={() => {
        end();
        goOn();
      }}
    />,
    dialog,
  );

  return {
    view,
    show(then) {
      goOn = then;
      try {
        keep(host, root, ended.signal);
        dialog.addEventListener('cancel', (event) => {
          event.preventDefault();
          end();
        });
        // A browser may close it without asking; after a restore it is open again.
        dialog.addEventListener('close', () => {
          if (!dialog.open) end();
        });
        page.addEventListener('pagehide', () => drafts.flush(), { signal: ended.signal });
        if (!stand()) throw new Error('not shown');
        void ask('gate.open', { url, id: view.postingId }).catch(() => undefined);
        watcher.observe(document, { childList: true });
        watcher.observe(document.documentElement, { childList: true });
        return true;
      } catch {
        end();
        return false;
      }
    },
  };
}
