import { t } from '../i18n';
import type { Plan } from '../model/plan';
import type { Fitted } from './fit';
import { care, fitOf } from './fit';

/** More than these would be a questionnaire. */
const MOST = 6;

export type QuestionCode =
  | 'pay'
  | 'pay-amount'
  | 'pay-period'
  | 'pay-condition'
  | 'pay-conflict'
  | 'fee'
  | 'hours'
  | 'end'
  | 'supervision'
  | 'feedback'
  | 'reference'
  | 'credit'
  | 'portfolio'
  | 'network'
  | 'skill'
  | 'visa'
  | 're-enter';

/** Questions worth asking the company, from what the posting does not state: the plan's first need first. */
export function questionCodes(
  plan: Pick<Plan, 'needs' | 'roles' | 'skills' | 'minimumPay'>,
  posting: Fitted,
): QuestionCode[] {
  const codes = new Set<QuestionCode>();
  for (const line of fitOf(plan, posting)) {
    if (line.verdict === 'met' || line.verdict === 'not-met') continue;
    const code = NEED_QUESTION[line.need.kind];
    if (code) codes.add(code);
  }
  const pay = payQuestion(posting);
  if (pay) codes.add(pay);
  if (!posting.time.hoursPerWeek && !posting.time.totalHours && posting.time.schedule !== 'full-time')
    codes.add('hours');
  for (const { sign, verdict } of care(posting)) if (verdict === 'not-stated') codes.add(sign);
  return [...codes].slice(0, MOST);
}

/** The same as sentences to say. `skill` names the first skill that the person wants to gain. */
export function questions(
  plan: Pick<Plan, 'needs' | 'roles' | 'skills' | 'minimumPay'>,
  posting: Fitted,
): string[] {
  const skill = plan.needs.find((need) => need.kind === 'skill')?.words.trim() || plan.skills[0] || '';
  return questionCodes(plan, posting).map((code) =>
    code === 'skill' && !skill ? t('goals.ask.learning') : t(`goals.ask.${code}`, { skill }),
  );
}

const NEED_QUESTION: Partial<Record<string, QuestionCode>> = {
  skill: 'skill',
  network: 'network',
  portfolio: 'portfolio',
  reference: 'reference',
  credit: 'credit',
  abroad: 'visa',
  're-enter': 're-enter',
};

function payQuestion({ pay }: Fitted): QuestionCode | null {
  switch (pay.flag) {
    case 'not-stated':
      return 'pay';
    case 'conditional':
      return 'pay-condition';
    case 'conflicting':
      return 'pay-conflict';
    case 'you-pay':
      return 'fee';
    case 'paid':
      if (!pay.amount) return 'pay-amount';
      return pay.amount.period === null ? 'pay-period' : null;
    default:
      return null;
  }
}
