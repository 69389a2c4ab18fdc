import type { Evidence } from '../model/evidence';
import { escapeForPattern, find, type Look, phrase } from './text';

/**
 * What a posting can promise beside pay and hours, and the words that say so.
 * `strong` is the thing itself; `weak` points to it. Neither is taken from a sentence that negates it or that asks the
 * applicant for it.
 */
export type SignalName =
  | 'supervision'
  | 'feedback'
  | 'network'
  | 'portfolio'
  | 'reference'
  | 'credit'
  | 'learning'
  | 're-entry';

export interface Signal {
  strength: 'strong' | 'weak';
  evidence: Evidence;
}

interface Words {
  strong: Look;
  weak?: Look;
}

const WORDS: Record<SignalName, Words> = {
  supervision: {
    strong: {
      rule: 'supervision.named',
      pattern: phrase(
        "(?:a|an|your|our|dedicated|assigned|personal|experienced|senior|one-on-one|1:1) mentors?|mentorship|mentored by|be mentored|mentoring (?:from|by)|under (?:the )?(?:general |direct |close |joint )?(?:supervision|guidance|direction) of|(?:co-)?supervised by|will be supervised|assigned (?:a )?supervisor|betreut von|feste[rn]? ansprechpartner\\p{L}*|persönliche[rn]? (?:betreuer|mentor)\\p{L}*|(?:individuelle|intensive|fachliche|enge|persönliche|umfassende) betreuung|betreuung durch (?:eine[nr]?|unser\\p{L}*|erfahrene)|(?:mentor|mentorin|buddy) an (?:deiner|ihrer) seite|(?:eine|einen) (?:feste[nr]? )?(?:mentor|mentorin|buddy)|mentorenprogramm|mentoring-programm|encadrée? par|encadré\\(e\\) par|accompagnée? par|accompagné\\(e\\) par|sous la (?:responsabilité|supervision|direction) d[eu']|tuteur|tutrice|maître de stage|bajo la supervisión|supervisad[oa] por|con (?:un|una) tutora?|tutor asignado|tutorizad[oa]s?|acompañamiento (?:de|por) (?:un|una|tu)",
      ),
      unless: phrase(
        'mentors? (?:junior|other|new|younger)|as a mentor|become a mentor|mentoring (?:students|junior|others)|provide mentorship|encadrer|with our mentors and partners|ability to work|minimal supervision',
      ),
    },
    weak: {
      rule: 'supervision.training',
      pattern: phrase(
        'report(?:ing|s)? (?:directly )?to (?:the|our|a|your)|under general supervision|onboarding program(?:me)?|training and mentoring|guidance from|einarbeitung|rattachée? (?:au|à la)|reportando a',
      ),
      unless: phrase('minimal supervision|without supervision'),
    },
  },
  feedback: {
    strong: {
      rule: 'feedback.promised',
      pattern: phrase(
        '(?:regular|weekly|frequent|ongoing|continuous|constructive|written|detailed|timely) feedback|feedback (?:sessions?|from|on your)|give (?:you |written |regular )*feedback|performance (?:review|evaluation)|mid-?(?:term|point|summer) (?:review|evaluation)|weekly (?:check-?ins?|one-on-ones?|1:1s?)|regelmäßige[sn]? feedback\\p{L}*|feedbackgespräch\\p{L}*|suivi régulier|retours réguliers|evaluación continua|retroalimentación',
      ),
      unless: phrase(
        'customers?|clients?|users?|students|(?:give|giving|provide|providing|receive|incorporate|incorporating|take|taking|accept|desire to give) (?:and receive )?(?:constructive |regular )?feedback (?:to|and|well|from (?:customers|users|stakeholders))|desire to|you want|wants?|seek|seeking|embrace|solicit|ability to|able to|open to|willing(?:ness)?|must|to be considered',
      ),
    },
  },
  network: {
    strong: {
      rule: 'network.meet-people',
      pattern: phrase(
        "networking (?:events?|opportunit(?:y|ies)|sessions?|lunch(?:es)?|with)|(?:expand|build|grow|develop) (?:your|a|their) (?:professional )?network|professional network|emerging professional network|alumni network|intern (?:community|cohort)|cohort of interns|lunch (?:and|&) learns?|speaker series|(?:meet|access to|exposure to|interact with|connect with) (?:\\p{L}+ )?(?:executives|senior leaders(?:hip)?|leaders|leadership|industry (?:leaders|experts|professionals)|founders)|coffee chats?|buddy (?:program(?:me)?|system)|mentorship|(?:with|from|by|our|and|experienced|industry) mentors|with a mentor|mentored by|netzwerk (?:auf|aus)\\p{L}*|netzwerkveranstaltung\\p{L}*|netzwerk-events?|networking-events?|praktikantennetzwerk|praktikantenstammtisch|réseau (?:d'anciens|alumni|professionnel)|red de contactos",
      ),
      unless: phrase(
        'computer network\\p{L}*|network security|neural|protocols?|tcp|routing|ability to (?:build|develop)|proven|salesforce|dealer network|expand our|our network of|mentors? (?:junior|other|new|younger)|as a mentor|become a mentor|match mentors|with our mentors and partners',
      ),
    },
    weak: {
      rule: 'network.team',
      pattern: phrase(
        "work(?:ing)? (?:closely |directly |alongside |side-by-side )+(?:with )?(?:the |our |a |your |an )?(?:\\p{L}+ ){0,3}(?:team|teams|engineers|researchers|scientists|designers|founders?|ceo|leadership|professionals|staff)|embedded as a full-time member|interdisziplinäre[snm]? team|au sein (?:d’une|d'une|de l’|de l'|de notre|des) équipes?|equipo multidisciplinar",
      ),
      unless: phrase('ability to|able to|right candidate|ideal candidate|customers?|clients?'),
    },
  },
  portfolio: {
    strong: {
      rule: 'portfolio.to-show',
      pattern: phrase(
        'portfolio (?:piece|pieces|work|sample|samples|project|projects|item|items|building)|portfolio-(?:ready|worthy|building)|(?:for|to|in|build|building|expand|strengthen) your (?:own )?(?:professional )?portfolio|build(?:ing)? a (?:professional )?portfolio|published (?:\\p{L}+ )?(?:case stud(?:y|ies)|articles?|work|clips?|pieces?|bylines?|papers?|reviews?|stories|essays?|posts?|maps?|photographs?|features?|reports?|designs?|under your name)|(?:get|getting|gets) published|your (?:\\p{L}+ ){0,2}(?:will be|gets?|is|are) published|bylines?|by-lines?|publish your|co-author(?:ed|ship)?|case stud(?:y|ies) (?:you|that you) (?:can|may)|writing samples? (?:for|to)|für dein portfolio|arbeitsprobe für|veröffentlicht(?:e)? unter deinem namen|pour (?:votre|ton) portfolio|para tu porta(?:folio|folios)|publicad[oa]s? con tu nombre',
      ),
      unless: phrase(
        'portfolio (?:companies|company|manager|management|analysis|assistant)|investment portfolio|product portfolio|brand portfolio|client portfolio|link to (?:your )?portfolio|submit|attach|provide|include|resume|cv and|lebenslauf|peer-reviewed publications? (?:required|preferred)',
      ),
    },
    weak: {
      rule: 'portfolio.own-project',
      pattern: phrase(
        '(?:your own|their own|an individual|dedicated|intern|summer|final|real|real-world|real-life) projects?|own a project|capstone project|ship(?:s|ped|ping)? (?:\\p{L}+ ){0,3}to (?:(?:real )?(?:users|customers|production)|millions)|final (?:presentation|report)s?|present (?:your|their) (?:work|project|findings|results)|eigene[sn]? projekte?|eigenverantwortliche[sn]? (?:projekte?|teilprojekte?)|abschlusspräsentation|projet (?:concret|personnel|individuel)|missions? concrètes?|proyecto propio|proyectos? reales',
      ),
      unless: phrase('experience with|academic projects?|previous|prior|project management'),
    },
  },
  reference: {
    strong: {
      rule: 'reference.letter',
      pattern: phrase(
        '(?:letters? of (?:recommendation|reference)|recommendation letters?|reference letters?|lors?|(?:qualifiziertes )?(?:praktikums|arbeits)zeugnis\\p{L}*|empfehlungsschreiben|lettres? de recommandation|cartas? de recomendación)',
      ),
      unless: phrase(
        'two|three|2|3|professors?|applicants?|candidates?|from (?:a|your)|application (?:package|materials)|transcripts?|bewerbungsunterlagen|lebenslauf',
      ),
      offeredOnly: true,
    },
    weak: {
      rule: 'reference.certificate',
      pattern: phrase(
        '(?:internship |completion )?certificate of completion|internship certificate|completion certificate|certificate of internship|praktikumsbescheinigung|attestation de stage|certificado de prácticas|certificate',
      ),
      unless: phrase(
        'birth certificate|certificates? in|certificate program(?:me)?|medical certificate|security certificate|police|ssl|driving|course|degree|diploma or certificate|equal opportunity',
      ),
      offeredOnly: true,
    },
  },
  credit: {
    strong: {
      rule: 'credit.possible',
      pattern: phrase(
        '(?:academic|course|college|school|university|internship) credits?|for (?:academic |course |college |school )?credit|credit-bearing|ects(?:-punkte| points| credits)?|co-?op credit|pflichtpraktik\\p{L}+|convention de stage|stage conventionné|convenio de (?:prácticas|colaboración|cooperación educativa)|prácticas curriculares',
      ),
      unless: phrase(
        'credit (?:risk|cards?|checks?|reports?|history|union|analysis|arbitrage|rating|scores?|suisse|agricole)|gpa|completed (?:at least|a minimum)|minimum of \\d+ (?:credit|semester)|semester hours|tax credits?|enrolled in (?:at least|a minimum)|coursework completed',
      ),
    },
  },
  learning: {
    strong: {
      rule: 'learning.promised',
      pattern: phrase(
        "you(?:'ll| will) (?:learn|gain|develop|acquire)|you (?:learn|gain)|opportunity to (?:learn|gain|develop)|gain (?:\\p{L}+ ){0,2}(?:experience|skills|knowledge|exposure)|hands-on (?:experience|training|learning)|on-the-job training|training (?:is )?provided|we(?:'ll| will) (?:teach|train) you|learn (?:how to|from)|workshops|du lernst|lernst du|sie lernen|schulungen|weiterbildung\\p{L}*|einblicke? in|vous apprendrez|tu apprendras|formation assurée|aprenderás|formación (?:continua|a cargo)",
      ),
      unless: phrase(
        'ability to learn|eager to learn|desire to learn|willing(?:ness)? to learn|want to learn|applicants? (?:with|must)',
      ),
    },
  },
  're-entry': {
    strong: {
      rule: 're-entry.welcome',
      pattern: phrase(
        "returnships?|return(?:ing)? to (?:the )?(?:work|workforce|workplace)|re-?ent(?:er|ry|ering) (?:to |into )?(?:the )?work(?:force)?|career (?:breaks?|changers?|change|switchers?|re-?starters?|gap)|relaunch(?:ers|ing)? (?:your|their) careers?|wiedereinst(?:ieg|eiger)\\p{L}*|quereinst(?:ieg|eiger)\\p{L}*|reconversion (?:professionnelle)?|reprise d'activité|reincorporación|cambio de carrera|stay-at-home parents",
      ),
    },
  },
};

const STUDENTS_ONLY = phrase(
  'must be (?:a )?(?:current(?:ly)? |actively |fully )*(?:enrolled|matriculated|pursuing|student|students|undergraduate)|(?:currently|actively) (?:enrolled|pursuing)|enrolled in an? (?:accredited|undergraduate|degree|bachelor|master|university|college|4-year|four-year)|immatrikulierte?r?|eingeschriebene?r?|immatrikulation|étudiante? en|inscrite? (?:dans|en|à)|estudiante de|matriculad[oa] en',
);
const SPONSORSHIP = phrase(
  '(?:visa|immigration|work permit) sponsorship|sponsor(?:ship)? (?:\\p{L}+ ){0,3}visas?|sponsorship',
);
const RELOCATION = phrase(
  '(?:visa|immigration) sponsorship (?:is )?(?:available|provided|offered)|we sponsor visas?|relocation (?:assistance|support|package|allowance|stipend|bonus)|(?:corporate|free|provided|subsidi[sz]ed|company) housing|housing (?:is )?provided|unterstützung bei der (?:wohnungssuche|visum)|aide au logement|alojamiento incluido',
);

/** What the text promises under this name, with its words, or null where it is silent. */
export function signal(text: string, name: SignalName): Signal | null {
  const words = WORDS[name];
  const strong = find(text, words.strong);
  if (strong) return { strength: 'strong', evidence: strong };
  const weak = words.weak ? find(text, words.weak) : null;
  return weak ? { strength: 'weak', evidence: weak } : null;
}

/** The words with which the text says that there is no such thing ("no academic credit"), or null. */
export function denial(text: string, name: SignalName): Evidence | null {
  const { strong } = WORDS[name];
  return find(text, { ...strong, rule: `${name}.denied`, negated: 'want' });
}

export function studentsOnly(text: string): Evidence | null {
  return find(text, {
    rule: 're-entry.students-only',
    pattern: STUDENTS_ONLY,
    unless: phrase(
      'or (?:a )?recent(?:ly)? graduat\\p{L}*|career changers?|welcome|preferred|preferable|desirable|a plus|or (?:have )?recently|not required|or equivalent experience',
    ),
  });
}

export function noSponsorship(text: string): Evidence | null {
  return find(text, { rule: 'abroad.no-sponsorship', pattern: SPONSORSHIP, negated: 'want' });
}

export function movingHelp(text: string): Evidence | null {
  return find(text, { rule: 'abroad.help', pattern: RELOCATION, unless: phrase('not|no|without|unable') });
}

/** The first of `names` that stands in the text as whole words, with the sentence. Names shorter than two letters are left out. */
export function named(
  text: string,
  names: readonly string[],
  rule: string,
): { name: string; evidence: Evidence } | null {
  for (const name of names) {
    const pattern = namePattern(name);
    const evidence = pattern ? find(text, { rule, pattern, negated: 'any' }) : null;
    if (evidence) return { name: name.trim(), evidence };
  }
  return null;
}

function namePattern(name: string): RegExp | null {
  const words = name.trim().split(/\s+/).slice(0, 8);
  const joined = words.join(' ');
  // "R", "C": a single letter cannot be told from a list mark or an initial.
  if (joined.length < 2 || joined.length > 80) return null;
  const source = words.map(escapeForPattern).join('[\\s-]');
  // "Go" and "Excel" are verbs too: a short name must stand as it is written.
  const flags = joined.length <= 5 && joined !== joined.toLowerCase() ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}+#.])${source}(?![\\p{L}\\p{N}+#])`, flags);
}
