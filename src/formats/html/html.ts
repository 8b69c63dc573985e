import type { Document } from '../../model/document.js';
import type { Format } from '../format.js';
import { escaped } from './escape.js';
import { marksOf } from './marks.js';
import { slicer } from './slices.js';
import { storyOf } from './story.js';
import { STYLE, voiceStyle } from './style.js';
import { countOf, factsOf, speechOf } from './summary.js';

/** Nothing may be loaded or run, whatever the story's text says: the page has its own style and no script. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One self-contained page: the fields, the story with its speech marked and its furniture dimmed, and who said what. Works without script or network. */
export const html: Format = {
  name: 'html',
  extension: '.html',
  records: false,
  alone: true,
  render: (document, _look, text) => (document.error ? failed(document.error) : page(document, text)),
  between: () => '\n',
};

function page(document: Document, text: string): string {
  const slice = slicer(text);
  const title = document.headline ?? 'Story without a headline';
  const speech = speechOf(document), reports = document.attributions.filter(({ kind }) => kind === 'indirect').length;
  return `${opening(title, document.language, voiceStyle(document.speakers.length))}
<main>
<header>
<h1>${escaped(title)}</h1>
${document.deck === null ? '' : `<p class="deck">${escaped(document.deck)}</p>\n`}<dl>
${factsOf(document)}
</dl>
</header>
<article aria-label="The story">
${storyOf(document, marksOf(document), slice)}
</article>
<aside aria-label="Who said what">
<h2>Who said what</h2>
<p class="lead">${countOf(document.quotes.length, 'quotation')}, ${countOf(reports, 'report')}, ${countOf(document.removed.length, 'line')} left out</p>
${speech === '' ? '<p>Nobody is quoted.</p>' : speech}${warnings(document)}
</aside>
</main>
</body>
</html>`;
}

function opening(title: string, language: string | null, voices: string): string {
  return `<!doctype html>
<html lang="${escaped(language ?? 'und')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${STYLE}${voices}</style>
</head>
<body>`;
}

function warnings({ warnings }: Document): string {
  if (warnings.length === 0) return '';
  return `\n<h2>Warnings</h2>\n<ul>\n${warnings.map(({ message, line }) => `<li>${line === null ? '' : `Line ${line}: `}${escaped(message)}</li>`).join('\n')}\n</ul>`;
}

function failed({ path, message }: NonNullable<Document['error']>): string {
  return `${opening('No story', 'en', '')}\n<main><p>${escaped(path ?? 'standard input')}: ${escaped(message)}</p></main>\n</body>\n</html>`;
}
