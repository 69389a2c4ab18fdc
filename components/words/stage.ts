import { hasMessage, t } from '../../lib/i18n';

/** A stage's name: a built-in one from our words, one of the person's own from theirs. */
export function stageWords(stage: string, own: readonly { id: string; name: string }[]): string {
  const key = `postings.stage.${stage}`;
  if (hasMessage(key)) return t(key);
  return own.find((one) => one.id === stage)?.name ?? stage.replace(/^own:/, '');
}
