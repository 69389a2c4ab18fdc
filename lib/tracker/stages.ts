import { BUILT_IN_STAGES, type BuiltInStage } from '../model/built-in-stages';
import { fold } from '../model/fold';
import type { Settings } from '../model/settings';
import type { StageChange, StageId } from '../model/stage';

export type OwnStage = Settings['ownStages'][number];

/** Stages at which nothing more is expected. */
const ENDED: ReadonlySet<StageId> = new Set<BuiltInStage>([
  'finished',
  'rejected',
  'withdrawn',
  'ghosted',
  'expired',
]);

/** Stages that nobody comes to without having applied. */
const APPLIED: ReadonlySet<StageId> = new Set<BuiltInStage>([
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'finished',
  'rejected',
  'ghosted',
]);

/** Has the person applied, going by every stage that a posting has been in? */
export function hasApplied(been: readonly StageId[]): boolean {
  return been.some((stage) => APPLIED.has(stage));
}

export function isEnded(stage: StageId): boolean {
  return ENDED.has(stage);
}

/** Every stage in the order of a board: the person's own stand before the endings. */
export function allStages(own: readonly OwnStage[]): StageId[] {
  const running = BUILT_IN_STAGES.filter((stage) => !isEnded(stage));
  const ended = BUILT_IN_STAGES.filter(isEnded);
  return [...running, ...own.map((stage) => stage.id), ...ended];
}

/**
 * Does a step of this moment (epoch ms) say where the posting stands now? Not where a later one is there already:
 * "I had applied on 1 March" is no step back from an interview. That it was saved later says nothing.
 */
export function isLatestStep(history: readonly StageChange[], at: number): boolean {
  return !history.some((step) => step.stage !== 'saved' && step.at > at);
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
