import { useSignal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { BackupPreview, type Conflicts } from '../../../components/data/BackupPreview';
import { TablePreview } from '../../../components/data/TablePreview';
import { Progress } from '../../../components/ui/Progress';
import { savedDayWords } from '../../../components/words/day';
import { FIELDS } from '../../../lib/exchange/column-names';
import { t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Posting } from '../../../lib/model/posting';
import { bringCollection } from '../../../lib/store/bring';
import { StoreFailure } from '../../../lib/store/failure';
import { store } from '../../shared/store';
import { tell } from '../../shared/toast';
import screen from '../screens/screen.module.css';
import { classified, type Intake, type Plan, planOf, takeIn } from './intake';
import { readAhead } from './read-ahead';

/** Postings of a table that are shown as they will be saved. */
const PREVIEWED = 5;

type Step =
  | { name: 'idle' }
  | { name: 'refused'; message: string }
  | { name: 'reading'; file: string; share: number | null }
  | { name: 'preview'; intake: Intake }
  | { name: 'writing'; done: number; all: number };

/** A file in: read, shown what it would do, and only then done, all of it or nothing. */
export function BringIn() {
  const step = useSignal<Step>({ name: 'idle' });
  const conflicts = useSignal<Conflicts>('newer');
  const stop = useRef(new AbortController());
  const now = step.value;
  const intake = now.name === 'preview' ? now.intake : null;
  const plan = useMemo(() => intake && planOf(intake, conflicts.value), [intake, conflicts.value]);
  const ahead = useMemo(() => {
    const ended = new AbortController();
    return { ended, prepare: readAhead(plan?.bring.postings ?? [], classified, ended.signal) };
  }, [plan]);
  useEffect(() => () => ahead.ended.abort(), [ahead]);

  async function choose(file: File): Promise<void> {
    stop.current = new AbortController();
    step.value = { name: 'reading', file: file.name, share: null };
    try {
      const taken = await takeIn(file, {
        signal: stop.current.signal,
        onProgress: (share) => {
          step.value = { name: 'reading', file: file.name, share };
        },
      });
      step.value = taken.ok
        ? { name: 'preview', intake: taken.value }
        : { name: 'refused', message: t(`exchange.${taken.reason}`) };
    } catch (error) {
      // The file could be read, but not what is kept here to compare it with.
      step.value = { name: 'refused', message: failureWords(error) };
    }
  }

  async function bring(planned: Plan): Promise<void> {
    stop.current = new AbortController();
    step.value = { name: 'writing', done: 0, all: planned.count };
    try {
      const { value, undo } = await bringCollection(store, planned.bring, {
        prepare: ahead.prepare,
        signal: stop.current.signal,
        onProgress: (done, all) => {
          step.value = { name: 'writing', done, all };
        },
      });
      tell(t('exchange.in.done', { n: value }), undo);
      step.value = { name: 'idle' };
    } catch (error) {
      step.value = { name: 'refused', message: failureWords(error) };
    }
  }

  return (
    <section class={screen.sheet}>
      <h2>{t('exchange.in.title')}</h2>
      <p class={screen.hint}>{t('exchange.in.hint')}</p>
      {(now.name === 'idle' || now.name === 'refused') && (
        <label class={screen.row}>
          <span class="visually-hidden">{t('exchange.in.choose')}</span>
          <input
            type="file"
            accept=".json,.gz,.csv,.tsv,.txt,application/json,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) void choose(file);
            }}
          />
        </label>
      )}
      {now.name === 'refused' && <p role="alert">{now.message}</p>}
      {now.name === 'reading' && (
        <Progress
          label={t('exchange.in.reading', { name: now.file })}
          share={now.share}
          onStop={() => stop.current.abort()}
        />
      )}
      {now.name === 'writing' && (
        <Progress
          label={t('exchange.in.writing', { done: now.done, all: now.all })}
          share={now.all === 0 ? null : now.done / now.all}
          onStop={() => stop.current.abort()}
        />
      )}
      {intake && plan && (
        <>
          <Preview
            intake={intake}
            plan={plan}
            prepare={ahead.prepare}
            conflicts={conflicts.value}
            onConflicts={(choice) => {
              conflicts.value = choice;
            }}
            onIntake={(next) => {
              step.value = { name: 'preview', intake: next };
            }}
          />
          <div class={screen.row}>
            {plan.count > 0 ? (
              <button type="button" data-look="primary" onClick={() => void bring(plan)}>
                {t('exchange.in.go', { n: plan.count })}
              </button>
            ) : (
              <p>{t('exchange.in.nothing')}</p>
            )}
            <button
              type="button"
              data-look="quiet"
              onClick={() => {
                step.value = { name: 'idle' };
              }}
            >
              {t('common.cancel')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function failureWords(error: unknown): string {
  return error instanceof StoreFailure ? t(`store.${error.reason}`) : t('exchange.in.failed');
}

interface PreviewProps {
  intake: Intake;
  plan: Plan;
  /** Gives a posting as it will be saved. */
  prepare: (posting: Posting) => Posting;
  conflicts: Conflicts;
  onConflicts: (conflicts: Conflicts) => void;
  onIntake: (intake: Intake) => void;
}

function Preview({ intake, plan, prepare, conflicts, onConflicts, onIntake }: PreviewProps) {
  const today = dayOf(Date.now());
  const ownStages = intake.here.settings?.ownStages ?? [];
  if (intake.kind === 'backup' && plan.kind === 'backup') {
    const { exportedAt, unreadable } = intake.read;
    return (
      <BackupPreview
        heading={
          exportedAt === null
            ? t('exchange.in.backupUndated')
            : t('exchange.in.backup', { date: savedDayWords(exportedAt, today) })
        }
        unreadable={unreadable}
        counts={plan.restore.counts}
        plan={plan.restore.plan}
        settings={plan.restore.settings}
        conflicts={conflicts}
        onConflicts={onConflicts}
      />
    );
  }
  if (intake.kind === 'list' && plan.kind === 'list') {
    const closed = intake.read.postings.filter((posting) => posting.closed).length;
    return (
      <>
        <TablePreview
          heading={t('exchange.in.list', { n: intake.read.postings.length })}
          header={[]}
          rows={[]}
          mapping={[]}
          fields={[]}
          notes={[
            t('exchange.in.counts', { fresh: plan.count, known: plan.known }),
            ...(plan.skipped > 0 ? [t('exchange.in.listSkipped', { n: plan.skipped })] : []),
          ]}
          asksDayOrder={false}
          dayOrder={null}
          first={plan.bring.postings.slice(0, PREVIEWED).map(prepare)}
          ownStages={ownStages}
          today={today}
          onMap={() => undefined}
          onDayOrder={() => undefined}
        />
        {closed > 0 && (
          <label class={screen.option}>
            <input
              type="checkbox"
              checked={intake.openOnly}
              onChange={(event) => onIntake({ ...intake, openOnly: event.currentTarget.checked })}
            />
            {t('exchange.in.openOnly', { n: closed })}
          </label>
        )}
      </>
    );
  }
  if (intake.kind !== 'table' || plan.kind !== 'table') return null;
  const n = intake.table.rows.length;
  return (
    <TablePreview
      heading={
        intake.origin === 'sheet'
          ? t('exchange.in.table', { n })
          : t('exchange.in.tableFrom', { n, origin: ORIGINS[intake.origin] })
      }
      header={intake.table.header}
      rows={intake.table.rows}
      mapping={intake.mapping}
      fields={FIELDS}
      notes={notesOf(plan)}
      asksDayOrder={plan.read.asksDayOrder || intake.dayOrder !== null}
      dayOrder={intake.dayOrder}
      first={plan.bring.postings.slice(0, PREVIEWED).map(prepare)}
      ownStages={ownStages}
      today={today}
      onMap={(column, field) =>
        onIntake({
          ...intake,
          mapping: intake.mapping.map((one, at) =>
            at === column ? (FIELDS.find((known) => known === field) ?? null) : one,
          ),
        })
      }
      onDayOrder={(dayOrder) => onIntake({ ...intake, dayOrder })}
    />
  );
}

const ORIGINS = {
  forethought: 'Forethought',
  huntr: 'Huntr',
  linkedin: 'LinkedIn',
  teal: 'Teal',
  simplify: 'Simplify',
  notion: 'Notion',
} as const;

function notesOf(plan: Extract<Plan, { kind: 'table' }>): string[] {
  const notes = [t('exchange.in.counts', { fresh: plan.count, known: plan.known })];
  const { skipped, unknownStages } = plan.read;
  if (skipped.length > 0) notes.push(t('exchange.in.skipped', { n: skipped.length }));
  if (unknownStages.length > 0)
    notes.push(t('exchange.in.unknownStages', { stages: unknownStages.slice(0, 8).join(', ') }));
  return notes;
}
