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
  'applied',
  'appliedOn',
  'date',
  'deadline',
  'postedOn',
  'start',
  'end',
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
  'hours',
  'duration',
  'description',
  'notes',
  'tags',
  'skills',
  'closed',
  'archived',
] as const;
export type Field = (typeof FIELDS)[number];

/** For each column in order: the field that it fills, or null for none. */
export type Mapping = readonly (Field | null)[];

/** Names of columns, folded, as trackers and people write them. The first field that knows a name gets the column. */
export const NAMES: Readonly<Record<Field, ReadonlySet<string>>> = {
  title: named(`
    title, job title, jobtitle, position, position title, role, role title, job, job position, stelle,
    poste, puesto, titel, intitule, bezeichnung, name, internship, opportunity, internship title, intitule
    du poste, posizione, ruolo, cargo, vaga, functie, vacature, stanowisko, pozice, stellenbezeichnung,
    jobtitel, praktikum, stage intitule, job name, position name, position applied, position role, opening,
    estagio, practica`),
  company: named(`
    company, company name, companyname, employer, employer name, organization, organisation, firma,
    unternehmen, arbeitgeber, entreprise, empresa, azienda, bedrijf, werkgever, pracodawca, zamestnavatel,
    spolecnost, societe, entreprise nom, compania, empresa nombre, organizacion, company organization,
    company organisation, host organization, host organisation, host company, business, company firm, name
    of company, name of organization, nome da empresa, nome azienda, zamestnavatel firma`),
  location: named(`
    location, locations, job location, city, place, ort, standort, lieu, ubicacion, sede, plaats, locatie,
    miejsce, lokalizacja, mesto, misto, lokalita, luogo, ciudad, cidade, local, stadt, arbeitsort, ville,
    citta, city state, location s, country, region, loc`),
  url: named(`
    posting url, url, link, job url, job post url, job link, job posting, job posting url, posting link,
    posting, website, job description url, source url, listing, listing url, lien, enlace, url link, link to
    posting, link to job, job ad, job advert, anzeige, stellenanzeige, odkaz, lien de l offre, vacature
    link, application posting, original url, job ad link, link to ad, listing link, job post, job post link,
    job listing url, job listing, job listing link, joburl, job page, lien offre, lien annonce, url de l
    offre, link zur stelle, link zur anzeige, link zur ausschreibung, stellenlink, link annuncio, link
    oferta, link vaga, link da vaga`),
  applyUrl: named(`apply url, apply link, application link, application url`),
  stage: named(`
    stage, status, list, listname, list name, application status, state, phase, statut, estado, stand,
    stato, etat, bewerbungsstatus, estado de la solicitud, stan, stav, current status, progress, status name,
    result, outcome, ergebnis, resultado, esito, wynik, vysledek, resultaat, situacao, situation,
    avancement, kanban status, job status, application stage, current stage, app status, statut de la
    candidature`),
  stageOn: named(`
    status date, stage date, date of status, status changed, status updated, moved to list at, last moved at,
    lastmovedat, date updated status, statusdatum`),
  history: named(`history`),
  savedOn: named(`
    saved on, date saved, saved, date added, added, added on, created, created at, created time, createdat,
    date created, saved date, added at, addedat, date found, found on, saved at, savedat, gespeichert am,
    date d ajout, fecha de guardado, erstellt, erstellt am, hinzugefugt am`),
  applied: named(`
    applied y n, applied yes no, have i applied, has applied, beworben ja nein, postule oui non`),
  appliedOn: named(`
    applied on, date applied, applied date, application date, applied, applied at, appliedat, date of
    application, submitted, submission date, beworben am, date de candidature, applied on date,
    sollicitatiedatum, data aplikacji, data candidatura, data di candidatura, fecha de solicitud, data da
    candidatura, date envoyee, bewerbungsdatum, datum der bewerbung, date sent, sent on, sent, date
    submitted, submitted on, submitted at, versanddatum, abgeschickt am, beworben, date d envoi, date
    denvoi, date envoi, date candidature, fecha de aplicacion, fecha de envio, fecha aplicacion, fecha de
    postulacion, data da aplicacao, data invio, data di invio, data wyslania, datum odeslani, verstuurd op,
    gesolliciteerd op`),
  date: named(`date, datum, data, fecha`),
  deadline: named(`
    deadline, application deadline, due, due date, apply by, closing date, closes, frist, bewerbungsfrist,
    date limite, fecha limite, plazo, application due, applications close, due by, closing, close date,
    scadenza, termin, bewerbungsschluss, prazo, data limite, uzaverka, termin zgloszen, fecha de cierre,
    date de cloture, last date, last date to apply, last day to apply, closing on, expires, expiry, expiry
    date, expires on, deadline to apply, apply before, application close, application closing date,
    einsendeschluss, bewerbungsende, date limite de candidature, fecha limite de solicitud, data scadenza,
    sluitingsdatum, uiterste datum`),
  postedOn: named(`
    posted on, date posted, posted, posting date, posted date, published, dateposted, date listed, listed
    on, veroffentlicht am, publie le, publicado el`),
  start: named(`
    start, start date, starts, beginn, debut, startdatum, start on, date de debut, fecha de inicio, data de
    inicio, data inizio, begin, eintritt, eintrittsdatum`),
  end: named(`end, end date, ends, enddatum, ende, fin, date de fin, fecha de fin, data fim`),
  workMode: named(`
    work mode, workplace, workplace type, location type, remote, work type, arrangement, mode, work model,
    working mode, work setting, work arrangement, work location, location mode, remote hybrid, remote
    onsite, remote in person, on site remote, arbeitsmodell, arbeitsort modell, homeoffice, remote hybrid
    onsite, modalidad, modalidade, modalite, teletravail, type of work`),
  kind: named(`kind, job type, employment type, type, jobtype, employment, vertragsart, type de contrat`),
  pay: named(`
    salary, compensation, salary range, pay range, stipend, wage, rate, hourly rate, gehalt, vergutung,
    gratification, salario, stipend amount, pay rate, pay hr, pay hour, hourly pay, hourly wage, hourly,
    monthly stipend, monthly salary, annual salary, base salary, expected salary, ctc, lohn, entgelt,
    verdienst, remuneration, indemnite, salaire, sueldo, remuneracion, beca, salario mensual, bolsa,
    remuneracao, retribuzione, stipendio, rimborso spese, vergoeding, salaris, stagevergoeding,
    wynagrodzenie, mzda, plat, odmena, comp`),
  payFlag: named(`
    pay, paid, paid unpaid, is paid, paid y n, paid yes no, bezahlt, remunere, remunerado, vergutet`),
  payForm: named(`pay form`),
  payMin: named(`pay min, min salary, salary min, minimum salary`),
  payMax: named(`pay max, max salary, salary max, maximum salary`),
  currency: named(`currency, salary currency, pay currency, wahrung, devise, moneda`),
  payPeriod: named(`pay period, salary pay period, salary period, pay frequency, salary interval`),
  hoursMin: named(`hours a week min`),
  hoursMax: named(`hours a week max`),
  weeksMin: named(`weeks min`),
  weeksMax: named(`weeks max`),
  hours: named(`
    hours, hours week, hours per week, hours a week, weekly hours, hrs week, hrs wk, hours wk, h week,
    stunden, stunden woche, stunden pro woche, wochenstunden, arbeitszeit, heures semaine, heures par
    semaine, horas semana, horas por semana, horas semanales, ore settimana, uren per week, commitment, time
    commitment`),
  duration: named(`
    duration, length, internship duration, internship length, dauer, duree, duracion, duracao, durata, duur,
    looptijd, weeks, number of weeks, months, number of months, wochen, monate, term length, czas trwania,
    delka`),
  description: named(`
    description, job description, htmldescription, html description, details, requirements, beschreibung,
    jobdescription, stellenbeschreibung, description du poste, descripcion, descricao`),
  notes: named(`
    notes, note, comments, comment, remarks, notizen, bemerkung, notas, commentaires, next steps,
    observaciones, observacoes, notiz, anmerkung, anmerkungen, kommentar, remarque, remarques, note
    personali, uwagi, poznamka, poznamky, opmerkingen, additional notes, other notes, thoughts`),
  tags: named(`tags, tag, labels, label, category, categories, keywords`),
  skills: named(`
    skills, required skills, skills required, tech stack, stack, kenntnisse, competences, habilidades`),
  closed: named(`closed`),
  archived: named(`archived, is archived, archived at`),
};

function named(names: string): ReadonlySet<string> {
  return new Set(names.split(',').map((name) => name.trim().replace(/\s+/g, ' ')));
}
