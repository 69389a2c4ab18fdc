import type { TimeLexicon } from './lexicon';

/** "sechsmonatig", "achtwöchige", "zweijähriges": number word, unit and ending in one word. */
function lengths(): Record<string, string> {
  const counts: Record<string, number> = {
    ein: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12, achtzehn: 18, vierundzwanzig: 24,
  };
  const units: Record<string, string> = { monatig: 'month', wöchig: 'week', jährig: 'year' };
  const out: Record<string, string> = {};
  for (const count in counts)
    for (const unit in units)
      for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) out[`${count}${unit}${ending}`] = `${counts[count]} ${units[unit]}`;
  for (const ending of ['', 'e', 'en', 'er', 'es', 'em']) out[`halbjährig${ending}`] = '6 month';
  return out;
}

export const de: TimeLexicon = {
  language: 'de',
  common: 'und der die das wir du sie mit für zu im den ein eine dich deine bei oder auf als sind ist',
  grammar: {
    minute: 'minuten',
    hour: 'stunde stunden std stündig stündige stündigen stündiges stündiger',
    day: 'tag tage tagen tages tägig tägige tägigen tägiges werktage arbeitstage',
    week: 'woche wochen wöchig wöchige wöchigen wöchiges wöchiger kw',
    month: 'monat monate monaten monats monatig monatige monatigen monatiges monatiger',
    year: 'jahr jahre jahren jahres jährig jährige jährigen jähriges jähriger',
    semester: 'semester semestern',
    weekly: 'wöchentlich wöchentliche wöchentlichen wöchentlicher wochenarbeitszeit wochenstunden wochenstd',
    daily: 'täglich tägliche täglichen',
    monthly: 'monatlich monatliche monatlichen monatlicher',
    yearly: 'jährlich jährliche jährlichen',
    to: 'bis',
    or: 'oder bzw',
    and: 'und',
    filler: 'volle vollen ganze ganzen zusammenhängende zusammenhängenden aufeinanderfolgende aufeinanderfolgenden flexible flexiblen',
    early: 'anfang',
    mid: 'mitte',
    late: 'ende',
    numerals: {
      ein: 1, eine: 1, einem: 1, einen: 1, einer: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12,
      fünfzehn: 15, sechzehn: 16, achtzehn: 18, zwanzig: 20, vierundzwanzig: 24, dreißig: 30, fünfunddreißig: 35, vierzig: 40,
    },
    lengths: lengths(),
    months: ['januar jänner', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'],
    shortMonths: ['jan', 'feb', 'mrz', 'apr', '', 'jun', 'jul', 'aug', 'sept sep', 'okt', 'nov', 'dez'],
    weekdays: ['montag montags', 'dienstag dienstags', 'mittwoch mittwochs', 'donnerstag donnerstags', 'freitag freitags', 'samstag samstags', 'sonntag sonntags'],
    seasons: { spring: 'frühjahr frühling', summer: 'sommer sommersemester', fall: 'herbst', winter: 'wintersemester' },
  },
  cues: {
    'part-of': ['davon', 'darunter'],
    'more': ['mehr', 'länger', 'zusätzlich'],
    'at-least': ['mindestens', 'mind', 'wenigstens', 'min', 'mindestdauer', 'oder (mehr|länger)', 'nicht unter'],
    'at-most': ['bis zu', 'maximal', 'max', 'höchstens', 'längstens', 'nicht mehr als'],
    internship: [
      'praktik(um|a|ums|umsdauer|umsstelle|umsplatz|umszeitraum|umsbeginn|umsprogramm)', 'praktikant(|in|en|innen)', 'pflichtpraktik(um|a|ums|umsdauer)', 'praxissemester', 'vorpraktikum', 'fachpraktikum', 'schülerpraktikum', 'schnupperpraktikum', 'orientierungspraktikum',
      'auslandspraktikum', 'werkstudent(|in|en|innen|entätigkeit|ententätigkeit)', 'werkstudierende', 'hospitanz', 'hospitation', 'hospitant(|in)', 'volontariat', 'volontär(|in)', 'trainee(|programm|programms|stelle)', 'praxisphase', 'freiwilligendienst', 'famulatur', 'abschlussarbeit', 'masterarbeit', 'bachelorarbeit', 'ausbildung(|sdauer)', '*praktikum',
    ],
    engagement: [
      'stelle(|n)', 'vertrag', 'arbeitsvertrag', 'projekt(|s)', 'projektlaufzeit', 'befrist(et|ung)', 'einsatz', 'tätigkeit', 'mitarbeit', 'beschäftigung', 'anstellung', 'unterstützung', 'position', 'programm(|s)', 'job', 'vollzeitpraktikum',
    ],
    duration: ['dauer', 'laufzeit', 'zeitraum', 'vertragslaufzeit', 'vertragsdauer', 'einsatzdauer', 'umfang', 'praktikumsdauer', 'befristung', 'für die dauer von', 'mindestdauer', 'beschäftigungsdauer', 'gesamtdauer', 'zeitlicher umfang', 'im zeitraum', 'einsatzzeitraum', 'verfügbarkeit'],
    lasts: ['dauer(t|n|te|nd)', 'umfass(t|en)', 'erstreckt sich', 'läuft', 'befristet (auf|für|bis)', 'absolvieren', 'gehen'],
    throughout: ['(für|während|in|über) (die|der|den)', 'für', 'über', 'während', 'von', 'für einen zeitraum von', 'für die dauer', 'auf', 'lang'],
    wait: ['nach', 'vor', 'seit', 'innerhalb', 'innerhalb von', 'binnen', 'alle', 'ersten', 'erste', 'letzten', 'nächsten', 'vergangenen', 'in den (ersten|letzten|nächsten)', 'seit über', 'weitere', 'weiteren', 'zusätzlich', 'alter', 'spätestens'],
    ago: ['alt', 'vorher', 'im voraus', 'vor beginn', 'vor', 'zuvor', 'nach', 'später', 'probezeit', 'kündigungsfrist', 'lehrjahr', 'lebensjahr'],
    experience: ['*erfahrung', '*erfahrungen', 'erfahrung(|en)', 'berufserfahrung', 'praxiserfahrung', 'praktische erfahrung(|en)'],
    leave: ['urlaub', '*urlaub', '*urlaubs', 'urlaubstage', 'urlaubsanspruch', 'elternzeit', 'bezahlter urlaub', 'wochen (|bezahlter |bezahlten )urlaub', 'ferien', 'kündigungsfrist', 'jahresurlaub', 'elternurlaub', 'sonderurlaub'],
    training: ['einarbeitung', 'schulung(|en)', 'kurs(|e)', 'seminar(|e)', 'weiterbildung(|en)', 'probezeit', 'workshop(|s)', 'einarbeitungszeit', 'probearbeiten', 'fortbildung(|en)'],
    study: ['studium(|s)', 'studiendauer', 'regelstudienzeit', 'immatrikuliert', 'hochschule', 'abgeschlossen(e|es)', 'vorlesung(|en)', 'studienabschluss'],
    extension: ['verlänger(t|n|ung|bar|ungsoption)', 'mit option auf verlängerung', 'möglichkeit (zur|der) verlängerung', 'erneuer(t|bar)'],
    work: [
      'arbeit(|en|est|et|szeit|szeiten|sstunden)', 'arbeitszeit(|en)', 'stundenumfang', 'arbeitsumfang', 'wochenarbeitszeit', 'wochenstunden', 'beschäftigungsumfang', 'verfügbar', 'verfügbarkeit', 'einsatz', 'arbeitspensum', 'pensum', 'stundenzahl', 'stundenanzahl', 'regelarbeitszeit', 'wöchentliche arbeitszeit', 'zeitaufwand', 'kernarbeitszeit', 'mitarbeiten',
    ],
    'not-work': ['vorlesung(|en)', 'sprechstunde(|n)', 'öffnungszeiten', 'bürozeiten', 'geschäftszeiten', 'überstunden', 'antworten', 'rückmeldung', 'melden uns', 'innerhalb', 'vor dem', 'kundenservice', 'unterricht', 'seminar(|e)', 'urlaub'],
    total: ['insgesamt', 'gesamt', 'gesamtumfang', 'in summe', 'stunden gesamt'],
    deadline: [
      '(|die )bewerbungsfrist(|en)', 'bewerbungsschluss', 'bewerbungsende', 'bewerbungszeitraum bis', 'frist', 'einsendeschluss', 'bewerbungen (sind |werden |bitte |nehmen wir |)(|noch )bis (|zum |zum spätestens |spätestens )', 'bewerbung(|en) bis (|zum |spätestens )', 'bewirb dich bis (|zum )', 'bewerben (sie sich |)(|bitte )bis (|zum |spätestens )', 'bis (zum |spätestens |spätestens zum )', 'spätestens (bis |)zum', 'bewerbung … bis (zum |spätestens )',
      'anmeldeschluss', 'anmeldefrist', 'ausschreibung endet', 'bewerbungsdeadline', 'deadline', 'online bis', 'anzeige (läuft|gültig) bis', 'ausschreibungsfrist', 'ende der bewerbungsfrist', 'frist zur bewerbung',
    ],
    'no-later': ['bis zum', 'bis spätestens', 'spätestens bis', 'spätestens am'],
    apply: ['bewerb(|en|ung|ungen|ungsunterlagen)', 'bewirb', 'unterlagen', 'einreichen', 'lebenslauf', 'anschreiben'],
    start: [
      'besetzungsdatum',
      'besetzungstermin',
      'frühestmöglicher eintritt',
      'beginn', 'start', 'startdatum', 'starttermin', 'eintrittsdatum', 'eintrittstermin', 'eintritt', 'einstieg', 'einstiegsdatum', 'einstiegstermin', 'arbeitsbeginn', 'praktikumsbeginn', 'ausbildungsbeginn', 'vertragsbeginn', 'beginnt', 'startet', 'starten', 'beginnen', 'ab', 'ab dem', 'frühestens ab', 'zum nächstmöglichen zeitpunkt ab', 'start ab', 'beginn ab',
      'zu besetzen ab', 'verfügbar ab', 'frühester beginn', 'einsatzbeginn', 'möglicher starttermin', 'beginnend', 'zum', 'gewünschter starttermin', 'beginn der tätigkeit', 'einstellungstermin', 'besetzung ab', 'zeitpunkt ab',
    ],
    end: ['ende', 'endet', 'bis', 'bis zum', 'enddatum', 'befristet bis', 'vertragsende'],
    posted: ['veröffentlicht(| am)', 'veröffentlichungsdatum', 'online seit', 'eingestellt am', 'erschienen am', 'anzeige vom', 'ausgeschrieben am', 'inseriert am', 'publiziert am', 'stand', 'veröffentlichung', 'datum der veröffentlichung', 'erscheinungsdatum'],
    'not-start': ['abschluss', 'absolvent(|en)', 'gegründet', 'gründung', 'vorstellungsgespräch(|e)', 'geboren', 'semesterbeginn', 'aktualisiert', 'copyright', 'stichtag', 'abgeschlossen', 'veröffentlicht', 'seit'],
    'full-time': ['vollzeit', 'in vollzeit', 'ganztags', 'vollzeitpraktikum', 'vollzeittätigkeit', 'vollzeit tätigkeit', 'vollzeitstelle'],
    'part-time': ['teilzeit', 'in teilzeit', 'halbtags', 'teilzeitstelle', 'teilzeitpraktikum'],
    'either-time': ['voll (und|oder) teilzeit', 'vollzeit (und|oder) teilzeit', 'teilzeit (und|oder) vollzeit', 'vollzeit / teilzeit', 'teilzeit / vollzeit', 'voll / teilzeit', 'teil oder vollzeit', 'vollzeit oder in teilzeit'],
    'other-schedule': ['vollzeitstudium', 'vollzeitstudierende', 'vollzeitstudent(|en|in)', 'teilzeitstudium', '(einstieg|übernahme) in vollzeit', 'vollzeitübernahme', 'vollzeitmitarbeiter', 'vollzeitäquivalent(|e)', 'im vollzeitstudium', 'übernahme in eine vollzeitstelle', 'einstieg in eine vollzeitstelle'],
    flexible: ['flexible (arbeitszeit|arbeitszeiten|zeiteinteilung|arbeitszeitgestaltung|stundeneinteilung|einteilung)', 'arbeitszeiten flexibel', 'flexibel einteilbar', 'freie zeiteinteilung', 'zeitlich flexibel', 'arbeitszeit … flexibel', 'arbeitszeiten … flexibel', 'flexible stundengestaltung'],
    rolling: ['laufend(|e) bewerb(ung|ungen)', 'initiativ(|bewerbung) jederzeit', 'kontinuierlich', 'bewerbungen (sind |werden |)(jederzeit|laufend|fortlaufend)', 'jederzeit (möglich|bewerben)', 'ganzjährig', 'bis die stelle besetzt ist', 'bis zur besetzung', 'keine bewerbungsfrist', 'fortlaufend'],
    closed: [
      '(stelle|position|stellenanzeige|stellenausschreibung|praktikumsstelle|praktikum) (ist |wurde |)(bereits |inzwischen |leider |leider bereits |schon |)(besetzt|vergeben)', 'bereits besetzt', 'nicht mehr (verfügbar|ausgeschrieben|aktiv|online|aktuell|vakant)', '(stellenanzeige|anzeige|stelle|ausschreibung|stellenangebot|job) ist (|leider )(nicht mehr (verfügbar|aktiv|online|aktuell)|abgelaufen|deaktiviert|geschlossen)',
      'bewerbungsfrist ist (|bereits )abgelaufen', 'bewerbungsfrist abgelaufen', 'nehmen (|derzeit |aktuell |zurzeit )keine (|weiteren |neuen )bewerbungen (mehr |)(an|entgegen)', 'keine bewerbungen mehr', 'stelle wurde besetzt', 'bewerbungsphase (ist |)(beendet|geschlossen|abgeschlossen)', 'bewerbung nicht mehr möglich',
    ],
    remote: ['100 % (remote|homeoffice|home office)', 'vollständig remote', 'komplett remote', 'rein remote', 'remote stelle', 'remote praktikum', 'arbeitsort remote', 'arbeitsort home office', 'von zu hause aus', 'fully remote', 'komplett im homeoffice', 'ausschließlich (remote|homeoffice|im homeoffice)', 'remote deutschlandweit', 'deutschlandweit remote', 'bundesweit remote'],
    hybrid: ['hybrid', 'hybrides (arbeiten|arbeitsmodell|modell|praktikum)', 'hybride(|s|n) (arbeit|arbeitsweise|arbeitsmodelle|zusammenarbeit)', 'hybrid aus', 'hybrid in'],
    onsite: ['präsenz vor ort', 'nur vor ort', 'ausschließlich vor ort', 'vor ort in', 'in präsenz', 'präsenzpraktikum', 'keine (homeoffice|home office|remote) möglichkeit', 'kein homeoffice'],
    office: ['# tage (|pro woche |die woche |in der woche )(homeoffice|home office|remote|mobil|im büro|im home office|im homeoffice|mobiles arbeiten)'],
    'other-place': ['remote möglich', 'remote teilweise möglich', 'hybrid teilweise möglich', '(homeoffice|home office|remote|mobiles arbeiten) (möglich|option|optional|möglichkeit|möglichkeiten|tage|regelung|anteil)', 'teilweise (remote|homeoffice|home office)', 'möglichkeit (zum|zu|auf|für) (homeoffice|home office|remote|mobilem arbeiten|mobiles arbeiten)', 'remote (oder|und) (vor ort|hybrid|präsenz)', 'vor ort (oder|und) (remote|hybrid)', 'remote work', 'hybrid oder remote', 'remote oder hybrid', 'hybridfahrzeug(|e)', 'hybridantrieb(|e)', 'hybridtechnik', 'remote / hybrid', 'hybrid / remote', 'von zu hause aus zu arbeiten'],
  },
  kinds: {
    internship: ['praktik(um|a|ums)', '*praktikum', '*praktika', 'praktikant(|in|en|innen)', 'pflichtpraktik(um|a)', 'praxissemester', 'hospitanz', 'hospitant(|in)', 'hospitation', 'famulatur', 'praktikumsstelle', 'praktikumsplatz', '*praktikant', '*praktikantin'],
    apprenticeship: ['ausbildung', 'auszubildende(|r|n)', 'azubi(|s)', 'ausbildungsplatz', 'lehrling(|e)', 'lehrstelle', 'lehre', 'duales studium', 'dual(e|er) (student|studentin|studierende|studierender)', '*ausbildung', 'lernende(|r)', 'ausbildungsstelle'],
    placement: [],
    volunteer: ['ehrenamt(|lich|liche|licher|liches)', 'freiwilligendienst', 'bundesfreiwilligendienst', 'bfd', 'fsj', 'freiwilliges soziales jahr', 'fsj', 'föj'],
    job: ['werkstudent(|in|en|innen)', 'werkstudierende(|r|n)', 'werkstudententätigkeit', 'studentische (hilfskraft|aushilfe|mitarbeiterin|mitarbeiter|mitarbeit)', 'studentischer mitarbeiter', 'hilfskraft', 'aushilfe', 'minijob', 'trainee(|programm|s)', 'volontariat', 'volontär(|in)', 'referent(|in)', 'leiter(|in)', 'leitung', 'sachbearbeiter(|in)', 'mitarbeiter(|in)', 'entwickler(|in)', 'ingenieur(|in)', 'berater(|in)', 'kaufmann', 'kauffrau', 'fachkraft', 'nebenjob', 'ferienjob', 'praktikant(|en)betreuer', 'praktikumskoordinator(|in)', 'ausbilder(|in)', 'ausbildungsleiter(|in)', 'techniker(|in)', 'assistent(|in)'],
    none: [],
  },
};
