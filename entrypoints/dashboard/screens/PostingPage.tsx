import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { FitGlance } from '../../../components/goals/FitGlance';
import { Facts } from '../../../components/postings/Facts';
import { History } from '../../../components/postings/History';
import { KeptText } from '../../../components/postings/KeptText';
import { Notes } from '../../../components/postings/Notes';
import { PostingForm } from '../../../components/postings/PostingForm';
import { marksOf } from '../../../components/postings/proof-marks';
import { Worth } from '../../../components/postings/Worth';
import { WorthChecking } from '../../../components/postings/WorthChecking';
import { changeWords } from '../../../components/words/change';
import { stageOptions } from '../../../components/words/stage';
import { guidanceOf } from '../../../lib/classify/guidance';
import { fitOf } from '../../../lib/goals/fit';
import { payPer } from '../../../lib/goals/money';
import { type MessageKey, t } from '../../../lib/i18n';
import { dayOf } from '../../../lib/model/day';
import type { Posting } from '../../../lib/model/posting';
import { getPlan } from '../../../lib/store/plan';
import { updatePosting } from '../../../lib/store/postings';
import { getPosting } from '../../../lib/store/read';
import { getSettings } from '../../../lib/store/settings';
import { correct } from '../../../lib/tracker/correct';
import { isLatestStep } from '../../../lib/tracker/stages';
import { recordStep, tagPostings } from '../../shared/changes';
import { useLive } from '../../shared/live';
import { store } from '../../shared/store';
import { tell, tellFailure } from '../../shared/toast';
import { Gone } from '../Gone';
import { NotOpened } from '../NotOpened';
import { GoalsOf } from '../posting/GoalsOf';
import { LookBackOf } from '../posting/LookBackOf';
import { Parts } from '../posting/Parts';
import { PeopleOf } from '../posting/PeopleOf';
import { PostingHead } from '../posting/PostingHead';
import { Reminders } from '../posting/Reminders';
import { Twins } from '../posting/Twins';
import { linkTo } from '../route';
import { useTitle } from '../title';
import css from './PostingPage.module.css';

/** One posting: its facts with their proof, its kept text, its history and the person's own words about it. */
export function PostingPage({ args }: { args: string[] }) {
  const id = args[0] ?? '';
  const loaded = useLive(id, ['postings'], () => getPosting(store, id));
  if (loaded.state === 'loading') return <div class={css.page} aria-busy="true" />;
  if (loaded.state === 'failed') return <NotOpened />;
  if (!loaded.value) return <Gone />;
  return <Page key={id} posting={loaded.value} />;
}

function Page({ posting }: { posting: Posting }) {
  const { id } = posting;
  useTitle([posting.title, posting.company].filter(Boolean).join(', '));
  const today = dayOf(Date.now());
  const editing = useSignal(false);
  const settings = useLive('settings', ['settings'], () => getSettings(store));
  const plan = useLive('plan', ['plan'], () => getPlan(store));
  const own = settings.state === 'ready' ? settings.value.ownStages : [];
  const marks = useMemo(
    () => marksOf(posting),
    [posting.description, posting.pay, posting.time, posting.warnings],
  );

  /** True when it was saved. */
  async function change(
    next: (current: Posting) => Posting,
    message: string | null = null,
  ): Promise<boolean> {
    try {
      const { undo } = await updatePosting(store, id, next);
      if (message !== null) tell(message, undo);
      return true;
    } catch (error) {
      tellFailure(error);
      return false;
    }
  }

  const show = (mark: number): void => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const proof = document.getElementById(`proof-${mark}`);
    proof?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    proof?.focus({ preventScroll: true });
  };

  return (
    <div class={css.page}>
      <PostingHead
        posting={posting}
        today={today}
        own={own}
        editing={editing.value}
        onEdit={() => {
          editing.value = !editing.value;
        }}
      />
      {editing.value ? (
        <div class={css.form}>
          <PostingForm
            posting={posting}
            submitLabel={t('common.save')}
            addressEditable
            onCancel={() => {
              editing.value = false;
            }}
            onSubmit={(edited) => {
              // What could not be saved stays in the form.
              void change(
                (current) => ({ ...correct(current, edited, Date.now()), url: edited.url }),
                t('postings.saved'),
              ).then((saved) => {
                if (saved) editing.value = false;
              });
            }}
          />
        </div>
      ) : (
        <div class={css.body}>
          <div class={css.side}>
            <Facts
              posting={posting}
              today={today}
              worth={
                <Worth
                  pay={posting.pay}
                  time={posting.time}
                  plan={plan.state === 'ready' ? plan.value : null}
                  payPer={(period) => payPer(period, posting.pay, posting.time)}
                />
              }
              proofOf={(about) => marks.findIndex((mark) => mark.about === about)}
              onProof={show}
              onFlag={(flag) =>
                void change(
                  (current) => correct(current, { pay: { ...current.pay, flag, confidence: 1 } }, Date.now()),
                  t('postings.saved'),
                )
              }
              onEdit={() => {
                editing.value = true;
              }}
            />
            {plan.state === 'ready' && (
              <FitGlance lines={fitOf(plan.value, posting)} planHref={linkTo('plan')} />
            )}
            {posting.trashedAt === null && <Reminders posting={posting} />}
            <Parts />
          </div>
          <div class={css.words}>
            {posting.trashedAt === null && <Twins posting={posting} />}
            <LookBackOf posting={posting} />
            <WorthChecking
              warnings={posting.warnings}
              guidance={guidanceOf(posting)}
              markOf={(warning) =>
                marks.findIndex((mark) => mark.about === 'warning' && mark.start === warning.start)
              }
              onProof={show}
            />
            {posting.changes.length > 0 && (
              <details class={css.changes}>
                <summary>{t('postings.changedHeading')}</summary>
                <ul>
                  {posting.changes
                    .slice(-12)
                    .reverse()
                    .map((one, i) => (
                      <li key={i}>{changeWords(one)}</li>
                    ))}
                </ul>
              </details>
            )}
            <section class={css.sheet} aria-label={t('postings.keptText')}>
              {posting.description.trim() === '' ? (
                <p class={css.none}>{t('postings.noText')}</p>
              ) : (
                <KeptText
                  text={posting.description}
                  marks={marks}
                  flag={posting.pay.flag}
                  language={posting.language}
                />
              )}
            </section>
            {posting.captureNotes.map((note) => (
              <p key={note} class={css.none}>
                {t(`postings.note.${note}` as MessageKey)}
              </p>
            ))}
            <div id="part-goals" class={css.part} tabIndex={-1}>
              <GoalsOf posting={posting} />
            </div>
            <div id="part-notes" class={css.part} tabIndex={-1}>
              <Notes
                notes={posting.notes}
                tags={posting.tags}
                onNotes={(notes) => change((current) => ({ ...current, notes }))}
                onTags={(tags) => {
                  const gone = posting.tags.filter((tag) => !tags.includes(tag));
                  void tagPostings([id], tags, gone);
                }}
              />
            </div>
            <div id="part-people" class={css.part} tabIndex={-1}>
              <PeopleOf postingId={id} today={today} />
            </div>
            <div id="part-history" class={css.part} tabIndex={-1}>
              <History
                history={posting.history}
                stages={stageOptions(own)}
                today={today}
                onRecord={(stage, at, note) =>
                  void recordStep(id, { stage, at, note, current: isLatestStep(posting.history, at) }, own)
                }
              />
            </div>
          </div>
        </div>
      )}
    </div>
  );
}
