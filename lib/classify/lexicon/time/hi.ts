import type { TimeLexicon } from './lexicon';

/** Hindi in Latin letters, as it is mixed into English postings of India. */
export const hi: TimeLexicon = {
  language: 'hi',
  common: 'ke ki ka hai aur mein ko se',
  grammar: {
    hour: 'ghanta ghante ghanton',
    day: 'dinon',
    week: 'hafta hafte hafton saptah',
    month: 'mahina mahine mahinon maah',
    year: 'saal',
    to: 'se',
    or: 'ya',
    and: 'aur',
    numerals: { teen: 3, chaar: 4, paanch: 5, chhah: 6, saat: 7, aath: 8, das: 10, baarah: 12 },
    months: [],
    weekdays: [],
    seasons: {},
  },
  cues: {
    'at-least': ['kam se kam'],
    'at-most': ['zyada se zyada'],
    internship: ['internship (ki|ka|ke)'],
    duration: ['avadhi', 'samay avadhi', 'internship (ki|ka) (duration|avadhi)'],
    deadline: [
      'antim tithi',
      'aakhri tareekh',
      'aakhri date',
      'last date',
      'apply karne ki (last date|aakhri tareekh|antim tithi)',
      'aavedan ki antim tithi',
    ],
    start: ['shuru', 'shuruaat', 'joining'],
    'full-time': ['full time kaam', 'poora samay'],
    'part-time': ['part time kaam'],
    flexible: ['samay flexible'],
    closed: ['bharti band', 'aavedan band'],
    remote: ['ghar se kaam', 'ghar baithe kaam', 'ghar baithe'],
  },
  kinds: {},
};
