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

  it('fits a telephone without scrolling sideways', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
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
    const folder = mkdtempSync(join(tmpdir(), 'wire-parse-view-'));
    const story = join(folder, 'hostile.txt');
    writeFileSync(story, 'Bus <img src=x onerror="document.title=1"> stays\n\n"The <script>document.title=1</script> bus stays," said Ana Ruiz, the mayor of Tartu, on Monday.\n');
    await wireParse(['view', story, '-o', join(folder, 'hostile.html')]);
    const page = await open({}, join(folder, 'hostile.html'));
    expect(await page.title()).toMatch(/^Bus /);
    expect(await page.locator('article').innerText()).toContain('<script>document.title=1</script>');
    await page.close();
  });

  it('asks for nothing and complains of nothing', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

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
