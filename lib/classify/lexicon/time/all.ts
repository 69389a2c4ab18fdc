import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import type { TimeLexicon } from './lexicon';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';

/** Every language, English first: where two claim a word, the earlier has it. */
export const LEXICONS: readonly TimeLexicon[] = [en, de, fr, es, it, pt, nl, pl, cs, hi];
