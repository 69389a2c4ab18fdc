import { Intention } from '../../lib/model/intention';
import type { Reminder } from '../../lib/model/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { addDays, dayOf, instantOf, wallAt } from '../../lib/model/wall';
import { finish, ownReminder, snooze } from '../../lib/reminders/act';
import { isQuiet, MOST_A_DAY, type Notice } from '../../lib/reminders/delivery';
import { dueList, isDue, isUnclaimed } from '../../lib/reminders/due';
import { familyOf } from '../../lib/reminders/rules';
import { updateIntention } from '../../lib/store/intentions';
import type { Store } from '../../lib/store/open';
import {
  archive,
  putPosting,
  recordStage,
  restore,
  trash,
  unarchive,
  updatePosting,
} from '../../lib/store/postings';
import { changeReminders } from '../../lib/store/reminder-change';
import { readDue } from '../../lib/store/reminder-claim';
import { allReminders } from '../../lib/store/reminders';
import { updateSettings } from '../../lib/store/settings';
import { undo } from '../../lib/store/undo';
import { aPosting } from '../support/postings';
import { aStore, freshName } from '../support/stores';
import { type Machine, startWorker } from './machine';
import { type Random, randomFrom } from './random';

const HOUR_MS = 3_600_000;
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/St_Johns',
  'Pacific/Apia',
];
/** A few days before the clocks change in Europe, in America, in Australia. */
const STARTS = [
  Date.UTC(2026, 9, 20, 8),
  Date.UTC(2026, 9, 28, 15),
  Date.UTC(2027, 2, 10, 3),
  Date.UTC(2027, 2, 26, 22),
];

export interface TimelineReport {
  notices: number;
  kills: number;
  due: number;
}

/** What a posting calls for, worked out here once more and by other means than the plan's. */
interface Facts {
  deadline: string | null;
  stage: string;
  stageAt: number;
  savedAt: number;
  away: boolean;
}

/**
 * Some months in the life of one machine, made of a seed: saving and applying, sleep, restarts, killed workers, a wrong
 * clock, travel, lost alarms. Throws, with its story, when a reminder is shown twice, in quiet hours, as a fourth one of a
 * day, or when one that was owed is missing from the due list.
 */
export async function runTimeline(seed: number): Promise<TimelineReport> {
  const random = randomFrom(seed);
  const name = freshName();
  const timeline = new Timeline(seed, random, aStore({ name }));
  try {
    await timeline.live();
    return timeline.report;
  } finally {
    timeline.store.close();
    indexedDB.deleteDatabase(name);
  }
}

class Timeline {
  readonly report: TimelineReport = { notices: 0, kills: 0, due: 0 };
  private readonly story: string[] = [];
  private readonly facts = new Map<string, Facts>();
  private readonly owed = new Map<string, { postingId: string; family: string }>();
  /** Reminder -> how often the person has put it off, and the last of these generations that was shown. */
  private readonly generations = new Map<string, number>();
  private readonly shown = new Map<string, number>();
  /** Ticked off by the person: never owed again. */
  private readonly finished = new Set<string>();
  private readonly perDay = new Map<string, number>();
  private settings: Settings = DEFAULT_SETTINGS;
  private readonly machine: Machine;
  private awake = true;
  /** The last thing that happened was a whole plan that came to its end. */
  private settled = false;
  private wrong = false;
  private highest: number;

  constructor(
    private readonly seed: number,
    private readonly random: Random,
    readonly store: Store & { clock: { now: number } },
  ) {
    const start = random.pick(STARTS) + random.between(0, 72) * HOUR_MS;
    this.machine = {
      clock: start,
      zone: random.pick(ZONES),
      blocked: false,
      alarm: null,
      badge: 0,
      onShow: (notice) => this.onShow(notice),
    };
    this.highest = start;
    store.clock.now = start;
  }

  async live(): Promise<void> {
    await this.browserStarts();
    for (let step = this.random.between(40, 90); step > 0; step -= 1) {
      await this.happen();
      await this.check(this.settled);
    }
    this.machine.blocked = false;
    do await this.browserStarts();
    while (!this.awake);
    await this.check(true);
    this.report.due = this.machine.badge;
  }

  private async happen(): Promise<void> {
    const { random } = this;
    this.settled = false;
    const dice = random.next();
    if (dice < 0.3) await this.pass(random.between(1, 30) * HOUR_MS);
    else if (dice < 0.36) await this.sleep(random.between(1, 240) * HOUR_MS);
    else if (dice < 0.42) await this.browserStarts();
    else if (dice < 0.45)
      await this.turnClock(random.pick([-400, -30, -3, -1, 1, 3, 30, 400]) * HOUR_MS * random.between(1, 18));
    else if (dice < 0.5) await this.travel();
    else if (dice < 0.53) this.loseAlarm();
    else if (dice < 0.55) this.machine.blocked = !this.machine.blocked;
    else await this.act(random.next());
  }

  /** Whatever the person does begins with opening a page of ours, which asks the worker until it answers. */
  private async act(dice: number): Promise<void> {
    do await this.turn('a page opens', (keeper) => keeper.start());
    while (!this.awake);
    if (dice < 0.08) await this.changeSettings();
    else if (dice < 0.33) await this.save();
    else if (dice < 0.55) await this.changePosting();
    else if (dice < 0.74) await this.setSome();
    else await this.settleOne();
  }

  /** Awake: the alarm rings when its moment comes. */
  private async pass(duration: number): Promise<void> {
    const end = this.machine.clock + duration;
    while (this.machine.clock < end) {
      const ring = this.machine.alarm;
      if (ring !== null && ring <= end) {
        this.moveTo(Math.max(ring, this.machine.clock + 30_000));
        this.machine.alarm = null;
        await this.turn('alarm', (keeper) => keeper.look());
      } else this.moveTo(end);
    }
  }

  private async sleep(duration: number): Promise<void> {
    this.tell(`sleeps ${duration / HOUR_MS} h`);
    this.moveTo(this.machine.clock + duration);
    if (this.random.chance(0.5)) await this.browserStarts();
    else if (this.machine.alarm !== null && this.machine.alarm <= this.machine.clock) {
      this.machine.alarm = null;
      await this.turn('late alarm', (keeper) => keeper.look());
    }
  }

  private async browserStarts(): Promise<void> {
    this.machine.alarm = null;
    await this.turn('browser starts', (keeper) => keeper.start());
    this.settled = this.awake && !this.wrong;
  }

  /** Mostly a mistake that is found after some hours; sometimes nobody sets it right. */
  private async turnClock(by: number): Promise<void> {
    this.tell(`clock set by ${by / HOUR_MS} h`);
    const before = this.machine.clock;
    const found = this.random.chance(0.8);
    this.wrong = found;
    this.moveTo(before + by);
    await this.pass(this.random.between(1, 5) * HOUR_MS);
    if (found) {
      if (this.random.chance(0.5)) await this.save();
      if (this.random.chance(0.5)) await this.settleOne();
      this.tell('clock set right');
      this.wrong = false;
      this.moveTo(before + this.random.between(1, 10) * HOUR_MS);
      await this.turn('woken', (keeper) => keeper.look());
    }
  }

  private async travel(): Promise<void> {
    this.machine.zone = this.random.pick(ZONES);
    this.tell(`travels to ${this.machine.zone}`);
    if (this.random.chance(0.5)) await this.turn('woken', (keeper) => keeper.look());
  }

  private loseAlarm(): void {
    this.tell('alarm lost');
    this.machine.alarm = null;
  }

  private async changeSettings(): Promise<void> {
    const { random } = this;
    const quiet = random.chance(0.3) ? 0 : random.between(18, 23) * 60;
    const reminders = {
      ...this.settings.reminders,
      quietFrom: quiet,
      quietTo: quiet === 0 ? 0 : random.between(5, 10) * 60 + 30,
      morning: random.between(6, 11) * 60,
    };
    const { value } = await updateSettings(this.store, (current) => ({ ...current, reminders }));
    this.settings = value;
    this.tell('settings changed');
    await this.turn('settings', (keeper) => keeper.changed(null));
  }

  private async save(): Promise<void> {
    const { clock, zone } = this.machine;
    const ahead = this.random.between(-2, 25);
    const deadline = this.random.chance(0.8) ? addDays(dayOf(clock, zone), ahead) : null;
    const id = `posting-${this.seed}-${this.facts.size + 1}`;
    const posting = aPosting({ id, savedAt: clock, deadline });
    await putPosting(this.store, posting);
    this.tell(`saves ${short(posting.id)} due ${deadline}`);
    this.facts.set(posting.id, { deadline, stage: 'saved', stageAt: clock, savedAt: clock, away: false });
    if (this.random.chance(0.2)) {
      // Killed between the commit and the plan, and nothing wakes it: the next start must make up for it.
      this.loseAlarm();
      this.report.kills += 1;
      await this.sleep(this.random.between(20, 300) * HOUR_MS);
    } else await this.turn('saved', (keeper) => keeper.changed([posting.id]));
  }

  private async changePosting(): Promise<void> {
    if (this.facts.size === 0) return;
    const { random, store } = this;
    const { clock, zone } = this.machine;
    const [id, facts] = random.pick([...this.facts]);
    const dice = random.next();
    if (dice < 0.25) {
      const deadline = addDays(dayOf(clock, zone), random.between(0, 20));
      await updatePosting(store, id, (current) => ({ ...current, deadline }));
      this.facts.set(id, { ...facts, deadline });
      this.tell(`${short(id)} is due ${deadline}`);
    } else if (dice < 0.7) {
      const stage = random.pick(['saved', 'applied', 'interviewing', 'rejected']);
      const { undo: token } = await recordStage(store, id, { stage });
      this.facts.set(id, { ...facts, stage, stageAt: clock });
      this.tell(`${short(id)} moves to ${stage}`);
      if (token && random.chance(0.3)) {
        await this.turn('changed', (keeper) => keeper.changed([id]));
        await undo(store, token);
        this.facts.set(id, facts);
        this.tell(`${short(id)} is moved back`);
      }
    } else {
      const away = !facts.away;
      const [put, take] = random.chance(0.5) ? [archive, unarchive] : [trash, restore];
      await (away ? put(store, [id]) : Promise.all([unarchive(store, [id]), restore(store, [id])]));
      this.facts.set(id, { ...facts, away });
      this.tell(`${short(id)} is ${away ? put.name : take.name}d`);
    }
    if (random.chance(0.1))
      await updateIntention(store, id, () => Intention.parse({ postingId: id, why: 'to learn' }));
    await this.turn('changed', (keeper) => keeper.changed([id]));
  }

  private async setSome(): Promise<void> {
    for (let more = this.random.pick([1, 1, 2, 5]); more > 0; more -= 1) await this.setOwn();
  }

  private async setOwn(): Promise<void> {
    const { clock, zone } = this.machine;
    const wallTime = wallAt(
      addDays(dayOf(clock, zone), this.random.pick([0, 0, 1, 1, 2, 6])),
      this.random.between(0, 47) * 30,
    );
    const at = instantOf(wallTime, zone);
    if (at <= clock) return;
    const postingId =
      this.facts.size > 0 && this.random.chance(0.5) ? this.random.pick([...this.facts.keys()]) : null;
    const id = `own:${Math.floor(this.random.next() * 1e9)}`;
    const repeat = this.random.chance(0.3) ? 'weekly' : null;
    const own = ownReminder({ id, postingId, at, wallTime, words: '', repeat }, clock);
    await changeReminders(this.store, [id], () => [own]);
    this.tell(`sets ${id} for ${wallTime}${repeat ? ' weekly' : ''}`);
    await this.turn('set', (keeper) => keeper.look());
  }

  /** The person ticks one off, or puts it off, or ticks it off and takes that back. */
  private async settleOne(): Promise<void> {
    const { clock, zone } = this.machine;
    const lines = dueList(await allReminders(this.store), clock);
    if (lines.length === 0) return;
    const { ids, reminder } = this.random.pick(lines);
    if (this.random.chance(0.4)) {
      const wallTime = wallAt(addDays(dayOf(clock, zone), this.random.between(1, 3)), 10 * 60);
      const to = { at: instantOf(wallTime, zone), wallTime };
      await changeReminders(this.store, ids, (found) => snooze(found, to, clock, zone));
      this.tell(`puts off ${short(reminder.id)} to ${wallTime}`);
      this.generations.set(reminder.id, (this.generations.get(reminder.id) ?? 0) + 1);
      for (const id of ids) this.finished.add(id);
    } else {
      const { undo: token } = await changeReminders(this.store, ids, (found) => finish(found, clock, zone));
      this.tell(`is done with ${short(reminder.id)}`);
      if (token && this.random.chance(0.3)) {
        await this.turn('done', (keeper) => keeper.look());
        await undo(this.store, token);
        this.tell(`is not done with ${short(reminder.id)}`);
      } else for (const id of ids) this.finished.add(id);
    }
    await this.turn('settled', (keeper) => keeper.look());
  }

  private moveTo(clock: number): void {
    this.machine.clock = clock;
    this.store.clock.now = clock;
    // A moment counts when it passes for the first time and the clock is not wrong.
    if (this.wrong || clock <= this.highest) return;
    this.owe(this.highest, clock);
    this.highest = clock;
  }

  /** Notes every moment that the clock passed while the facts called for a reminder at it. */
  private owe(from: number, to: number): void {
    for (const [postingId, facts] of this.facts) {
      for (const call of this.calls(postingId, facts)) {
        const at = call.at(this.machine.zone);
        if (at > from && at <= to && at > facts.savedAt)
          this.owed.set(call.id, { postingId, family: call.family });
      }
    }
  }

  private calls(postingId: string, facts: Facts) {
    const { morning } = this.settings.reminders;
    const at = (day: string) => (zone: string) => instantOf(wallAt(day, morning), zone);
    const after = (instant: number, days: number) => (zone: string) =>
      instantOf(wallAt(addDays(dayOf(instant, zone), days), morning), zone);
    if (facts.away) return [];
    const stageDay = new Date(facts.stageAt).toISOString().slice(0, 10);
    const { deadline } = facts;
    if (facts.stage === 'saved')
      return [
        ...(deadline === null
          ? []
          : (
              [
                ['deadline-week', 7],
                ['deadline-soon', 2],
                ['deadline-today', 0],
              ] as const
            ).map(([reason, days]) => ({
              id: `${postingId}:${reason}:${deadline}`,
              family: 'deadline',
              at: at(addDays(deadline, -days)),
            }))),
        {
          id: `${postingId}:undecided:${new Date(facts.savedAt).toISOString().slice(0, 10)}`,
          family: 'undecided',
          at: after(facts.savedAt, 7),
        },
      ];
    if (facts.stage === 'applied')
      return [
        { id: `${postingId}:silent:${stageDay}`, family: 'silent', at: after(facts.stageAt, 7) },
        { id: `${postingId}:silent-again:${stageDay}`, family: 'silent', at: after(facts.stageAt, 14) },
      ];
    if (facts.stage === 'interviewing')
      return [{ id: `${postingId}:thank-you:${stageDay}`, family: 'thank-you', at: after(facts.stageAt, 1) }];
    return [];
  }

  /** One wake of the worker; sometimes it is killed on the way, and sometimes nobody wakes it again for a while. */
  private async turn(why: string, work: Parameters<ReturnType<typeof startWorker>['run']>[0]): Promise<void> {
    const { random } = this;
    const steps = random.chance(0.12) ? { left: random.between(0, 14), done: random.chance(0.5) } : null;
    this.awake = await startWorker(this.store, this.machine, steps).run(work);
    if (why !== 'alarm') this.tell(why);
    if (this.awake) return;
    this.report.kills += 1;
    this.tell('worker killed');
  }

  private onShow(notice: Notice): void {
    const { clock, zone } = this.machine;
    this.report.notices += 1;
    this.tell(`SHOWS ${notice.lines.map(({ reminder }) => short(reminder.id)).join(' + ')}`);
    if (this.machine.blocked) this.fail('shown although blocked');
    if (isQuiet(clock, zone, this.settings.reminders)) this.fail('shown in quiet hours');
    const day = dayOf(clock, zone);
    const count = (this.perDay.get(day) ?? 0) + 1;
    this.perDay.set(day, count);
    if (count > MOST_A_DAY) this.fail(`${count} notifications on ${day}`);
    for (const { reminder } of notice.lines) {
      const generation = this.generations.get(reminder.id) ?? 0;
      if (this.shown.get(reminder.id) === generation) this.fail(`${reminder.id} shown twice`);
      this.shown.set(reminder.id, generation);
    }
  }

  private async check(settled: boolean): Promise<void> {
    const { clock, zone } = this.machine;
    const reminders = await allReminders(this.store);
    const byId = new Map(reminders.map((reminder) => [reminder.id, reminder]));
    const listed = new Set(dueList(reminders, clock).flatMap(({ ids }) => ids));
    this.checkOwn(reminders, listed);
    if (!this.awake) return;
    for (const [id, { postingId, family }] of this.owed) {
      const facts = this.facts.get(postingId);
      const call = facts && this.calls(postingId, facts).find((one) => one.id === id);
      if (!call) continue;
      const at = call.at(zone);
      // A later one of its family speaks for it: due as well, or put off or ticked off together with it.
      const spokenFor = reminders.some(
        (other) =>
          other.postingId === postingId &&
          familyOf(other.reason) === family &&
          (this.finished.has(other.id) || listed.has(other.id)) &&
          other.at >= at,
      );
      if (at > clock || spokenFor || this.finished.has(id)) continue;
      if (!listed.has(id) && settled)
        this.fail(`${id} is missing from the due list: ${JSON.stringify(byId.get(id) ?? null)}`);
    }
    const waiting = reminders.filter((reminder) => isUnclaimed(reminder) && reminder.at > clock);
    const next = Math.min(...waiting.map(({ at }) => at));
    if (settled && waiting.length > 0 && (this.machine.alarm === null || this.machine.alarm > next))
      this.fail('nothing will wake it for the next reminder');
    if (settled && !this.machine.blocked && this.machine.badge !== dueList(reminders, clock).length)
      this.fail('the badge is wrong');
    // What was claimed counts as shown, also where the worker was killed before it could show it.
    const { marks } = await readDue(this.store, clock);
    const free = (marks.counts[dayOf(clock, zone)] ?? 0) < MOST_A_DAY - 1;
    if (settled && free && !this.machine.blocked && !isQuiet(clock, zone, this.settings.reminders)) {
      const untold = dueList(reminders, clock).find(({ reminder }) => isUnclaimed(reminder));
      if (untold) this.fail(`${untold.reminder.id} is due and was not told`);
    }
  }

  /** What the person set by hand is due from its moment on, whatever happened to the worker. */
  private checkOwn(reminders: readonly Reminder[], listed: ReadonlySet<string>): void {
    for (const reminder of reminders) {
      if (reminder.origin !== 'person' || !isDue(reminder, this.machine.clock)) continue;
      if (!listed.has(reminder.id)) this.fail(`${reminder.id} is missing from the due list`);
    }
  }

  private tell(event: string): void {
    this.story.push(`${new Date(this.machine.clock).toISOString()} ${event}`);
  }

  private fail(what: string): never {
    throw new Error([`seed ${this.seed}: ${what}`, ...this.story.slice(-120)].join('\n  '));
  }
}

function short(id: string): string {
  return id.replace(/^posting-\d+-/, '#');
}
