import { t } from '../../lib/i18n';
import type { Verdict } from '../../lib/model/fit';
import { Mark, type Tone } from '../ui/Mark';

const TONES: Record<Verdict, Tone> = {
  met: 'good',
  partly: 'partly',
  'not-met': 'bad',
  'not-stated': 'silent',
};

/** Whether a posting gives something. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return <Mark tone={TONES[verdict]}>{t(`goals.verdict.${verdict}`)}</Mark>;
}
