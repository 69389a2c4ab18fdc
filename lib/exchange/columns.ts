import { words } from '../model/fold';
import type { Table } from './csv-read';

/** What a column of a table can be. */
export const FIELDS = [
  'title',
  'company',
  'location',
  'url',
  'applyUrl',
  'stage',
  'stageOn',
  'history',
  'savedOn',
  'appliedOn',
  'deadline',
  'postedOn',
  'start',
  'workMode',
  'kind',
  'pay',
  'payFlag',
  'payForm',
  'payMin',
  'payMax',
  'currency',
  'payPeriod',
  'hoursMin',
  'hoursMax',
  'weeksMin',
  'weeksMax',
  'description',
  'notes',
  'tags',
  'skills',
] as const;
export type Field = (typeof FIELDS)[number];

/** For each column in order: the field that it fills, or null for none. */
export type Mapping = readonly (Field | null)[];

/** Names of columns, folded, as trackers and people write them. The first field that knows a name gets the column. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: [
    'title',
    'job title',
    'jobtitle',
    'position',
    'position title',
    'role',
    'role title',
    'job',
    'job position',
    'stelle',
    'poste',
    'puesto',
    'titel',
    'intitule',
    'bezeichnung',
    'name',
    'internship',
    'opportunity',
    'internship title',
    'intitule du poste',
    'posizione',
    'ruolo',
    'cargo',
    'vaga',
    'functie',
    'vacature',
    'stanowisko',
    'pozice',
    'stellenbezeichnung',
    'jobtitel',
    'praktikum',
    'stage intitule',
  ],
  company: [
    'company',
    'company name',
    'companyname',
    'employer',
    'employer name',
    'organization',
    'organisation',
    'firma',
    'unternehmen',
    'arbeitgeber',
    'entreprise',
    'empresa',
    'azienda',
    'bedrijf',
    'werkgever',
    'pracodawca',
    'zamestnavatel',
    'spolecnost',
    'societe',
    'entreprise nom',
    'compania',
    'empresa nombre',
    'organizacion',
    'company organization',
    'company organisation',
    'host organization',
    'host organisation',
  ],
  location: [
    'location',
    'locations',
    'job location',
    'city',
    'place',
    'ort',
    'standort',
    'lieu',
    'ubicacion',
    'sede',
    'plaats',
    'locatie',
    'miejsce',
    'lokalizacja',
    'mesto',
    'misto',
    'lokalita',
    'luogo',
    'ciudad',
    'cidade',
    'local',
    'stadt',
    'arbeitsort',
    'ville',
    'citta',
  ],
  url: [
    'posting url',
    'url',
    'link',
    'job url',
    'job post url',
    'job link',
    'job posting',
    'job posting url',
    'posting link',
    'posting',
    'website',
    'job description url',
    'source url',
    'listing',
    'listing url',
    'lien',
    'enlace',
    'url link',
    'link to posting',
    'link to job',
    'job ad',
    'job advert',
    'anzeige',
    'stellenanzeige',
    'odkaz',
    'lien de l offre',
    'vacature link',
    'application posting',
  ],
  applyUrl: ['apply url', 'apply link', 'application link', 'application url'],
  stage: [
    'stage',
    'status',
    'list',
    'listname',
    'list name',
    'application status',
    'state',
    'phase',
    'statut',
    'estado',
    'stand',
    'stato',
    'etat',
    'bewerbungsstatus',
    'estado de la solicitud',
    'stan',
    'stav',
    'current status',
    'progress',
  ],
  stageOn: ['status date', 'stage date', 'date of status', 'status changed', 'status updated'],
  history: ['history'],
  savedOn: [
    'saved on',
    'date saved',
    'saved',
    'date added',
    'added',
    'added on',
    'created',
    'created at',
    'created time',
    'createdat',
    'date created',
  ],
  appliedOn: [
    'applied on',
    'date applied',
    'applied date',
    'application date',
    'applied',
    'applied at',
    'appliedat',
    'date of application',
    'submitted',
    'submission date',
    'beworben am',
    'date de candidature',
    'applied on date',
    'sollicitatiedatum',
    'data aplikacji',
    'data candidatura',
    'data di candidatura',
    'fecha de solicitud',
    'data da candidatura',
    'date envoyee',
    'bewerbungsdatum',
    'datum der bewerbung',
  ],
  deadline: [
    'deadline',
    'application deadline',
    'due',
    'due date',
    'apply by',
    'closing date',
    'closes',
    'frist',
    'bewerbungsfrist',
    'date limite',
    'fecha limite',
    'plazo',
    'application due',
    'applications close',
    'due by',
    'closing',
    'close date',
    'scadenza',
    'termin',
    'bewerbungsschluss',
    'prazo',
    'data limite',
    'uzaverka',
    'termin zgloszen',
    'fecha de cierre',
    'date de cloture',
  ],
  postedOn: ['posted on', 'date posted', 'posted', 'posting date', 'posted date', 'published'],
  start: ['start', 'start date', 'starts', 'beginn', 'debut'],
  workMode: [
    'work mode',
    'workplace',
    'workplace type',
    'location type',
    'remote',
    'work type',
    'arrangement',
  ],
  kind: ['kind', 'job type', 'employment type', 'type'],
  pay: [
    'salary',
    'compensation',
    'salary range',
    'pay range',
    'stipend',
    'wage',
    'rate',
    'hourly rate',
    'gehalt',
    'vergutung',
    'gratification',
    'salario',
    'max salary',
    'salary max',
    'min salary',
    'salary min',
  ],
  payFlag: ['pay', 'paid'],
  payForm: ['pay form'],
  payMin: ['pay min'],
  payMax: ['pay max'],
  currency: ['currency'],
  payPeriod: ['pay period'],
  hoursMin: ['hours a week min'],
  hoursMax: ['hours a week max'],
  weeksMin: ['weeks min'],
  weeksMax: ['weeks max'],
  description: [
    'description',
    'job description',
    'htmldescription',
    'html description',
    'details',
    'requirements',
    'beschreibung',
  ],
  notes: [
    'notes',
    'note',
    'comments',
    'comment',
    'remarks',
    'notizen',
    'bemerkung',
    'notas',
    'commentaires',
    'next steps',
  ],
  tags: ['tags', 'tag', 'labels', 'label', 'category', 'categories', 'keywords'],
  skills: ['skills'],
};

/** Fields that several columns may fill together. */
const SHARED: ReadonlySet<Field> = new Set(['pay', 'notes', 'tags', 'description']);

/** Which tracker wrote the table, as far as its columns tell. `sheet`: any other table. */
export type Origin = 'forethought' | 'huntr' | 'linkedin' | 'teal' | 'simplify' | 'notion' | 'sheet';

/** The mapping that the columns' names, and where those say nothing their cells, suggest. The person can change it. */
export function guessMapping({ header, rows }: Table): Mapping {
  const taken = new Set<Field>();
  const mapping: (Field | null)[] = header.map((name) => {
    const field = fieldOf(name);
    if (!field || (taken.has(field) && !SHARED.has(field))) return null;
    taken.add(field);
    return field;
  });
  // Notion calls its first column "Name": the company, where another column is the role.
  const nameAt = header.findIndex((name) => folded(name) === 'name');
  const titleAt = header.findIndex((name, at) => at !== nameAt && fieldOf(name) === 'title');
  if (nameAt >= 0 && titleAt >= 0 && !taken.has('company')) {
    mapping[nameAt] = 'company';
    mapping[titleAt] = 'title';
  }
  // A nameless column of links is where the postings are.
  if (!taken.has('url')) {
    const links = header.findIndex((_, at) => mapping[at] === null && mostAreLinks(rows, at));
    // A sheet with one link calls it whatever it likes: "Apply link" is where the posting is, too.
    const at = links >= 0 ? links : mapping.indexOf('applyUrl');
    if (at >= 0) mapping[at] = 'url';
  }
  return mapping;
}

export function originOf(header: readonly string[]): Origin {
  const names = new Set(header.map(folded));
  const has = (...wanted: string[]): boolean => wanted.every((name) => names.has(name));
  if (has('posting url', 'hours a week min', 'history')) return 'forethought';
  if (has('listname', 'companyname') || has('list', 'employer') || has('list', 'company')) return 'huntr';
  if (has('application date', 'company name', 'job title', 'resume name')) return 'linkedin';
  if (has('job url', 'status date')) return 'simplify';
  if (has('excitement') || has('date saved', 'date applied', 'follow up')) return 'teal';
  if (has('company name', 'job title', 'status')) return 'teal';
  if (has('job title', 'company name', 'applied date')) return 'simplify';
  return has('name', 'created time') || has('name', 'last edited time') ? 'notion' : 'sheet';
}

function fieldOf(name: string): Field | null {
  const plain = folded(name);
  return FIELDS.find((field) => NAMES[field].includes(plain)) ?? null;
}

function folded(name: string): string {
  return words(name.replaceAll('_', ' ')).join(' ');
}

function mostAreLinks(rows: readonly string[][], at: number): boolean {
  const cells = rows
    .slice(0, 50)
    .map((row) => row[at]?.trim() ?? '')
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => /^https?:\/\//i.test(cell)).length > cells.length / 2;
}
