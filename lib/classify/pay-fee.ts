import { COMMA } from './marks';
import type { Sum } from './pay-roles';
import type { PayText } from './pay-text';
import { hitCovering } from './pay-text';
import { idOf, idSet } from './vocabulary';

/** Whether a fee is one that the applicant pays. */

const NO = idOf('no');
const TO = idOf('to');
const PAID = idOf('paid');
const BY = idOf('by');
const EMPLOYER = idSet(
  'us company employer host organisation organization firm government school university',
);
const COVERED = idSet(
  'waived covered reimbursed refunded free none sponsored included paid borne ' +
    'pris prise financé financée offert offerte übernommen erstattet inbegriffen',
);
const NEAR = 6;
const DUE = idSet('has have must should needs need required due mandatory');

/** A sum beside "fee" or "deposit", or one that a phrase of charging stands with; not when the employer bears it. */
export function isFee(of: PayText, { money, cue }: Sum): boolean {
  if (cue === null) return false;
  if (cue.to <= money.from && COSTS.has(of.text.id[cue.from] ?? 0) && !isOfProgramme(of, cue.from))
    return false;
  const gap = Math.max(money.from - cue.to, cue.from - money.to);
  // "Students pay $15 a month for parking"
  if (hitCovering(of, money.to)?.cue === 'benefit' || hitCovering(of, cue.from - 1)?.cue === 'benefit')
    return false;
  if (gap > 8 || bornByOthers(of, Math.max(money.to, cue.to))) return false;
  return !feeDenied(of, Math.min(money.from, cue.from));
}

const COSTS = idSet('costs kostet coûte coûtent cuesta custa costa');
const PROGRAMMES = idSet(
  'program programme participation training course teilnahme vermittlung programm kurs paket formation séjour ' +
    'curso programa formación participación corso programma',
);

/** "A room costs 400 € a month": what costs must be the work or what leads to it. */
function isOfProgramme(of: PayText, at: number): boolean {
  for (let i = at - 1; i >= at - 12 && of.text.sentence[i] === of.text.sentence[at]; i--) {
    const cue = hitCovering(of, i)?.cue;
    if (cue === 'work' || cue === 'fee' || PROGRAMMES.has(of.text.id[i] ?? 0)) return true;
  }
  return false;
}

export function bornByOthers(of: PayText, from: number): boolean {
  let due = false;
  let end = from + NEAR;
  for (
    let at = from;
    at < end && at < of.text.count && of.text.sentence[at] === of.text.sentence[from];
    at++
  ) {
    const id = of.text.id[at] ?? 0;
    // "the fee of 7,500 € a year, paid by the employer"
    if (of.sumAt[at] === 1) end = Math.min(at, from + NEAR) + NEAR;
    // "has to be paid" bears nothing; "paid by us" does, and "to be paid by the company"
    due ||= DUE.has(id) || (id === TO && of.text.id[at + 2] === PAID);
    if (COVERED.has(id)) return !due || (id === PAID && byEmployer(of, at + 1));
  }
  return false;
}

function byEmployer(of: PayText, at: number): boolean {
  if (of.text.id[at] !== BY) return false;
  return EMPLOYER.has(of.text.id[at + 1] ?? 0) || EMPLOYER.has(of.text.id[at + 2] ?? 0);
}

/** What warns of those who take fees: "report employers who ask for a deposit". */
const NOTICES = idSet(
  'report beware scam scams fraud fraudulent legitimate suspicious genuine arnaque arnaques betrug estafa',
);
/** What an intern does with the fees of guests and members. */
const HANDLED = idSet(
  'process processing collect collecting manage managing reconcile track tracking handle handling record recording ' +
    'gestionar gestionaras gerer gerez encaisser verwalten prufen prufst',
);
/** What an employer does with those of the intern. */
const BORNE = idSet(
  'cover covers covering reimburse reimburses sponsor sponsors waive waives ubernehmen ubernimmt erstatten erstattet prenons',
);
const LISTS = idSet('or and nor und oder ou et y o a any');
const WE = idSet('we wir nous');
const PAYS = idSet('pay pays cover zahlen bezahlen ubernehmen payons');

/** "We will never ask you to pay a registration fee": a denial, a warning or another's business in the same clause. */
export function feeDenied(of: PayText, token: number): boolean {
  const { text } = of;
  let listed = hitCovering(of, token)?.cue === 'fee';
  for (let at = token - 1; at >= 0 && at >= token - 14 && text.sentence[at] === text.sentence[token]; at--) {
    const id = text.id[at] ?? 0;
    const hit = hitCovering(of, at);
    const cue = hit?.cue;
    // "no joining fee, course fee": the first took its denial with it
    if (cue === 'harmless' && hit !== null && text.id[hit.from] === NO) return listed;
    if (cue === 'no' || cue === 'none' || NOTICES.has(id) || BORNE.has(id)) return true;
    // "we collect a deposit" is no task of the intern
    if (HANDLED.has(id) && !WE.has(text.id[at - 1] ?? 0)) return true;
    if (PAYS.has(id) && WE.has(text.id[at - 1] ?? 0)) return true;
    // "no registration fee, training fee or deposit" is one list
    if (id === COMMA) {
      if (!listed) return false;
    } else if (cue !== 'fee' && !LISTS.has(id)) listed = false;
  }
  return false;
}
