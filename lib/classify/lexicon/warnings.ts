import type { Lexicon } from '../phrasebook';

/** Signs beside pay. Each needs more than the phrase: see `warnings.ts`. */
export type WarningCue =
  /** Money or documents that no employer asks for in a posting; jobs promised without an interview. */
  | 'scam'
  /** The sentence warns of such things, or denies them. */
  | 'scam-notice'
  /** Work or training before the engagement, without pay. */
  | 'trial'
  /** No end: "until hired". */
  | 'open-ended'
  /** What an employee does. */
  | 'duties';

export const warningLexicons: readonly Lexicon<WarningCue>[] = [
  {
    language: 'en',
    cues: {
      scam: [
        '(purchase|buy|buying|purchasing) … gift cards (and|with your|using your|on behalf|out of pocket|from your)',
        '(cash|deposit|cashing|depositing) (the|a|our|your|this) (check|checks|cheque|cheques)',
        '(check|cheque) cashing',
        'reshipping',
        'reship (packages|parcels|items)',
        '(receive|forward|repackage) (packages|parcels) (at|from|to) (your|) home',
        '(via|through|by|using|over) (western union|moneygram)',
        'send … copy of your (bank|debit|credit)',
        '(your|provide) (bank account|bank|credit card|debit card) (number|details|information) (to|with|in) (apply|your application|the application|us)',
        '(your|provide your) (social security|ssn) (number|) (to|with|in) (apply|your application|the application)',
        'no interview (required|needed|necessary)',
        'hired without (an|) interview',
        'offer without (an|) interview',
        'interview (via|over|on|through) (telegram|whatsapp|signal|hangouts|text message|text)',
        'interview … conducted (via|over|on|through) (telegram|whatsapp|signal|hangouts|text message|text)',
        '(contact|message|text|add) … (telegram|whatsapp) … to (apply|start|join)',
        '# % (job|placement) (guarantee|guaranteed|assurance)',
        '(guaranteed|assured) (job|placement|employment) (after|upon|on|at)',
        'guaranteed (daily|weekly) (income|earnings|profit|profits|returns)',
        '(our|company) name is not in this (ad|advert|posting)',
        'get rich',
        'no (experience|work) … easy money',
        'easy money',
        'money mule',
        'transfer … through your (bank|personal) account',
      ],
      'scam-notice': [
        'never',
        'not',
        'beware',
        'scam',
        'scams',
        'fraud',
        'fraudulent',
        'phishing',
        'suspicious',
        'legitimate',
        'impersonating',
        'impersonate',
        'don t',
        'fake',
        'unauthorized',
        'victim',
        'investigate',
      ],
      trial: [
        'unpaid (trial|test|probation|probationary|onboarding) (day|days|week|weeks|month|period|shift|shifts|project|task|work|assignment)',
        '(trial|probation|test) (day|days|week|period|shift|project|task) … (unpaid|without pay|not paid)',
        'unpaid training (period|session|sessions|week|weeks|month|program)',
        'training (session|sessions|period|week|weeks|program) … (unpaid|without pay|not paid)',
        '(preliminary|initial|sample) contribution … (project|codebase)',
        'free (trial|sample) (shift|project|work) (to|before|as)',
        '(complete|do|submit|deliver|make) (a|an|one) (free|unpaid) (sample|trial|test) (project|task|work|design|article)',
        'work (one|a|#|two|the first) (day|week|month|weeks|days) … (free|without pay|unpaid)',
        'first (week|month|two weeks|# weeks|# days) (is|are|will be) unpaid',
      ],
      'open-ended': [
        'until (you are|you re|we|they are) (hired|hire you|hire)',
        'until hired',
        'until a (paid|permanent|full time) (position|role|job) (opens|becomes|is)',
        '(indefinite|unlimited|open ended) (duration|internship|placement|period|length|commitment|role|position|arrangement)',
        '(internship|placement|role|position|commitment|duration) (is|:) (open ended|indefinite)',
        'no (fixed|set|defined|specific|official) (end date|duration|length|term)',
        'no end date',
        'as long as (needed|necessary|we need|you want)',
        'for an indefinite period',
        'duration : (indefinite|open|unlimited|ongoing)',
      ],
      duties: [
        '(replace|replacing|cover for|covering for|fill in for|filling in for) (a|an|our|the|) (employee|employees|staff|staff member|colleague|receptionist|manager|assistant)',
        '(meet|meeting|achieve|achieving|hit|hitting|reach|exceed|your|own|individual|weekly|monthly|daily) (our|your|the|sales|) (sales|revenue) (target|targets|quota|quotas)',
        '(meet|meeting|achieve|achieving|hit|hitting|reach|exceed) … (targets|quotas)',
        'same (duties|responsibilities|tasks|workload) as (a|an|our|the|) (regular|full time|permanent|paid|) (employee|employees|staff|colleague|colleagues)',
        '(minimum|at least|minimum of) # (years|yrs) (of|) (professional|work|industry|relevant|) experience',
        '(must have|you have|requires|required :) # + years (of|) (professional|work|industry|relevant|) experience',
        'sole(ly|) responsib(le|ility) for (the|our|all|running)',
        'full responsibility for (the|our|all)',
        'you (will|ll) run the (office|shop|store|front desk|department)',
        'manage (a|the|our) team of',
        'supervise (staff|employees)',
      ],
    },
  },
  {
    language: 'de',
    cues: {
      scam: [
        '(pakete|paket) (von zuhause|zu hause|privat) (weiterleiten|annehmen|empfangen)',
        'ohne (vorstellungsgespräch|bewerbungsgespräch) (starten|beginnen|sofort)',
        'garantierter (job|arbeitsplatz|verdienst)',
        'schnelles geld',
        'kontodaten (mit|in) der bewerbung',
      ],
      'scam-notice': ['nie', 'niemals', 'keine', 'nicht', 'betrug', 'betrüger', 'warnung', 'warnen'],
      trial: [
        'unbezahlt(e|er|es|en) (probetag|probetage|probearbeit|probearbeiten|probewoche|probezeit|einarbeitung|schulung|testaufgabe)',
        '(probetag|probearbeiten|probewoche|einarbeitung|schulung) (ist|sind|erfolgt|wird) (unbezahlt|unentgeltlich|nicht vergütet)',
      ],
      'open-ended': [
        'praktikum (auf|von) (unbestimmte|unbestimmter) (zeit|dauer)',
        'bis zur (übernahme|festanstellung)',
        'praktikum ohne (enddatum|befristung|zeitliche begrenzung)',
      ],
      duties: [
        '(vertretung|ersatz) (für|von|einer|eines) (mitarbeiter|mitarbeitern|mitarbeiterin|kollegin|kollegen|festangestellte|festangestellten)',
        'mindestens # jahre berufserfahrung',
        'umsatzziele',
        'eigenverantwortliche leitung',
      ],
    },
  },
  {
    language: 'fr',
    cues: {
      scam: [
        '(réception|réexpédition) de colis',
        'sans entretien',
        'emploi garanti',
        'argent facile',
        'coordonnées bancaires (dans|avec) votre candidature',
      ],
      'scam-notice': ['jamais', 'ne', 'aucun', 'fraude', 'arnaque', 'arnaques'],
      trial: [
        '(essai|journée d essai|période d essai|formation) non (rémunéré|rémunérée|payé|payée)',
        'test non rémunéré',
      ],
      'open-ended': [
        'stage (à durée indéterminée|sans limite de durée|sans date de fin)',
        'jusqu à (l|votre) embauche',
      ],
      duties: [
        'remplacement (d un|d une|du|de la) (salarié|salariée|collaborateur|collaboratrice|assistante)',
        'remplacer (un|une|le|la|notre) (salarié|salariée|collaborateur|collaboratrice|assistante)',
        '# ans d expérience (minimum|exigés|requis)',
        'objectifs (de vente|commerciaux) individuels',
      ],
    },
  },
  {
    language: 'es',
    cues: {
      scam: [
        'reenvío de paquetes',
        'sin entrevista',
        'empleo garantizado',
        'trabajo garantizado',
        'dinero fácil',
        'ganancias garantizadas',
      ],
      'scam-notice': ['nunca', 'no', 'fraude', 'estafa', 'estafas'],
      trial: [
        '(periodo|período|semana|día|días) de prueba (no remunerad|sin pag|no pagad)(o|a|os)',
        '(capacitación|formación) (no remunerada|no pagada|sin pago)',
        'prueba no remunerada',
        '(proyecto|trabajo|encargo|tarea) de prueba (gratuit|no remunerad|sin pag)(o|a)',
      ],
      'open-ended': [
        '(prácticas|pasantía) (de duración indefinida|por tiempo indefinido|sin fecha de fin)',
        'hasta (tu|su) contratación',
        'hasta que (seas|sea|sean|te|se le) (contratad|contrat)(o|a|emos|en|e|os)',
      ],
      duties: [
        '(sustitución|reemplazo) de (un|una|personal|empleado|empleada|trabajador)',
        'mínimo # años de experiencia',
        'al menos # años de experiencia',
        'metas de ventas',
        'objetivos de ventas',
      ],
    },
  },
];
