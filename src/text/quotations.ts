/**
 * Pairs quotation marks to runs, over the paragraphs of one story.
 *
 * A quotation that goes on over paragraphs opens again in each and closes in the last. A mark that finds no partner ends or begins
 * with its sentence or paragraph, or is left alone: a stray mark never reaches past its own paragraph.
 */
import type { MarkStyle } from '../model/tree.js';
import { lostClose, lostOpening } from './lost-marks.js';
import { quotationMarks, type Mark } from './quotation-marks.js';
import { isSpace } from './words.js';

/** One run of one paragraph. `start`/`end` lie inside the marks, without white space at either end. */
export interface Quotation {
  start: number;
  end: number;
  readonly outerStart: number;
  outerEnd: number;
  readonly style: MarkStyle;
  /** False where the closing mark is missing. */
  closed: boolean;
  /** Goes on from the paragraph before. */
  readonly continues: boolean;
  outer: Quotation | null;
}

/** Deeper nesting than this is noise: a quotation in a quotation in a quotation. */
const DEEPEST = 3;
/** How many marks ahead the partner of a single mark is looked for. */
const AHEAD = 40;

/**
 * The runs of every paragraph, in the order of their first characters. Linear.
 * @param paragraphs the story's paragraphs in reading order
 * @param from       where the words of each paragraph start (behind a dateline)
 */
export function quotations(paragraphs: readonly string[], from: readonly number[]): Quotation[][] {
  const marks = paragraphs.map((text, i) => quotationMarks(text).filter((mark) => mark.start >= from[i]!));
  const result: Quotation[][] = [];
  let carried: MarkStyle | null = null;
  for (let i = 0; i < paragraphs.length; i++) {
    const next = i + 1 < paragraphs.length ? openingStyle(paragraphs[i + 1]!, from[i + 1]!, marks[i + 1]!) : null;
    const pairing: Pairing = new Pairing(paragraphs[i]!, from[i]!, marks[i]!, carried, next);
    result.push(pairing.run());
    carried = pairing.carries;
  }
  return result;
}

/** The style of the mark that the paragraph begins with, if it begins with one that may open. */
function openingStyle(text: string, from: number, marks: readonly Mark[]): MarkStyle | null {
  const first = marks[0];
  return first?.opens && text.slice(from, first.start).trim() === '' ? first.style : null;
}

class Pairing {
  /** The style of the quotation that goes on in the next paragraph; null when none does. */
  carries: MarkStyle | null = null;
  private runs: Quotation[] = [];
  /** The open runs, outermost first. */
  private readonly stack: Quotation[] = [];
  private readonly dropped = new Set<Quotation>();
  private lastOuterEnd: number;
  /** How many ” stand at or behind each mark: tells a nested “ from one whose closing mark before it was lost. */
  private readonly closersLeft: Int32Array;

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly marks: readonly Mark[],
    private readonly carried: MarkStyle | null,
    private readonly next: MarkStyle | null,
  ) {
    this.lastOuterEnd = from;
    this.closersLeft = new Int32Array(marks.length + 1);
    for (let i = marks.length - 1; i >= 0; i--) {
      const { style, opens, closes } = marks[i]!;
      this.closersLeft[i] = this.closersLeft[i + 1]! + (style === 'curly' && closes && !opens ? 1 : 0);
    }
  }

  run(): Quotation[] {
    this.marks.forEach((mark, i) => (mark.style === 'single' ? this.single(mark, i) : this.double(mark, i)));
    this.finish();
    // A run that lost its closing mark may end before one that stood in it.
    for (const run of this.runs) if (run.outer && run.outerEnd > run.outer.end) this.dropped.add(run);
    const kept = new Set(this.runs.filter((run) => !this.dropped.has(run) && /[\p{L}\p{N}]/u.test(this.text.slice(run.start, Math.min(run.end, run.start + 200)))));
    for (const run of kept) while (run.outer && !kept.has(run.outer)) run.outer = run.outer.outer;
    return [...kept].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private double(mark: Mark, i: number): void {
    const own = mark.style === 'doubled-single' ? this.innermost((open) => open.style === mark.style) : -1;
    const depth = own >= 0 ? own : this.innermost((open) => canClose(open.style, mark));
    if (depth === -1) {
      if (mark.opens && !(mark.closes && this.standsBehindStop(mark))) this.open(mark);
      else if (mark.closes) this.closeWithoutOpening(mark);
    } else if (mark.closes) {
      if (!(mark.measure && this.isInch(i))) this.close(depth, mark);
    } else if (mark.sided && this.closersLeft[i + 1]! > this.stack.filter((open) => open.style === 'curly').length) {
      this.open(mark);
    } else {
      // Only opens, while a run of its kind is open: the closing mark before it was lost.
      this.endWithoutClosing(depth, mark.start);
      this.open(mark);
    }
  }

  private single(mark: Mark, i: number): void {
    const depth = this.innermost((open) => open.style === 'single');
    if (mark.closes && depth !== -1 && depth === this.stack.length - 1) {
      if (!(mark.weak && (this.closesLater(i) || (depth === 0 && this.next === 'single' && this.isLastSingle(i) && this.mayGoOn(this.stack[0]!.outerStart))))) this.close(depth, mark);
    } else if (mark.opens && depth === -1 && (this.hasPartner(i) || this.goesOnInNext(mark))) this.open(mark);
  }

  private innermost(test: (open: Quotation) => boolean): number {
    for (let i = this.stack.length - 1; i >= 0; i--) if (test(this.stack[i]!)) return i;
    return -1;
  }

  private standsBehindStop(mark: Mark): boolean {
    return /[.,!?…]/.test(this.text[mark.start - 1] ?? '') && isSpace(this.text[mark.end] ?? ' ');
  }

  /** `a 24" set"`: behind a figure, inside an open run, a mark is an inch when the next double mark can only close. */
  private isInch(i: number): boolean {
    for (let j = i + 1; j < this.marks.length && j <= i + AHEAD; j++) {
      const { style, closes, opens } = this.marks[j]!;
      if (style !== 'single') return closes && !opens;
    }
    return false;
  }

  /** Another single mark closes before the next opening or double mark: the weak one before it was an apostrophe. */
  private closesLater(i: number): boolean {
    for (let j = i + 1; j < this.marks.length && j <= i + AHEAD; j++) {
      const mark = this.marks[j]!;
      if (mark.style !== 'single' || (mark.opens && !mark.closes)) return false;
      if (mark.closes && !mark.weak) return true;
    }
    return false;
  }

  private isLastSingle(i: number): boolean {
    return !this.marks.slice(i + 1, i + 1 + AHEAD).some((mark) => mark.style === 'single');
  }

  /** A single mark opens only where one that closes follows, outside any double run between them and before the one around them ends. */
  private hasPartner(i: number): boolean {
    let depth = 0;
    for (let j = i + 1; j < this.marks.length && j <= i + AHEAD; j++) {
      const mark = this.marks[j]!;
      if (mark.style === 'single') {
        if (mark.closes && depth === 0) return true;
      } else if (mark.closes && depth > 0) depth--;
      else if (mark.opens) depth++;
      else return false;
    }
    return false;
  }

  /** The opening single mark of a quotation that goes on in the next paragraph. */
  private goesOnInNext(mark: Mark): boolean {
    return this.stack.length === 0 && this.next === 'single' && this.mayGoOn(mark.start);
  }

  /**
   * Speech that goes on begins its paragraph, stands behind a colon or a comma, or follows other speech of the paragraph; a phrase of the reporter's
   * sentence does not go on.
   */
  private mayGoOn(start: number): boolean {
    const lead = this.text.slice(Math.max(this.from, start - 2), start);
    return this.text.slice(this.from, start).trim() === '' || /[:,]\s$/.test(lead) || (/[.!?]\s$/.test(lead) && this.runs.some((run) => run.style === 'single' && run.closed));
  }

  private open(mark: Mark): void {
    if (this.stack.length >= DEEPEST) return;
    const continues = this.carried === mark.style && this.runs.length === 0 && this.text.slice(this.from, mark.start).trim() === '';
    const run: Quotation = {
      start: mark.end, end: mark.end, outerStart: mark.start, outerEnd: mark.end, style: mark.style, closed: false, continues, outer: this.stack[this.stack.length - 1] ?? null,
    };
    this.runs.push(run);
    this.stack.push(run);
  }

  private close(depth: number, mark: Mark): void {
    this.settle(depth, mark.start, mark.end);
  }

  private endWithoutClosing(depth: number, limit: number): void {
    this.settle(depth, lostClose(this.text, this.stack[depth]!.start, limit), null);
  }

  /** Ends the open run at `depth`; what was left open inside it is dropped. `outerEnd` is null where the mark is missing. */
  private settle(depth: number, end: number, outerEnd: number | null): void {
    for (let i = this.stack.length - 1; i > depth; i--) this.dropped.add(this.stack[i]!);
    const run = this.stack[depth]!;
    let start = run.start, last = end;
    while (start < last && isSpace(this.text[start]!)) start++;
    while (last > start && isSpace(this.text[last - 1]!)) last--;
    Object.assign(run, { start, end: last, outerEnd: outerEnd ?? last, closed: outerEnd !== null });
    this.stack.length = depth;
    if (depth === 0) this.lastOuterEnd = run.outerEnd;
  }

  /** A closing mark without an opening one: behind a stop or comma it ends words that began with their sentence or paragraph. */
  private closeWithoutOpening(mark: Mark): void {
    const continues = this.carried !== null && this.carried === mark.style && this.runs.length === 0;
    const start = continues ? this.from : lostOpening(this.text, this.lastOuterEnd, mark.start);
    if (start === null || mark.measure) return;
    const run: Quotation = { start, end: mark.start, outerStart: start, outerEnd: mark.end, style: mark.style, closed: true, continues, outer: null };
    this.runs.push(run);
    this.stack.push(run);
    this.settle(0, mark.start, mark.end);
  }

  /** What is open at the end of the paragraph goes on in the next one, or ends where its speaker is named, or here. */
  private finish(): void {
    const outer = this.stack[0];
    if (!outer) return;
    if (this.next === outer.style) {
      this.carries = outer.style;
      this.settle(0, this.text.length, null);
    } else if (outer.style === 'single') {
      for (const open of this.stack) this.dropped.add(open);
    } else this.endWithoutClosing(0, this.text.length);
  }
}

/** Marks that may end a run of the style: its own, and the other doubles that typists mix up. */
function canClose(open: MarkStyle, mark: Mark): boolean {
  if (open === mark.style) return true;
  if (open === 'low-high') return mark.style === 'curly' || mark.style === 'straight';
  if (mark.style === 'doubled-single') return (open === 'straight' || open === 'curly') && mark.closes && !mark.opens;
  return (open === 'straight' && mark.style === 'curly') || (open === 'curly' && mark.style === 'straight') ? mark.closes && !mark.opens : false;
}
