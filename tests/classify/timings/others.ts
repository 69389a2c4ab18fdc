import type { Timing } from './timing';

/** Invented sentences, and all that they say of time, dates and place. Other languages. */
export const others: Timing[] = [
  // Portuguese that is as short as Spanish
  ['Candidaturas de 3 a 17 de março de 2027.', { deadline: '2027-03-17' }],
  [
    'As inscrições começam no dia 5 de janeiro e vão até 12 de fevereiro de 2027.',
    { deadline: '2027-02-12' },
  ],
  [
    'As candidaturas decorrem entre as 9:30 do dia 5 de janeiro de 2027 e as 17:00 do dia 12 de fevereiro de 2027.',
    { deadline: '2027-02-12' },
  ],
  ['Salário a combinar, 14 meses, a tempo inteiro.', { schedule: 'full-time' }],
  ['Jornada de 4 horas diárias (20 semanais)', { hours: [20, 20] }],
  ['O modelo de trabalho não é 100% presencial.', {}],
  ['Durata: 6 mesi, full time', { weeks: [26.1, 26.1], schedule: 'full-time' }],
  ['40 ore settimanali', { hours: [40, 40] }],
  ['Candidature entro il 31 gennaio 2027', { deadline: '2027-01-31' }],
  ['Carga horária: 30 horas semanais', { hours: [30, 30] }],
  ['Duração de 12 meses, podendo ser prorrogado', { weeks: [52.1, 52.1] }],
  ['6 horas diárias de segunda a sexta', { hours: [30, 30] }],
  ['32-40 uur per week', { hours: [32, 40] }],
  ['Stage van minimaal 5 maanden, start februari 2027', { weeks: [21.7, null], start: '2027-02' }],
  ['Staż 3-miesięczny, 40 godzin tygodniowo', { hours: [40, 40], weeks: [13, 13] }],
  ['Čas: 20 hodin týdně, délka stáže 6 měsíců', { hours: [20, 20], weeks: [26.1, 26.1] }],
  ['Termin nadsyłania zgłoszeń: 31 stycznia 2027', { deadline: '2027-01-31' }],
  ['Internship ki duration 3 mahine hai', { weeks: [13, 13] }],

  ['Le candidature scadono il 19 marzo 2027.', { deadline: '2027-03-19' }],
  ['Praktyki w muzeum, wymiar 140 godzin.', { total: [140, 140] }],

  ['Il tirocinio ha una durata minima di due mesi e non può superare i sei mesi.', { weeks: [8.7, 26.1] }],
  ['La durata va da un minimo di 2 mesi ad un massimo di 5 mesi.', { weeks: [8.7, 21.7] }],
  ['Staż musi trwać 480 godzin.', { total: [480, 480] }],

  ['Carga horária semanal de 20hrs semanais (04hrs de segunda - sexta)', { hours: [20, 20] }],
  ['A carga horária diária é de 5 horas, com total semanal de 25 horas.', { hours: [25, 25] }],
  ['As candidaturas vão até 14 de janeiro de 2027.', { deadline: '2027-01-14' }],
  ['Envie o currículo até o dia 12/02/2027.', { deadline: '2027-02-12' }],
  [
    'Estágio em regime híbrido, com jornada não superior a 30 horas semanais',
    { hours: [null, 30], workMode: 'hybrid' },
  ],

  ['आवेदन की अंतिम तिथि 12 दिसंबर 2026 है।', { deadline: '2026-12-12' }],
  // the bound that the label of the length names
  ['La durata minima è di 5 mesi.', { weeks: [21.7, null] }],
  ['De minimumduur bedraagt 5 maanden.', { weeks: [21.7, null] }],
  ['Minimalny czas trwania stażu to 5 miesięcy.', { weeks: [21.7, null] }],
  ['Minimální délka stáže je 5 měsíců.', { weeks: [21.7, null] }],

  ['Wordt uitgegaan van 35 uur (5 dagen van 7 uur) per week.', { hours: [35, 35] }],
  ['Umowa zlecenie, min. 18 h/tydz.', { hours: [18, null] }],
  ['Zájemci se musí přihlásit nejpozději do 22. ledna 2027.', { deadline: '2027-01-22' }],
  ['Impegno minimo di 18 ore settimanali e fino ad un massimo di 26.', { hours: [18, 26] }],
  ['Bando aperto dal 6 al 20 gennaio 2027'],
  ['Os interessados terão até o dia 9 de fevereiro para fazer a inscrição.', { deadline: '2027-02-09' }],
  ['As inscrições podem ser feitas até as 18h do dia 11 de janeiro, pelo site.', { deadline: '2027-01-11' }],
  ['As candidaturas decorrem entre 3 e 17 de março de 2027.', { deadline: '2027-03-17' }],
  ['Trabalhamos dois dias por semana em casa.', { workMode: 'hybrid' }],
  ['Horário: segunda a sexta, das 9h às 15h', { hours: [30, 30] }],
  ['Horário: das 9h às 15h', {}],
  // maxima, hours among the facts of a job, days of applying
  ['De stage is beperkt tot 5 maanden.', { weeks: [null, 21.7] }],
  ['Lo stage è limitato a 5 mesi.', { weeks: [null, 21.7] }],
  ['Stáž je omezena na 2 měsíce.', { weeks: [null, 8.7] }],
  ['40 uur stage (5 dagen per week)', { hours: [40, 40] }],
  ['Meeloopstage: 40 uur stage (5 dagen)'],
  ['Stagiair webredactie\n24 - 32 uur\nZwolle', { hours: [24, 32] }],
  ['Stagevergoeding € 600 bruto per maand op basis van 36 uur.', { hours: [36, 36] }],
  ['Het kantoor is open van 9 - 17 uur.'],
  ['Werktage ma t/m vr, 8 uur per dag', { hours: [40, 40] }],
  ['Praxe Po-Pá, 6 hodin denně', { hours: [30, 30] }],
  ['Praktyki pn.-pt., 6 godzin dziennie', { hours: [30, 30] }],
  ['Os estagiários serão contratados pelo prazo de um ano.', { weeks: [52.1, 52.1] }],
  ['Eles formarão o banco de reserva de estagiários por 10 meses.'],
  ['Aanmelden voor de stage kan met een brief vóór 1 februari 2027.', { deadline: '2027-02-01' }],
];
