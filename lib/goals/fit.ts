import { formatMoney } from '../i18n';
import type { Evidence } from '../model/evidence';
import type { CareSign, NeedFit, Values, Verdict } from '../model/fit';
import type { Need, NeedKind, Plan } from '../model/plan';
import type { Posting } from '../model/posting';
import { amountWords, payPer } from './money';
import { denial, movingHelp, named, noSponsorship, signal, studentsOnly } from './signals';

/** What is read of a posting here. */
export type Fitted = Pick<
  Posting,
  'title' | 'description' | 'pay' | 'time' | 'locations' | 'workMode' | 'skills' | 'kind'
>;
export type FitPlan = Pick<Plan, 'needs' | 'roles' | 'skills' | 'minimumPay'>;

type Line = Omit<NeedFit, 'need'>;

/** What this posting gives against what the plan needs, need by need in the plan's order. Silence is `not-stated`. */
export function fitOf(plan: FitPlan, posting: Fitted): NeedFit[] {
  return plan.needs.map((need) => ({ need, ...LINES[need.kind](plan, posting, need) }));
}

/** The fit of the plan's first need, or null without one. */
export function firstFit(plan: FitPlan, posting: Fitted): NeedFit | null {
  return fitOf({ ...plan, needs: plan.needs.slice(0, 1) }, posting)[0] ?? null;
}

/** Somebody who looks after the intern, feedback, and an end date: worth knowing whatever the needs are. */
export function care(posting: Fitted): CareSign[] {
  const { end, weeks, totalHours } = posting.time;
  const bounded = end !== null || weeks !== null || totalHours !== null;
  const from = (sign: 'supervision' | 'feedback'): CareSign => {
    const found = signal(posting.description, sign);
    return { sign, verdict: verdictOf(found?.strength), evidence: found ? [found.evidence] : [] };
  };
  return [
    from('supervision'),
    from('feedback'),
    {
      sign: 'end',
      verdict: bounded ? 'met' : 'not-stated',
      evidence: bounded ? endEvidence(posting) : [],
    },
  ];
}

/** The words about length or end, not those about hours a week. */
function endEvidence({ time }: Fitted): Evidence[] {
  const hours = time.totalHours && !time.weeks && !time.end ? 'hours.week' : 'hours.';
  return time.evidence.filter(({ rule }) => !rule.startsWith(hours)).slice(0, 1);
}

const LINES: Record<NeedKind, (plan: FitPlan, posting: Fitted, need: Need) => Line> = {
  pay: payLine,
  skill: skillLine,
  network: (_plan, posting) => signalLine(posting, 'network'),
  portfolio: (_plan, posting) => signalLine(posting, 'portfolio'),
  reference: (_plan, posting) => signalLine(posting, 'reference'),
  credit: creditLine,
  explore: exploreLine,
  're-enter': reEnterLine,
  abroad: abroadLine,
  own: ownLine,
};

const FLAG_VERDICT = {
  unpaid: 'not-met',
  'you-pay': 'not-met',
  conditional: 'partly',
  conflicting: 'partly',
  'not-stated': 'not-stated',
} as const;

function payLine(plan: FitPlan, { pay, time }: Fitted): Line {
  const { evidence } = pay;
  if (pay.flag !== 'paid') return line(FLAG_VERDICT[pay.flag], `pay.${pay.flag}`, evidence);
  if (!pay.amount) return line('partly', 'pay.paid-no-amount', evidence);
  const amount = amountWords(pay.amount);
  const minimum = plan.minimumPay;
  if (!minimum) return line('met', 'pay.paid', evidence, { amount });
  const wanted = amountWords({
    min: minimum.amount,
    max: minimum.amount,
    currency: minimum.currency,
    period: minimum.period,
  });
  if (pay.amount.currency !== minimum.currency)
    return line('partly', 'pay.not-comparable', evidence, { amount, wanted });
  const range = payPer(minimum.period, pay, time);
  if (!range) return line('partly', 'pay.not-comparable', evidence, { amount, wanted });
  const least = range.min;
  const most = range.max;
  if (least !== null && least >= minimum.amount)
    return line('met', 'pay.enough', evidence, { amount, wanted });
  if (most !== null && most < minimum.amount) {
    const short = formatMoney(Math.round((minimum.amount - most) * 100) / 100, minimum.currency);
    return line('not-met', 'pay.below', evidence, { amount, wanted, short });
  }
  return line('partly', 'pay.perhaps', evidence, { amount, wanted });
}

function skillLine(plan: FitPlan, posting: Fitted, need: Need): Line {
  const wanted = need.words.trim() ? [need.words, ...plan.skills] : plan.skills;
  const found = named(posting.description, wanted, 'skill.named');
  if (found) return line('met', 'skill.named', [found.evidence], { skill: found.name });
  const listed = posting.skills.find((skill) => wanted.some((name) => sameWords(name, skill)));
  if (listed) return line('met', 'skill.named', [outside(listed, 'skill.listed')], { skill: listed });
  const learning = signal(posting.description, 'learning');
  if (learning && wanted.length === 0) return line('met', 'skill.learning', [learning.evidence]);
  if (learning) return line('partly', 'skill.other', [learning.evidence], { skill: wanted[0] ?? '' });
  return line('not-stated', 'skill.not-stated', [], { skill: wanted[0] ?? '' });
}

function signalLine(posting: Fitted, name: 'network' | 'portfolio' | 'reference'): Line {
  const found = signal(posting.description, name);
  if (!found) return line('not-stated', `${name}.not-stated`, []);
  return line(verdictOf(found.strength), `${name}.${found.strength}`, [found.evidence]);
}

function creditLine(_plan: FitPlan, posting: Fitted): Line {
  if (posting.pay.form === 'credit') return line('met', 'credit.strong', posting.pay.evidence);
  const no = denial(posting.description, 'credit');
  const yes = signal(posting.description, 'credit');
  if (yes) return line('met', 'credit.strong', [yes.evidence]);
  if (no) return line('not-met', 'credit.denied', [no]);
  return line('not-stated', 'credit.not-stated', []);
}

function exploreLine(plan: FitPlan, posting: Fitted, need: Need): Line {
  const roles = need.words.trim() ? [need.words, ...plan.roles] : plan.roles;
  const inTitle = named(posting.title, roles, 'explore.title');
  if (inTitle)
    return line('met', 'explore.title', [outside(posting.title, 'explore.title')], { role: inTitle.name });
  const inText = named(posting.description, roles, 'explore.text');
  if (inText) return line('partly', 'explore.text', [inText.evidence], { role: inText.name });
  return line('not-stated', roles.length > 0 ? 'explore.not-stated' : 'explore.no-roles', [], {
    role: roles[0] ?? '',
  });
}

function reEnterLine(_plan: FitPlan, posting: Fitted): Line {
  const welcome = signal(posting.description, 're-entry');
  if (welcome) return line('met', 're-enter.welcome', [welcome.evidence]);
  const students = studentsOnly(posting.description);
  if (students) return line('not-met', 're-enter.students', [students]);
  return line('not-stated', 're-enter.not-stated', []);
}

function abroadLine(_plan: FitPlan, posting: Fitted, need: Need): Line {
  const place = need.words.trim();
  const refused = noSponsorship(posting.description);
  const here = place
    ? posting.locations.find((location) => named(location, [place], 'abroad.place'))
    : undefined;
  const help = movingHelp(posting.description);
  if (here && refused)
    return line('partly', 'abroad.place-no-visa', [outside(here, 'abroad.place'), refused], { place: here });
  if (here)
    return line('met', 'abroad.place', [outside(here, 'abroad.place'), ...(help ? [help] : [])], {
      place: here,
    });
  if (refused) return line('not-met', 'abroad.no-visa', [refused]);
  if (help) return line('partly', 'abroad.help', [help]);
  return line('not-stated', 'abroad.not-stated', []);
}

function ownLine(_plan: FitPlan, posting: Fitted, need: Need): Line {
  const found =
    named(posting.description, [need.words], 'own.named') ?? named(posting.title, [need.words], 'own.named');
  return found ? line('met', 'own.named', [found.evidence]) : line('not-stated', 'own.not-stated', []);
}

function line(verdict: Verdict, reason: string, evidence: Evidence[], values: Values = {}): Line {
  return { verdict, reason, values, evidence: evidence.slice(0, 2) };
}

function verdictOf(strength: 'strong' | 'weak' | undefined): Verdict {
  if (strength === undefined) return 'not-stated';
  return strength === 'strong' ? 'met' : 'partly';
}

/** Evidence from outside the description. */
function outside(quote: string, rule: string): Evidence {
  return { quote, start: -1, end: -1, rule };
}

function sameWords(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
