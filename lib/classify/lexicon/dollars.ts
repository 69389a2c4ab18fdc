import type { Lexicon } from '../phrasebook';

/** Whose dollars a plain `$` are. */
export type DollarCue = 'AUD' | 'CAD' | 'NZD' | 'SGD' | 'HKD';

/** Words of the working life of one country, which tell where a posting is that names no place. In any case. */
export const dollarLexicon: Lexicon<DollarCue> = {
  language: 'en',
  cues: {
    AUD: [
      'superannuation',
      'super annuation',
      '(plus|+|inc|incl|including|and|exclusive of|excluding|with) super',
      'super (contribution|contributions|guarantee|fund|is paid|on top)',
      '(aest|aedt|acst|awst)',
      '(tafe|csiro|hecs|qld|unsw|rmit|monash|wwcc)',
      '(australian|australians|queensland)',
      'torres strait',
      'casual loading',
      'penalty rates',
      'working with children (check|clearance|card)',
      'tax file number',
      'vacation (scholar|scholars|scholarship|scholarships|studentship|studentships|student placement)',
    ],
    CAD: [
      '(canadian|canadians)',
      '(paid|amounts|rates|figures|quoted|stated) in cad',
      '(rrsp|wsib|osap|nserc|mitacs|cupe|swpp)',
      'canada summer jobs',
      'social insurance number',
      'student work placement program',
      'vulnerable sector (check|search|screening)',
      'british columbia',
      'prince edward island',
    ],
    NZD: ['(aotearoa|maori|nzst|nzdt|kiwisaver)', 'kiwi saver', '(te tiriti|treaty of waitangi)'],
    SGD: [
      '(cpf|singaporean|singaporeans)',
      'pte (ltd|limited)',
      'pte . ltd',
      'mrt station',
      '(ea|ea license|ea licence) (no|reg)',
    ],
    HKD: ['hkid', 'mpf'],
  },
};
