/**
 * Every word that the layers look for in pages, in plain form (see `plain`): lower case, no accents.
 * Languages: en, de, fr, es, it, pt, nl, pl, cs, sk, sv, no, da, fi, hu.
 */

function whole(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})$`);
}

/** Names of labelled fields, without the colon. */
export const LABELS = {
  title: whole(
    '(?:job|position|posting|role|internship) ?(?:title|name)?',
    'stellenbezeichnung|stellentitel|intitule(?: du poste)?|poste|puesto|cargo|posizione|functie|stanowisko|nazev pozice|pozice|pozicia',
  ),
  company: whole(
    '(?:company|employer|organi[sz]ation|hiring organi[sz]ation|host organi[sz]ation|hiring company|agency)(?: name)?|posted by|offered by',
    'firma|firmenname|unternehmen|arbeitgeber|entreprise|societe|employeur|nom de l.entreprise|empresa|empleador|azienda|societa|datore di lavoro',
    'bedrijf|werkgever|organisatie|pracodawca|nazwa firmy|spolecnost|nazev (?:firmy|spolecnosti)|zamestnavatel|zadavatel|spolocnost|zamestnavatel',
    'foretag|arbetsgivare|virksomhed|arbejdsgiver|bedrift|arbeidsgiver|yritys|tyonantaja|ceg|munkaltato',
  ),
  locations: whole(
    '(?:(?:job|work|office|primary|main|internship|duty|posting) )?(?:locations?(?:\\(s\\))?|site|city)|(?:city|town)(?:, ?(?:state|country).*)?|where|work ?place|place of (?:work|employment)|based in|office|city / state',
    '(?:arbeits|einsatz|dienst)?ort|standorte?|arbeitsplatz|lieux?(?: de (?:travail|stage)| du poste)?|localisation|ville|ubicacion|lugar(?: de trabajo)?|localidad|localizacion|ciudad',
    'sede(?: di lavoro)?|luogo(?: di lavoro)?|citta|local(?: de trabalho)?|localidade|cidade|localizacao|locatie|standplaats|plaats|werklocatie',
    'lokalizacja|miejsce pracy|miasto|lokalita(?: pracoviste)?|misto(?: vykonu)?(?: prace)?|pracoviste|adresa pracoviste|miesto(?: vykonu)? prace|miesto',
    'arbetsort|placering|plats|arbeidssted|sted|arbejdssted|lokation|sijainti|tyopaikka|tyoskentelypaikka|paikkakunta|helyszin|munkavegzes helye',
  ),
  deadline: whole(
    '(?:application |applications )?(?:deadline|closing date|close date|closing|closes?(?: on)?|due(?: date)?|end date|until)(?: for applications?| to apply)?|apply (?:by|before|until)|last date(?: (?:to apply|of application|for applications?))?|valid (?:until|through)|expir(?:es|y|ation)(?: date| on)?|job closing date|posting end date|deadline for applications',
    'bewerbungs(?:frist|schluss|ende)|bewerben bis|bewerbung bis|frist|ausschreibungsende|date limite(?: de (?:candidature|depot|reception).*)?|date de cloture|cloture(?: des candidatures)?|candidater avant(?: le)?',
    'plazo(?: de (?:solicitud|inscripcion|presentacion))?|fecha (?:limite|de cierre|fin)(?: de .*)?|scadenza|candidature entro|prazo(?: de candidatura)?|data limite|inscricoes ate|encerramento',
    'sluitingsdatum|reageren? (?:voor|tot)|solliciteren (?:voor|tot)|aplikuj do|termin (?:skladania|nadsylania).*|oferta wazna do|wazne do|wygasa|waznosc',
    'uzaverka(?: prihlasek)?|termin podani.*|prihlaste se do|platnost do|datum ukonceni|uzavierka|sista ansokningsdag|ansok senast|soknadsfrist|ansogningsfrist|hakuaika paattyy|viimeinen hakupaiva|jelentkezesi hatarido',
  ),
  postedOn: whole(
    '(?:job |date )?(?:posted|published|listed)(?: on| date| at)?|(?:posting|publication|publish|listing|post) date|date (?:posted|published|live|of publication)|posted since|opening date|open date|date opened|job posting date',
    '(?:veroffentlicht|publiziert|online|ausgeschrieben)(?: am| seit)?|veroffentlichungsdatum|eingestellt am|publiee? le|date de (?:publication|parution|mise en ligne)|mise? en ligne le|publicad[oa](?: el| em)?|fecha de publicacion|data de publicacao|pubblicat[oa](?: il)?|data (?:di )?pubblicazione',
    'geplaatst(?: op)?|plaatsingsdatum|opublikowan[oae]|data (?:publikacji|dodania)|dodan[oae]|(?:zverejneno|vlozeno|publikovano)(?: dne)?|datum (?:zverejneni|vlozeni|vystaveni)|zverejnene|datum zverejnenia|publicerad|publisert|offentliggjort|opslaet|julkaistu|kozzeteve',
  ),
  workMode: whole(
    'remote(?: type| status| work| option| eligible)?\\??|telecommut\\w+|(?:work ?(?:place)?|job location|location|working) (?:type|mode|model|arrangement|setting|style|format)|work from home(?: available)?|work ?place|on-?site ?/ ?remote|remote ?/ ?on-?site',
    'arbeitsmodell|home ?office|teletravail|mode de travail|modalidad(?: de trabajo)?|teletrabajo|modalita(?: di lavoro)?|smart working|thuiswerken|tryb pracy|praca zdalna|prace z domova|rezim prace|typ pracoviste|arbetsform|etatyo',
  ),
  skills: whole(
    '(?:required |key |preferred |relevant )?skills?(?:\\(s\\)| required| needed)?|tech(?:nology)? ?stack|technologies|kompetenzen|kenntnisse|fahigkeiten|competences?(?: requises)?|habilidades|competencias|competenze|vaardigheden|umiejetnosci|technologie|dovednosti',
  ),
} as const;
export type LabelField = keyof typeof LABELS;

/** Further labels that the classifier reads: which pairs are worth keeping although no field of the capture takes them. */
export const KNOWN_LABEL =
  /\b(?:salary|stipend|pay|wage|compensation|remuneration|hours|duration|length|start|starts|end|type|contract|employment|schedule|category|department|industry|level|experience|reference|id|openings|gehalt|vergutung|dauer|beginn|vertrag\w*|arbeitszeit|duree|salaire|remuneration|gratification|contrat|debut|salario|duracion|contrato|jornada|inicio|stipendio|durata|contratto|salaris|duur|uren|wynagrodzenie|umowa|wymiar|plat|mzda|uvazek|nastup)\b/;

/** What a link or button that leads to the application says. */
export const APPLY =
  /^(?:easy apply|quick apply|apply(?: (?:now|here|online|today|for (?:this|the) (?:job|position|role|internship|vacancy)|on (?:the )?(?:company|employer)\S* (?:web)?site|on company site|externally|to (?:this )?(?:job|position)|via .{2,30}|with .{2,30}))?|i'?m interested|i am interested|start (?:your )?application|submit (?:an |your )?application|jetzt (?:online )?bewerben|(?:hier |online )?bewerben|zur bewerbung|bewirb dich(?: jetzt)?|postule[rz]?(?: (?:maintenant|ici|en ligne|a cette offre|a l.offre))?|je postule|candidater|deposer (?:ma|votre) candidature|aplicar(?: ahora)?|solicitar(?: ahora)?|inscribirme|inscribirse|postular(?:se|me)?|candidati(?: ora)?|invia (?:la )?candidatura|candidatar(?:-se|me)?|candidate-se|solliciteer(?: nu| direct)?|direct solliciteren|aplikuj(?: teraz)?|wyslij cv|odpovedet(?: na nabidku)?|mam zajem|poslat zivotopis|reagovat(?: na (?:nabidku|ponuku))?|mam zaujem|ansok(?: nu| har)?|sok (?:stillingen|her)|ansog(?: nu)?|hae (?:tahan |nyt|paikkaa).*|jelentkezem|jelentkezes|pelamar|lamar(?: sekarang)?)[\s>»→!.]*$/;

/** How a posting asks for applications by mail. */
export const APPLY_BY_MAIL =
  /\b(?:(?:send|e-?mail|submit|forward)(?: us)?(?: an?| your| the)? (?:updated )?(?:cv|resume|cover letter|application|portfolio)|apply (?:by|via|at|through|to|using|with)|to apply,|how to apply|(?:bewerbung|unterlagen|lebenslauf) (?:\w+ ){0,4}(?:an|per|via)|(?:envoye[rz]|adresse[rz]|transmettre) (?:\w+ ){0,4}(?:cv|candidature)|(?:enviar?|envia|envie) (?:\w+ ){0,3}(?:cv|curriculum)|(?:invia\w*) (?:\w+ ){0,3}(?:cv|curriculum)|(?:poslat|poslete|zaslete|zasilejte|posilejte) (?:\w+ ){0,4}(?:cv|zivotopis)|(?:wyslij|przeslij|prosimy o) (?:\w+ ){0,3}cv|stuur (?:\w+ ){0,3}(?:cv|sollicitatie))\b/;

/** "This posting is over", said by the page and not by the posting's own text. */
export const CLOSED =
  /\b(?:no longer (?:accepting|taking|available|open|active|posted|exists?)|(?:job|position|posting|role|internship|vacancy|opportunity|opening|listing|requisition|offer)(?: (?:you (?:were|are) (?:searching|looking) for|you.ve (?:selected|requested)))? (?:has (?:now |already |since )?(?:been (?:filled|closed|removed|deactivated|taken down)|expired|closed|ended)|have been filled|is (?:now )?(?:closed|filled|expired|unavailable|inactive|no longer))|applications? (?:are|is|have) (?:now )?(?:been )?closed|(?:we are|is) not (?:currently )?accepting applications|application (?:deadline|period|window) (?:has|is) (?:passed|ended|closed|over)|(?:bereits|schon|leider) (?:besetzt|vergeben|abgelaufen|beendet)|nicht (?:mehr|langer) (?:verfugbar|aktiv|online|vakant|ausgeschrieben|aktuell)|stelle (?:ist|wurde) (?:\w+ )?(?:besetzt|vergeben|deaktiviert|geschlossen)|bewerbungs(?:frist|phase) (?:ist )?(?:abgelaufen|beendet)|(?:poste|offre)(?: \w+){0,3} (?:pourvue?|expiree?|cloturee?|fermee?)|n.est plus (?:disponible|en ligne|active|d.actualite|ouverte?)|n.accepte plus de candidatures|candidatures (?:sont )?(?:closes|cloturees|fermees)|ya no (?:esta (?:disponible|activa)|se aceptan|acepta)|(?:oferta|vacante|proceso) (?:ha sido )?(?:cerrad[oa]|caducad[oa]|finalizad[oa]|cubiert[oa]|expirad[oa])|non (?:e |sono )?piu (?:disponibile|attiv[oa]|accettat\w+|valid[oa])|(?:offerta|annuncio|posizione) (?:e )?(?:scadut[oa]|chius[oa])|(?:vaga|oportunidade) (?:ja )?(?:foi )?(?:encerrada|preenchida|expirada|fechada)|nao esta mais disponivel|(?:vacature|functie) is (?:helaas )?(?:gesloten|vervuld|verlopen|niet meer)|niet (?:meer|langer) (?:beschikbaar|open)|ogloszenie (?:jest )?(?:nieaktualne|wygaslo|archiwalne|zakonczone|nieaktywne)|oferta (?:pracy )?(?:jest )?(?:nieaktualna|wygasla|archiwalna|zakonczona)|(?:nabidka|inzerat|pozice|ponuka|pozicia)(?: \w+){0,3} (?:neni|nie je|byla|bola) (?:\w+ )?(?:aktualni|aktivni|obsazena|ukoncena|stazena|aktualna|aktivna)|(?:neaktualni|expirovana|ukoncena|obsazena) (?:nabidka|pozice)|(?:jobbet|annonsen|tjansten|stillingen|annoncen) (?:ar|er) (?:ikke |inte |inaktiv|utgatt|tilsatt|tillsatt|besat|stengt|lukket)|ei ole enaa (?:avoinna|voimassa)|hakuaika on paattynyt|lejart allas)\b/;

/** A wall in front of the page. */
export const WALL =
  /\b(?:just a moment|attention required|access denied|verif(?:y|ying) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|real|robot)|are you (?:a )?(?:human|robot)|(?:additional|security) (?:verification|check)(?: required)?|unusual traffic|please (?:turn|enable) (?:javascript|js|cookies)(?: on)?(?: and (?:cookies|reload))?|enable javascript and cookies|captcha|checking your browser|pardon our interruption|request (?:was )?blocked|403 forbidden|too many requests|bot (?:detection|protection)|cloudflare)\b/;

/** What a login page is called. */
export const LOGIN =
  /^(?:(?:please )?(?:sign|log) ?in(?: (?:to|with|or|required).{0,60})?|log ?in|login|sign ?up|join now|create (?:an |your )?account|register|session expired|welcome back|anmelden|einloggen|se connecter|connexion|identifiez-vous|iniciar sesion|accedi|entrar|inloggen|zaloguj sie|logowanie|prihlaseni|prihlasit se|logga in|logg inn|log ind|kirjaudu(?: sisaan)?)$/;

/** A page that says that there is nothing at this address. */
export const MISSING =
  /\b(?:404|page (?:not found|cannot be found|doesn.t exist)|not found|seite nicht gefunden|page introuvable|pagina no encontrada|pagina non trovata|stranka nenalezena|nie znaleziono|pagina niet gevonden)\b/;

/** Headings of what stands beside a posting: its section is left out of the description. */
export const OTHER_SECTION =
  /^(?:(?:view |see |show |browse |explore |find |discover )?(?:more |all |our |other |similar |related |latest |recent |recommended |featured |open |current |suggested )+(?:jobs?|positions?|roles?|openings?|opportunit(?:y|ies)|internships?|vacanc(?:y|ies)|offers?|searches|articles?|posts?|companies|careers?)\b.*|(?:jobs?|positions?) (?:you (?:may|might)|like this|recommended|near|in |by |alert).*|people also .*|you (?:may|might) also .*|recommended for you|similar to this.*|not (?:quite )?(?:what you|the right|seeing a role).*|share(?: (?:this|with|the|on|via)\b.*)?|share|follow us.*|connect with us|contact us|get (?:job alerts?|notified|new jobs|email).*|job alerts?|(?:create|set up|sign up for) (?:a |an |your )?(?:job )?alerts?.*|sign (?:in|up)\b.*|join (?:our|the) (?:talent|community|newsletter).*|newsletter.*|subscribe.*|cookies?\b.*|(?:we use|this site uses|uses) cookies.*|we value your privacy|privacy (?:preference|settings|policy|notice).*|manage consent.*|apply (?:for|to) this (?:job|position|role|internship|opening|vacancy).*|application form|submit your application|autofill.*|your (?:application|details|information|profile)|voluntary self.identification.*|u\\.?s\\.? equal employment.*|personal (?:information|details)|search (?:for )?jobs?|job search|filters?|refine (?:your )?search|table of contents|on this page|search|navigation|menu|skip to.*|(?:leave a )?comments?|reviews?|was this (?:page )?helpful.*|feedback|back to (?:top|search|jobs|results|all).*|(?:weitere|ahnliche|andere|alle|aktuelle|passende|neueste|unsere) (?:stellen\\w*|jobs?|angebote|positionen|praktika|anzeigen)\b.*|das konnte (?:sie|dich) auch.*|(?:stelle|job|anzeige|seite)? ?(?:teilen|empfehlen|weiterempfehlen).*|folgen sie uns.*|folge uns.*|jobs? nach .*|(?:autres?|nos|voir (?:les )?autres|toutes? (?:les|nos)) (?:offres?|postes?|annonces?|stages?|opportunites).*|(?:offres?|annonces?|postes?|stages?) (?:similaires?|associees?|proches?|recommandees?).*|ces offres .*|partage[rz].*|suivez-nous.*|alertes? (?:e-?mail|emploi).*|(?:otras?|mas|ver mas) (?:ofertas?|empleos?|vacantes?|practicas).*|(?:ofertas?|empleos?|vacantes?|practicas) (?:similares|relacionad[oa]s|parecid[oa]s).*|comparte.*|compartir.*|siguenos.*|altre (?:offerte|posizioni).*|(?:offerte|annunci) simili.*|condividi.*|seguici.*|(?:outras?|mais|vagas) (?:vagas|semelhantes|similares|relacionadas|ofertas).*|compartilh\\w+.*|(?:andere|vergelijkbare|meer|soortgelijke) (?:vacatures|banen|stages).*|deel (?:deze|dit|via).*|delen.*|(?:podobne|inne|wiecej|zobacz (?:tez|inne|takze)) (?:oferty|ogloszenia|prace|.*ofert.*).*|udostepnij.*|(?:podobne|dalsi|souvisejici|ostatni|vsechny|nejnovejsi) (?:nabidky|pozice|inzeraty|volne).*|podobne (?:ponuky|pracovne).*|sdilet.*|poslat (?:nabidku|znamemu).*|zdielat.*|hlidac.*|(?:liknande|fler|andra|lignende|andre|flere) (?:jobb?|tjanster|stillinger|stilling).*|dela\b.*|del\b.*|samankaltaiset.*|hasonlo (?:allasok|allashirdetesek).*)$/;

/** Headings that a posting's own text has. */
export const POSTING_SECTION =
  /\b(?:responsibilit(?:y|ies)|requirements?|qualifications?|what (?:you.?ll|you will|we|you|to expect|makes|are)|who (?:you are|we are|we.?re looking|should apply)|you(?:r| will| have| bring| are)|about (?:the|this|us|you|our)|(?:job|role|position|internship|company|program(?:me)?|project)(?: brief| purpose)? (?:description|summary|overview|details|purpose|duties)|the (?:role|job|opportunity|internship|position|team|project|program(?:me)?)|duties|benefits|perks|we offer|we.re (?:looking|offering)|why (?:join|work|us|you)|skills|experience|education|eligibility|key |must have|nice to have|how to apply|to apply|compensation|salary|stipend|duration|learning (?:outcomes|objectives)|desired|preferred|minimum|aufgaben|(?:dein|ihr|unser|das) profil|anforderungen|qualifikation\w*|wir bieten|was (?:dich|sie|wir|du)|das (?:bringst|bieten|erwartet)|deine|ihre|uber uns|benefits|stellenbeschreibung|missions?|profil|(?:le|votre|ton|description du) (?:poste|profil|role)|competences|nous (?:offrons|proposons|recherchons)|qui sommes|avantages|responsabil\w+|requisitos|funciones|ofrecemos|que (?:ofrecemos|buscamos|haras)|perfil|tareas|sobre (?:nosotros|la|el|a|nos)|requisiti|attivita|offriamo|chi siamo|mansioni|profilo|beneficios|atividades|oferecemos|taken|functie-?eisen|wij bieden|wat (?:ga|wij|jij|we)|jouw|obowiazki|wymagania|oferujemy|zakres|oczekujemy|pozadavky|pozadujeme|nabizime|napln prace|co (?:te|vas|ti|vam|u nas|budes|bude|od)|ocekavame|nabidka|popis (?:prace|pozice)|poziadavky|ponukame|napln|arbetsuppgifter|kvalifikationer|vi (?:erbjuder|soker|tilbyr|tilbyder)|om (?:tjansten|rollen|oss|jobbet|stillingen)|arbeidsoppgaver|arbejdsopgaver|tehtavat|tarjoamme|feladatok|elvarasok|amit kinalunk)\b/;

/** Words of a heading or title that name a section of the site and never a role. */
export const NO_TITLE =
  /^(?:(?:job|jobs|career|careers|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|positions?|role|roles|join us|join our team|work with us|working at .*|home|menu|search|about(?: us)?|overview|apply(?: now| online)?|details?|welcome|blog|news|contact|login|sign in|log in|error|loading.*|untitled|vacview|index|intern(?:al)? portal|our (?:team|company|jobs|careers)|current openings?|open (?:positions|roles|jobs)|all jobs|view all jobs|job search|search results?|job (?:details?|description|overview|board|posting|opening|listing|information|summary|application)|position (?:details?|description)|full job description|description|the role|life at .*|careers? (?:at|page|site|portal|home|center|centre)\b.*|(?:stellenangebote?|stellenanzeige|karriere|offene stellen|jobborse|jobs? & karriere|ihre bewerbung|stellenbeschreibung)|(?:offres? d.emploi|recrutement|nous rejoindre|carrieres?|emplois?|offre|nos offres)|(?:empleo|empleos|trabaja con nosotros|ofertas? de (?:empleo|trabajo))|(?:lavora con noi|carriere|offerte di lavoro)|(?:vagas|carreiras?|trabalhe conosco)|(?:vacatures?|werken bij.*)|(?:kariera|oferty pracy|praca|praca w .*)|(?:kariera|volne pozice|nabidky? prace|detail nabidky|volna mista|prace)|(?:lediga jobb|jobba hos oss|karriar|ledige stillinger|karriere|avoimet tyopaikat))[\s:!.]*|internships)$/;

/** An address that shows many: a last path part that is the name of a section. */
export const LIST_PATH =
  /\/(?:jobs?|careers?|search|job-?search|search-?results?|find-?jobs?|internships?|vacanc(?:y|ies)|openings?|positions?|opportunities|offres?(?:-d-?emploi)?|emplois?|stages?|stellenangebote|stellen|jobboerse|karriere|praktikum|empleos?|ofertas?(?:-de-(?:empleo|trabajo))?|practicas|offerte(?:-di)?-lavoro|vagas|vacatures|oferty(?:-pracy)?|praca|nabidky|prace|brigady|lediga-jobb|all-jobs|joblist)\/?$/;

/** A heading or title that counts or gathers postings. */
export const LIST_TITLE =
  /(?:^|\s)(?:\d[\d.,\s]*\+?\s*(?:[\p{L}-]+\s+){0,4}(?:jobs?|internships?|vacancies|openings|positions|results|opportunities|offres?|stages?|emplois?|stellen\w*|treffer|praktika|praktikum\w*|ofertas?|empleos?|vagas|vacatures|ofert\w*|nabid\w*|stillinger)|(?:jobs|internships|vacancies|offres d.emploi|offerte di lavoro|ofertas de (?:empleo|trabajo)|stellenangebote|vacatures|vagas|nabidky prace|oferty pracy) (?:in|near|a|en|bei|for|pour|para|fur|w|v)\s|search results|job search|latest jobs|all jobs|browse jobs|open positions$|current openings$|job listings?$|offene stellen$|nos offres|resultats? de|suchergebnisse)/u;

/** Words that no employer is called. */
export const NO_COMPANY =
  /^(?:n\/?a|none|null|undefined|unknown|company|company name|employer|organi[sz]ation|confidential(?: company)?|anonymous|private|test|default|home|careers?|jobs?|logo|search|apply(?: now)?|remote|hybrid|internships?|website|visit website|view (?:company )?(?:profile|all jobs|website)|company (?:profile|website|page)|overview|about(?: us)?|(?:full|part)[ -]?time|hiring organization|follow|share|save|\d+ (?:reviews?|followers?|employees?).*|unternehmen|firma|entreprise|empresa|spolecnost|en|de|us|uk|job board|job offers?|career (?:site|page|portal|center)|talent community|recruiting|recruitment|hr|human resources|all (?:jobs|rights reserved)|our company|the company|your company|open positions?|job openings?|welcome|menu|stellenangebote?|karriere|emploi|offres d.emploi|ofertas|oferta|aktualni nabidka|detail)$/;

/** Platforms that host others' postings: never the employer on the word of the page's frame alone. */
export const PLATFORM: ReadonlySet<string> = new Set(
  'greenhouse lever workday ashby ashbyhq smartrecruiters icims workable bamboohr breezy breezyhr jobvite recruitee teamtailor personio jazzhr applytojob rippling eightfold taleo successfactors oraclecloud talentify gohire linkedin indeed indeedcom glassdoor handshake joinhandshake ziprecruiter stepstone stepstonede xing monster monstercom wayup internshala wellfound angellist angellisttalent idealist idealistorg usajobs usajobsgov simplify prosple gradcracker higherin ratemyplacement weworkremotely remoteok stackoverflow join joincom jobteaser welcometothejungle hellowork apec infojobs jobscz pracapl pracujpl jobstairs jobstairsde phenom avature njoyn cornerstone cornerstoneondemand csod catsone parkerdewey ycombinator workatastartup facebook twitter github wordpress squarespace wix hugo reed totaljobs cvlibrary seek naukri jobstreet glints dice simplyhired careerbuilder talentcom jooble adzuna neuvoo myworkdayjobs ultipro ukg adp paylocity dayforce comeet pinpoint pinpointhq homerun dover freshteam zohorecruit softgarden rexx umantis onlyfy prescreen flatchr taleez digitalrecruiters talentsoft werecruit bizneo traffit erecruiter teamio lmc'.split(
    ' ',
  ),
);
