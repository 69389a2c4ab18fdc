import { describe, expect, it } from 'vitest';
import { readPay } from '../../lib/classify/pay';
import { prepare } from '../../lib/classify/text';
import { classifiable } from './classifiable';
import { de } from './wordings/de';
import { en } from './wordings/en';
import { es } from './wordings/es';
import { fr } from './wordings/fr';
import { others } from './wordings/others';

describe.each(Object.entries({ en, de, fr, es, others }))(
  'what a sentence says of pay: %s',
  (_, wordings) => {
    it.each(wordings.map(([text, flag, amount]) => ({ text, flag, amount: amount ?? null })))(
      '$text',
      ({ text, flag, amount }) => {
        const { pay } = readPay(classifiable(text), prepare(text));
        const { min, max, currency, period } = pay.amount ?? {};
        expect({ flag: pay.flag, amount: pay.amount && [min, max, currency, period] }).toEqual({
          flag,
          amount,
        });
      },
    );
  },
);
