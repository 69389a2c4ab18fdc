import type { Decision } from './intention';
import type { StageId } from './stage';

/** Built-in stages before an application. */
export const STAGES_BEFORE_APPLYING: readonly StageId[] = ['saved', 'preparing'];

/**
 * What reminders need to know of a posting, read apart from the rest because thousands are read at once.
 * Derived from a posting and its intention, never stored.
 */
export interface ReminderFields {
  id: string;
  stage: StageId;
  /** Epoch ms of the latest stage change. */
  stageAt: number;
  /** Is an application still to come, so that a deadline matters? Own stages say so by their history. */
  beforeApplying: boolean;
  savedAt: number;
  /** YYYY-MM-DD. */
  deadline: string | null;
  closed: boolean;
  archivedAt: number | null;
  trashedAt: number | null;
  decision: Decision | null;
  decidedAt: number | null;
  /** YYYY-MM-DD: first and last day of the work, the person's own time frame before the posting's; null where no day is stated. */
  start: string | null;
  end: string | null;
  /** The exit plan's week (1 is the first) and its day (YYYY-MM-DD). */
  exitWeek: number | null;
  exitBy: string | null;
}
