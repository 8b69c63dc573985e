/**
 * The quotation marks of one paragraph, told apart from apostrophes and measures.
 *
 * A mark says whether it may open and whether it may close, judged by its neighbours alone; `quotations.ts` pairs them.
 */
import type { MarkStyle } from '../model/tree.js';
import { HEADLESS_WORDS, TAILLESS_WORDS } from '../lexicon/en/apostrophes.js';
import { isDigit, isLetter, isSpace, isWordChar, wordAfter, wordBefore } from './words.js';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** The shape itself has a side (“ ” ‘ ’ « »); a straight mark has none. */
  readonly sided: boolean;
  /** A single mark that may as well be an apostrophe: the growers' union, goin' home. */
  readonly weak: boolean;
  /** Stands behind a figure and may as well be inches. */
  readonly measure: boolean;
}

const CANDIDATE = /["＂“”„‟«»]|'+|[‘’‚‛`´]+/g;
const OPENING_NEIGHBOUR = /[\s([{—–/:"“„«‘'`-]/;
const CLOSING_NEIGHBOUR = /[\s.,;:!?…)\]}—–/"”»’'-]/;

/** All marks of `text`, in order. Linear. */
export function quotationMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
    const start = match.index, run = match[0];
    if (/^["＂“”„‟«»]$/.test(run)) addDouble(marks, text, start, run);
    else addSingles(marks, text, start, run);
  }
  return marks;
}

function addDouble(marks: Mark[], text: string, start: number, char: string): void {
  const end = start + 1;
  const { opens, closes } = sides(text, start, end);
  if (char === '"' || char === '＂') {
    if (!isInch(text, start) && !isMarkup(text, start)) marks.push({ start, end, style: 'straight', opens, closes, sided: false, weak: false, measure: isDigit(text[start - 1] ?? '') });
  } else if (char === '“') marks.push({ start, end, style: 'curly', opens: true, closes: closes && !opens, sided: true, weak: false, measure: false });
  else if (char === '”') marks.push({ start, end, style: 'curly', opens: opens && !closes, closes: true, sided: true, weak: false, measure: false });
  else if (char === '„' || char === '‟') marks.push({ start, end, style: 'low-high', opens: true, closes: false, sided: true, weak: false, measure: false });
  else marks.push({ start, end, style: 'guillemet', opens: char === '«' || (opens && !closes), closes: char === '»' || (closes && !opens), sided: true, weak: false, measure: false });
}

/** What is left of a tag: `date="3 May">`. */
function isMarkup(text: string, at: number): boolean {
  return text[at + 1] === '>' || text[at - 1] === '=';
}

/** `5'10"` is a height, not a quotation; a bare `40"` may close one and is left to the pairing. */
function isInch(text: string, at: number): boolean {
  return isDigit(text[at - 1] ?? '') && /['’′]\s?\d{1,2}(?:\.\d+)?$/.test(text.slice(Math.max(0, at - 8), at));
}

/** What the neighbours allow. A mark between two spaces may do either. */
function sides(text: string, start: number, end: number): { opens: boolean; closes: boolean } {
  const before = text[start - 1] ?? ' ', after = text[end] ?? ' ';
  if (isSpace(before) && isSpace(after)) return { opens: end < text.length, closes: start > 0 };
  const opens = !isSpace(after) && (OPENING_NEIGHBOUR.test(before) || !CLOSING_NEIGHBOUR.test(after));
  const closes = !isSpace(before) && (CLOSING_NEIGHBOUR.test(after) || !OPENING_NEIGHBOUR.test(before));
  return { opens, closes };
}

/** A run of single marks: doubled ones stand for a double mark, an odd one beside them belongs to an inner quotation or is an apostrophe. */
function addSingles(marks: Mark[], text: string, start: number, run: string): void {
  const end = start + run.length;
  if (run.length === 1) return addSingle(marks, text, start, run);
  if (run.length > 3) return;
  const { opens, closes } = sides(text, start, end);
  const sided = !run.includes("'");
  const doubleFirst = run.length === 2 || (opens && !closes);
  const at = doubleFirst ? start : start + 1;
  if (!doubleFirst) marks.push({ start, end: start + 1, style: 'single', opens: false, closes: true, sided, weak: false, measure: false });
  const left = /[‘`‚‛]/.test(run), right = /[’´]/.test(run);
  marks.push({ start: at, end: at + 2, style: 'doubled-single', opens: left || (!right && opens), closes: right || (!left && closes), sided, weak: false, measure: false });
  if (doubleFirst && run.length === 3) marks.push({ start: start + 2, end, style: 'single', opens: true, closes: false, sided, weak: false, measure: false });
}

function addSingle(marks: Mark[], text: string, start: number, char: string): void {
  if (char === '´') return;
  const end = start + 1;
  const before = text[start - 1] ?? ' ', after = text[end] ?? ' ';
  if (isWordChar(before) && isWordChar(after)) return;
  const { opens, closes } = sides(text, start, end);
  const sided = char !== "'";
  const mayOpen = opens && char !== '’' && !isElision(text, end);
  const mayClose = closes && /['’]/.test(char) && !isTailless(text, start);
  if (!mayOpen && !mayClose) return;
  marks.push({ start, end, style: 'single', opens: mayOpen, closes: mayClose && !(mayOpen && sided), sided, weak: mayClose && isWeakClose(text, start), measure: false });
}

/** 'em, '90s, ’til: the apostrophe that stands for a lost beginning. */
function isElision(text: string, at: number): boolean {
  if (/^\d\ds?(?!\w)/.test(text.slice(at, at + 4))) return true;
  return HEADLESS_WORDS.has(wordAfter(text, at).toLowerCase());
}

/** goin', ol', o': the apostrophe that stands for a lost end. */
function isTailless(text: string, at: number): boolean {
  if (!isLetter(text[at - 1] ?? '')) return false;
  const word = wordBefore(text, at).toLowerCase();
  return TAILLESS_WORDS.has(word);
}

/** A plural's possessive or a dropped g before a space: an apostrophe as likely as a closing mark. */
function isWeakClose(text: string, at: number): boolean {
  if (!isLetter(text[at - 1] ?? '') || !/^\s\S/.test(text.slice(at + 1, at + 3))) return false;
  return /s$|..in$/i.test(wordBefore(text, at));
}
