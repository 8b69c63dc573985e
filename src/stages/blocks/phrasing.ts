import type { Nodes } from 'mdast';
import type { Span } from '../../model/span.js';

/** A piece of running text that a reader sees, and whether it is the text of a link or an image. Empty where an image has no text. */
export interface Piece extends Span {
  readonly kind: 'text' | 'link' | 'image';
}

const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;
/** Page-to-Markdown converters write a heading inside a link as a link whose text starts with the heading's marks. */
const HEADING_MARKS = /^#{1,6}[ \t]+/;

/**
 * What a reader sees of a paragraph or heading: text without the marks of links, images, emphasis, code and escapes.
 * Offsets are those of `slice`, the text that the tree was read from.
 */
export function piecesOf(node: Nodes, slice: string, pieces: Piece[] = [], kind: Piece['kind'] = 'text'): Piece[] {
  const start = node.position!.start.offset!, end = node.position!.end.offset!;
  switch (node.type) {
    case 'text': {
      const from = kind === 'link' ? start + (HEADING_MARKS.exec(slice.slice(start, end))?.[0].length ?? 0) : start;
      let at = from;
      for (const escape of slice.slice(from, end).matchAll(ESCAPE)) {
        const mark = from + escape.index;
        pieces.push({ kind, start: at, end: mark });
        at = mark + 1;
      }
      pieces.push({ kind, start: at, end });
      break;
    }
    case 'inlineCode': {
      const ticks = /^`+/.exec(slice.slice(start, end))![0].length;
      pieces.push({ kind, start: start + ticks, end: end - ticks });
      break;
    }
    case 'break':
      pieces.push({ kind, start: slice[start] === '\\' ? start + 1 : start, end });
      break;
    case 'image':
    case 'imageReference': {
      const alt = node.alt ?? '';
      const shown = slice.startsWith(alt, start + 2) ? alt.length : Math.max(0, slice.slice(start + 2, end).lastIndexOf(']'));
      pieces.push({ kind: 'image', start: start + 2, end: start + 2 + shown });
      break;
    }
    case 'link':
    case 'linkReference':
      if (node.children.length === 0) pieces.push({ kind: 'link', start, end: start });
      for (const child of node.children) piecesOf(child, slice, pieces, 'link');
      break;
    default:
      if ('children' in node) for (const child of node.children) piecesOf(child, slice, pieces, kind);
  }
  return pieces;
}
