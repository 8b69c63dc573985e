/**
 * The page of `view -o story.html` in a real browser. Needs Chromium: where none is found (CHROMIUM, /usr/bin/chromium, /usr/bin/google-chrome)
 * these tests are skipped, for the package downloads no browser. `SCREENSHOTS=DIR npm test -- test/browser` keeps what it saw.
 */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wireParse } from '../cli/run.js';

const executablePath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path !== undefined && existsSync(path));
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

describe.skipIf(executablePath === undefined)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser;
  let file: string;
  const complaints: string[] = [], requests: string[] = [];

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wire-parse-view-'));
    file = join(folder, 'story.html');
    const { code, stderr } = await wireParse(['view', 'fixtures/n-korea-troops.txt', '-o', file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    browser = await chromium.launch({ ...(executablePath === undefined ? {} : { executablePath }), args: SWITCHES });
  }, 60_000);
  afterAll(async () => { await browser?.close(); });

  async function open(options: Parameters<Browser['newPage']>[0] = {}, path = file): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1600 }, ...options });
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    if (process.env['SCREENSHOTS']) await page.screenshot({ path: join(process.env['SCREENSHOTS'], `${options.colorScheme ?? 'light'}-${options.viewport?.width ?? 1280}.png`), fullPage: true });
    return page;
  }
  /** The page of a story of its own. */
  async function viewOf(story: string): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'wire-parse-view-')), path = join(folder, 'story.html');
    writeFileSync(join(folder, 'story.txt'), story);
    expect(await wireParse(['view', join(folder, 'story.txt'), '-o', path])).toMatchObject({ code: 0, stderr: '' });
    return path;
  }
  const colour = (page: Page, selector: string, property: string): Promise<string> =>
    page.locator(selector).first().evaluate((element, name) => (globalThis as unknown as { getComputedStyle(of: unknown): Record<string, string> }).getComputedStyle(element)[name]!, property);

  it('lights up the other words of a speaker under the pointer, and only those', async () => {
    const page = await open();
    const [his, others] = ['#q9', '#q1'];
    const before = [await colour(page, '#q8', 'boxShadow'), await colour(page, others, 'boxShadow')];
    await page.locator(his).hover();
    expect(before).toEqual(['none', 'none']);
    expect(await colour(page, '#q8', 'boxShadow')).not.toBe('none');
    expect(await colour(page, others, 'boxShadow')).toBe('none');
    await page.close();
  });

  it('can be walked with the keyboard: Tab reaches a quotation, Enter goes to its speaker', async () => {
    const page = await open();
    const focused = (): Promise<string> => page.locator(':focus').evaluate((element) => (element as unknown as { id: string }).id);
    for (let i = 0; i < 6 && (await page.locator(':focus').count() === 0 || (await focused()) !== 'q1'); i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('q1');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#speaker-1');
    await page.close();
  });

  it('says who speaks where a screen reader reads the words', async () => {
    const page = await open();
    expect(await page.locator('article').ariaSnapshot()).toContain('diverse experiences and war-time training, (Lim Eul-chul, to AFP)');
    await page.close();
  });

  it.each(['light', 'dark'] as const)('can be read in %s: text and speakers stand out from the paper by 4.5 to 1', async (colorScheme) => {
    const page = await open({ colorScheme });
    const paper = await colour(page, 'body', 'backgroundColor');
    for (const selector of ['article p', '.role', '.v0.m', '.v1.m', '.v2.m', '.v3.m', '.v4.m', '.v5.m', '.v6.m']) {
      expect(contrast(await colour(page, selector, 'color'), paper), selector).toBeGreaterThanOrEqual(4.5);
    }
    await page.close();
  });

  it.each(['light', 'dark'] as const)('gives two dozen speakers colours that can be read in %s, on their wash and lit up too', async (colorScheme) => {
    const said = Array.from({ length: 24 }, (_, i) => `"We counted ${i + 10} buses," said ${NAMES[i % 6]} ${SURNAMES[i % 4]}${NAMES[Math.floor(i / 4)]!.toLowerCase()}, a driver.`);
    const page = await open({ colorScheme }, await viewOf(`Two dozen drivers count the buses\n\n${said.join('\n\n')}\n`));
    const seen = await page.evaluate(`[...document.querySelectorAll('aside section')].map((_, i) => {
      const style = (selector) => getComputedStyle(document.querySelector(selector)), name = style('article .m.v' + i), words = document.querySelector('article .q.v' + i);
      const [tone, wash] = [name.color, getComputedStyle(words).backgroundColor];
      words.focus();
      return { tone, wash, lit: style('article .m.v' + i).backgroundColor, paper: style('body').backgroundColor, ink: style('body').color };
    })`) as Record<'tone' | 'wash' | 'lit' | 'paper' | 'ink', string>[];
    expect(seen.length).toBeGreaterThan(20);
    for (const { tone, wash, lit, paper, ink } of seen) {
      expect(lit).not.toBe(wash);
      expect([contrast(tone, paper), contrast(ink, wash), contrast(tone, lit)].map((figure) => Math.min(figure, 4.5))).toEqual([4.5, 4.5, 4.5]);
    }
    await page.close();
  });

  it('fits a telephone without scrolling sideways, whatever a story holds', async () => {
    const wide = await viewOf(`Bus\u00a0${'w'.repeat(400)} stays\n\n"The ${'x'.repeat(400)} stays," said Ana Ruiz, the mayor.\n\nShare: https://example.org/${'y'.repeat(400)}\n`);
    for (const path of [file, wide]) {
      const page = await open({ viewport: { width: 360, height: 740 } }, path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      await page.close();
    }
  });

  it('is printed in black on white where the screen is dark', async () => {
    const page = await open({ colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const selector of ['article p', '.v0.m', 'dt', '.lead']) expect(contrast(await colour(page, selector, 'color'), 'rgb(255, 255, 255)'), selector).toBeGreaterThanOrEqual(4.5);
    await page.close();
  });

  it('leaves the furniture off paper', async () => {
    const page = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.out').first().isVisible()).toBe(false);
    expect(await page.locator('article p').first().isVisible()).toBe(true);
    await page.close();
  });

  it('runs nothing that a story says', async () => {
    const page = await open({}, await viewOf('Bus <img src=x onerror="document.title=1"> stays\n\n"The <script>document.title=1</script> bus stays," said Ana Ruiz, the mayor of Tartu, on Monday.\n'));
    expect(await page.title()).toMatch(/^Bus /);
    expect(await page.locator('article').innerText()).toContain('<script>document.title=1</script>');
    await page.close();
  });

  it('asks for nothing and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

/** Of which invented names are made. */
const NAMES = ['Ana', 'Bela', 'Carla', 'Dora', 'Elena', 'Frida'] as const, SURNAMES = ['Kor', 'Lam', 'Mor', 'Tor'] as const;

/** Contrast of two CSS colours `rgb(r, g, b)` as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [r, g, b] = colour.match(/[\d.]+/g)!.slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}
