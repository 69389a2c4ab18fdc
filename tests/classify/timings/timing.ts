/** A sentence and what it says; what is left out must not be read. Ranges are [min, max]. */
export interface Said {
  hours?: [number | null, number | null];
  weeks?: [number | null, number | null];
  total?: [number | null, number | null];
  start?: string;
  end?: string;
  term?: string;
  schedule?: string;
  deadline?: string;
  rolling?: true;
  workMode?: string;
  closed?: true;
  postedOn?: string;
}

export type Timing = [text: string, said?: Said];
