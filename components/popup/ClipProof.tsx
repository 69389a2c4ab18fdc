import type { Posting } from '../../lib/model/posting';
import { Quote } from '../postings/Quote';
import { contextOf } from '../postings/quote-context';
import css from './ClipProof.module.css';

/** The posting's own words behind its pay, or else behind its time: as many whole lines as the card has room for. */
export function ClipProof({ draft }: { draft: Posting }) {
  const { pay, time, description } = draft;
  const proof = pay.evidence[0] ?? time.evidence[0];
  if (!proof) return null;
  return (
    <div class={css.proof}>
      <Quote quote={proof.quote} context={contextOf(description, proof)} flag={pay.flag} />
    </div>
  );
}
