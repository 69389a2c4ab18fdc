import { CURRENCY_OF_REGION } from '../model/currencies';

/** The currency offered first in a form, by the region of the browser's language. The person's to change. */
export function homeCurrency(): string {
  try {
    return CURRENCY_OF_REGION[new Intl.Locale(navigator.language).maximize().region ?? ''] ?? 'EUR';
  } catch {
    return 'EUR';
  }
}
