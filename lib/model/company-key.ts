import { words } from './fold';

/** Legal forms say nothing about who the company is. */
const LEGAL_FORMS = new Set(
  'inc llc ltd limited gmbh ag se sa sas sarl bv nv plc corp corporation co company pvt private kg ug spa srl ab as aps oy oyj kk'.split(
    ' ',
  ),
);

/** A company's name without case, accents, signs and legal form: "Müller & Söhne GmbH" -> "muller sohne". Empty for none. */
export function companyKey(company: string | null): string {
  const all = words(company ?? '');
  const kept = all.filter((word, at) => at === 0 || !LEGAL_FORMS.has(word));
  return kept.join(' ');
}
