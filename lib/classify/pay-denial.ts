import type { PayCue } from './lexicon/pay/cues';
import { COLON, COMMA, HYPHEN, OPEN, SLASH } from './marks';
import type { PayHit, PayText } from './pay-text';
import { hitCovering, isFiller, isPayNoun } from './pay-text';
import { MARK, SPACED } from './text';
import { idOf, idSet } from './vocabulary';

/** Whether a phrase of pay is denied, or only possible: what stands before and after it in its clause. */

const NO = idOf('no');
const OR = idSet('or nor');
const STRANGERS = 4;
export const BE = idSet(
  'is are be been being am was get gets getting re ll werden wird ist sind es son sera seront est sont sono e jest sa je jsou zijn wordt worden',
);

const GIVEN = idSet(
  'available provided offered possible given paid awarded granted optional discretionary negotiable considered arranged',
);

const NOT = idSet('nicht pas non no nie niet ne');
const MODAL = idSet('may might could kann konnte peut pourra pourrait puede podra podria');
const PAY = idSet('pay pays');
const VERB_BEFORE = idSet('not t to cannot never will');

/** A negation before the hit with nothing between them but words that carry it: "no form of monetary compensation". */
export function deniedBefore(of: PayText, hit: PayHit): boolean {
  return walkBack(of, hit, 'no', 10) || deniedClause(of, hit);
}

const ZU = idOf('zu');
const CLAUSE = 18;

/** "Es ist uns nicht möglich, das Praktikum zu vergüten": what an infinitive hangs on stands before the comma. */
function deniedClause(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  const infinitive = [hit.from - 1, hit.to, hit.to + 1].some((at) => text.id[at] === ZU);
  if (hit.language !== 'de' || !infinitive) return false;
  let comma = false;
  for (
    let at = hit.from - 2;
    at >= 0 && at >= hit.from - CLAUSE && text.sentence[at] === text.sentence[hit.from];
    at--
  ) {
    if (text.id[at] === COMMA) {
      if (comma) return false;
      comma = true;
    } else if (isDenial(hitCovering(of, at))) return comma;
  }
  return false;
}

function isDenial(hit: PayHit | null): boolean {
  return hit?.cue === 'no' || hit?.cue === 'none';
}

export function maybeBefore(of: PayText, hit: PayHit): boolean {
  return walkBack(of, hit, 'maybe', 8);
}
function walkBack(of: PayText, hit: PayHit, wanted: PayCue, reach: number): boolean {
  const { text } = of;
  let listed = false;
  // "No meals, travel or stipend": other things that are not given stand before the "or".
  let strangers = hit.language === 'en' && OR.has(text.id[hit.from - 1] ?? 0) ? STRANGERS : 0;
  let met = false;
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - reach; at--) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    const other = hitCovering(of, at);
    if (other !== null) {
      if (other.cue === wanted || (wanted === 'no' && other.cue === 'none'))
        return !isPrefix(of, other) && (!met || text.id[other.from] === NO);
      if (
        isPayNoun(other.cue) ||
        other.cue === 'paid' ||
        other.cue === 'benefit' ||
        other.cue === 'expenses' ||
        other.cue === 'credit'
      )
        listed = true;
      else if (
        other.cue !== 'work' &&
        !(wanted === 'maybe' && other.cue === 'no') &&
        other.cue !== 'unpaid' &&
        !isFiller(of, at)
      )
        return false;
      at = other.from;
      continue;
    }
    if (text.kind[at] === MARK) {
      const id = text.id[at] ?? 0;
      if (id !== SLASH && !(id === COMMA && (listed || strangers > 0))) return false;
      continue;
    }
    if (BE.has(text.id[at] ?? 0)) strangers = 0;
    if (isFiller(of, at)) continue;
    if (strangers === 0) return false;
    strangers--;
    met = true;
  }
  return false;
}

/** "Compensation: none", "a stipend is not provided", "Vergütung erfolgt nicht": the end of the denial, or 0. */
export function deniedAfter(of: PayText, hit: PayHit): number {
  const { text } = of;
  let colon = false;
  for (let at = hit.to; at < text.count && at < hit.to + 8; at++) {
    if (text.sentence[at] !== text.sentence[hit.from]) return 0;
    const other = hitCovering(of, at);
    if (other !== null) {
      if (colon && (other.cue === 'unpaid' || other.cue === 'volunteer-word')) return other.to;
      const open = !colon && (other.to - other.from === 1 || NOT.has(text.id[other.to - 1] ?? 0));
      if (open && isDenial(other) && other.language !== 'en' && !isAllDenied(of, other.to)) return 0;
      if (other.cue === 'none') return other.to;
      if (other.cue === 'no' && isPrefix(of, other)) return 0;
      if (other.cue === 'no')
        return colon || other.language !== 'en' || (at === hit.to && at + 1 >= text.count) ? other.to : 0;
      if (other.cue !== 'work' && other.cue !== 'maybe' && !isPayNoun(other.cue) && !isFiller(of, at))
        return 0;
      at = other.to - 1;
      continue;
    }
    const id = text.id[at] ?? 0;
    if (id === COLON || (id === HYPHEN && ((text.flags[at] ?? 0) & SPACED) !== 0)) colon = true;
    else if (!isFiller(of, at) && id !== SLASH && id !== COMMA && !(colon && id === OPEN)) return 0;
  }
  return 0;
}

/** "Vergütung wird nicht gezahlt" denies it; "ist nicht ausgeschlossen", "ohne Abzüge", "n'est pas inférieure à" deny something of it. */
function isAllDenied(of: PayText, from: number): boolean {
  const { text } = of;
  for (let at = from; at < text.count && text.sentence[at] === text.sentence[from - 1]; at++) {
    if (text.kind[at] === MARK) return true;
    const other = hitCovering(of, at);
    if (
      other === null
        ? !isFiller(of, at) && !BE.has(text.id[at] ?? 0) && !HANDED.has(text.id[at] ?? 0)
        : other.cue === 'harmless'
    )
      return false;
    if (other === null && HANDED.has(text.id[at] ?? 0)) return true;
    at = other === null ? at : other.to - 1;
  }
  return true;
}

/** What is done with pay, of which a denial may speak: beside the words that lexicons let pass. */
const HANDED = idSet(
  'gezahlt gewahrt gegeben geboten angeboten vorgesehen moglich geleistet ausgezahlt ausbezahlt vereinbart ubernommen entrichtet statt ' +
    'versee verse prevue prevu possible proposee due obligatoire accordee octroyee attribuee offerte envisageable envisagee applicable fournie ' +
    'previsto prevista previsti previste corrisposto corrisposta dovuto dovuta erogato erogata riconosciuto riconosciuta ' +
    'mogelijk voorzien uitbetaald beschikbaar aangeboden toepassing przewidziane przewidujemy wyplacane przysluguje poskytovana poskytujeme',
);

/** The "non" of "non-negotiable". */
export function isPrefix(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  return text.id[hit.to] === HYPHEN && ((text.flags[hit.to] ?? 0) & SPACED) === 0 && hit.to - hit.from === 1;
}

/** "a stipend may be available", "pay is negotiable". */
export function maybeAfter(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  let maybe = false;
  for (let at = hit.to; at < text.count && at < hit.to + 6; at++) {
    if (text.sentence[at] !== text.sentence[hit.from]) return false;
    const id = text.id[at] ?? 0;
    const other = hitCovering(of, at);
    if (other?.cue === 'maybe') {
      // "Stipend (if applicable)"
      if (text.id[at - 1] === OPEN) return true;
      if (GIVEN.has(id) || other.language !== 'en') return true;
      maybe = true;
    } else if (maybe && GIVEN.has(id)) return true;
    else if (!BE.has(id) && !isFiller(of, at) && !GIVEN.has(id) && id !== OPEN && other?.cue !== 'work')
      return false;
  }
  return false;
}

/** "We can't pay our interns" denies pay; "we will not pay fees to agencies" does not. */
export function paysOthers(of: PayText, hit: PayHit): boolean {
  const { text } = of;
  if (
    !PAY.has(text.id[hit.from] ?? 0) ||
    hit.to - hit.from > 1 ||
    !VERB_BEFORE.has(text.id[hit.from - 1] ?? 0)
  )
    return false;
  for (
    let at = hit.to;
    at < hit.to + 4 && at < text.count && text.sentence[at] === text.sentence[hit.from];
    at++
  ) {
    if (hitCovering(of, at)?.cue === 'work') return false;
    if (text.kind[at] === MARK) return at !== hit.to;
  }
  return hit.to < text.count && text.sentence[hit.to] === text.sentence[hit.from];
}
export function hasModalBefore(of: PayText, hit: PayHit): boolean {
  for (let at = hit.from - 1; at >= 0 && at >= hit.from - 6; at--)
    if (MODAL.has(of.text.id[at] ?? 0)) return true;
  return false;
}
