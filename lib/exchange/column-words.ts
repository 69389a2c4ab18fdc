import type { Field } from './column-names';

/**
 * Words that tell what a column is where its whole name is nobody's: "Deadline to hand it in", "Bewerbung abgeschickt am".
 * Tried in this order, each on the folded name; only columns whose cells look like it are taken so.
 */
export const WORDS: readonly (readonly [RegExp, Field])[] = [
  // Days first: "application deadline" is no application.
  [
    /\b(?:deadline|last da(?:te|y)|apply (?:by|before)|closing|closes|due|\w*frist|limite|plazo|prazo|scadenza)\b/,
    'deadline',
  ],
  [
    /\b(?:applied|apply|application|submitted|\w*bewerb\w*|\w*candidatur[ea]s?|postul\w+|solicitud|envoi|versand\w*|inviat[ao]|aplikacji)\b/,
    'appliedOn',
  ],
  [/\b(?:posted|published|listed)\b/, 'postedOn'],
  [/\b(?:saved|added|found|created)\b/, 'savedOn'],
  [/\b(?:start\w*|begin\w*|debut|inicio|inizio)\b/, 'start'],
  [/^(?!.*\btotal\b).*\b(?:hours|hrs|stunden|heures|horas|ore|uren)\b/, 'hours'],
  [/\b(?:duration|length|dauer|duree|duracion|duracao|durata|weeks|months|wochen|monate)\b/, 'duration'],
  [
    /\b(?:salary|pay|paid|stipend|wages?|compensation|rate|\w*gehalt|\w*vergutung|\w*lohn|salaire|gratification|remuneration|sueldo|salario|remuneracion|bolsa|retribuzione|stipendio|salaris|vergoeding|wynagrodzenie|mzda)\b/,
    'pay',
  ],
  [/\b(?:remote|hybrid|onsite|wfh|work ?mode|arbeitsmodell|homeoffice)\b/, 'workMode'],
  [/\b(?:links?|urls?|lien|enlace|website|anzeige|ausschreibung|odkaz)\b/, 'url'],
  [/\b(?:status|stage|statut|estado|stato|result|outcome|ergebnis|resultado|esito)\b/, 'stage'],
  [/\b(?:role|position|title|poste|stelle|puesto|vaga|internship|praktikum|opportunity)\b/, 'title'],
  [
    /\b(?:company|employer|organi[sz]ation|firma|unternehmen|entreprise|empresa|azienda|bedrijf)\b/,
    'company',
  ],
  [/\b(?:location|city|place|ort|standort|ville|ciudad|cidade|citta)\b/, 'location'],
  [/\b(?:notes?|comments?|notizen|remarques?|notas)\b/, 'notes'],
];

/** What such a name is about is something else, whatever other words stand in it. */
export const OTHERWISE =
  /\b(?:contacts?|recruiters?|emails?|e mails?|phone|follow(?:ed)?|next|interviews?|resumes?|cvs?|letter|priority|excitement|rating|score|source|platform|sponsor\w*|visa|referr\w*|size|type|id|ids|number|count|days|profile|linkedin|kontakt\w*|ansprechpartner\w*|relance|priorite|contacto|portal|password|login|updated|modified|edited|response|reply|heard|ruckmeldung|reponse|respuesta|decision)\b/;

/** Columns that trackers keep for themselves. */
export const INTERNAL =
  /^(?:id|uuid|index|no|nr|s no|sr no|sl no|row|key|colou?r|logo.*|.* id|timestamp|updated(?: at)?|updatedat|last (?:edited|updated|modified).*|modified.*|created by|record id|position in list|sort order|excitement|status)$/;
