const CURRENCY_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  IN: 'INR',
  CA: 'CAD',
  AU: 'AUD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  HK: 'HKD',
  HU: 'HUF',
  ID: 'IDR',
  JP: 'JPY',
  KR: 'KRW',
  MX: 'MXN',
  MY: 'MYR',
  NO: 'NOK',
  NZ: 'NZD',
  PH: 'PHP',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  ZA: 'ZAR',
};

/** The currency offered first in a form, by the region of the browser's language. The person's to change. */
export function homeCurrency(): string {
  try {
    return CURRENCY_OF[new Intl.Locale(navigator.language).maximize().region ?? ''] ?? 'EUR';
  } catch {
    return 'EUR';
  }
}
