import { words } from './text';

/** Small words that are frequent in one language and rare in the others; plain form. */
const FREQUENT: Record<string, string> = {
  en: 'the and of to with for you our are will your that',
  de: 'und die der mit fur wir sie eine ist den bei zu',
  fr: 'les des et une vous pour dans nous votre est sur au',
  es: 'los las que una para con del por tu nuestro como y',
  it: 'di che il per una con della sono gli nel un le',
  pt: 'que os uma para com da do em voce nossa as nao',
  nl: 'het een van je wij voor met zijn aan onze bent en',
  pl: 'oraz sie w na do jest dla nie praca i z przy',
  cs: 'se na je pro ve jsme nebo jako pri aby prace s',
  sk: 'sa na je pre alebo ako pri aby vo sme praca s',
  sv: 'och att som for med det ar av till vi har en',
  da: 'og at som til med det er af vi har en du',
  no: 'og som til med det er av vi har en du pa',
  fi: 'ja on ei tai sinun meidan olet kanssa seka myos joka',
  hu: 'es az hogy egy nem vagy a munka mint vagy meg',
};

const COMMON = new Map<string, string[]>();

/** The language of a text, as a primary subtag; null where it is short or undecided. */
export function languageOf(text: string): string | null {
  if (COMMON.size === 0) {
    for (const [language, list] of Object.entries(FREQUENT)) {
      for (const word of list.split(' ')) COMMON.set(word, [...(COMMON.get(word) ?? []), language]);
    }
  }
  const scores: Record<string, number> = {};
  for (const word of words(text.slice(0, 2000))) {
    for (const language of COMMON.get(word) ?? []) scores[language] = (scores[language] ?? 0) + 1;
  }
  let best: string | null = null;
  for (const [language, score] of Object.entries(scores)) {
    if (score > 7 && (best === null || score > (scores[best] ?? 0))) best = language;
  }
  return best;
}
