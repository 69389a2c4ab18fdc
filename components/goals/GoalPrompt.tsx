import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Clash, Prefill } from '../../lib/model/fit';
import type { Decision, Intention } from '../../lib/model/intention';
import type { Need } from '../../lib/model/plan';
import { ExitFields } from './ExitFields';
import css from './GoalPrompt.module.css';
import { NeedQuestion } from './NeedQuestion';
import { OutcomeFields } from './OutcomeFields';
import { QuestionFields } from './QuestionFields';
import question from './question.module.css';
import { TimeFields } from './TimeFields';

export interface GoalPromptProps {
  posting: { title: string; company: string | null };
  /** A draft filled in ahead, or the one that was left. */
  intention: Intention;
  prefill: Prefill;
  /** Clashes that hold whatever the time is set to, e.g. of pay. */
  standing: readonly Clash[];
  clashesOf: (frame: Intention['timeFrame']) => readonly Clash[];
  totalOf: (frame: Intention['timeFrame']) => number | null;
  /** Called with the whole draft on every change. */
  onDraft: (draft: Intention) => void;
  onDecide: (decision: Decision, draft: Intention) => void;
  /** Escape: put away, undecided. */
  onClose: () => void;
  /** On a site: go on without goals. */
  onAnyway?: (() => void) | undefined;
  /** Whether the heading is shown here; a caller with a heading of its own leaves it out. */
  heading?: boolean;
  /** What stands after the last field. */
  children?: ComponentChildren;
}

/**
 * Why this one? Filled in ahead, so that Apply is one press away; every field can be left empty. Three ways on of equal
 * weight: apply, save for later, skip.
 */
export function GoalPrompt(props: GoalPromptProps) {
  const { posting, onDraft, heading = true } = props;
  const [draft, setDraft] = useState(props.intention);
  const latest = useRef(draft);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    // Not where the person is already: an effect may come after their first key.
    const root = form.current?.getRootNode() as Document | ShadowRoot | undefined;
    if (form.current?.contains(root?.activeElement ?? null)) return;
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, []);

  function change(fields: Partial<Intention>): void {
    latest.current = { ...latest.current, ...fields };
    setDraft(latest.current);
    onDraft(latest.current);
  }

  function decide(decision: Decision): void {
    const { questions, ...rest } = latest.current;
    props.onDecide(decision, {
      ...rest,
      questions: questions.map((one) => one.trim()).filter((one) => one !== ''),
    });
  }

  const clashes = [...props.clashesOf(draft.timeFrame), ...props.standing];
  return (
    <form
      ref={form}
      class={css.prompt}
      aria-labelledby={heading ? `${id}-title` : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        decide('apply');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        props.onClose();
      }}
    >
      <header class={css.header}>
        {heading && (
          <div class={css.top}>
            <h2 id={`${id}-title`} class={css.title}>
              {t('goals.prompt.title')}
            </h2>
            {/* On a site it says who asks. */}
            {props.onAnyway && <span class={css.by}>{t('common.appName')}</span>}
          </div>
        )}
        <p class={css.sub} dir="auto">
          {[posting.title || t('common.untitled'), posting.company].filter(Boolean).join(' · ')}
        </p>
      </header>
      <div class={css.fields}>
        <NeedQuestion
          need={draft.need}
          met={draft.needMet}
          first={props.prefill.first}
          onNeed={(need: Need | null) => change({ need, needMet: need ? (draft.needMet ?? 'ask') : null })}
          onMet={(needMet) => change({ needMet })}
        />
        <TimeFields
          frame={draft.timeFrame}
          prefill={props.prefill}
          total={props.totalOf(draft.timeFrame)}
          clashes={clashes}
          onChange={(timeFrame) => change({ timeFrame })}
        />
        <label class={question.field}>
          <span class={question.label}>{t('goals.prompt.why')}</span>
          <input
            value={draft.why}
            maxLength={500}
            dir="auto"
            placeholder={t('goals.prompt.whyExample')}
            onInput={(event) => change({ why: event.currentTarget.value })}
          />
        </label>
        <OutcomeFields outcomes={draft.outcomes} onChange={(outcomes) => change({ outcomes })} />
        <ExitFields exit={draft.exit} onChange={(exit) => change({ exit })} />
        <QuestionFields questions={draft.questions} onChange={(questions) => change({ questions })} />
        {props.children}
      </div>
      <footer class={css.footer}>
        <div class={css.three}>
          <button type="submit" data-decision="apply">
            {t('goals.prompt.apply')}
          </button>
          <button type="button" data-decision="later" onClick={() => decide('later')}>
            {t('goals.prompt.later')}
          </button>
          <button type="button" data-decision="skip" onClick={() => decide('skip')}>
            {t('goals.prompt.skip')}
          </button>
        </div>
        <p class={css.foot}>
          <span>{t('goals.prompt.saved')}</span>
          {props.onAnyway && (
            <button type="button" data-look="link" data-decision="anyway" onClick={props.onAnyway}>
              {t('goals.prompt.anyway')}
            </button>
          )}
        </p>
      </footer>
    </form>
  );
}
