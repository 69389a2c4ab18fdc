/** Words with their numbers: the first is `first`, each next one `step` more; "cien/ciento" are forms of one number. */
function counted(first: number, step: number, words: string): Record<string, number> {
  const numbers: Record<string, number> = {};
  words.split(' ').forEach((forms, index) => {
    for (const word of forms.split('/')) numbers[word] = first + index * step;
  });
  return numbers;
}

/** Those that the readings of times and of sums share. */
export const ENGLISH_NUMBERS: Record<string, number> = {
  ...counted(
    1,
    1,
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  ),
  ...counted(16, 1, 'sixteen seventeen eighteen nineteen'),
  ...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
};

export const FRENCH_NUMBERS: Record<string, number> = {
  ...counted(
    1,
    1,
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
  ),
  ...counted(20, 10, 'vingt/vingts trente quarante cinquante soixante septante'),
  nonante: 90,
};

export const SPANISH_NUMBERS: Record<string, number> = {
  ...counted(2, 1, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'),
  ...counted(
    16,
    1,
    'dieciséis diecisiete dieciocho diecinueve veinte veintiún/veintiuno veintidós veintitrés',
  ),
  ...counted(24, 1, 'veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
  ...counted(30, 10, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  ...counted(
    100,
    100,
    'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas',
  ),
  ...counted(500, 100, 'quinientos/quinientas seiscientos/seiscientas setecientos/setecientas'),
  ...counted(800, 100, 'ochocientos/ochocientas novecientos/novecientas'),
};

export const PORTUGUESE_NUMBERS: Record<string, number> = {
  ...counted(
    2,
    1,
    'dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze',
  ),
  ...counted(16, 1, 'dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove'),
  ...counted(20, 10, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
  ...counted(100, 100, 'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas'),
  ...counted(500, 100, 'quinhentos/quinhentas seiscentos/seiscentas setecentos oitocentos novecentos'),
};

/** Numbers as words, for sums of money: "twenty-five", "huit cents", "cuatrocientos cincuenta". */
export const NUMBER_WORDS: Record<string, number> = {
  ...ENGLISH_NUMBERS,
  ...FRENCH_NUMBERS,
  ...SPANISH_NUMBERS,
  ...PORTUGUESE_NUMBERS,
};

export const HUNDREDS = 'hundred cent cents';
export const THOUSANDS = 'thousand mille mil';

/** Stand inside a number: after a hundred or thousand ("two hundred and ten"), or after tens ("treinta y cinco", "vingt et un"). */
export const AFTER_HUNDREDS = 'and e';
export const AFTER_TENS = 'y et';

/** German writes a number as one word, the ones before the tens. */
export const GERMAN_ONES: Record<string, number> = counted(
  1,
  1,
  'ein zwei drei vier fünf sechs sieben acht neun',
);
export const GERMAN_NUMBERS: Record<string, number> = {
  ...GERMAN_ONES,
  ...counted(10, 1, 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'),
  ...counted(20, 10, 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
};
