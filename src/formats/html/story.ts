import type { Document } from '../../model/document.js';
import { escaped } from './escape.js';
import type { Mark } from './marks.js';

type Slice = (start: number, end: number) => string;
type Removed = Document['removed'][number];

/** From so many removed lines in a row they are folded away under one line that says what they are. */
const FOLDED = 4;

const NOTE_NAMES: Readonly<Record<Document['notes'][number]['kind'], string>> = {
  correction: 'Correction', 'editors-note': 'Editor’s note', embargo: 'Embargo', contact: 'Contact',
};

/** The page in its own order: paragraphs with their speech marked, notes, and the removed lines dimmed between them, each with its role and rule. */
export function storyOf(document: Document, marks: readonly Mark[], slice: Slice): string {
  const pieces = [
    ...document.body.map((block) => ({ start: block.start, removed: null, html: () => paragraph(block, marks, slice) })),
    ...document.notes.map((note) => ({ start: note.start, removed: null, html: () => `<p class="note"><b>${NOTE_NAMES[note.kind]}</b> ${escaped(slice(note.start, note.end))}</p>` })),
    ...document.removed.map((removed) => ({ start: removed.start, removed, html: () => '' })),
  ].sort((a, b) => a.start - b.start);
  const out: string[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const run: Removed[] = [];
    for (; pieces[i]?.removed; i++) run.push(pieces[i]!.removed!);
    if (run.length > 0) out.push(furniture(run));
    if (i < pieces.length) out.push(pieces[i]!.html());
  }
  return out.join('\n');
}

function furniture(run: readonly Removed[]): string {
  const lines = run.map(({ role, rule, line, text }) =>
    `<li><span class="role">${escaped(role)}</span> <span>${escaped(text)} <small>line ${line}, ${escaped(rule)}</small></span></li>`).join('\n');
  if (run.length < FOLDED) return `<ul class="out">\n${lines}\n</ul>`;
  const roles = [...new Set(run.map(({ role }) => role))].join(', ');
  return `<details class="out"><summary>${run.length} lines left out: ${escaped(roles)}</summary>\n<ul>\n${lines}\n</ul></details>`;
}

function paragraph(block: Document['body'][number], marks: readonly Mark[], slice: Slice): string {
  const inside = marks.filter(({ start, end }) => start >= block.start && end <= block.end);
  const tag = block.kind === 'heading' ? 'h2' : 'p';
  return `<${tag}>${marked(block.start, block.end, inside, slice)}</${tag}>`;
}

/** The stretch with its marks as elements. A mark that crosses the end of an outer one, or repeats it, is left out: links do not nest. */
function marked(start: number, end: number, marks: readonly Mark[], slice: Slice): string {
  let out = '', at = start;
  for (let i = 0; i < marks.length;) {
    const mark = marks[i]!;
    let next = i + 1;
    while (next < marks.length && marks[next]!.start < mark.end) next++;
    if (mark.start >= at) {
      const inner = mark.kind === 'reported' ? marks.slice(i + 1, next).filter((other) => other.end <= mark.end) : [];
      out += escaped(slice(at, mark.start)) + element(mark, marked(mark.start, mark.end, inner, slice));
      at = mark.end;
    }
    i = next;
  }
  return out + escaped(slice(at, end));
}

function element({ kind, voice, id, says }: Mark, content: string): string {
  const classes = `${CLASSES[kind]}${voice === null ? '' : ` v${voice}`}`;
  const anchor = id === null ? '' : ` id="${escaped(id)}"`;
  const heard = says === '' ? '' : `<span class="heard"> (${escaped(says)})</span>`;
  const shown = says === '' ? '' : ` title="${escaped(says)}"`;
  if (kind === 'reported') return `<span class="${classes}"${anchor}${shown}>${content}${heard}</span>`;
  if (kind === 'cue') return `<span class="${classes}">${content}</span>`;
  const target = voice === null ? '' : ` href="#speaker-${voice + 1}"`;
  return `<a class="${classes}"${anchor}${target}${shown}>${content}${heard}</a>`;
}

const CLASSES: Readonly<Record<Mark['kind'], string>> = { quote: 'q', reported: 'r', mention: 'm', cue: 'c' };
