import { canonicalUrl } from '../../../lib/capture/identity';
import type { Mapping } from '../../../lib/exchange/column-names';
import { guessMapping, type Origin, originOf } from '../../../lib/exchange/columns';
import type { Table } from '../../../lib/exchange/csv-read';
import type { DayOrder } from '../../../lib/exchange/days-in';
import type { Makers } from '../../../lib/exchange/empty-posting';
import { planImport } from '../../../lib/exchange/import-plan';
import type { ListRead } from '../../../lib/exchange/lists-in';
import type { BackupRead } from '../../../lib/exchange/read-backup';
import { readFile } from '../../../lib/exchange/read-file';
import { type Taken, take } from '../../../lib/exchange/refusal';
import { type Conflicts, planRestore, type RestorePlan } from '../../../lib/exchange/restore-plan';
import { readRows, type TableRead } from '../../../lib/exchange/table-in';
import { type Collection, EMPTY_COLLECTION } from '../../../lib/model/collection';
import type { Posting } from '../../../lib/model/posting';
import { readCollection } from '../../../lib/store/collection';
import { reclassified } from '../../shared/drafts';
import { store } from '../../shared/store';

/** What a chosen file turned out to be. Nothing of it is in the database yet. */
export type Intake =
  | { kind: 'backup'; read: BackupRead; here: Collection }
  | {
      kind: 'table';
      table: Table;
      origin: Origin;
      mapping: Mapping;
      dayOrder: DayOrder | null;
      here: Collection;
    }
  /** `openOnly`: what the list says is closed is left out. */
  | { kind: 'list'; read: ListRead; openOnly: boolean; here: Collection };

/** What would be done with it, for the preview and then for the database. */
export type Plan =
  | { kind: 'backup'; restore: RestorePlan; bring: Collection; count: number }
  | { kind: 'table'; read: TableRead; known: number; bring: Collection; count: number }
  | { kind: 'list'; skipped: number; known: number; bring: Collection; count: number };

/** Reads a file that the person chose, whatever it is. Untrusted: every part is capped and parsed. */
export async function takeIn(
  file: File,
  options: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Taken<Intake>> {
  const read = await readFile(file, makers(), { ...options, languages: navigator.languages });
  if (!read.ok) return read;
  const here = await readCollection(store);
  switch (read.value.kind) {
    case 'backup':
      return take({ kind: 'backup', read: read.value.backup, here });
    case 'list':
      return take({
        kind: 'list',
        read: read.value.list,
        openOnly: read.value.list.postings.some((posting) => !posting.closed),
        here,
      });
    case 'table': {
      const { table } = read.value;
      const origin = originOf(table.header);
      // Its exports are in the American way of writing wherever the person is.
      const dayOrder = origin === 'linkedin' ? 'month-first' : null;
      return take({ kind: 'table', table, origin, mapping: guessMapping(table), dayOrder, here });
    }
  }
}

export function planOf(intake: Intake, conflicts: Conflicts): Plan {
  if (intake.kind === 'backup') {
    const restore = planRestore(intake.here, intake.read.collection, conflicts);
    return { kind: 'backup', restore, bring: restore.bring, count: sizeOf(restore.bring) };
  }
  if (intake.kind === 'list') {
    const { postings } = intake.read;
    const wanted = intake.openOnly ? postings.filter((posting) => !posting.closed) : postings;
    const { fresh, known } = planImport(intake.here.postings, wanted);
    return { kind: 'list', skipped: intake.read.skipped, known, bring: only(fresh), count: fresh.length };
  }
  const read = readRows(intake.table, intake.mapping, {
    ...makers(),
    ownStages: intake.here.settings?.ownStages ?? [],
    dayOrder: intake.dayOrder,
  });
  const { fresh, known } = planImport(intake.here.postings, read.postings);
  return { kind: 'table', read, known, bring: only(fresh), count: fresh.length };
}

/** An imported posting with its words read by the classifier; one without words says what its cells say. */
export function classified(posting: Posting): Posting {
  const hasWords = posting.description !== '' || posting.labelled.length > 0;
  return posting.classifierVersion === 0 && hasWords ? reclassified(posting) : posting;
}

function only(postings: Posting[]): Collection {
  return { ...EMPTY_COLLECTION, postings };
}

function makers(): Makers {
  return {
    newId: () => crypto.randomUUID(),
    now: Date.now(),
    canonical: (url) => canonicalUrl(new URL(url)),
  };
}

function sizeOf({ postings, intentions, reminders, contacts, plan, settings }: Collection): number {
  const records = postings.length + intentions.length + reminders.length + contacts.length;
  return records + (plan ? 1 : 0) + (settings ? 1 : 0);
}
