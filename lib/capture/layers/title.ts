import { withoutCall } from '../clean';
import { CAPITAL, EMOJI, fold, LETTER, plain, squash, words } from '../text';
import { FURNITURE, isPostingName, PLATFORM, ROLE_WORD } from '../words';

/** What a page's title says: "Role at Company", "Role | Company | Site", "Company hiring Role in Place". */
export interface TitleReading {
  role: string | null;
  /** Named by the sentence's own form ("at", "hiring"), so nearly sure. */
  company: string | null;
  place: string | null;
  /** What is left between separators once the role is taken out: company, place, site, in some order. */
  rest: string[];
  /** The part between role and platform in "Role | Company | Platform". */
  beforeSite: string | null;
}

const SEPARATOR = new RegExp(
  `\\s+(?:[|·•»›—–-]+|(?:${EMOJI})\\ufe0f?)\\s+|\\s*[|»›·]\\s*|\\s+::\\s+|\\s+//\\s+|:\\s+(?=[${CAPITAL}])|\\s+\\[\\s+|\\s+\\]$`,
);

/** "(3) Data Intern" counts unread messages; it is not part of the title. */
export function titleText(title: string): string {
  return fold(title.slice(0, 300)).replace(/^\(\d+\+?\)\s*/, '');
}

export function titleParts(title: string): string[] {
  return titleText(title)
    .split(SEPARATOR)
    .map((part) => fold(part).replace(/^\[\s+|\s+\]$/g, ''))
    .filter(Boolean);
}

const UNTIL_SITE = '(?:\\s+[|·—–-]\\s+.*)?$';
/** Whole-title forms, each with the places of role, company and place among its groups. */
const FORMS: readonly { form: RegExp; role: number; company: number; place?: number }[] = [
  { form: new RegExp(`^job application for (.+) at (.+?)${UNTIL_SITE}`, 'i'), role: 1, company: 2 },
  { form: /^job @ (.+?) \((.+?)\): (.+?)(?: \| .*)?$/i, role: 3, company: 1, place: 2 },
  {
    form: new RegExp(`^(.{2,80}?) (?:is )?hiring (?:for )?(?:an? )?(.+?)(?: in (.+?))?${UNTIL_SITE}`, 'i'),
    role: 2,
    company: 1,
    place: 3,
  },
  {
    form: new RegExp(
      `^(.{2,80}?) (?:recrute|cherche|sucht|busca|cerca|zoekt|szuka|hleda|hledá|soker|söker)(?: pour des postes de| un\\(?e?\\)?| eine?n?| een)? (.+?)(?: (?:à|in|en|a) ([${LETTER}].+?))?${UNTIL_SITE}`,
      'i',
    ),
    role: 2,
    company: 1,
    place: 3,
  },
  { form: /^(.{2,80}?) is looking for (?:an? )?(?:great )?(.+?)\.?$/i, role: 2, company: 1 },
  {
    form: new RegExp(
      `^([^|]{3,140}) (?:at|@|bei(?: der| dem)?|chez|presso|bij|hos) (\\S.{1,80}?)(?: in ([${LETTER}].*?))?${UNTIL_SITE}`,
      'i',
    ),
    role: 1,
    company: 2,
    place: 3,
  },
];

/** "Jobs at Company", "Karriere bei Company", "Job in Place bei Company": the part of a title that names the employer. */
const HOUSE = new RegExp(
  `^(?:jobs?|careers?|karriere|offres d.emploi|emplois?|empleos?|lavora|vacatures)(?: in [${LETTER}][^|,]{1,40}?)? (?:at|bei(?: der| dem)?|chez|presso|bij|hos) ([${LETTER}].{1,80})$`,
  'i',
);
/** What follows the role: who offers it, and where. */
const OFFERED_BY = new RegExp(
  `^\\s*(?:\\([^()]{1,60}\\)\\s*)?(?:at|@|bei(?: der| dem)?|chez|presso|bij|hos)\\s+(\\S.*?)(?:\\s+in\\s+([${LETTER}].*?))?(?:\\s+[|·•—–-]\\s+.*|\\s*\\|.*)?$`,
  'i',
);
const OFFERED_IN = new RegExp(
  `^\\s+(?:in|à|en)\\s+([${CAPITAL}][^|]*?)(?:\\s+[|·•—–-].*|\\s*\\|.*|\\s+(?:at|bei|chez)\\s.*)?$`,
);

/** "Marlow on boardly.example": the house, without where it is shown. */
function houseOf(name: string | undefined): string | null {
  return name?.trim().replace(/\s(?:on|via|auf|sur|en|op|na) \S+\.[a-z.]{2,}$/i, '') ?? null;
}

/** "Volné pracovní místo Florista": the kind of page, without any mark between, before the role. */
function withoutKind(title: string): string {
  const [one = '', two = '', three = '', ...rest] = title.split(' ');
  for (const [kind, left] of [
    [[one, two, three], rest],
    [
      [one, two],
      [three, ...rest],
    ],
    [[one], [two, three, ...rest]],
  ] as const) {
    const role = left.join(' ');
    if (isPostingName(plain(kind.join(' '))) && /^\p{Lu}/u.test(role) && soundsLikeRole(role)) return role;
  }
  return title;
}

/** "en Valencia": where, and nothing else. */
const IN_PLACE = /^(?:in|à|en|em|w|ve?|te) \p{Lu}/u;

/** `role`: the heading of the page, where it is known to be the role. */
export function readTitle(title: string, role: string | null): TitleReading {
  const text = withoutKind(withoutCall(titleText(title)));
  const reading: TitleReading = { role: null, company: null, place: null, rest: [], beforeSite: null };
  if (!text) return reading;
  if (role) {
    const at = text.toLowerCase().indexOf(role.toLowerCase());
    if (at >= 0) {
      reading.role = role;
      const before = text.slice(0, at);
      const after = text.slice(at + role.length);
      const named = after.match(OFFERED_BY);
      const hiring = before.match(
        /^(.{2,80}?) (?:is )?(?:hiring|looking for|recrute|sucht|busca|cerca|zoekt|szuka)(?: an?| for| eine?n?| un\(?e?\)?)?\s*(?:remote |great )?$/i,
      );
      reading.company = houseOf(named?.[1] ?? hiring?.[1]);
      const place = named?.[2] ?? after.match(OFFERED_IN)?.[1];
      reading.place = place?.trim() ?? null;
      if (!reading.company)
        reading.rest = [...titleParts(before), ...titleParts(after.replace(/^\s*\([^()]{1,60}\)/, ''))];
      if (!reading.company && place) {
        const later = after.match(/\s(?:at|bei|chez|presso|bij|hos)\s+(\S.*?)(?:\s+[|·•—–-]\s.*)?$/i)?.[1];
        reading.company = later?.trim() ?? null;
      }
      const parts = reading.rest
        .map((part) => part.replace(/^[\s|:,·•—–-]+|[\s|:,·•—–-]+$/g, ''))
        .filter(Boolean);
      const house = parts.map((part) => part.match(HOUSE)?.[1]?.trim() ?? '').find(Boolean);
      if (house && !PLATFORM.has(squash(house))) reading.company ??= house;
      const [first, last, ...more] = parts;
      if (first && last && more.length === 0 && /\|/.test(after) && PLATFORM.has(squash(last))) {
        reading.beforeSite = first;
      }
      reading.rest = parts.filter(
        (part) => HOUSE.test(part) || !(FURNITURE.is(plain(part)) || IN_PLACE.test(part)),
      );
      return reading;
    }
  }
  for (const { form, role: r, company, place } of FORMS) {
    const match = text.match(form);
    if (!match) continue;
    const found = match[r]?.trim() ?? '';
    if (!found || FURNITURE.is(plain(found)) || /^(?:jobs?|careers?|life|working|work|join)$/i.test(found))
      continue;
    reading.role = found;
    reading.company = houseOf(match[company]);
    reading.place = (place && match[place]?.trim()) || null;
    return reading;
  }
  reading.rest = titleParts(text).filter(
    (part) => HOUSE.test(part) || !(FURNITURE.is(plain(part)) || PLATFORM.has(squash(part))),
  );
  return reading;
}

/** Whether a heading is the site's own name and words of every site: "Acme Jobs & Careers". */
export function isHouseSign(name: string, titles: readonly string[]): boolean {
  return titles.some((part) => {
    const own = plain(part);
    const at = own.length > 2 ? name.indexOf(own) : -1;
    const left = at < 0 ? '' : `${name.slice(0, at)} ${name.slice(at + own.length)}`.trim();
    return left !== '' && FURNITURE.is(left);
  });
}

/** Whether words look like a role's name. */
export function soundsLikeRole(text: string): boolean {
  return ROLE_WORD.within(plain(text));
}

/** That whoever is meant may be of any gender, as only the names of roles say: "(m/w/d)", "Ergotherapeut/in". */
const ANY_GENDER =
  /\((?:[mwfdxhnigv]\s?[/|,*]\s?){1,3}[mwfdxhnigv]\)|\b[mfwh]\/[mfwhd](?:\/[dxi])?\b|\p{L}{3}(?:[*:/_·.]|\/-)in(?:nen)?\b|\p{L}{3}·(?:e|ne|rice|trice)\b/iu;
/** "Ergotherapeut gesucht", "Editor wanted" */
const SOUGHT = /^\S.{3,80} (?:gesucht|wanted|sought|gezocht|recherchée?s?|hledáme|poszukiwan\w*)[.!]*$/i;

/** A heading without its marks of gender, as the page's title may write it. */
export function withoutGender(heading: string): string {
  return heading.replace(/\s*\([a-z](?:[/|,*][a-z]){1,3}\)\s*/gi, ' ').trim();
}

/** Whether a heading is that of a role that is to be filled. */
export function namesRole(heading: string): boolean {
  return soundsLikeRole(heading) || ANY_GENDER.test(heading) || SOUGHT.test(heading);
}

/** The part of a title most likely to be the role, where no heading shows it. */
export function roleAmong(parts: readonly string[], siteName: string | null): string | null {
  const site = siteName ? squash(siteName) : '';
  const usable = parts.filter((part) => {
    const name = plain(part);
    return !FURNITURE.is(name) && (!site || squash(part) !== site) && words(part).length < 20;
  });
  return usable.find(soundsLikeRole) ?? null;
}
