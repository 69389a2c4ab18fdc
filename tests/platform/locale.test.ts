import { afterEach, expect, test, vi } from 'vitest';
import { CURRENCIES } from '../../lib/model/currencies';
import { homeCurrency } from '../../lib/platform/locale';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['en-US', 'USD'],
  ['pt-BR', 'BRL'],
  ['pt-PT', 'EUR'],
  ['hi', 'INR'],
  ['de', 'EUR'],
  ['not a language', 'EUR'],
])('who reads %s is offered %s first', (language, currency) => {
  vi.stubGlobal('navigator', { language });
  expect(homeCurrency()).toBe(currency);
  expect(CURRENCIES).toContain(currency);
});
