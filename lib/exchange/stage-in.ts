import { BUILT_IN_STAGES } from '../model/built-in-stages';
import { words } from '../model/fold';
import type { StageId } from '../model/stage';
import type { StageNames } from './csv-out';

/** Words of other trackers and of people's own sheets, tried in this order: "offer declined" is not an offer. */
const SAID: readonly (readonly [RegExp, StageId])[] = [
  [/\b(?:ghost\w*|no (?:response|reply|answer|news)|keine antwort|sans reponse|sin respuesta)\b/, 'ghosted'],
  [
    /\b(?:withdr\w+|declined by me|i declined|offer declined|declined offer|turned (?:it |the offer )?down|zuruckgezogen|retire)\b/,
    'withdrawn',
  ],
  [
    /\b(?:reject\w*|declined|denied|not selected|unsuccessful|no longer (?:under consideration|considered)|turned away|abgelehnt|absage|refuse|refusee|rechazad[oa]|rejeitad[oa]|recusad[oa]|rifiutat[oa]|odrzucon\w*|zamitnut\w*|afgewezen)\b/,
    'rejected',
  ],
  [/\b(?:expired|closed|position filled|filled|abgelaufen|expire|cerrad[oa])\b/, 'expired'],
  // "Done" and "completed" may be the application.
  [
    /\b(?:finished|internship (?:done|completed|ended|over)|completed internship|beendet|termine|terminad[oa])\b/,
    'finished',
  ],
  [/\b(?:accepted|signed|hired|joined|offer accepted|angenommen|acceptee|aceptad[oa])\b/, 'accepted'],
  [/\b(?:offer\w*|negotiat\w+|zusage|offre|oferta)\b/, 'offer'],
  [
    /\b(?:interview\w*|phone screen|screen\w*|assessment|online test|onsite|on site|final round|technical round|case study|vorstellungsgesprach|eingeladen|einladung|entretien|entrevista|colloquio|rozmowa|pohovor|take home|(?:1st|2nd|3rd|first|second|third) round|(?:hr|recruiter|phone|screening) call|oa)\b/,
    'interviewing',
  ],
  [
    /\b(?:applied|application sent|submitted|in review|under (?:review|consideration)|pending|waiting|awaiting|beworben|postule|candidature envoyee|aplicad[oa]|enviad[oa]|inviat[oa]|candidat[oa]|wyslan\w*|zaaplikowan\w*|odeslan\w*|gesolliciteerd|en attente|in attesa)\b/,
    'applied',
  ],
  [
    /\b(?:preparing|applying|draft(?:ing|ed)?|to (?:apply|submit|send)|in vorbereitung|en preparation|a (?:envoyer|preparer)|por enviar|a enviar|da inviare)\b/,
    'preparing',
  ],
  [
    /\b(?:saved|wish ?list|bookmark\w*|interested|not (?:yet )?applied|not started|to do|todo|new|backlog|found|shortlist|gemerkt|a postuler)\b/,
    'saved',
  ],
];

const NOT_YET =
  /\b(?:not|never|have ?n ?t|has ?n ?t|did ?n ?t|need to|to be|noch nicht|pas encore|nog niet|non ancora)\b.*\b(?:appl(?:y|ied)|submit(?:ted)?|started|sent|beworben|postule\w*|gesolliciteerd|inviat[oa])\b/;

/** The stage that a cell says, or null where it says something that we do not know. */
export function readStage(cell: string, ownStages: StageNames): StageId | null {
  const said = words(cell).join(' ');
  if (said === '') return null;
  const exact = BUILT_IN_STAGES.find((stage) => stage === said);
  if (exact) return exact;
  const own = ownStages.find((stage) => words(stage.name).join(' ') === said);
  if (own) return own.id;
  // Said first, since it holds the word of the opposite: "not applied".
  if (NOT_YET.test(said)) return 'saved';
  if (/\b(?:not|no longer) interested\b/.test(said)) return null;
  return SAID.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
