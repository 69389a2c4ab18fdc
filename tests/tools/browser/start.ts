import { startChromium } from './chromium.ts';
import type { BrowserName } from './find.ts';
import { startFirefox } from './firefox.ts';
import type { RealBrowser, StartOptions } from './real.ts';

export function startBrowser(name: BrowserName, options: StartOptions): Promise<RealBrowser> {
  return name === 'chromium' ? startChromium(options) : startFirefox(options);
}
