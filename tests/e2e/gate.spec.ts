import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { t } from '../../lib/i18n';
import type { Intention } from '../../lib/model/intention';
import { Settings } from '../../lib/model/settings';
import { aPosting } from '../support/postings';
import { pause, until } from '../tools/browser/real';
import { inKit } from '../tools/build/kit';
import { applyPage } from './apply-page';
import { forethought } from './forethought';
import { Gate } from './views/gate';

/** What both browsers call differently. */
interface Permitting {
  permissions: { request(wanted: { origins: string[] }): Promise<boolean> };
}

const app = forethought();
const BUTTON = '<button id="go" onclick="apply()">Apply now</button>';

/** A page of the site, made for this test, with the gate's eyes on it. */
async function visits(name: string, control: string, script = ''): Promise<{ page: Page; gate: Gate }> {
  const file = `${name.toLowerCase().replaceAll(' ', '-')}.html`;
  const page = await app().visits(app().site.put(file, applyPage(name, control, script)));
  return { page, gate: new Gate(page) };
}

function address(page: Page, path: string): Promise<true> {
  return until(`the page is ${path}`, async () => new URL(page.url()).pathname === path && (true as const));
}

/** Waits until the decision is kept; the page that was applied on may be gone by then. */
function decidesToApply(title: string): Promise<Intention> {
  return until(`"${title}" is decided`, async () => {
    const goals = await app().goalsOf(title);
    return goals?.decision === 'apply' && goals;
  });
}

async function withCtrl(page: Page, act: () => Promise<void>): Promise<void> {
  await page.keyboard.down('Control');
  await act();
  await page.keyboard.up('Control');
}

/** A plan of one need, made in the short first run. */
async function plans(): Promise<void> {
  const own = await app().browser.openOwn('dashboard.html#/plan');
  await until('the first run', () => own.$('ol select'));
  await own.select('ol select', 'portfolio');
  await until('the need is kept', () =>
    own.evaluate((done) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === done);
      button?.click();
      return document.querySelector('#sites') !== null;
    }, t('goals.first.done')),
  );
  await own.close();
}

/** Turns the site on as a person does: on the goals page of one of its postings, with the browser's question answered yes. */
async function turnsOn(): Promise<void> {
  const page = await app().visits(app().site.put('first.html', applyPage('First posting', BUTTON)));
  const popup = await app().clicksToolbarOn(page);
  await popup.save();
  await popup.close();
  const { id } = await app().savedAs('First posting');
  await app().browser.sayYesTo('http://127.0.0.1');
  const own = await app().browser.openOwn(`dashboard.html#/goals/${id}`);
  await own.bringToFront();
  await until('the switch', () => own.$('input[type="checkbox"]'));
  await own.click('input[type="checkbox"]');
  await until('the site is on', () =>
    own.evaluate(() => document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked),
  );
  await own.close();
}

describe('on a site that is not turned on', () => {
  test('a click on Apply is the page’s own', async () => {
    const { page, gate } = await visits('Not turned on', BUTTON);
    await gate.clicksApply();
    await pause(300);
    expect([await gate.isOpen(), await gate.applied()]).toEqual([false, 1]);
    await page.close();
  });
});

describe('on a site that is turned on', () => {
  beforeAll(async () => {
    await plans();
    await turnsOn();
  });

  test('a button: asked, then applied once, and never asked again', async () => {
    const { page, gate } = await visits('A button', BUTTON);
    await gate.clicksApply();
    await gate.asks();
    expect(await gate.applied()).toBe(0);
    await gate.applies();
    await until('it is applied', async () => (await gate.applied()) === 1);
    await gate.clicksApply();
    await pause(300);
    expect([await gate.isOpen(), await gate.applied()]).toEqual([false, 2]);
    await page.reload();
    await gate.clicksApply();
    await pause(500);
    expect([await gate.isOpen(), await gate.applied()]).toEqual([false, 1]);
    await decidesToApply('A button');
    await page.close();
  });

  test('a link leads where it leads, in the same tab', async () => {
    const { page, gate } = await visits(
      'A link',
      '<a id="go" href="apply.html"><span>Jetzt bewerben</span></a>',
    );
    await page.click('#go span');
    await gate.asks();
    await gate.applies();
    await address(page, '/apply.html');
    await decidesToApply('A link');
    await page.close();
  });

  test.for([
    ['A link to a new tab', '<a id="go" href="apply.html" target="_blank">Postuler</a>'],
    [
      'A script that opens a tab',
      `<button id="go" onclick="apply(); window.open('apply.html')">Apply for this job</button>`,
    ],
  ] as const)('%s opens it', async ([name, control]) => {
    const { page, gate } = await visits(name, control);
    await gate.clicksApply();
    await gate.asks();
    await gate.applies();
    const tab = await until('a new tab', async () =>
      (await page.browser().pages()).find((one) => one !== page && one.url().endsWith('/apply.html')),
    );
    await tab.close();
    await page.close();
  });

  test.for([
    ['The middle button', (page: Page) => page.click('#go', { button: 'middle' })],
    ['The Ctrl key', (page: Page) => withCtrl(page, () => page.click('#go'))],
  ] as const)('%s opens a link in a tab behind', async ([name, clicks]) => {
    const { page, gate } = await visits(name, '<a id="go" href="apply.html">Apply now</a>');
    await clicks(page);
    // Firefox opens no tab behind for a script, so there the click is the page's own from the start.
    if (app().browser.name === 'chromium') {
      await gate.asks();
      await gate.applies();
    }
    const tab = await until('a tab behind', async () =>
      (await page.browser().pages()).find((one) => one !== page && one.url().endsWith('/apply.html')),
    );
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await tab.evaluate(() => [document.referrer, opener])).toEqual([page.url(), null]);
    if (app().browser.name === 'chromium') await decidesToApply(name);
    await tab.close();
    await page.close();
  });

  test('a form is sent with its button', async () => {
    const form =
      '<form action="apply.html"><input name="letter" value="hello"><button id="go" name="with" value="button">Aplicar ahora</button></form>';
    const { page, gate } = await visits('A form', form);
    await gate.clicksApply();
    await gate.asks();
    await gate.applies();
    await address(page, '/apply.html');
    expect(new URL(page.url()).search).toBe('?letter=hello&with=button');
    await page.close();
  });

  test('a page that stops propagation is met before it can', async () => {
    const { page, gate } = await visits(
      'Stops propagation',
      '<button id="go">Apply</button>',
      `addEventListener('click', (event) => { event.stopImmediatePropagation(); if (event.target.id === 'go') apply(); }, true);`,
    );
    await gate.clicksApply();
    await gate.asks();
    expect(await gate.applied()).toBe(0);
    await gate.applies();
    await until('it is applied', async () => (await gate.applied()) === 1);
    await page.close();
  });

  test('a page that heeds trusted clicks only gets the next one, which is the person’s own', async () => {
    const { page, gate } = await visits(
      'Trusted only',
      '<button id="go">Apply</button>',
      `go.addEventListener('click', (event) => { if (event.isTrusted) apply(); });`,
    );
    await gate.clicksApply();
    await gate.asks();
    await gate.applies();
    await decidesToApply('Trusted only');
    // The focus is on the page's control again: one more press of Enter is enough.
    await page.keyboard.press('Enter');
    await until('it is applied', async () => (await gate.applied()) === 1);
    expect(await gate.isOpen()).toBe(false);
    await page.close();
  });

  test('a page that takes our element out gets its click', async () => {
    const { page, gate } = await visits(
      'Takes it out',
      BUTTON,
      `new MutationObserver(() => { for (const one of [...document.documentElement.children]) if (one.localName === 'div') one.remove(); }).observe(document.documentElement, { childList: true });`,
    );
    await gate.clicksApply();
    await until('it is applied', async () => (await gate.applied()) === 1);
    expect(await gate.isOpen()).toBe(false);
    await page.close();
  });

  test('a page that takes it out once sees it again', async () => {
    const { page, gate } = await visits('Takes it out once', BUTTON);
    await gate.clicksApply();
    await gate.asks();
    await page.evaluate(() => document.activeElement?.remove());
    await gate.asks();
    expect(await gate.applied()).toBe(0);
    await page.close();
  });

  test('Escape leaves, and the next click is the page’s own', async () => {
    const { page, gate } = await visits('Escape', BUTTON);
    await gate.clicksApply();
    await gate.asks();
    await gate.leaves();
    expect(await gate.applied()).toBe(0);
    await gate.clicksApply();
    await pause(300);
    expect([await gate.isOpen(), await gate.applied()]).toEqual([false, 1]);
    await page.close();
  });

  test('the page hears and holds nothing of what is typed', async () => {
    const { page, gate } = await visits('Private', BUTTON);
    await gate.clicksApply();
    await gate.asks();
    await gate.setsHours(17);
    expect(await gate.heard()).toEqual([]);
    const html = await gate.html();
    expect(html).not.toContain('17');
    expect(html).not.toContain(t('goals.prompt.title'));
    await gate.applies();
    await until('it is applied', async () => (await gate.applied()) === 1);
    expect((await decidesToApply('Private')).timeFrame.hoursPerWeek).toBe(17);
    await page.close();
  });

  test('a click that is no Apply is left alone', async () => {
    const { page, gate } = await visits(
      'Filters',
      '<button id="go" onclick="apply()">Apply filters</button>',
    );
    await gate.clicksApply();
    await pause(300);
    expect([await gate.isOpen(), await gate.applied()]).toEqual([false, 1]);
    await page.close();
  });

  test('when the right is withdrawn, an open page’s click goes through', async () => {
    const { page, gate } = await visits('Withdrawn', BUTTON);
    const plan = await app().dashboard('#/plan');
    await plan.press(`${t('goals.site.off')}: 127.0.0.1`);
    await plan.sees(t('goals.site.none'));
    await plan.close();
    await page.bringToFront();
    await gate.clicksApply();
    await until('it is applied', async () => (await gate.applied()) === 1);
    expect(await gate.isOpen()).toBe(false);
    const later = await visits('After that', BUTTON);
    await later.gate.clicksApply();
    await pause(300);
    expect([await later.gate.isOpen(), await later.gate.applied()]).toEqual([false, 1]);
    await page.close();
    await later.page.close();
  });
});

describe('on linkedin.com', () => {
  const NEVER = 'https://www.linkedin.com';
  const OTHER = 'https://www.jobs.example';

  /** The right to both sites and a backup's word that they are on: more than the extension itself ever offers. */
  beforeAll(async () => {
    await app().browser.sayYesTo(NEVER);
    await app().browser.sayYesTo(OTHER);
    const own = await app().browser.openOwn('dashboard.html#/plan');
    await own.bringToFront();
    await own.evaluate(
      (origins) => {
        const button = Object.assign(document.createElement('button'), { id: 'ask' });
        button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
        const { browser, chrome } = globalThis as unknown as Record<string, Permitting | undefined>;
        button.onclick = async () => {
          button.dataset.ok = String(await (browser ?? chrome)?.permissions.request({ origins }));
        };
        document.body.append(button);
      },
      [`${NEVER}/*`, `${OTHER}/*`],
    );
    await own.click('#ask');
    await until('the rights are given', () =>
      own.evaluate(() => document.querySelector<HTMLElement>('#ask')?.dataset.ok === 'true'),
    );
    const posting = aPosting({ id: 'on-a-network', title: 'On a network', url: `${NEVER}/jobs/view/1` });
    await inKit(own, 'bring', {
      postings: [posting],
      settings: Settings.parse({ gateOrigins: [NEVER, OTHER] }),
    });
    await own.close();
  });

  /** A page at this address that no network is asked for. */
  async function visitsAt(url: string): Promise<Gate> {
    const page = await app().visits('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.respond({ contentType: 'text/html', body: applyPage(url, BUTTON) }),
    );
    await page.goto(url);
    return new Gate(page);
  }

  test('a click on Apply is the page’s own, where another site asks', async () => {
    const other = await visitsAt(`${OTHER}/jobs/view/2`);
    await other.clicksApply();
    await other.asks();
    expect(await other.applied()).toBe(0);
    const never = await visitsAt(`${NEVER}/jobs/view/2`);
    await never.clicksApply();
    await pause(500);
    expect([await never.isOpen(), await never.applied()]).toEqual([false, 1]);
  });

  test('the question on the site is not offered', async () => {
    const goals = await app().dashboard('#/goals/on-a-network');
    await goals.sees(t('goals.prompt.apply'));
    expect(await goals.text()).not.toContain(t('goals.site.hint'));
    await goals.close();
  });
});
