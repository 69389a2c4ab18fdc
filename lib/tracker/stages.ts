import { fold } from '../model/fold';
import type { Settings } from '../model/settings';
import { BUILT_IN_STAGES, type BuiltInStage, type StageChange, type StageId } from '../model/stage';

export type OwnStage = Settings['ownStages'][number];

/** What usually comes next. Every other stage stays possible: a tracker that forbids a step is wrong about someone. */
const USUAL_NEXT: Readonly<Record<BuiltInStage, readonly BuiltInStage[]>> = {
  saved: ['preparing', 'applied', 'expired'],
  preparing: ['applied', 'withdrawn', 'expired'],
  applied: ['interviewing', 'offer', 'rejected', 'ghosted', 'withdrawn'],
  interviewing: ['offer', 'rejected', 'ghosted', 'withdrawn'],
  offer: ['accepted', 'withdrawn', 'rejected'],
  accepted: ['finished', 'withdrawn'],
  finished: [],
  rejected: ['applied'],
  withdrawn: ['applied'],
  ghosted: ['interviewing', 'rejected'],
  expired: ['saved'],
};

/** Stages at which nothing more is expected. */
const ENDED: ReadonlySet<StageId> = new Set<BuiltInStage>([
  'finished',
  'rejected',
  'withdrawn',
  'ghosted',
  'expired',
]);

export function isEnded(stage: StageId): boolean {
  return ENDED.has(stage);
}

/** Has the person applied at some time, as the history says or the stage implies? */
export function hasApplied(stage: StageId, history: readonly Pick<StageChange, 'stage'>[]): boolean {
  const implied: readonly StageId[] = ['applied', 'interviewing', 'offer', 'accepted', 'finished', 'ghosted'];
  return implied.includes(stage) || history.some((change) => implied.includes(change.stage));
}

export function usualNext(stage: StageId): readonly StageId[] {
  return isBuiltIn(stage) ? USUAL_NEXT[stage] : ['applied', 'interviewing', 'offer', 'rejected', 'withdrawn'];
}

/** Every stage in the order of a board: the person's own stand before the endings. */
export function allStages(own: readonly OwnStage[]): StageId[] {
  const running = BUILT_IN_STAGES.filter((stage) => !isEnded(stage));
  const ended = BUILT_IN_STAGES.filter(isEnded);
  return [...running, ...own.map((stage) => stage.id), ...ended];
}

const LONGEST_SLUG = 40;

/** Adds a stage of the person's own. A name that is empty or stands there already adds nothing. */
export function addOwnStage(own: readonly OwnStage[], name: string): readonly OwnStage[] {
  const trimmed = name.trim().slice(0, LONGEST_SLUG);
  if (trimmed === '' || own.some((stage) => fold(stage.name) === fold(trimmed))) return own;
  const slug =
    fold(trimmed)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST_SLUG - 4) || 'stage';
  const taken = new Set(own.map((stage) => stage.id));
  let id = `own:${slug}`;
  for (let n = 2; taken.has(id); n += 1) id = `own:${slug}-${n}`;
  return [...own, { id, name: trimmed }];
}

/** The history as it happened, the first step first: steps may have been written down later than they happened. */
export function inOrder(history: readonly StageChange[]): StageChange[] {
  return history.toSorted((a, b) => a.at - b.at || a.recordedAt - b.recordedAt);
}

/** When the posting first came to a stage (epoch ms), or null. */
export function firstAt(history: readonly StageChange[], stage: StageId): number | null {
  return inOrder(history).find((change) => change.stage === stage)?.at ?? null;
}

function isBuiltIn(stage: StageId): stage is BuiltInStage {
  return Object.hasOwn(USUAL_NEXT, stage);
}
