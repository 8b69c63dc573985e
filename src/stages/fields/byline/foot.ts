import { ABOUT_AUTHOR, ABOUT_WRITER, AUTHORS_BOX, BYLINE_LABELS, JOBS, REPORTING_BY } from '../../../lexicon/en/bylines.js';
import type { Block } from '../../../model/tree.js';
import { findAgencies } from '../../../text/agencies.js';
import { isFurniture, type Page } from '../survey.js';
import { combine, read, type BylineFind } from './read.js';

/** Who wrote the story, as its foot tells: the sign-off, else the author's box. */
export function findFootByline(page: Page): BylineFind | null {
  return signOff(page) ?? authorsBox(page);
}

/** "(Reporting by A and B; Editing by C)", "WAM/Noura Al Hammadi", "(Qiao Yifan and Bai Rulan)" under the last paragraph. */
function signOff(page: Page): BylineFind | null {
  for (const block of page.blocks.slice(page.bodyStart + 1, Math.min(page.storyEnd, page.bodyEnd + 12))) {
    const text = block.view.text;
    if (text.length > 300) continue;
    const reporting = REPORTING_BY.exec(text);
    if (reporting) {
      const start = reporting[0].length - reporting.groups!.names!.length;
      const got = read({ block, start, end: reporting[0].length }, false);
      if (got.names.people.length > 0) return combine([got], 'fields/signoff-reporting', [block]);
    }
    const about = ABOUT_AUTHOR.exec(text);
    if (about && text.length < 120) {
      const got = read({ block, start: about[0].length, end: text.length }, true);
      if (got.names.people.length > 0) return withoutCredit(combine([got], 'fields/byline-label', [block]));
    }
    const initialled = /^[([–—-]*([\p{L}]{2,12}) ?\/ ?(?=\p{Lu}\p{Ll})/u.exec(text);
    if (initialled && text.length < 80 && findAgencies(initialled[1]!).length > 0) {
      const got = read({ block, start: initialled[0].length, end: text.length }, false);
      if (got.names.people.length > 0 && got.names.clean) return withoutCredit(combine([got], 'fields/signoff-name', [block]));
    }
    if (/^[([][^()[\]]{5,120}[)\]]\.?$/.test(text)) {
      const by = BYLINE_LABELS[0]!.pattern.exec(text.slice(1))?.[0].length ?? 0;
      const got = read({ block, start: 1 + by, end: text.replace(/[)\]]\.?$/, '').length }, false);
      if (got.names.people.length > 0 && got.names.clean && !got.names.credit) return combine([got], 'fields/signoff-names', [block]);
    }
  }
  return null;
}

/** So far below the last paragraph an author's box stands, in blocks. */
const BOX = 8;

/** "By Ana Ruiz" as the last line; "Ana Ruiz is a staff writer …"; "Contact Ana Ruiz at …"; "Ana Ruiz" over "Staff writer" or under "About the author". */
function authorsBox(page: Page): BylineFind | null {
  const from = Math.max(page.bodyStart + 1, page.bodyEnd - 1);
  for (const block of page.blocks.slice(from, Math.min(page.storyEnd, page.bodyEnd + BOX))) {
    const text = block.view.text;
    if (block.metadata || block.verdict?.role === 'caption') continue;
    const label = text.length < 100 && block.index <= page.bodyEnd + 1 ? BYLINE_LABELS[0]!.pattern.exec(text) : null;
    if (label && /^\p{Lu}/u.test(text.slice(label[0].length))) {
      const got = read({ block, start: label[0].length, end: text.length }, true);
      if (got.names.people.length > 0 && got.names.clean) return combine([got], 'fields/byline-foot', [block]);
    }
    const told = ABOUT_WRITER.map((pattern) => pattern.exec(text)).find((m) => m !== null);
    if (told) {
      const start = told[0].indexOf(told.groups!.name!);
      const got = read({ block, start, end: start + told.groups!.name!.length }, false);
      if (got.names.people.length === 1 && got.names.clean) return combine([got], 'fields/byline-about', []);
    }
    if (text.length < 50 && block.index >= page.bodyEnd && isBoxed(page, block)) {
      const got = read({ block, start: 0, end: text.length }, false);
      if (got.names.people.length > 0 && got.names.clean) return combine([got], 'fields/byline-about', []);
    }
  }
  return null;
}

/** True for a line under "About the author", or over a job. */
function isBoxed(page: Page, block: Block): boolean {
  if (AUTHORS_BOX.test(page.blocks[block.index - 1]?.view.text ?? '')) return true;
  const job = page.blocks[block.index + 1];
  return job !== undefined && job.view.text.length < 60 && !isFurniture(block) && job.view.text.split(/[\s,]+/).slice(0, 4).some((word) => JOBS.has(word.toLowerCase())) && /^\p{Lu}/u.test(job.view.text);
}

function withoutCredit(find: BylineFind): BylineFind {
  return { ...find, credit: null };
}
