import { hasMessage, t } from '../../lib/i18n';
import { BUILT_IN_STAGES } from '../../lib/model/built-in-stages';
import { STAGES_BEFORE_APPLYING } from '../../lib/model/reminder-fields';

const AFTER = new Set<string>(BUILT_IN_STAGES.filter((stage) => !STAGES_BEFORE_APPLYING.includes(stage)));

/** A stage's name: a built-in one from our words, one of the person's own from theirs. */
export function stageWords(stage: string, own: readonly { id: string; name: string }[]): string {
  const key = `postings.stage.${stage}`;
  if (hasMessage(key)) return t(key);
  return own.find((one) => one.id === stage)?.name ?? stage.replace(/^own:/, '');
}

/** Every stage to choose from, by its name: the built-in ones, then the person's own. */
export function stageOptions(own: readonly { id: string; name: string }[]): { id: string; name: string }[] {
  return [...BUILT_IN_STAGES, ...own.map(({ id }) => id)].map((id) => ({ id, name: stageWords(id, own) }));
}

/**
 * Is the application behind it, so that its deadline calls for nothing any more? `been`: every stage that it has been
 * in, which tells where one of the person's own stages stands.
 */
export function isApplied(stage: string, been: readonly string[]): boolean {
  return STAGES_BEFORE_APPLYING.includes(stage)
    ? false
    : AFTER.has(stage) || been.some((one) => AFTER.has(one));
}
