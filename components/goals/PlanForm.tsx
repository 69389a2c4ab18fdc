import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import type { Plan } from '../../lib/model/plan';
import { Field } from '../ui/Field';
import { ListInput } from '../ui/ListInput';
import { NumberInput } from '../ui/NumberInput';
import { CommitmentFields } from './CommitmentFields';
import { MinimumPay } from './MinimumPay';
import { NeedsFields } from './NeedsFields';
import css from './PlanForm.module.css';

interface Props {
  plan: Plan;
  /** Three letters, for a minimum that has none yet. */
  homeCurrency: string;
  /** Called with the whole plan on every change. */
  onChange: (plan: Plan) => void;
}

/** The plan, saved as it is typed. Every field may stay empty. */
export function PlanForm({ plan, homeCurrency, onChange }: Props) {
  const [draft, set] = useDraft(plan, onChange);
  return (
    <form class={css.plan} onSubmit={(event) => event.preventDefault()}>
      <Section title={t('goals.plan.needs')} hint={t('goals.plan.needsHint')}>
        <NeedsFields needs={draft.needs} onChange={(needs) => set({ needs })} />
      </Section>
      <Section title={t('goals.plan.explore')}>
        <Field label={t('goals.plan.roles')} hint={t('goals.plan.commas')}>
          {(ids) => <ListInput {...ids} values={draft.roles} onValues={(roles) => set({ roles })} />}
        </Field>
        <Field label={t('goals.plan.skills')} hint={t('goals.plan.commas')}>
          {(ids) => <ListInput {...ids} values={draft.skills} onValues={(skills) => set({ skills })} />}
        </Field>
      </Section>
      <Section title={t('goals.plan.time')}>
        <div class={css.row}>
          <Field label={t('goals.plan.hours')} hint={t('goals.plan.hoursHint')}>
            {(ids) => (
              <NumberInput
                {...ids}
                value={draft.hoursPerWeek}
                max={168}
                onValue={(hoursPerWeek) => set({ hoursPerWeek })}
              />
            )}
          </Field>
          <Field label={t('goals.plan.from')}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={draft.from ?? ''}
                onInput={(event) => set({ from: event.currentTarget.value || null })}
              />
            )}
          </Field>
          <Field label={t('goals.plan.to')}>
            {(ids) => (
              <input
                {...ids}
                type="date"
                value={draft.to ?? ''}
                onInput={(event) => set({ to: event.currentTarget.value || null })}
              />
            )}
          </Field>
        </div>
        <CommitmentFields commitments={draft.commitments} onChange={(commitments) => set({ commitments })} />
      </Section>
      <Section title={t('goals.plan.pay')} hint={t('goals.plan.payHint')}>
        <MinimumPay
          minimum={draft.minimumPay}
          payPeriod={draft.payPeriod}
          homeCurrency={homeCurrency}
          onChange={(minimumPay, payPeriod) => set({ minimumPay, payPeriod })}
        />
      </Section>
      <Section title={t('goals.plan.purpose')}>
        <Words
          label={t('goals.plan.shortTerm')}
          hint={t('goals.plan.shortTermHint')}
          value={draft.shortTerm}
          onValue={(shortTerm) => set({ shortTerm })}
        />
        <Words
          label={t('goals.plan.longTerm')}
          hint={t('goals.plan.longTermHint')}
          value={draft.longTerm}
          onValue={(longTerm) => set({ longTerm })}
        />
        <Words
          label={t('goals.plan.people')}
          hint={t('goals.plan.peopleHint')}
          value={draft.people}
          onValue={(people) => set({ people })}
        />
      </Section>
    </form>
  );
}

interface FirstProps extends Props {
  onDone: () => void;
  onSkip: () => void;
}

/** The short first run: three questions, each of which can stay empty, and a way past. */
export function FirstPlan({ plan, onChange, onDone, onSkip }: FirstProps) {
  const [draft, set] = useDraft(plan, onChange);
  return (
    <form
      class={css.first}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <p class={css.intro}>{t('goals.first.intro')}</p>
      <Section title={t('goals.first.need')}>
        <NeedsFields needs={draft.needs} onlyFirst onChange={(needs) => set({ needs })} />
      </Section>
      <Field label={t('goals.first.hours')}>
        {(ids) => (
          <span class={css.short}>
            <NumberInput
              {...ids}
              value={draft.hoursPerWeek}
              max={168}
              onValue={(hoursPerWeek) => set({ hoursPerWeek })}
            />
          </span>
        )}
      </Field>
      <Field label={t('goals.first.skills')} hint={t('goals.plan.commas')}>
        {(ids) => <ListInput {...ids} values={draft.skills} onValues={(skills) => set({ skills })} />}
      </Field>
      <div class={css.actions}>
        <button type="submit" data-look="primary">
          {t('goals.first.done')}
        </button>
        <button type="button" onClick={onSkip}>
          {t('goals.first.skip')}
        </button>
      </div>
    </form>
  );
}

/** What is typed stands at once; the caller saves at its own pace. */
function useDraft(plan: Plan, onChange: (plan: Plan) => void): [Plan, (fields: Partial<Plan>) => void] {
  const [draft, setDraft] = useState(plan);
  const latest = useRef(draft);
  return [
    draft,
    (fields) => {
      latest.current = { ...latest.current, ...fields };
      setDraft(latest.current);
      onChange(latest.current);
    },
  ];
}

function Section({ title, hint, children }: { title: string; hint?: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class={css.section} aria-labelledby={id}>
      <div>
        <h2 id={id} class={css.heading}>
          {title}
        </h2>
        {hint && <p class={css.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  );
}

function Words({
  label,
  hint,
  value,
  onValue,
}: {
  label: string;
  hint: string;
  value: string;
  onValue: (value: string) => void;
}) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <textarea
          {...ids}
          class={css.words}
          rows={2}
          dir="auto"
          maxLength={2000}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
