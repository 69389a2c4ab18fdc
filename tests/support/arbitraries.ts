import fc from 'fast-check';
import { BUILT_IN_STAGES } from '../../lib/model/built-in-stages';
import { CaptureNote } from '../../lib/model/capture';
import type { Collection } from '../../lib/model/collection';
import { Contact, ContactRole } from '../../lib/model/contact';
import type { Evidence } from '../../lib/model/evidence';
import { Decision, Intention, OutcomeKind, Reached } from '../../lib/model/intention';
import { Kind, WorkMode } from '../../lib/model/kind';
import { type Pay, PayFlag, PayForm, PayPeriod } from '../../lib/model/pay';
import { NeedKind, Plan } from '../../lib/model/plan';
import type { Posting } from '../../lib/model/posting';
import type { Range } from '../../lib/model/range';
import { type Reminder, ReminderReason, ReminderState } from '../../lib/model/reminder';
import { Settings } from '../../lib/model/settings';
import type { StageChange } from '../../lib/model/stage';
import { Schedule, type Time } from '../../lib/model/time';
import { type Warning, WarningCode } from '../../lib/model/warning';

/** Words as people, sites and attackers write them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=HYPERLINK("x")',
    '+1',
    '-2',
    '@sum',
    '"quoted", and\r\nbroken',
    '',
    ' ',
    '日本語インターン',
    '\u202Etxt',
    '__proto__',
    '’é̀ß',
  ),
);
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((whole) => whole.slice(0, 7));
const money = fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100);

function maybe<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null, freq: 2 });
}

function oneOf<T extends string>(options: readonly T[]): fc.Arbitrary<T> {
  return fc.constantFrom(...options);
}

const range: fc.Arbitrary<Range> = fc
  .tuple(maybe(fc.integer({ min: 0, max: 2000 })), fc.integer({ min: 0, max: 2000 }))
  .map(([low, high]) => ({ min: low === null ? null : Math.min(low, high), max: high }));

const evidence: fc.Arbitrary<Evidence> = fc.record({
  quote: text,
  start: fc.integer({ min: -1, max: 5000 }),
  end: fc.integer({ min: -1, max: 5000 }),
  rule: oneOf(['wage.per-hour', 'stipend.amount']),
});

const pay: fc.Arbitrary<Pay> = fc.record({
  flag: oneOf(PayFlag.options),
  form: maybe(oneOf(PayForm.options)),
  amount: maybe(
    fc.record({
      min: maybe(money),
      max: maybe(money),
      currency: maybe(oneOf(['EUR', 'USD', 'INR', 'JPY'])),
      period: maybe(oneOf(PayPeriod.options)),
    }),
  ),
  confidence: fc.constantFrom(0, 0.5, 1),
  evidence: fc.array(evidence, { maxLength: 2 }),
});

const time: fc.Arbitrary<Time> = fc.record({
  hoursPerWeek: maybe(range),
  weeks: maybe(range),
  totalHours: maybe(range),
  start: maybe(fc.oneof(day, month)),
  end: maybe(fc.oneof(day, month)),
  term: maybe(fc.constant('2027-summer')),
  schedule: maybe(oneOf(Schedule.options)),
  confidence: fc.constantFrom(0, 1),
  evidence: fc.array(evidence, { maxLength: 2 }),
});

const warning: fc.Arbitrary<Warning> = fc.record({
  code: oneOf(WarningCode.options),
  quote: text,
  start: fc.constant(-1),
  end: fc.constant(-1),
});

const stage = fc.oneof(oneOf(BUILT_IN_STAGES), fc.constantFrom('own:coffee-chat', 'own:test'));

const stageChange: fc.Arbitrary<StageChange> = fc
  .record({ stage, at: instant, recordedAt: instant, note: maybe(text) })
  .map(({ note, ...rest }) => (note ? { ...rest, note } : rest));

export const posting: fc.Arbitrary<Posting> = fc.record({
  id: fc.uuid(),
  url: fc.oneof(
    fc.webUrl().map((url) => url.replace(/^https?:\/\//, '')),
    fc.constant(''),
  ),
  site: maybe(oneOf(['greenhouse', 'lever'])),
  title: text,
  company: maybe(text),
  companyUrl: maybe(fc.webUrl()),
  locations: fc.array(text, { maxLength: 3 }),
  workMode: maybe(oneOf(WorkMode.options)),
  kind: maybe(oneOf(Kind.options)),
  pay,
  time,
  deadline: maybe(day),
  rolling: fc.boolean(),
  postedOn: maybe(day),
  applyUrl: maybe(fc.webUrl()),
  skills: fc.array(text, { maxLength: 3 }),
  closed: fc.boolean(),
  warnings: fc.array(warning, { maxLength: 2 }),
  description: fc.array(text, { maxLength: 6 }).map((lines) => lines.join('\n')),
  language: maybe(oneOf(['en', 'de', 'fr'])),
  structured: fc.record({
    pay: fc.array(
      fc.record({
        min: maybe(money),
        max: maybe(money),
        currency: maybe(text),
        unit: maybe(text),
        raw: text,
      }),
      { maxLength: 1 },
    ),
    employmentType: fc.array(text, { maxLength: 2 }),
    workHours: maybe(text),
    duration: maybe(text),
    start: maybe(text),
    immediateStart: maybe(fc.boolean()),
    incentives: maybe(text),
  }),
  labelled: fc.array(fc.record({ label: text, value: text }), { maxLength: 2 }),
  sources: fc.dictionary(
    oneOf(['title', 'company', 'pay', 'deadline']),
    oneOf(['json-ld', 'site:lever', 'person']),
  ),
  captureNotes: fc.uniqueArray(oneOf(CaptureNote.options), { maxLength: 2 }),
  classifierVersion: fc.integer({ min: 0, max: 9 }),
  stage,
  history: fc.array(stageChange, { maxLength: 3 }),
  changes: fc.array(
    fc.record({ field: oneOf(['deadline', 'title']), before: text, after: text, at: instant }),
    {
      maxLength: 2,
    },
  ),
  notes: text,
  tags: fc.array(text, { maxLength: 3 }),
  archivedAt: maybe(instant),
  trashedAt: maybe(instant),
  savedAt: instant,
  updatedAt: instant,
});

function intentionFor(postingId: string): fc.Arbitrary<Intention> {
  return fc
    .record({
      why: text,
      needMet: maybe(oneOf(['yes', 'no', 'ask'])),
      outcomes: fc.array(
        fc.record({
          text,
          kind: maybe(oneOf(OutcomeKind.options)),
          seen: text,
          reached: maybe(oneOf(Reached.options)),
        }),
        { maxLength: 3 },
      ),
      questions: fc.array(text, { maxLength: 2 }),
      decision: maybe(oneOf(Decision.options)),
      decidedAt: maybe(instant),
      updatedAt: instant,
    })
    .map((fields) => Intention.parse({ postingId, ...fields }));
}

function reminderFor(postingId: string | null): fc.Arbitrary<Reminder> {
  return fc.record({
    id: fc.uuid(),
    postingId: fc.constant(postingId),
    at: instant,
    wallTime: maybe(day.map((date) => `${date}T09:00`)),
    reason: oneOf(ReminderReason.options),
    words: text,
    state: oneOf(ReminderState.options),
    origin: oneOf(['rule', 'person']),
    repeat: maybe(fc.constant('weekly' as const)),
    claimedAt: maybe(instant),
    shownAt: maybe(instant),
    updatedAt: instant,
  });
}

const plan: fc.Arbitrary<Plan> = fc
  .record({
    needs: fc.array(fc.record({ kind: oneOf(NeedKind.options), words: text }), { maxLength: 3 }),
    roles: fc.array(text, { maxLength: 2 }),
    hoursPerWeek: maybe(fc.integer({ min: 1, max: 60 })),
    shortTerm: text,
    longTerm: text,
    updatedAt: instant,
  })
  .map((fields) => Plan.parse(fields));

const settings: fc.Arbitrary<Settings> = fc
  .record({
    ownStages: fc.array(fc.record({ id: fc.constant('own:test'), name: text }), { maxLength: 1 }),
    gateOrigins: fc.array(fc.constant('https://jobs.example'), { maxLength: 1 }),
    updatedAt: instant,
  })
  .map((fields) => Settings.parse(fields));

/** A whole database of up to `maxLength` postings, with goals, reminders, people, plan and settings. */
export function collection({ maxLength = 8 }: { maxLength?: number } = {}): fc.Arbitrary<Collection> {
  return fc.uniqueArray(posting, { maxLength, selector: (one) => one.id }).chain((postings) => {
    const ids = postings.map((one) => one.id);
    const some = fc.subarray(ids);
    const about = ids.length > 0 ? fc.oneof(fc.constant(null), fc.constantFrom(...ids)) : fc.constant(null);
    return fc.record({
      postings: fc.constant(postings),
      intentions: some.chain((chosen) => fc.tuple(...chosen.map(intentionFor))),
      reminders: fc.uniqueArray(about.chain(reminderFor), { maxLength: 4, selector: (one) => one.id }),
      contacts: fc.uniqueArray(
        fc
          .record({
            id: fc.uuid(),
            name: text,
            role: oneOf(ContactRole.options),
            email: text,
            postingIds: some,
            notes: text,
            updatedAt: instant,
          })
          .map((fields) => Contact.parse(fields)),
        { maxLength: 3, selector: (one) => one.id },
      ),
      plan: maybe(plan),
      settings: maybe(settings),
    });
  });
}
