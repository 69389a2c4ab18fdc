import { type Phrases, phrases } from './phrases';

/**
 * The words that the layers look for in pages, in plain form (see `plain`): lower case, no accents, straight
 * apostrophes. Languages: en, de, fr, es, it, pt, nl, pl, cs, sk, sv, no, da, fi, hu.
 */

/** Names of labelled fields, without the colon. */
export const LABELS = {
  title: phrases(
    'pozisyon|pozisyon adi|ilan basligi|cargo pretendido|title|position|role|job title|job name|position title|role title|internship title|stellenbezeichnung|intitule*|poste|puesto|cargo|posizione|functie|stanowisko|nazev pozice|pozice|pozicia',
  ),
  company: phrases(
    'sirket|sirket adi|isveren|kurum|firma adi|company|company name|employer*|organization|organisation|organisation/company|company/institute|host organi*|hiring comp*|hiring org*|institution|institucion|agency|posted by|advertiser|recruiter|anbieter|inserent|annonceur|anunciante|ogloszeniodawca|inzerent|firma|firmenname|unternehmen|arbeitgeber|entreprise|societe|employeur|empresa|azienda|societa|datore*|bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|spolecnost|nazev firmy|nazev spol*|zamestnavatel|spolocnost|foretag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|yritys|tyonantaja|ceg|munkaltato',
  ),
  locations: phrases(
    'lokasyon|sehir|konum|il/ilce|location*|job location*|work location*|office location|primary location|main location|internship location|duty location|posting location|job site|city|town|city, state*|where|workplace|place of*|based in|office|offices|ort|arbeitsort|einsatzort|dienstort|standort*|arbeitsplatz|lieu*|localisation|ville|ubicacion|ubicazione|reporting office|office city|lugar*|localidad|localizacion|ciudad|sede*|luogo*|citta|local|local de trabalho|localidade|cidade|locatie|standplaats|plaats|werklocatie|lokalizacja|miejsce pracy|miasto|lokalita*|misto*|pracoviste|miesto*|arbetsort|plats|arbeidssted|sted|arbejdssted|sijainti|tyopaikka|paikkakunta|helyszin|munkavegzes*',
  ),
  deadline: phrases(
    'son basvuru*|ilan bitis*|deadline*|last application*|application dead*|application clos*|application due*|application end*|applications clos*|clos*|due date|apply by|apply before|apply until|last date|last date to*|last date of app*|last date for app*|valid until|valid through|expir*|job closing*|posting end*|bewerbungsfrist|bewerbungsschluss|bewerben bis|bewerbung bis|frist|date limite*|date de cloture|cloture*|candidater avant*|plazo*|fecha limite*|fecha de cierre*|scadenza|candidature entro|prazo*|data limite|inscricoes ate|sluitingsdatum|reageer voor|reageer tot|reageren voor|reageren tot|solliciteren voor|aplikuj do|termin sklad*|termin nads*|oferta wazna do|wazne do|wygasa|uzaverka*|termin podani*|prihlaste se do|platnost do|uzavierka|sista ans*|ansok senast|soknadsfrist|ansogningsfrist|hakuaika*|jelentkezesi*',
  ),
  postedOn: phrases(
    'yayin tarihi|ilan tarihi|yayinlanma*|data da pub*|posted|posted on|posted date|posted since|post date|date posted|date published|date live|date listed|date opened|placed on|advertised|advertised on|published|published on|publication date|publish date|published date|posting date|job posting date|job posted*|listed|listed on|opening date|open date|veroffentlicht*|publiziert am|online seit|ausgeschrieben am|eingestellt am|publie*|date de pub*|date de par*|mise en ligne*|publicad*|fecha de pub*|data de pub*|pubblicat*|data di pub*|geplaatst*|plaatsingsdatum|opublikowan*|data publ*|data dodania|dodan*|zverejn*|vlozeno|publikovano|datum zverej*|datum vlozeni|publicerad|publisert|offentliggjort|julkaistu|kozzeteve',
  ),
  workMode: phrases(
    'calisma yeri|calisma sekli|calisma modeli|modelo de trab*|regime de trab*|formato de trab*|remote job|telework eligible|remote|remote type|remote status|remote work|remote option|remote eligible|telecommut*|work type|work mode*|work arr*|work style|workplace type|workplace model|job location type|location type|working mod*|work from home*|onsite/remote|on-site/remote|remote/on*|arbeitsmodell|homeoffice|home office|teletravail|mode de travail|modalidad*|teletrabajo|modalita*|smart working|thuiswerken|tryb pracy|praca zdalna|prace z domova|rezim prace|typ pracoviste|arbetsform|etatyo',
  ),
  skills: phrases(
    'skills|skill(s|skills req*|required skills|key skills|preferred skills|tech stack|technology stack|technologies|kompetenzen|kenntnisse|competences*|habilidades|competencias|competenze|vaardigheden|umiejetnosci|technologie|dovednosti',
  ),
} as const satisfies Record<string, Phrases>;
export type LabelField = keyof typeof LABELS;

/** Words of further labels that the classifier reads: pairs worth keeping although no field of the capture takes them. */
export const KNOWN_LABEL = phrases(
  'ucret|maas|sozlesme|horario|carga horaria|contratacao|salary|stipend|pay|wage|compensation|remuneration|hours|duration|length|start|starts|end|type|contract|employment|schedule|category|department|industry|level|experience|reference|id|openings|gehalt|vergutung|dauer|beginn|vertrag*|arbeitszeit|duree|salaire|gratification|contrat|debut|salario|duracion|contrato|jornada|inicio|stipendio|durata|contratto|salaris|duur|uren|wynagrodzenie|umowa|wymiar|plat|mzda|uvazek|nastup',
);

/** Labels of facts that stand above their value without a colon, whole. */
export const FACT_LABEL = phrases(
  "employment type|employment|job type|druh zamestnani|druh zamestnania|typ zamestnani|beschaftigungsverhaltnis|type d'emploi|tipo de empleo|tipo di impiego|tipo de emprego|forma zatrudnienia|rodzaj zatrudnienia|anstallningsform|ansaettelsestype|ansettelsesform|arbeidsovereenkomst|type of employment|type of work|type of job|type of contract|contract type|position type|internship type|job function|seniority level|work schedule|working hours|weekly hours|hours per week|hours|hours/week|duration|internship duration|contract duration|contract length|length|start date|starting date|start|salary|wage / salary|salary and compensation|salary & compensation|pay and compensation|salary range|pay|pay range|pay rate|compensation|stipend|remuneration|beschaftigungsart|anstellungsart|vertragsart|arbeitszeit|umfang|dauer|laufzeit|beginn|eintrittsdatum|gehalt|vergutung|type de contrat|contrat|duree|duree du contrat|debut|salaire|gratification|tipo de contrato|contrato|jornada|jornada laboral|duracion|salario|tipo di contratto|contratto|durata|retribuzione|dienstverband|uren per week|salaris|rodzaj umowy|wymiar pracy|wymiar etatu|wynagrodzenie|typ uvazku|druh pracovniho pomeru|druh pracovneho pomeru|uvazek|plat|mzda|mzdove podmienky (brutto)|nastup|calisma sekli|tipo de oferta|carga horaria",
);

/** What a link or button that leads to the application says. */
export const APPLY = phrases(
  "enviar cand*|enviar cv*|quero me cand*|quero candidatar*|concorrer*|basvur*|hemen basvur*|ilana basvur*|aplica|aplica acum|prijavi se*|prijavite se*|kandideeri*|apply|apply now*|apply here*|apply today|apply for*|apply on*|apply ext*|apply to this*|apply to job|apply to position|apply via*|apply with*|apply by email|easy apply|quick apply|i'm interested|i am interested|start app*|start your app*|submit app*|submit your app*|submit an app*|bewerben|jetzt bewerben|jetzt online*|hier bewerben|online bewerben|zur bewerbung|bewirb dich*|postul*|je postule|candidater|deposer ma*|deposer votre*|aplicar*|solicitar*|inscribirme|inscribirse|candidati*|invia cand*|invia la cand*|candidatar*|candidate-se|sollicit*|direct sollic*|aplikuj*|wyslij cv|odpovedet*|mam zajem*|poslat zivotopis|reagovat*|mam zaujem|ansok|ansok nu|ansok har|sok still*|sog still*|sog jobbet|sok jobbet|sok her|ansog*|hae tahan*|hae nyt|hae paikkaa*|jelentkez*|lamar*",
);

/** How a posting asks for applications by mail or in words. */
export const APPLY_BY_MAIL = phrases(
  'send your*|send us your*|send me your*|send cv|send a cv|email your*|email a cover*|e-mail your*|submit your cv|submit your res*|submit a res*|send updated cv|apply by|apply via|apply at|apply through|to apply|how to apply|bewerbung an|bewerbung per|unterlagen an|unterlagen per|lebenslauf an|bewerbungsunterlagen*|envoyez votre*|envoyer votre*|envoyez-nous*|adressez votre*|envia tu cv|enviar cv|envie seu*|envianos tu*|invia il tuo*|inviare cv|poslete*|zaslete*|zasilejte*|posilejte*|wyslij cv|przeslij cv|stuur je*|stuur jouw*',
);

const OVER = phrases(
  "no longer accepting|no longer taking app*|not accepting app*|not currently accepting*|applications are closed|applications are now closed|applications have closed|deadline has passed|application period has ended|nicht mehr verfugbar|nicht langer verf*|nicht mehr vakant|nicht mehr ausgeschr*|bereits besetzt|bereits vergeben|leider besetzt|bewerbungsfrist abgel*|bewerbungsfrist ist abgel*|n'accepte plus*|candidatures sont clo*|candidatures clo*|ya no se acept*|non accetta piu*|hakuaika on paatt*",
);
const ENDED = phrases(
  "no longer available|no longer open|no longer active|no longer posted|no longer exist*|is no longer|has been filled|have been filled|has now been filled|has already been filled|has been closed|has been removed|has been deact*|has been taken down|has expired|has closed|has ended|is closed|is now closed|is filled|is now filled|is expired|is unavailable|is inactive|is not available|abgelaufen|nicht mehr online|nicht mehr akt*|ist besetzt|wurde besetzt|deaktiviert|ist geschlossen|n'est plus*|pourvu*|expire*|cloturee|ya no esta*|cerrad*|caducad*|finalizad*|cubierta|expirada|non e piu*|scadut*|chiusa|encerrada|preenchida|fechada|nao esta mais*|is gesloten|is vervuld|is verlopen|niet meer besch*|niet langer besch*|niet meer open|nieaktualn*|wygasl*|archiwaln*|zakonczon*|nieaktywne|neni aktu*|neni akti*|jiz neni*|byla obsaz*|byla ukon*|byla staz*|neaktualni|nie je akt*|ar inte akt*|ar tillsatt|er besat|er utlopt|er ikke akt*|ei ole enaa*|lejart",
);
const POSTING_NOUN = phrases(
  'job*|position*|posting|role|internship|vacancy|opportunity|opening|listing|requisition|advert|stelle*|anzeige|praktikum|offre|poste|stage|oferta*|vacante|puesto|empleo|proceso|practicas|offerta|annuncio|posizione|vaga|oportunidade|vacature|functie|ogloszenie|nabidka|inzerat|pozic*|ponuka|annons*|tjanst*|stilling*|annonce*|ilmoitus|tyopaikka|allas*',
);

/** "This posting is over", of a short line in plain form. */
export function saysOver(text: string): boolean {
  return OVER.within(text) || (ENDED.within(text) && POSTING_NOUN.within(text));
}

/** A wall in front of the page. */
export const WALL = phrases(
  'just a moment|attention required|access denied|verify you are*|verify that you*|verifying*|confirm you are human|are you a human|are you a robot|are you human|additional verif*|security verif*|security check|unusual traffic|turn javascript on|please enable js|please enable java*|please enable cook*|enable javascript and cookies|captcha|checking your browser|pardon our int*|request blocked|request was blocked|403 forbidden|too many requests|bot detection|bot protection|cloudflare',
);

/** What a login page is called. */
export const LOGIN = phrases(
  'sign in*|signin|log in*|login*|please sign in*|please log in*|sign up|signup|join now|create account|create an account|create your acc*|register|session expired|welcome back|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesion|accedi|entrar|inloggen|zaloguj sie|logowanie|prihlaseni|prihlasit se|logga in|logg inn|kirjaudu*',
);

/** A page that says that there is nothing at this address. */
export const MISSING = phrases(
  "404|page not found|page cannot be found|page doesn't exist|not found|seite nicht gefunden|page introuvable|pagina no encontrada|pagina non trovata|stranka nenalezena|nie znaleziono|pagina niet gevonden",
);

const BESIDE = phrases(
  'people also*|you may also*|you might also*|recommended for you|similar to this*|not the right*|not quite*|not seeing a*|not what you*|share*|follow us*|connect with us|contact us|get job alert*|get notified*|get new jobs*|get email*|job alert*|create a job al*|create job al*|create al*|set up al*|set up a job al*|sign in*|sign up*|join our talent*|join our comm*|join the talent*|newsletter*|subscribe*|cookie*|we use cookies*|this site uses cook*|we value your privacy|privacy*|manage consent*|apply for this*|apply to this*|application form|submit your application|autofill*|your application|your details|your information|your profile|voluntary self*|u.s. equal*|us equal*|personal info*|personal details|search*|job search|filter*|refine*|table of contents|on this page|navigation|menu|skip to*|comments|leave a comment|reviews|was this*|feedback|back to*|jobs you*|jobs like this*|jobs near*|jobs in*|jobs by*|jobs recomm*|das konnte*|teilen|empfehlen|weiterempfehlen|stelle teilen|job teilen|anzeige teilen|folgen sie uns*|folge uns*|jobs nach*|ces offres*|partage*|suivez-nous*|alerte*|compart*|siguenos*|condividi*|seguici*|deel d*|deel via*|delen|udostepnij*|sdilet*|poslat nabidku*|poslat znamemu*|zdielat*|hlidac*|dela|del|samankaltaiset*',
);
const OTHERS = phrases(
  'similar|related|more|other|all|our|latest|recent|recommended|featured|current|suggested|open|view|weitere|ahnliche|andere|alle|aktuelle|passende|unsere|autre*|nos|toutes|similaire*|associees|recommandees|otr*|mas|similares|relacionad*|altr*|simili|outras|mais|semelhantes|vergelijkbare|meer|podobne|inne|wiecej|zobacz|dalsi|souvisejici|ostatni|vsechny|nejnovejsi|liknande|fler*|andra|lignende|hasonlo',
);
const OFFERS = phrases(
  'job|jobs|position*|role|roles|opening*|opportunit*|internship*|vacanc*|offer*|searches|articles|posts|results|companies|careers|stelle*|angebote|praktik*|anzeigen|treffer|offre*|postes|annonces|stage*|emploi*|oferta*|empleo*|vacantes|practicas|posizioni|annunci|vaga*|vacature*|banen|oferty|ogloszenia|nabid*|pozice|inzeraty|ponuky|jobb*|tjanster|stilling*|allas*',
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

/** What a posting's sentences say. */
export const SPEECH = {
  /** Somebody is sought. */
  seeks: phrases(
    "we are looking for|we're looking for|is looking for|we are seeking|we're seeking|we seek|is seeking|seeks a|seeks an|invites appl*|invite appl*|is hiring|are hiring|we're hiring|is recruiting|has an opening|have an opening|wir suchen|suchen wir|sucht|gesucht|zu besetzen|recherchons|recrute*|recherche un*|buscamos|se busca*|busca un*|se convoca|procuramos|cerchiamo|cerca un*|we zoeken|wij zoeken|zoeken we|zoeken wij|zoekt|op zoek naar|szukamy|poszukuj*|hledame|hleda|hladame|prijmeme|soker|soger|etsimme|keresunk|ariyoruz|aranmaktadir",
  ),
  /** Who applies, and with what. */
  applies: phrases(
    'applicant|applicants|applications|cv|resume|cover letter|letter of*|letters of*|to apply|bewerber*|bewerbung*|bewerben|lebenslauf|candidat*|lettre de motivation|curriculum*|solicitud*|sollicit*|aplikacj*|zivotopis*|ansokan|ansogning',
  ),
  /** What they will do. */
  does: phrases(
    "you will|you'll|this role|this position|the role|the position|your role|as an intern|responsible for|du wirst|ihre aufgaben|deine aufgaben|vous serez|vos missions|tu seras|je gaat|ga je|tus funciones|realizar*|budes|bedziesz|du kommer",
  ),
  /** The terms. */
  terms: phrases(
    'salary|salaries|stipend|compensation|full-time|full time|part-time|part time|per week|per hour|start date|contract|vollzeit|teilzeit|minijob|unbefristet*|stunden|vergutung|gehalt|temps plein|temps partiel|gratification|remunere*|salaire|cdi|cdd|jornada|salario|contrato|contratto|stage di|salaris|fulltime|parttime|wynagrodzen*|umowa|uvazek|mzda|heltid|deltid',
  ),
} as const satisfies Record<string, Phrases>;

const POSTING_NAME = phrases(
  "vacancy|job vacancy|job offer|job opening|job posting|job announcement|job description|job details|internship details|vacancy details|open position|call for app*|internship offer|internship opp*|job opp*|stellenangebot|stellenanzeige|stellenausschreibung|offre d'emploi*|offre de stage*|offre de these*|avis de recrutement|appel a cand*|oferta de empleo|oferta de trabajo|oferta de practicas|convocatoria*|offerta di lavoro|vacature|vaga|oferta de emprego|oferta pracy|nabidka prace|volne pracovni misto|pracovni nabidka|ledig tjanst|avoin tyopaikka|now hiring|we're hiring|we are hiring",
);

/** Whether words, in plain form, are what a posting is called and nothing else. */
export function isPostingName(text: string): boolean {
  return POSTING_NAME.is(text);
}

/** Whether a short line, in plain form, says that what follows is one posting: "Vacature", "Job opening 17". */
export function namesPosting(text: string): boolean {
  return POSTING_NAME.within(text) && !gathersPostings(text);
}

const ARTICLE = phrases(
  'how *|why *|what *|when *|meet *|interview with*|interviewing*|life as*|life at*|a day*|day in*|my *|tips *|guide to*|a guide*|the ultimate*|introducing *|wie *|warum *|comment *|pourquoi *|como *|por que*|consejos*|perche *|hoe *|waarom *|jak *|proc *|dlaczego *',
);
const TOPIC = phrases(
  'salary guide*|salaries|career guide*|career path*|career advice|job description template*|job description example*|resume*|cover letter*|cv example*|interview question*|success stor*|testimonial*|alumni|announce*|report|statistics|internship experience*|salary by*|gehaltsreport|lebenslauf*|fiche metier*|salaire moyen',
);
const COUNTED =
  /^(?:the |top |my |our )?\d{1,3} (?:\w+ )?(?:tips|ways|things|reasons|steps|questions|mistakes|skills|facts|lessons|tipps|grunde|conseils|raisons|consejos|razones)\b/;

const TELLS_OF =
  /\b\w+ (?:salary|salaries|gehalt|salaire|sueldo) (?:in|for|en|a|fur)\b|^(?:our |the )?(?:internship|placement|volunteer|recruitment|hiring|employment)s? (?:\w+ )?(?:policy|guidelines|handbook|agreement|faqs?|report|evaluation|certificate)s?$/;

/** Whether a heading, in plain form, is that of an article: "How to become an analyst", "7 tips for interns". */
export function ofArticles(heading: string): boolean {
  return (
    ARTICLE.is(heading) ||
    TOPIC.within(heading) ||
    COUNTED.test(heading) ||
    TELLS_OF.test(heading) ||
    (heading.endsWith('?') && heading.includes(' '))
  );
}

/** Headings that a posting's own text has. */
export const POSTING_SECTION = phrases(
  "descric*|perfil proc*|funcoes|habilidades|aranan*|nitelik*|gorev*|sorumluluk*|is tanimi|beklenen*|beklentil*|yan haklar|pozisyonun*|basvuru*|odgovornosti|zahtjevi|nudimo|dine opgaver|arbejdsopgaver|om dig|om deg|om stillingen|om tjansten|kvalifika*|vi tilbyder|vi tilbyr|vi erbjuder|arbetsuppgifter|arbeidsoppgaver|ansaettelsesv*|description|beschreibung|descripcion|descrizione|popis|opis|responsib*|requirement*|qualification*|what you*|what we*|what to expect|what makes|who you are|who we*|who should*|your role|your profile|your mission|your tasks|your resp*|your skills|you will|you have|you bring|you are|about *|job desc*|role desc*|position desc*|internship desc*|job summary|position summary|job overview|role overview|job details|job purpose|job duties|company desc*|project desc*|program overview|job brief|the role|the job|the opp*|the internship|the position|the team|the project|the program*|duties|benefits|perks|we offer|we're looking*|we are looking*|why join|why work|why us|why you|skills|experience|education|eligibility|key *|must have*|nice to have|how to apply|to apply|compensation|salary|stipend|duration|learning o*|desired|preferred|minimum|aufgaben|dein profil|ihr profil|das profil|anforderungen|qualifikation*|wir bieten|was dich|was sie|was wir|was du|das bringst*|das bieten*|das erwartet*|deine*|ihre*|uber uns|stellenbesch*|mission*|profil|le poste|votre poste|votre profil|votre role|competences|nous offr*|nous prop*|nous rech*|qui sommes*|avantages|responsabil*|requisit*|requerimiento*|funciones|ofrecemos|perfil|tareas|sobre nos*|sobre la|sobre el|sobre a|attivita|offriamo|chi siamo|mansioni|profilo|beneficios|atividades|oferecemos|taken|functie-eisen|functie eisen|wij bieden|wat *|jouw*|obowiazki|wymagania|oferujemy|zakres|oczekujemy|pozad*|nabizime|napln*|co *|ocekavame|nabidka|popis p*|poziad*|ponukame|arbetsuppgifter|kvalifikationer|vi erbjuder|vi soker|vi tilby*|om tjansten|om rollen|om oss|om job*|om still*|arbeidsoppg*|arbejdsopg*|tehtavat|tarjoamme|feladatok|elvarasok|amit kinalunk",
);

/** The site's own words: no role, no employer, no place is called so. */
export const FURNITURE = phrases(
  "job|jobs|online jobs|job board|job search|job detail|job details|internship detail|internship details|vacancy details|opportunity details|offer details|role details|job opening|job openings|job posting|job description|job vacancy|job application|job listing|job information|job summary|job overview|job offer|job offers|jobs board|career|careers|career site|careers site|career page|careers page|career portal|career center|career centre|careers home|careers at*|career at*|vacancy|vacancies|opening|openings|opportunity|opportunities|position|positions|position details|position description|role|roles|join us|join our team|work with us|working at*|life at*|home|menu|search|search result|search results|about|about us|overview|apply|apply now|apply online|detail|details|welcome|blog|news|contact|login|sign in|log in|error|loading|loading...|untitled|vacview|index|our team|our company|our jobs|our careers|current openings|current opening|open position|open positions|open roles|open jobs|all jobs|view all jobs|full job description|description|the role|internships|jobs in*|stellenangebot|stellenangebote|stellenanzeige|stellenbeschreibung|karriere|offene stellen|jobborse|jobs & karriere|ihre bewerbung|stellenausschreibung|offre|offre d'emploi|offres d'emploi|nos offres|details de l'offre|avis de recrutement|recrutement|nous rejoindre|carriere|carrieres|carreiras|emploi|emplois|empleo|empleos|trabaja con nosotros|oferta|ofertas|oferta de empleo|ofertas de empleo|convocatoria|convocatorias|ofertas de trabajo|lavora con noi|offerte di lavoro|lavoro|vaga|vagas|detalhes da vaga|trabalhe conosco|vacature|vacatures|werken bij*|kariera|oferty pracy|oferta pracy|praca|praca w*|volne pozice|nabidka prace|nabidky prace|detail nabidky|aktualni nabidka|volna mista|prace|lediga jobb|jobba hos oss|karriar|ledige stillinger|avoimet tyopaikat|job posting detail*|posting details|job offer details|job advert|job ad|job advertisement|job profile|job specification|view job|vacancy description|requisition details|stelleninformationen|jobdetails|detail de l'offre|fiche de poste|detalle de la oferta|dettaglio offerta|detail pozice|szczegoly oferty|full time|full-time|part time|part-time|remote|hybrid|onsite|on-site|en|de|fr|us|uk|linkedin|indeed|indeed.com|n/a|na|none|null|undefined|unknown|company|company name|company profile|company page|company website|employer|organization|organisation|hiring organization|confidential|confidential company|anonymous|private|test|default|logo|website|visit website|view company*|view profile|view website|follow|share|save|unternehmen|firma|entreprise|empresa|spolecnost|zamestnavatel|personalni agentura|talent community|recruiting|recruitment|hr|human resources|all rights reserved|the company|your company",
);

const SECTIONS = phrases(
  'career|search|job-search|jobsearch|search-res*|searchres*|find-jobs|all-jobs|joblist|karriere|praca|prace|brigady|lediga-jobb',
);

/** Whether a path ends in the name of a section, as a page that shows many does. */
export function isSectionPath(pathname: string): boolean {
  const last = pathname.toLowerCase().replace(/\/+$/, '').split('/').at(-1) ?? '';
  return SECTIONS.is(last) || (OFFERS.is(last) && !/\d/.test(last) && last.split('-').length < 4);
}

const GATHERING = phrases(
  "search results|job search|latest jobs|all jobs|browse jobs|nos offres|resultats de|resultat de|suchergebnisse|jobs in|jobs near|jobs for|internships in|internships near|internships for|vacancies in|offres d'emploi pour|offres d'emploi en|offres d'emploi a|offerte di lavoro*|ofertas de empleo en|ofertas de trabajo en|stellenangebote in|stellenangebote fur|vacatures in|vagas em|nabidky prace v|oferty pracy w",
);

/** Whether a heading or title, in plain form, counts or gathers postings: "1,204 design internships in Berlin". */
export function gathersPostings(text: string): boolean {
  if (
    GATHERING.within(text) ||
    /\b(?:open positions|current openings|job listings?|offene stellen)$/.test(text)
  )
    return true;
  const count = text.match(/(?:^|\s)\d[\d.,\s]*\+?\s+([^\d|·:()–-]{3,80})/)?.[1];
  return count?.split(/\s+/, 5).some((word) => OFFERS.is(word)) ?? false;
}

/** Words that stand where a place should and name none. */
export const NO_PLACE = phrases(
  'todas as zonas|all regions|all locations|todo el pais|cala polska|cela cr|remote|anywhere|worldwide|global|globally|any location|multiple|multiple locations|various|various locations|several locations|n/a|na|null|none|unknown|undefined|unavailable|not specified|flexible|homeoffice|home office|home-office|work from home|virtual|hybrid|onsite|on-site|on site|in person|telecommute|full time|full-time|part time|part-time|location|standort|lieu|online|tbd|all|other|remote work|remote job|remote position|fully remote|100% remote|see description|see job description|view map|show map|map|mapa|praca zdalna|praca z domu|prace z domova|na dalku|na dialku|teletravail|teletrabajo|teletrabalho|internacional|international|uzaktan|etatyo|smart working|no office location|no fixed location|no specific location|the internet|earth|world',
);

const KINDS =
  /^(?:(?:paid|student|summer|graduate|our|internships|placements|jobs|careers|opportunities|positions|vacancies|volunteering|apprenticeships|traineeships|work experience|praktika|ausbildung|stellen|stages|alternances?|emplois|practicas|becas|empleos|vagas|estagios|tirocini|staze|praktyki|vacatures|and|or|und|et|y|e|en|i|a|&|[/,+])(?:\s+|$))+$/;

/** Whether a heading, in plain form, names kinds of postings and no role: "Internships and placements". */
export function isKindAlone(text: string): boolean {
  return KINDS.test(text);
}

/** Platforms that host others' postings: never the employer on the word of the page's frame alone. */
export const PLATFORM: ReadonlySet<string> = new Set(
  'greenhouse lever workday ashby ashbyhq smartrecruiters icims workable bamboohr breezy breezyhr jobvite recruitee teamtailor personio jazzhr applytojob rippling eightfold taleo successfactors oraclecloud talentify gohire linkedin indeed indeedcom glassdoor handshake joinhandshake ziprecruiter stepstone stepstonede xing monster monstercom wayup internshala wellfound angellist angellisttalent idealist idealistorg usajobs usajobsgov simplify prosple gradcracker higherin ratemyplacement weworkremotely remoteok stackoverflow join joincom jobteaser welcometothejungle hellowork apec infojobs jobscz pracapl pracujpl jobstairs jobstairsde phenom avature njoyn cornerstone cornerstoneondemand csod catsone parkerdewey ycombinator workatastartup facebook twitter github wordpress squarespace wix hugo reed totaljobs cvlibrary seek naukri jobstreet glints dice simplyhired careerbuilder talentcom jooble adzuna neuvoo myworkdayjobs ultipro ukg adp paylocity dayforce comeet pinpoint pinpointhq homerun dover freshteam zohorecruit softgarden rexx umantis onlyfy prescreen flatchr taleez digitalrecruiters talentsoft werecruit bizneo traffit erecruiter teamio lmc'.split(
    ' ',
  ),
);

/** What the menus of a site say that puts up the jobs of others. */
export const BOARD_TALK = phrases(
  'post a job*|post a vacancy|post an internship|post jobs|advertise a job|for employers|employers|employer login|for companies|for recruiters|recruiters|job seekers|jobseekers|browse jobs|find jobs|find a job|search jobs|job search|browse companies|upload cv|upload your cv|upload resume|post your cv|fur arbeitgeber|arbeitgeber|stellenanzeige schalten|anzeige schalten|anzeige aufgeben|jobs finden|espace recruteur*|recruteurs|publier une offre|deposer une offre|deposer une annonce|deposez votre cv|publicar oferta*|publica una oferta|publicar empleo*|publica tu*|publicar vaga*|anunciar vaga*|para empresas|per le aziende|pubblica annunci*|voor werkgevers|werkgevers|plaats een vacature|vacature plaatsen|dla pracodawc*|dodaj ogloszenie|dodaj oferte|pro zamestnavatele|pro firmy|vlozit inzerat|pre firmy|pridat inzerat|annonsera|tyonantajille',
);

/** Words of roles. */
export const ROLE_WORD = phrases(
  'muhendis*|uzman*|stajyer*|yonetici*|asistan*|gelistirici*|analist*|danisman*|sorumlusu|engenheir*|assistente*|gestor*|consultor*|auxiliar*|coordenador*|ingegnere|programmator*|kehittaja*|asiantuntija*|insinoori*|suunnittelija*|arkkitehti|kierownik|asystent*|inzinier*|asistent*|manazer*|mernok*|inginer*|inzenjer*|pripravnik*|adviseur|medarbej*|medarbet*|studentermed*|konsulent*|radgiver*|udvikler*|utveckla*|utvikler*|laerer*|larare*|sygeplejer*|sjukskot*|ingenior*|doktorand*|intern|interns|internship|internships|trainee*|apprentic*|engineer*|developer*|manager*|analyst*|assistant*|designer*|scientist*|specialist*|coordinator*|consultant*|associate*|officer*|research*|student|students|technician*|represent*|administrat*|director*|lead|leader|architect*|editor*|writer*|nurse*|teacher*|fellow*|volunteer*|praktik*|werkstud*|hospitan*|ausbildung|azubi|entwickler*|mitarbeiter*|berater*|leiter*|sachbearb*|referent*|stage|stagiair*|alternan*|charge*|ingenieur*|developpeu*|responsable|technicien*|becari*|practic*|ingenier*|desarrollad*|tecnic*|tirocin*|stagista|sviluppat*|addett*|impiegat*|estagi*|desenvolv*|medewerker|ontwikkelaar|praktyk*|staz*|specjalist*|programi*|inzynier*|programa*|vyvojar*|tester*|analytik*|brigad*|utvecklare|ingenjor*|konsult*|medarbejder*|harjoittelij*|gyakornok*|fejleszto*|m/w/d|w/m/d|m/f/d|f/m/d|h/f|f/h|co-op|coop|placement*|executive|accountant|secretary|clerk|ambassador*|recruiter|buyer|planner|chef|driver|operator*|professor*|lecturer*|postdoc*|post-doc*|phd|ph.d*|doctoral*|doctorant*|doktorand*|ergotherapeut*|physiotherapeut*|therapeut*|therapist*|psycholog*|physician*|doctor|pharmacist*|facharzt*|arzt|pfleg*|kaufmann*|kauffrau*|verkauf*|buchhalt*|erzieher*|hilfskraft*|aushilf*|volontar*|redakt*|monteur*|elektrik*|mechanik*|teamleit*|copywriter*|producer*|illustrator*|photograph*|translator*|librarian*|curator*|economist*|programmer*|barista*|cook|cashier*|receptionist*|electrician*|supervisor*|auditor*|advisor*|adviser*|counsel*|lawyer*|attorney*|tutor*|instructor*|trainer*|coach|strategist*|fundrais*|marketer*|vendedor*|vendeu*|comptable*|infirmier*|enfermer*|redacteur*|redactor*|disenador*|profesor*|investigador*|chercheu*|verkoper*|verpleegkundig*|docent*|facilitat*|dyrektor*|ucetni*',
);

/** Lines that are controls of the page. */
export const CHROME_LINE = phrases(
  'show *|read more*|read less*|read full*|see more*|see less*|see all*|see full*|view more*|view less*|view all*|view full*|load more*|save|save job|save for later|save this job|saved|print|print this job|report job|report this*|report posting|copy link|copy url|email|email job|email to a friend|email this*|back|back to*|close|more|less|tweet|pin it|facebook|twitter|linkedin|whatsapp|instagram|x|share*|refer a friend|sign in*|log in*|login*|register|previous|next|skip to*|loading*|mehr anzeigen|mehr erfahren|weniger anz*|merken|drucken|zuruck*|teilen|voir plus*|afficher *|imprimer|partager|enregistrer|sauvegarder|retour*|signaler*|ver mas|guardar|imprimir|mostra *|stampa|salva|zobrazit vice|vytisknout|ulozit|zpet*|sdilet*|poslat*|drukuj|zapisz|wstecz|toon meer|terug*|opslaan|visa mer|skriv ut',
);
