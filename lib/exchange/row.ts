import { FIELD_LIMITS } from '../model/posting';
import { said } from './cells';
import { type Field, type Mapping, NAMES } from './column-names';
import { folded } from './columns';

/** A filled cell under the name of its column. */
export interface Cell {
  name: string;
  text: string;
}

/** One row of a table, by what its columns are. */
export interface Row {
  /** Every filled cell of the columns that are this field. */
  named: (field: Field) => Cell[];
  cells: (field: Field) => string[];
  /** The first of them, or an empty text. */
  one: (field: Field) => string;
}

type Columns = ReadonlyMap<Field, readonly number[]>;

export function columnsOf(mapping: Mapping): Columns {
  const columns = new Map<Field, number[]>();
  for (const [at, field] of mapping.entries()) {
    if (field) columns.set(field, [...(columns.get(field) ?? []), at]);
  }
  return columns;
}

export function rowOf(row: readonly string[], header: readonly string[], columns: Columns): Row {
  const named = (field: Field): Cell[] =>
    (columns.get(field) ?? [])
      .map((at) => ({ name: header[at] ?? '', text: said(row[at]) }))
      .filter(({ text }) => text !== '');
  return {
    named,
    cells: (field) => named(field).map(({ text }) => text),
    one: (field) => named(field)[0]?.text ?? '',
  };
}

/** The person's notes; what stands in columns of another name, under that name. */
export function notesOf({ named }: Row): string {
  const lines = named('notes').map(({ name, text }) =>
    name === '' || NAMES.notes.has(folded(name)) ? text : `${name.replace(/[:?\s]+$/, '')}: ${text}`,
  );
  return lines.join('\n').slice(0, FIELD_LIMITS.notes);
}
