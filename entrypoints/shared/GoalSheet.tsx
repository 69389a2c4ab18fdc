import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { GoalPrompt } from '../../components/goals/GoalPrompt';
import { SiteSwitch } from '../../components/goals/SiteSwitch';
import { timeClashes } from '../../lib/goals/clashes';
import { promptFor } from '../../lib/goals/prompt';
import { totalHoursOf } from '../../lib/goals/total-hours';
import { t } from '../../lib/i18n';
import type { Decision, Intention } from '../../lib/model/intention';
import type { Posting } from '../../lib/model/posting';
import type { PromptView } from '../../lib/model/prompt';
import { safeUrl } from '../../lib/model/url';
import { ask } from '../../lib/platform/messaging';
import { openDashboard, openLink } from '../../lib/platform/tabs';
import { getIntention } from '../../lib/store/intentions';
import { getPlan } from '../../lib/store/plan';
import { getPosting } from '../../lib/store/read';
import { latestOnly } from './latest-only';
import { promisedBeside } from './promised';
import { gateableSite, turnSite, useGatedSites } from './sites';
import { store } from './store';
import { tell, tellFailure } from './toast';

interface Props {
  postingId: string;
  heading?: boolean;
  /** Left undecided. */
  onClose: () => void;
  onDecided: (decision: Decision) => void;
}

/** The goal prompt of a saved posting, in popup and dashboard. Every change is saved by the worker as it is made. */
export function GoalSheet({ postingId, heading = false, onClose, onDecided }: Props) {
  // Read once and at once: the prompt goes on from there by itself.
  const [loaded, setLoaded] = useState<Loaded | 'gone' | 'failed' | null>(null);
  useLayoutEffect(() => {
    let here = true;
    load(postingId).then(
      (value) => here && setLoaded(value ?? 'gone'),
      () => here && setLoaded('failed'),
    );
    return () => {
      here = false;
    };
  }, [postingId]);
  if (loaded === null) return <div aria-busy="true" />;
  if (loaded === 'failed') return <p role="alert">{t('postings.loadFailed')}</p>;
  if (loaded === 'gone') return <p>{t('dashboard.gone')}</p>;
  return (
    <Ready key={loaded.posting.id} {...loaded} heading={heading} onClose={onClose} onDecided={onDecided} />
  );
}

interface Loaded {
  posting: Posting;
  view: PromptView;
}

async function load(postingId: string): Promise<Loaded | null> {
  const [posting, plan, left, promised] = await Promise.all([
    getPosting(store, postingId),
    getPlan(store),
    getIntention(store, postingId),
    promisedBeside(store, postingId),
  ]);
  return posting ? { posting, view: promptFor(plan, posting, left ?? null, promised) } : null;
}

function Ready({ posting, view, heading, onClose, onDecided }: Loaded & Omit<Props, 'postingId'>) {
  const drafts = useMemo(
    () => latestOnly((intention: Intention) => ask('intention.save', { intention }).catch(tellFailure)),
    [],
  );
  const gated = useGatedSites();
  const site = gateableSite(posting.url);

  useEffect(() => {
    const ended = new AbortController();
    addEventListener('pagehide', drafts.flush, { signal: ended.signal });
    return () => {
      drafts.flush();
      ended.abort();
    };
  }, []);

  async function decide(decision: Decision, draft: Intention): Promise<void> {
    drafts.drop();
    try {
      const intention = { ...draft, decision, decidedAt: Date.now() };
      const { undo } = await ask('intention.save', { intention });
      if (decision !== 'apply') tell(t(`goals.decided.${decision}`), undo);
    } catch (error) {
      // Their words come before our saving them: the page to apply opens all the same.
      tellFailure(error);
      if (decision !== 'apply') return;
    }
    const url = safeUrl(posting.applyUrl) ?? safeUrl(posting.url);
    if (decision === 'apply' && url) await openLink(url);
    onDecided(decision);
  }

  return (
    <GoalPrompt
      posting={posting}
      heading={heading}
      intention={view.intention}
      prefill={view.prefill}
      standing={view.standing}
      clashesOf={(frame) => timeClashes(frame, view.room, view.promised)}
      totalOf={(frame) => totalHoursOf(frame, posting.time)}
      onDraft={drafts.put}
      onDecide={(decision, draft) => void decide(decision, draft)}
      onClose={onClose}
    >
      {!view.prefill.first && (
        <p>
          {t('goals.prompt.planHint')}{' '}
          <button type="button" data-look="link" onClick={() => void openDashboard('#/plan')}>
            {t('goals.fit.makePlan')}
          </button>
        </p>
      )}
      {site && (
        <SiteSwitch
          host={site.host}
          on={gated.includes(site.origin)}
          onTurn={(on) => turnSite(site.origin, on)}
        />
      )}
    </GoalPrompt>
  );
}
