/** What the names of organisations are made of. */

const LEGAL =
  /[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|se|sa|sas|sarl|plc|pvt|private|co|corp|corporation|company|s\.?\s?r\.?\s?o|a\.?\s?s|sp\.? z o\.?\s?o|bv|b\.v|nv|n\.v|kg|e\.?\s?v|spa|s\.p\.a|srl|oy|ab|as|aps|group|holding|gbr|ug|ohg|e\.?\s?k|l\.?p|llp|pty|s\.?l\.?u?)\.?$/i;

/** Endings that only an organisation's name has. */
export const FORMAL =
  /[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|gmbh(?: & co\.? kg)?|mbh|s\.? ?r\.? ?o|sp\.? z o\.? ?o|oü|oyj?|aps|srl|s\.r\.l|s\.p\.a|sarl|pvt\.? ltd|plc|b\.v|fz-?llc|kft|d\.o\.o|a\.ş|ltd\.? şti|gbr|e\.\s?v|l\.?p|llp|s\.l\.u?)\.?$/i;

/** A name without its legal form. */
export function bare(name: string): string {
  let rest = name;
  for (let round = 0; round < 3; round++) rest = rest.replace(LEGAL, '');
  return rest;
}

/** What an organisation is, in its name: "Marlow Research Center" is no role although people research. */
export const ORGANISATION =
  /\b(?:labs?|laborator(?:y|ies|ium)|group|gmbh|inc|ltd|llc|cent(?:er|re)|zentrum|institute?|universit\w+|college|school|foundation|stiftung|society|association|agency|council|hospital|museum|bank|partners|studios?|technologies|solutions|services|systems|engineering|consulting|consultants|industries|ventures|networks?|associates)\.?$/i;

/** "Architectural AI Research Lab" is known as AAIRL: the letters that its words begin with. */
export function initials(name: string): string | null {
  const letters = name
    .split(/\s+/)
    .filter((word) => !/^(?:of|for|the|and|de|der|für|und|&)$/i.test(word))
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.charAt(0)))
    .join('');
  return /^\p{Lu}{3,8}$/u.test(letters) ? letters : null;
}

/** What ends the names of organisations and hardly ever those of departments, boards or roles: "Marlow Technologies". */
export const HOUSE_ENDING =
  /\p{Lu}\S* (?:technologies|technolabs|laborator(?:y|ies)|foundation|stiftung|institut[eo]?|universit\p{L}+|hochschule|college|hospital|museum|associates|ministry)$/iu;
