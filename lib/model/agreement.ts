/**
 * What the page to bring to a conversation holds. Texts are the person's own or the posting's; null leaves a line to
 * write on.
 */
export interface Agreement {
  title: string;
  company: string | null;
  place: string | null;
  outcomes: readonly { text: string; seen: string }[];
  hoursPerWeek: number | null;
  weeks: number | null;
  totalHours: number | null;
  /** "10 Jan 2027". */
  from: string | null;
  to: string | null;
  /** Pay as stated, with the posting's own words. */
  pay: { words: string; quote: string | null };
  exit: string | null;
  questions: readonly string[];
}
