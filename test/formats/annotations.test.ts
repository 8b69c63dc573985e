import { describe, expect, it } from 'vitest';
import { annotations } from '../../src/formats/annotations.js';
import { PAGE, sampleDocument } from './sample.js';
import { onEveryStory, PIPE, rendered, STORIES } from './stories.js';

interface Target {
  readonly source: string;
  readonly selector: readonly [{ type: string; start: number; end: number }, { type: string; exact: string; prefix: string; suffix: string }];
}
interface Annotation {
  readonly id: string;
  readonly motivation: string;
  readonly body: readonly { readonly purpose: string; readonly value: string }[];
  readonly target: Target | readonly Target[];
}

const itemsOf = (json: string): Annotation[] => JSON.parse(json).first.items;
const targetsOf = ({ target }: Annotation): readonly Target[] => ('source' in target ? [target] : target);
const sample = () => new Map(itemsOf(annotations.render(sampleDocument(), PIPE, PAGE)).map((item) => [item.id.replace(/.*#/, ''), item]));

describe('annotations', () => {
  it('say who speaks where', () => {
    const source = 'ni:///sha-256;qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo';
    expect(sample().get('q2')).toEqual({
      id: `${source}#q2`,
      type: 'Annotation',
      motivation: 'identifying',
      body: [
        { type: 'TextualBody', purpose: 'tagging', value: 'quote' },
        { type: 'TextualBody', purpose: 'tagging', value: 'direct' },
        { type: 'TextualBody', purpose: 'identifying', value: 'Mara Voss' },
      ],
      target: {
        source,
        selector: [
          { type: 'TextPositionSelector', start: 237, end: 284 },
          { type: 'TextQuoteSelector', exact: 'We got what we asked for, and nobody lost face,', prefix: ' "a fair end to a long week".\n\n"', suffix: '" union secretary Mara Voss told' },
        ],
      },
    });
  });

  it('hold everything that the document places', () => {
    expect([...sample().keys()]).toEqual(['headline', 'q1', 'q2', 'q3', 'q4', 'a1', 'a2', 'a3', 's1', 's2', 's3', 'body1', 'body2', 'body3', 'body4', 'removed1', 'removed2']);
    const said = (id: string) => sample().get(id)!.body.map(({ purpose, value }) => `${purpose}: ${value}`);
    expect(said('a3')).toEqual(['tagging: attribution', 'tagging: indirect', 'tagging: denied', 'identifying: Odd Lien']);
    expect(said('s2')).toEqual(['tagging: speaker', 'tagging: person', 'identifying: Mara Voss', 'describing: union secretary']);
    expect(said('body3')).toEqual(['tagging: body', 'tagging: heading']);
    expect(said('removed2')).toEqual(['tagging: removed', 'tagging: related']);
    expect(said('headline')).toEqual(['tagging: headline', 'describing: Harbour pilots end strike after night of talks: union']);
  });

  it('leave out no quote, attribution, mention, paragraph, note, removed line or evidence of any story', () => {
    onEveryStory((story) => {
      const { quotes, attributions, headlineAttributions, speakers, body, notes, removed, evidence } = story.document, items = itemsOf(rendered(annotations, story));
      const placed = new Set(items.flatMap(targetsOf).map(({ selector: [{ start, end }] }) => `${start} ${end}`));
      const spans = [quotes.flatMap(({ parts }) => parts), [...attributions, ...headlineAttributions].flatMap(({ content }) => content.parts), speakers.flatMap(({ mentions }) => mentions), body, notes, removed, Object.values(evidence).flat()].flat();
      for (const { start, end } of spans) expect(placed).toContain(`${start} ${end}`);
      expect(items.filter(({ body: [tag] }) => tag!.value === 'headline-attribution').map(({ id }) => id.replace(/.*#/, ''))).toEqual(headlineAttributions.map(({ id }) => id));
    });
    expect(STORIES.some(({ document }) => document.headlineAttributions.length > 0)).toBe(true);
  }, 120_000);

  it('make a collection that says what it holds', () => {
    const { '@context': context, type, label, total, first } = JSON.parse(annotations.render(sampleDocument(), PIPE, PAGE));
    expect({ context, type, label, total, page: first.type, startIndex: first.startIndex }).toEqual({
      context: 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', label: 'kessel.txt', total: 17, page: 'AnnotationPage', startIndex: 0,
    });
  });

  it('select the same characters twice, in code points, whatever the page holds', () => {
    onEveryStory((story) => {
      const points = Array.from(story.text), items = itemsOf(rendered(annotations, story));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { selector: [position, quote] } of items.flatMap(targetsOf)) {
        const { start, end } = position;
        expect(points.slice(start, end).join('')).toBe(quote.exact);
        expect(points.slice(Math.max(0, start - 32), start).join('')).toBe(quote.prefix);
        expect(points.slice(end, end + 32).join('')).toBe(quote.suffix);
      }
    });
  }, 120_000);

  it('count a character outside of the basic plane once', () => {
    const { document, text } = STORIES.find(({ name }) => name === 'pairs')!;
    const first = targetsOf(itemsOf(annotations.render(document, PIPE, text)).find(({ id }) => id.endsWith('#q1'))!)[0]!;
    expect(first.selector[1].exact).toBe('🔥 It held 😀,');
    expect(first.selector[0].end - first.selector[0].start).toBe(12);
  });
});
