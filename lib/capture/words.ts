import { type Phrases, phrases } from './phrases';

/**
 * The words that the layers look for in pages, in plain form (see `plain`): lower case, no accents, straight
 * apostrophes. Languages: en, de, fr, es, it, pt, nl, pl, cs, sk, sv, no, da, fi, hu.
 */

/** Names of labelled fields, without the colon. */
export const LABELS = {
  title: phrases(
    'title|position|role|job title|job name|position title|posting title|role title|internship title|stellenbezeichnung|stellentitel|intitule|intitule du poste|poste|puesto|cargo|posizione|functie|stanowisko|nazev pozice|pozice|pozicia',
  ),
  company: phrases(
    "company|company name|employer|employer name|organization|organisation|organization name|hiring organization|host organization|host organisation|hiring company|agency|posted by|offered by|firma|firmenname|unternehmen|arbeitgeber|entreprise|societe|employeur|nom de l'entreprise|empresa|empleador|azienda|societa|datore di lavoro|bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|spolecnost|nazev firmy|nazev spolecnosti|zamestnavatel|zadavatel|spolocnost|foretag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|yritys|tyonantaja|ceg|munkaltato",
  ),
  locations: phrases(
    'location|locations|location(s|job location*|work location*|office location*|primary location*|main location*|internship location*|duty location*|posting location*|job site|city|town|city, state*|city / state|where|workplace|work place|place of work|place of employment|based in|office|offices|ort|arbeitsort|einsatzort|dienstort|standort|standorte|arbeitsplatz|lieu|lieux|lieu de travail|lieu de stage|lieu du poste|localisation|ville|ubicacion|lugar|lugar de trabajo|localidad|localizacion|ciudad|sede|sede di lavoro|luogo|luogo di lavoro|citta|local|local de trabalho|localidade|cidade|localizacao|locatie|standplaats|plaats|werklocatie|lokalizacja|miejsce pracy|miasto|lokalita|lokalita pracoviste|misto|misto vykonu*|misto prace|pracoviste|adresa pracoviste|miesto|miesto prace|miesto vykonu*|arbetsort|placering|plats|arbeidssted|sted|arbejdssted|lokation|sijainti|tyopaikka|tyoskentelypaikka|paikkakunta|helyszin|munkavegzes helye',
  ),
  deadline: phrases(
    'deadline|application deadline*|applications deadline|deadline for*|deadline to apply|closing date*|close date|closing|closes|closes on|applications close*|application close*|application closing*|application end date|due date|application due*|apply by|apply before|apply until|last date|last date to apply|last date of application|last date for application*|valid until|valid through|expires|expires on|expiry|expiry date|expiration date|job closing date|posting end date|bewerbungsfrist|bewerbungsschluss|bewerbungsende|bewerben bis|bewerbung bis|frist|ausschreibungsende|date limite*|date de cloture|cloture|cloture des candidatures|candidater avant*|plazo|plazo de*|fecha limite*|fecha de cierre*|scadenza|candidature entro|prazo|prazo de candidatura|data limite|inscricoes ate|encerramento|sluitingsdatum|reageer voor|reageer tot|reageren voor|reageren tot|solliciteren voor|solliciteren tot|aplikuj do|termin skladania*|termin nadsylania*|oferta wazna do|wazne do|wygasa|uzaverka|uzaverka prihlasek|termin podani*|prihlaste se do|platnost do|datum ukonceni|uzavierka|sista ansokningsdag|ansok senast|soknadsfrist|ansogningsfrist|hakuaika paattyy|viimeinen hakupaiva|jelentkezesi hatarido',
  ),
  postedOn: phrases(
    'posted|posted on|posted date|post date|posted at|date posted|date published|date live|published|published on|publication date|published date|publish date|posting date|job posting date|job posted|job posted on|listed|listed on|listing date|date listed|posted since|opening date|open date|date opened|veroffentlicht|veroffentlicht am|veroffentlicht seit|veroffentlichungsdatum|publiziert am|online seit|ausgeschrieben am|eingestellt am|publie|publie le|publiee le|date de publication|date de parution|date de mise en ligne|mise en ligne le|publicado|publicado el|publicado em|publicada|publicada el|fecha de publicacion|data de publicacao|pubblicato|pubblicato il|pubblicata il|data di pubblicazione|data pubblicazione|geplaatst|geplaatst op|plaatsingsdatum|opublikowano|opublikowana|data publikacji|data dodania|dodano|dodane|zverejneno|zverejneno dne|vlozeno|publikovano|datum zverejneni|datum vlozeni|datum vystaveni|zverejnene|datum zverejnenia|publicerad|publisert|offentliggjort|julkaistu|kozzeteve',
  ),
  workMode: phrases(
    'remote|remote type|remote status|remote work|remote option|remote eligible|telecommut*|work type|work mode|work model|work arrangement|work setting|work style|workplace type|workplace|workplace model|work place type|job location type|location type|working model|working mode|work from home|work from home available|on-site / remote|onsite/remote|on-site/remote|remote/onsite|remote/on-site|arbeitsmodell|homeoffice|home office|home-office|teletravail|mode de travail|modalidad|modalidad de trabajo|teletrabajo|modalita|modalita di lavoro|smart working|thuiswerken|tryb pracy|praca zdalna|prace z domova|rezim prace|typ pracoviste|arbetsform|etatyo',
  ),
  skills: phrases(
    'skills|skill(s|skills required|required skills|key skills|preferred skills|relevant skills|skills needed|tech stack|techstack|technology stack|technologies|kompetenzen|kenntnisse|fahigkeiten|competences|competences requises|habilidades|competencias|competenze|vaardigheden|umiejetnosci|technologie|dovednosti',
  ),
} as const satisfies Record<string, Phrases>;
export type LabelField = keyof typeof LABELS;

/** Words of further labels that the classifier reads: pairs worth keeping although no field of the capture takes them. */
export const KNOWN_LABEL = phrases(
  'salary|stipend|pay|wage|compensation|remuneration|hours|duration|length|start|starts|end|type|contract|employment|schedule|category|department|industry|level|experience|reference|id|openings|gehalt|vergutung|dauer|beginn|vertrag*|arbeitszeit|duree|salaire|gratification|contrat|debut|salario|duracion|contrato|jornada|inicio|stipendio|durata|contratto|salaris|duur|uren|wynagrodzenie|umowa|wymiar|plat|mzda|uvazek|nastup',
);

/** What a link or button that leads to the application says. */
export const APPLY = phrases(
  "apply|easy apply|quick apply|apply now|apply here|apply online|apply today|apply for this*|apply for the*|apply for job|apply for position|apply on company*|apply on the company*|apply on employer*|apply externally|apply to this*|apply to job|apply to position|apply via*|apply with*|apply by email|i'm interested|i am interested|start application|start your application|submit application|submit your application|submit an application|bewerben|jetzt bewerben|jetzt online bewerben|hier bewerben|online bewerben|zur bewerbung|bewirb dich|bewirb dich jetzt|postuler|postulez|postuler maintenant|postuler ici|postuler en ligne|postuler a cette offre|postuler a l'offre|je postule|candidater|deposer ma candidature|deposer votre candidature|aplicar|aplicar ahora|solicitar|solicitar ahora|inscribirme|inscribirse|postular|postularse|postularme|candidati|candidati ora|invia candidatura|invia la candidatura|candidatar|candidatar-se|candidatar-me|candidate-se|solliciteer|solliciteer nu|solliciteer direct|direct solliciteren|aplikuj|aplikuj teraz|wyslij cv|odpovedet|odpovedet na nabidku|mam zajem|poslat zivotopis|reagovat|reagovat na nabidku|reagovat na ponuku|mam zaujem|ansok|ansok nu|ansok har|sok stillingen|sok her|ansog|ansog nu|hae tahan*|hae nyt|hae paikkaa*|jelentkezem|jelentkezes|lamar|lamar sekarang",
);

/** How a posting asks for applications by mail or in words. */
export const APPLY_BY_MAIL = phrases(
  'send your cv|send your resume|send us your*|send cv|send a cv|send your application|email your cv|email your resume|email a cover letter|e-mail your*|submit your cv|submit your resume|submit a resume|send an updated cv|send updated cv|apply by|apply via|apply at|apply through|to apply|how to apply|bewerbung an|bewerbung per|bewerbung via|unterlagen an|unterlagen per|lebenslauf an|bewerbungsunterlagen an|bewerbungsunterlagen per|envoyez votre cv|envoyer votre cv|envoyez cv|envoyez-nous votre*|adressez votre*|transmettre votre*|envia tu cv|enviar cv|envia cv|envie seu c*|envianos tu*|invia il tuo c*|inviare cv|invia cv|poslete cv|poslete zivotopis|zaslete*|zasilejte*|posilejte cv|wyslij cv|przeslij cv|prosimy o przes*|stuur je cv|stuur jouw cv|stuur je sollicitatie',
);

const OVER = phrases(
  "no longer accepting|no longer taking applications|not accepting applications|not currently accepting applications|applications are closed|applications are now closed|applications have closed|application deadline has passed|application period has ended|application window has closed|nicht mehr verfugbar|nicht langer verfugbar|nicht mehr vakant|nicht mehr ausgeschrieben|bereits besetzt|bereits vergeben|schon vergeben|leider besetzt|bewerbungsfrist abgelaufen|bewerbungsfrist ist abgelaufen|n'accepte plus de candidatures|candidatures closes|candidatures sont closes|candidatures cloturees|ya no se aceptan|non accetta piu*|hakuaika on paattynyt",
);
const ENDED = phrases(
  "no longer available|no longer open|no longer active|no longer posted|no longer exists|no longer exist|is no longer|has been filled|have been filled|has now been filled|has already been filled|has been closed|has been removed|has been deactivated|has been taken down|has expired|has closed|has ended|is closed|is now closed|is filled|is now filled|is expired|is unavailable|is inactive|is not available|abgelaufen|nicht mehr aktiv|nicht mehr online|nicht mehr aktuell|ist besetzt|wurde besetzt|wurde deaktiviert|deaktiviert|ist geschlossen|n'est plus disponible|n'est plus en ligne|n'est plus active|n'est plus d'actualite|n'est plus ouvert*|pourvu|pourvue|expiree|expire|cloturee|a ete pourv*|ya no esta disponible|ya no esta activ*|cerrada|cerrado|caducada|caducado|finalizada|finalizado|cubierta|expirada|non e piu disponibile|non e piu attiv*|scaduto|scaduta|chiusa|encerrada|preenchida|fechada|nao esta mais disponivel|is gesloten|is vervuld|is verlopen|niet meer beschikbaar|niet langer beschikbaar|niet meer open|nieaktualne|nieaktualna|wygaslo|wygasla|archiwalna|archiwalne|zakonczone|zakonczona|nieaktywne|neni aktualni|neni aktivni|jiz neni*|byla obsazena|byla ukoncena|byla stazena|neaktualni|nie je aktualna|nie je aktivna|ar inte aktiv*|ar tillsatt|er besat|er utlopt|er ikke aktiv*|ei ole enaa*|lejart",
);
const POSTING_NOUN = phrases(
  'job|jobs|position|posting|role|internship|vacancy|opportunity|opening|listing|requisition|advert|stelle|stellenangebot|stellenanzeige|anzeige|praktikum|offre|poste|annonce|stage|oferta|vacante|puesto|empleo|proceso|practicas|offerta|annuncio|posizione|vaga|oportunidade|vacature|functie|ogloszenie|oferta pracy|nabidka|inzerat|pozice|ponuka|pozicia|jobbet|annonsen|tjansten|stillingen|annoncen|ilmoitus|tyopaikka|allas|allashirdetes',
);

/** Whether any such words stand in a long text at all. */
export function mayBeOver(text: string): boolean {
  return OVER.perhaps(text) || ENDED.perhaps(text);
}

/** "This posting is over", of a short line in plain form. */
export function saysOver(text: string): boolean {
  return OVER.within(text) || (ENDED.within(text) && POSTING_NOUN.within(text));
}

/** A wall in front of the page. */
export const WALL = phrases(
  "just a moment|attention required|access denied|verify you are human|verify you are a human|verify that you are*|verify that you're*|verifying you are*|verifying that you're*|confirm you are human|are you a human|are you a robot|are you human|additional verification*|security verification|security check|unusual traffic|please turn javascript on|please enable javascript*|please enable js*|please enable cookies|enable javascript and cookies|turn javascript on|captcha|checking your browser|pardon our interruption|request blocked|request was blocked|403 forbidden|too many requests|bot detection|bot protection|cloudflare",
);

/** What a login page is called. */
export const LOGIN = phrases(
  'sign in|signin|log in|login|please sign in*|please log in*|sign in to*|sign in with*|sign in or*|sign in required|log in to*|log in or*|login required|login to*|sign up|signup|join now|create account|create an account|create your account|register|session expired|welcome back|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesion|accedi|entrar|inloggen|zaloguj sie|logowanie|prihlaseni|prihlasit se|logga in|logg inn|log ind|kirjaudu|kirjaudu sisaan',
);

/** A page that says that there is nothing at this address. */
export const MISSING = phrases(
  "404|page not found|page cannot be found|page doesn't exist|not found|seite nicht gefunden|page introuvable|pagina no encontrada|pagina non trovata|stranka nenalezena|nie znaleziono|pagina niet gevonden",
);

const BESIDE = phrases(
  'people also*|you may also*|you might also*|recommended for you|similar to this*|not the right*|not quite*|not seeing a*|not what you*|share|share this*|share with*|share the*|share on*|share via*|follow us*|connect with us|contact us|get job alert*|get notified*|get new jobs*|get email*|job alert*|create a job alert*|create job alert*|create alert*|set up alert*|set up a job alert*|sign in*|sign up*|join our talent*|join our community*|join the talent*|join our newsletter*|newsletter*|subscribe*|cookie|cookies|cookie*|we use cookies*|this site uses cookies*|we value your privacy|privacy preference*|privacy setting*|privacy policy|privacy notice|manage consent*|apply for this*|apply to this*|application form|submit your application|autofill*|your application|your details|your information|your profile|voluntary self*|u.s. equal employment*|us equal employment*|personal information|personal details|search jobs|search for jobs|job search|filter|filters|refine your search|refine search|table of contents|on this page|search|navigation|menu|skip to*|comments|leave a comment|reviews|review|was this helpful*|was this page*|feedback|back to top|back to search*|back to jobs*|back to results*|back to all*|jobs you*|jobs like this*|jobs near*|jobs in*|jobs by*|jobs recommended*|das konnte sie auch*|das konnte dich auch*|teilen|empfehlen|weiterempfehlen|stelle teilen|job teilen|anzeige teilen|seite empfehlen|folgen sie uns*|folge uns*|jobs nach*|job nach*|ces offres*|partager*|partagez*|suivez-nous*|alerte emploi*|alertes emploi*|alerte e-mail*|comparte*|compartir*|siguenos*|condividi*|seguici*|compartilh*|deel deze*|deel dit*|deel via*|delen|udostepnij*|sdilet*|poslat nabidku*|poslat znamemu*|zdielat*|hlidac*|dela|del|samankaltaiset*',
);
const OTHERS = phrases(
  'similar|related|more|other|all|our|latest|recent|recommended|featured|current|suggested|open|view|weitere|ahnliche|andere|alle|aktuelle|passende|neueste|unsere|autres|autre|nos|toutes|similaires|similaire|associees|proches|recommandees|otras|otros|mas|similares|relacionadas|relacionados|parecidas|altre|altri|simili|outras|mais|semelhantes|relacionadas|vergelijkbare|meer|soortgelijke|podobne|inne|wiecej|zobacz|dalsi|souvisejici|ostatni|vsechny|nejnovejsi|liknande|fler|andra|lignende|flere|hasonlo',
);
const OFFERS = phrases(
  'job|jobs|position|positions|role|roles|opening|openings|opportunity|opportunities|internships|vacancies|vacancy|offers|searches|articles|posts|companies|careers|stellen*|angebote|positionen|praktika|anzeigen|offres|postes|annonces|stages|opportunites|ofertas|empleos|vacantes|practicas|offerte|posizioni|annunci|vagas|vacatures|banen|oferty|ogloszenia|nabidky|pozice|inzeraty|ponuky|jobb|jobbe|tjanster|stillinger|allasok|allashirdetesek',
);

/** Whether a heading, in plain form, begins something that stands beside a posting and is not part of it. */
export function namesOtherSection(text: string): boolean {
  if (BESIDE.is(text) || (text.length > 3 && BESIDE.is(text.replace(/[\s:?!.…]+$/, '')))) return true;
  const list = text.split(/[^a-z0-9\u0080-\uffff]+/, 7).filter(Boolean);
  return list.some((word, at) => {
    const next = list[at + 1];
    return (
      next !== undefined && ((OTHERS.is(word) && OFFERS.is(next)) || (OFFERS.is(word) && OTHERS.is(next)))
    );
  });
}

/** Headings that a posting's own text has. */
export const POSTING_SECTION = phrases(
  "responsibilit*|requirement*|qualification*|what you*|what we*|what to expect|what makes|what are|who you are|who we are|who we're*|who should apply|your role|your profile|your mission|your tasks|your responsib*|your skills|you will|you have|you bring|you are|about the*|about this*|about us|about you|about our*|job description|role description|position description|internship description|job summary|position summary|job overview|role overview|job details|job purpose|job duties|company description|project description|program overview|job brief|role purpose|position purpose|the role|the job|the opportunity|the internship|the position|the team|the project|the program*|duties|benefits|perks|we offer|we're looking*|we are looking*|we're offering|why join|why work|why us|why you|skills|experience|education|eligibility|key |must have*|must-have*|nice to have|how to apply|to apply|compensation|salary|stipend|duration|learning outcomes|learning objectives|desired|preferred|minimum|aufgaben|dein profil|ihr profil|unser profil|das profil|anforderungen|qualifikation*|wir bieten|was dich|was sie|was wir|was du|das bringst*|das bieten*|das erwartet*|deine*|ihre*|uber uns|stellenbeschreibung|mission|missions|profil|le poste|votre poste|ton poste|description du poste|votre profil|votre role|competences|nous offrons|nous proposons|nous recherchons|qui sommes*|avantages|responsabil*|requisitos|funciones|ofrecemos|que ofrecemos|que buscamos|que haras|perfil|tareas|sobre nosotros|sobre la|sobre el|sobre a|sobre nos|requisiti|attivita|offriamo|chi siamo|mansioni|profilo|beneficios|atividades|oferecemos|taken|functie-eisen|functie eisen|wij bieden|wat ga*|wat wij|wat jij|wat we|jouw*|obowiazki|wymagania|oferujemy|zakres|oczekujemy|pozadavky|pozadujeme|nabizime|napln prace|co te|co vas|co ti|co vam|co u nas|co budes|co bude|co od|ocekavame|nabidka|popis prace|popis pozice|poziadavky|ponukame|napln|arbetsuppgifter|kvalifikationer|vi erbjuder|vi soker|vi tilbyr|vi tilbyder|om tjansten|om rollen|om oss|om jobbet|om stillingen|arbeidsoppgaver|arbejdsopgaver|tehtavat|tarjoamme|feladatok|elvarasok|amit kinalunk",
);

/** Words of a heading or title that name a section of the site and never a role. */
export const NO_TITLE = phrases(
  "job|jobs|career|careers|vacancy|vacancies|opening|openings|opportunity|opportunities|position|positions|role|roles|join us|join our team|work with us|working at*|home|menu|search|about|about us|overview|apply|apply now|apply online|detail|details|welcome|blog|news|contact|login|sign in|log in|error|loading*|untitled|vacview|index|our team|our company|our jobs|our careers|current opening*|open positions|open roles|open jobs|all jobs|view all jobs|job search|search results|search result|job detail|job details|job description|job overview|job board|job posting|job opening|job listing|job information|job summary|job application|position detail*|position description|full job description|description|the role|life at*|careers at*|career at*|careers page|career site|careers site|career portal|careers home|career center|career centre|stellenangebot|stellenangebote|stellenanzeige|karriere|offene stellen|jobborse|jobs & karriere|ihre bewerbung|stellenbeschreibung|offre d'emploi|offres d'emploi|recrutement|nous rejoindre|carriere|carrieres|emploi|emplois|offre|nos offres|empleo|empleos|trabaja con nosotros|oferta de empleo|ofertas de empleo|oferta de trabajo|ofertas de trabajo|lavora con noi|offerte di lavoro|vagas|carreira|carreiras|trabalhe conosco|vacature|vacatures|werken bij*|kariera|oferty pracy|praca|praca w*|volne pozice|nabidka prace|nabidky prace|detail nabidky|volna mista|prace|lediga jobb|jobba hos oss|karriar|ledige stillinger|avoimet tyopaikat|internships",
);

const SECTIONS = phrases(
  'job|jobs|career|careers|search|job-search|jobsearch|search-results|searchresults|search-result|find-jobs|internship|internships|vacancy|vacancies|opening|openings|position|positions|opportunities|offre|offres|offre-d-emploi|offres-d-emploi|emploi|emplois|stage|stages|stellenangebote|stellen|jobboerse|karriere|praktikum|empleo|empleos|oferta|ofertas|ofertas-de-empleo|ofertas-de-trabajo|practicas|offerte-lavoro|offerte-di-lavoro|vagas|vacatures|oferty|oferty-pracy|praca|nabidky|prace|brigady|lediga-jobb|all-jobs|joblist',
);

/** Whether a path ends in the name of a section, as a page that shows many does. */
export function isSectionPath(pathname: string): boolean {
  return SECTIONS.is(pathname.toLowerCase().replace(/\/+$/, '').split('/').at(-1) ?? '');
}

const MANY = phrases(
  'jobs|internships|vacancies|openings|positions|results|opportunities|offres|offre|stages|stage|emplois|stellen*|treffer|praktika|praktikum*|ofertas|empleos|vagas|vacatures|ofert*|nabid*|stillinger|job|internship',
);
const GATHERING = phrases(
  "search results|job search|latest jobs|all jobs|browse jobs|nos offres|resultats de|resultat de|suchergebnisse|jobs in|jobs near|jobs for|internships in|internships near|internships for|vacancies in|offres d'emploi pour|offres d'emploi en|offres d'emploi a|offerte di lavoro a|offerte di lavoro in|ofertas de empleo en|ofertas de trabajo en|stellenangebote in|stellenangebote fur|vacatures in|vagas em|nabidky prace v|oferty pracy w",
);

/** Whether a heading or title, in plain form, counts or gathers postings: "1,204 design internships in Berlin". */
export function gathersPostings(text: string): boolean {
  if (
    GATHERING.within(text) ||
    /\b(?:open positions|current openings|job listings?|offene stellen)$/.test(text)
  )
    return true;
  const count = text.match(/(?:^|\s)\d[\d.,\s]*\+?\s+([^\d|·:()–-]{3,80})/)?.[1];
  return count?.split(/\s+/, 5).some((word) => MANY.is(word)) ?? false;
}

/** Words that no employer is called. */
export const NO_COMPANY = phrases(
  "n/a|na|none|null|undefined|unknown|company|company name|employer|organization|organisation|confidential|confidential company|anonymous|private|test|default|home|career|careers|job|jobs|logo|search|apply|apply now|remote|hybrid|internship|internships|website|visit website|view company*|view profile|view website|view all jobs|company profile|company website|company page|overview|about|about us|full time|full-time|part time|part-time|hiring organization|follow|share|save|unternehmen|firma|entreprise|empresa|spolecnost|zamestnavatel|personalni agentura|en|de|us|uk|job board|job offer|job offers|career site|career page|career portal|career center|careers site|talent community|recruiting|recruitment|hr|human resources|all jobs|all rights reserved|our company|the company|your company|open position|open positions|job openings|welcome|menu|stellenangebot|stellenangebote|karriere|emploi|offres d'emploi|ofertas|oferta|aktualni nabidka|detail",
);

/** Words that stand where a place should and name none. */
export const NO_PLACE = phrases(
  'remote|anywhere|worldwide|global|globally|any location|multiple|multiple locations|various|various locations|several locations|n/a|na|null|none|unknown|undefined|unavailable|not specified|flexible|homeoffice|home office|home-office|work from home|virtual|hybrid|onsite|on-site|on site|in person|telecommute|full time|full-time|part time|part-time|location|standort|lieu|online|tbd|all|other|remote work|remote job|remote position|fully remote|100% remote|see description|see job description|view map|show map|map|mapa|praca zdalna|na dalku|teletravail|teletrabajo|smart working|no office location|no fixed location|no specific location|the internet|earth|world',
);

/** Platforms that host others' postings: never the employer on the word of the page's frame alone. */
export const PLATFORM: ReadonlySet<string> = new Set(
  'greenhouse lever workday ashby ashbyhq smartrecruiters icims workable bamboohr breezy breezyhr jobvite recruitee teamtailor personio jazzhr applytojob rippling eightfold taleo successfactors oraclecloud talentify gohire linkedin indeed indeedcom glassdoor handshake joinhandshake ziprecruiter stepstone stepstonede xing monster monstercom wayup internshala wellfound angellist angellisttalent idealist idealistorg usajobs usajobsgov simplify prosple gradcracker higherin ratemyplacement weworkremotely remoteok stackoverflow join joincom jobteaser welcometothejungle hellowork apec infojobs jobscz pracapl pracujpl jobstairs jobstairsde phenom avature njoyn cornerstone cornerstoneondemand csod catsone parkerdewey ycombinator workatastartup facebook twitter github wordpress squarespace wix hugo reed totaljobs cvlibrary seek naukri jobstreet glints dice simplyhired careerbuilder talentcom jooble adzuna neuvoo myworkdayjobs ultipro ukg adp paylocity dayforce comeet pinpoint pinpointhq homerun dover freshteam zohorecruit softgarden rexx umantis onlyfy prescreen flatchr taleez digitalrecruiters talentsoft werecruit bizneo traffit erecruiter teamio lmc'.split(
    ' ',
  ),
);

/** Parts of titles that are no role, company or place: the site's furniture. */
export const FURNITURE = phrases(
  "job|jobs|online jobs|job board|job search|job detail|job details|job opening*|job posting|job description|job vacancy|job application|jobs board|career|careers|karriere|kariera|stellenangebot|stellenangebote|stellenanzeige|job-angebot|jobangebot|vacancy|vacancies|internship|internships|apply|apply now|home|offre d'emploi|offres d'emploi|emploi|recrutement|oferta|ofertas|oferta de empleo|ofertas de empleo|ofertas de trabajo|empleo|lavoro|vaga|vagas|vacature|vacatures|oferta pracy|oferty pracy|praca|nabidka prace|nabidky prace|prace|open positions|current openings|full time|full-time|part time|part-time|remote|hybrid|onsite|on-site|en|de|fr|linkedin|indeed|indeed.com|career site|careers site|career portal|career center|jobs in*|job in*",
);

/** Words of roles. */
export const ROLE_WORD = phrases(
  'intern|interns|internship|internships|trainee*|apprentice*|engineer*|developer*|manager*|analyst*|assistant*|designer*|scientist*|specialist*|coordinator*|consultant*|associate*|officer*|research*|student|students|technician*|representative*|administrator*|director*|lead|architect*|editor*|writer*|nurse*|teacher*|fellow*|volunteer*|praktik*|werkstudent*|hospitan*|ausbildung|azubi|entwickler*|mitarbeiter*|berater*|leiter*|sachbearbeiter*|referent*|stage|stagiaire*|alternan*|charge|chargee|ingenieur*|developpeu*|responsable|technicien*|becari*|practic*|ingenier*|desarrollador*|analista|tecnic*|tirocin*|stagista|sviluppatore|addett*|impiegat*|estagi*|desenvolvedor*|stagiair*|medewerker|ontwikkelaar|praktyk*|staz*|specjalist*|programista|inzynier*|programator*|vyvojar*|tester*|analytik*|brigad*|utvecklare|ingenjor*|konsult*|medarbejder*|harjoittelij*|gyakornok*|fejleszto*|m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|co-op|coop|placement*|executive|accountant|secretary|clerk|ambassador*|recruiter|buyer|planner|chef|driver|operator*',
);

/** Lines that are controls of the page. */
export const CHROME_LINE = phrases(
  'show more*|show less*|show all*|show full*|read more*|read less*|read full*|see more*|see less*|see all*|see full*|view more*|view less*|view all*|view full*|load more*|save|save job|save for later|save this job|saved|print|print this job|report job|report this job|report posting|copy link|copy url|email|email job|email to a friend|email this job|back|back to*|close|more|less|tweet|pin it|facebook|twitter|linkedin|whatsapp|instagram|x|share*|refer a friend|sign in*|log in*|login*|register|apply by email|previous|next|skip to*|loading*|mehr anzeigen|mehr erfahren|weniger anzeigen|merken|drucken|zuruck*|teilen|voir plus*|afficher plus|afficher moins|imprimer|partager|enregistrer|sauvegarder|retour*|signaler*|ver mas|guardar|imprimir|mostra altro|mostra meno|stampa|salva|zobrazit vice|vytisknout|ulozit|zpet*|sdilet*|poslat*|drukuj|zapisz|wstecz|toon meer|terug*|opslaan|visa mer|skriv ut',
);
