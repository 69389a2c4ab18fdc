/** A moment that the person chose: `at` in epoch ms; `wallTime` where it is a time on their clock, null for "in an hour". */
export interface Chosen {
  at: number;
  wallTime: string | null;
}

export type PresetName = 'this-evening' | 'tomorrow-morning' | 'in-3-days' | 'week-before-deadline';
export type SnoozeName = 'in-an-hour' | 'this-evening' | 'tomorrow-morning' | 'in-3-days';

/** A choice of one click. */
export interface Preset<Name extends string = PresetName> extends Chosen {
  name: Name;
}

/** What was made of the person's words. It is shown to them before it is set. */
export type Understood =
  | (Chosen & {
      /** What is left of the words when the date is taken out: a note to themselves. */
      note: string;
      repeat: 'weekly' | null;
    })
  | { refused: 'not-understood' | 'past' };
