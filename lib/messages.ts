import * as z from 'zod/mini';
import { Capture } from './model/capture';
import { Intention } from './model/intention';
import type { Pay } from './model/pay';
import { type FieldChange, Posting, type Summary } from './model/posting';
import type { PromptView } from './model/prompt';
import { StageId } from './model/stage';

/**
 * The one typed protocol between contexts: every message goes from a page (or the gate on a site) to the worker, which
 * alone commits. `PROTOCOL` gives the schema of what is asked, which the worker parses; what it answers is a matter of types.
 * `from` says who may ask: `page` is a page of this extension, `gate` is our content script on a site that the person
 * turned on, which is less trusted.
 */

/** More letters than anybody writes before applying: a site's own process may be made to ask in the prompt's name. */
const MOST_LETTERS = 50_000;
const ShortIntention = Intention.check(
  z.refine((intention) => JSON.stringify(intention).length <= MOST_LETTERS),
);

const Id = z.string().check(z.minLength(1), z.maxLength(64));
const Url = z.string().check(z.maxLength(8000));

/** What the popup shows of the page in front of it: the capture's fate and, if it is a posting, the draft. */
export interface ClipReading {
  capture: Capture | null;
  /** Why nothing could be read at all: the browser lets no extension in here, or the page did not answer. */
  refusal: 'restricted' | 'no-answer' | null;
  /** Classified, not saved. */
  draft: Posting | null;
  /** Already saved under the same identity. */
  saved: Summary | null;
  /** What each card of a results list pays, as far as its own text says; in the order of `capture.listed`. */
  listedPay: Pay[];
  /** Saved ones that look like the same job elsewhere. */
  twins: Summary[];
}

export interface ClipResult {
  id: string;
  isNew: boolean;
  changes: FieldChange[];
  undo: string | null;
}

/** `undo`: the token that takes the change back. */
interface Done {
  undo: string | null;
}

/** A change to saved postings that must survive a closing popup. */
export const Change = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('stage'),
    ids: z.array(Id),
    stage: StageId,
    at: z.number(),
    note: z.optional(z.string()),
    /** False: only noted in the history, the posting stays where it is. */
    current: z.optional(z.boolean()),
  }),
  z.object({ type: z.literal('archive'), ids: z.array(Id), archived: z.boolean() }),
  z.object({ type: z.literal('trash'), ids: z.array(Id), trashed: z.boolean() }),
  z.object({
    type: z.literal('tag'),
    ids: z.array(Id),
    add: z.array(z.string()),
    remove: z.array(z.string()),
  }),
  z.object({ type: z.literal('undo'), token: z.string() }),
]);
export type Change = z.infer<typeof Change>;

const Chosen = { at: z.number(), wallTime: z.nullable(z.string().check(z.maxLength(16))) };

/** What the person does with reminders. `plan`: a page changed these postings itself (null: many, or settings), so look again. */
export const ReminderAction = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('set'),
    /** `own:<uuid>`, made by the asker, so that asking twice sets one. */
    id: z.string().check(z.regex(/^own:[\w-]{1,40}$/)),
    postingId: z.nullable(Id),
    words: z.string().check(z.maxLength(200)),
    repeat: z.nullable(z.enum(['weekly'])),
    ...Chosen,
  }),
  z.object({ type: z.literal('done'), ids: z.array(Id) }),
  z.object({ type: z.literal('snooze'), ids: z.array(Id), ...Chosen }),
  z.object({ type: z.literal('stop-repeating'), ids: z.array(Id) }),
  z.object({ type: z.literal('plan'), ids: z.nullable(z.array(Id)) }),
]);
export type ReminderAction = z.infer<typeof ReminderAction>;

export const PROTOCOL = {
  'clip.read': { from: 'page', asks: z.object({ tabId: z.number() }) },
  'clip.save': { from: 'page', asks: z.object({ posting: Posting }) },
  'clip.text': { from: 'page', asks: z.object({ text: z.string(), url: z.string() }) },
  'clip.listed': {
    from: 'page',
    asks: z.object({ capture: Capture, picks: z.array(z.object({ id: Id, index: z.number() })) }),
  },
  'postings.change': { from: 'page', asks: Change },
  'postings.correct': { from: 'page', asks: z.object({ id: Id, fields: z.partial(Posting) }) },
  'intention.save': { from: 'page', asks: z.object({ intention: Intention }) },
  'reminders.act': { from: 'page', asks: ReminderAction },
  'gate.state': { from: 'gate', asks: z.object({ url: Url }) },
  'gate.read': { from: 'gate', asks: z.object({ url: Url, id: Id }) },
  'gate.open': { from: 'gate', asks: z.object({ url: Url, id: Id }) },
  'gate.save': { from: 'gate', asks: z.object({ intention: ShortIntention }) },
} as const satisfies Record<keyof Answered, { from: 'page' | 'gate'; asks: z.core.$ZodType }>;

interface Answered {
  /** Reads the page of a tab without saving. */
  'clip.read': ClipReading;
  /** Saves a draft that the person has seen; `id` is made by the asker, so that asking twice saves once. */
  'clip.save': ClipResult;
  /** Classifies text that the person pasted or typed; does not save. */
  'clip.text': { draft: Posting };
  /** Saves cards of a results list, each marked as incomplete. */
  'clip.listed': { saved: number; already: number; undo: string | null };
  'postings.change': Done;
  /** The person's corrections: fields of a Posting, marked as theirs. */
  'postings.correct': Done;
  'intention.save': Done;
  'reminders.act': Done;
  /** Would an Apply click on this page be met by the goal prompt? Cheap: asked when the page loads. */
  'gate.state': { ask: boolean };
  /** Reads the page and gives the prompt for its posting, or null where a click should go on. Saves nothing; `id` is for a posting not saved yet. */
  'gate.read': { view: PromptView | null };
  /** The prompt is shown: saves the posting that was read as `id`, and that it was asked. */
  'gate.open': object;
  /** A draft, or with a decision the end of the prompt. */
  'gate.save': object;
}

export type MessageName = keyof Answered;
export type Asks<N extends MessageName> = z.infer<(typeof PROTOCOL)[N]['asks']>;
export type Answers<N extends MessageName> = Answered[N];

/** What travels back. `ok` is true exactly when the worker committed; else `reason` is a stable code. */
export type Reply<T> = { ok: true; value: T } | { ok: false; reason: string };

export const Envelope = z.object({ name: z.string(), payload: z.unknown() });

export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(PROTOCOL, name);
}
