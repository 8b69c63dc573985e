import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations } from '../../src/text/quotations.js';

/** The words of every run; a run inside another in square brackets. */
function runs(...paragraphs: string[]): string[][] {
  return quotations(paragraphs, paragraphs.map(() => 0)).map((found, i) => found.map((run) => {
    const words = paragraphs[i]!.slice(run.start, run.end);
    return run.outer ? `[${words}]` : words;
  }));
}
const one = (text: string) => runs(text)[0];

describe('every style of marks', () => {
  it.each([
    ['"It is late," he said. "Go home."', ['It is late,', 'Go home.']],
    ['“It is late,” he said. “Go home.”', ['It is late,', 'Go home.']],
    ["''It is late,'' he said. ''Go home.''", ['It is late,', 'Go home.']],
    ["``It is late,'' he said. ``Go home.''", ['It is late,', 'Go home.']],
    ['‘It’s late,’ he said. ‘Go home.’', ['It’s late,', 'Go home.']],
    ["'It's late,' he said. 'Go home.'", ["It's late,", 'Go home.']],
    ['« Il est tard », he said. «Go home.»', ['Il est tard', 'Go home.']],
    ['»It is late«, he said. »Go home.«', ['It is late', 'Go home.']],
    ['„It is late,“ he said. „Go home.”', ['It is late,', 'Go home.']],
    ['"It is late,” he said. “Go home."', ['It is late,', 'Go home.']],
    ["“It is late,'' he said. \"Go home.''", ['It is late,', 'Go home.']],
  ])('%s', (text, expected) => {
    expect(one(text)).toEqual(expected);
  });
});

describe('apostrophes are no marks', () => {
  it.each([
    "The growers' union and the women's league met in the '90s.",
    'She told ’em that the workers’ hall wasn’t theirs.',
    "It was rock 'n' roll, goin' down the ol' road.",
    'In ‘08 he won the teams’ prize; in ’16 he did not.',
  ])('%s', (text) => {
    expect(one(text)).toEqual([]);
  });

  it('even inside single marks', () => {
    expect(one("'It is the growers' hall and nobody else's,' she said.")).toEqual(["It is the growers' hall and nobody else's,"]);
    expect(one('‘I’ve told ’em that five times,’ he said.')).toEqual(['I’ve told ’em that five times,']);
    expect(one("They met in '98. 'Never again,' he said.")).toEqual(['Never again,']);
  });
});

describe('measures are no marks', () => {
  it('feet and inches', () => {
    expect(one('A man who stood 6\'2" met "the champ", a 5\'10" boxer.')).toEqual(['the champ']);
  });
  it('inches alone', () => {
    expect(one('It is on a 40" screen next to a 24" set.')).toEqual([]);
  });
  it('inches inside a quotation', () => {
    expect(one('"We put a 24" set on the wall," she said.')).toEqual(['We put a 24" set on the wall,']);
  });
  it('but a quotation may end with a figure', () => {
    expect(one('"He was born in 1924" is all it says.')).toEqual(['He was born in 1924']);
  });
});

describe('quotations inside quotations', () => {
  it('that lost their closing mark do not take that of the one around them', () => {
    expect(one("''He said “yes to it,'' she told him.")).toEqual(['He said “yes to it,']);
  });

  it('of another style', () => {
    expect(one('"He said, \'That is not my office.\' Then he left," she said.')).toEqual(["He said, 'That is not my office.' Then he left,", '[That is not my office.]']);
    expect(one('‘Skip said, “It’s an emergency,”’ she laughed.')).toEqual(['Skip said, “It’s an emergency,”', '[It’s an emergency,]']);
    expect(one("''I never saw 'Rocky','' he said.")).toEqual(["I never saw 'Rocky',", '[Rocky]']);
    expect(one("''I never saw 'Rocky''' is what he said.")).toEqual(["I never saw 'Rocky'", '[Rocky]']);
  });
  it('of the same style, where the marks have sides', () => {
    expect(one('“He said “never again” and left,” she said.')).toEqual(['He said “never again” and left,', '[never again]']);
  });
});

describe('quotations that run on over paragraphs', () => {
  it('open again in each and close in the last', () => {
    const paragraphs = ['“We waited for years,” she said. “Then a man came.', '“He gave us a paper.', '“We asked him why.”', 'Nobody spoke.'];
    expect(runs(...paragraphs)).toEqual([['We waited for years,', 'Then a man came.'], ['He gave us a paper.'], ['We asked him why.'], []]);
    const found = quotations(paragraphs, [0, 0, 0, 0]).flat();
    expect(found.map((run) => [run.closed, run.continues])).toEqual([[true, false], [false, false], [false, true], [true, true]]);
  });

  it('in single marks', () => {
    expect(runs('‘It’s the growers’ land.', '‘We’ll stay,’ he said.')).toEqual([['It’s the growers’ land.'], ['We’ll stay,']]);
  });

  it('in single marks, behind other speech of the paragraph', () => {
    expect(runs("'The quay moved,' he said. 'I saw the lamps go.", "'Then I ran,' he said.")).toEqual([['The quay moved,', 'I saw the lamps go.'], ['Then I ran,']]);
    expect(runs('The mood was low. ‘Ana Vea, who sells nets, stayed at home.', '‘I wait,’ she said.')).toEqual([[], ['I wait,']]);
  });

  it('but not a phrase that may end with an apostrophe', () => {
    expect(runs('The bird, which does a ‘flawless’ imitation of a tram, was fed.', '‘It bit me,’ she said.')).toEqual([['flawless'], ['It bit me,']]);
  });

  it('do not run on where the next paragraph does not open', () => {
    const [first, second] = quotations(['"We waited for years.', 'The hearing goes on.'], [0, 0]);
    expect(first).toMatchObject([{ start: 1, end: 21, closed: false, continues: false }]);
    expect(second).toEqual([]);
  });
});

describe('lost marks', () => {
  it('a lost closing mark: the words end where their speaker is named', () => {
    expect(one("''It lasted eleven seconds. My brother counts. So spoke Yusuf, 9, who gave only his first name.")).toEqual(['It lasted eleven seconds. My brother counts.']);
    expect(one('"It lasted eleven seconds, said Yusuf, who is 9.')).toEqual(['It lasted eleven seconds,']);
    expect(one("“It was dark, cold and wet, the minister’s aide said. “Nobody came.”")).toEqual(['It was dark, cold and wet,', 'Nobody came.']);
  });
  it('a lost closing mark before another quotation', () => {
    expect(one('“It is late, he said. “Go home.”')).toEqual(['It is late,', 'Go home.']);
    expect(one('"It is late, he said. "Go home."')).toEqual(['It is late,', 'Go home.']);
  });
  it('a lost opening mark: the words begin with their sentence', () => {
    expect(one("The tents are on the road,'' he repeated. ''I have seen them.''")).toEqual(['The tents are on the road,', 'I have seen them.']);
    expect(one('Nobody came. The tents are on the road,” he said.')).toEqual(['The tents are on the road,']);
  });
  it('a stray mark takes nothing with it', () => {
    expect(one('The pipe is 12" wide and nobody" knows why.')).toEqual([]);
    expect(one('It rained. ” Nobody came.')).toEqual([]);
    expect(runs('The word" was lost.', '"It is late," he said.')).toEqual([[], ['It is late,']]);
  });
  it('a single mark without a partner opens nothing', () => {
    expect(one("It was 'late, he said, and went home.")).toEqual([]);
  });
});

it('finds one-word answers and lines of a dialogue', () => {
  expect(runs('"Where?" she asked.', '"There."', 'Cabahug: "How many?"', 'He said: "None".')).toEqual([['Where?'], ['There.'], ['How many?'], ['None']]);
});

it('skips what stands before the words of the story', () => {
  const text = 'LIMA "EFE" - "It is late," he said.';
  expect(quotations([text], [13])[0]!.map((run) => text.slice(run.start, run.end))).toEqual(['It is late,']);
});

it('drops a run that would reach out of the run around it', () => {
  const [found] = quotations(['"„Word? Word„ said '], [0]);
  expect(found!.map(({ start, end }) => [start, end])).toEqual([[1, 7]]);
});

it('keeps every run inside its paragraph, in order, and inside the run around it', () => {
  const piece = fc.constantFrom('"', '“', '”', "''", '``', "'", '‘', '’', '«', '»', '„', 'Word', 'word', ' ', ' ', ', ', '. ', '? ', '24', 'said ', 's');
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')), { maxLength: 5 }), (paragraphs) => {
      quotations(paragraphs, paragraphs.map(() => 0)).forEach((found, i) => {
        let last = 0;
        for (const run of found) {
          expect(run.outerStart >= 0 && run.outerStart <= run.start && run.start < run.end && run.end <= run.outerEnd && run.outerEnd <= paragraphs[i]!.length).toBe(true);
          expect(paragraphs[i]!.slice(run.start, run.end)).toMatch(/[\p{L}\p{N}]/u);
          if (run.outer) {
            expect(found).toContain(run.outer);
            expect(run.outer.start <= run.outerStart && run.outerEnd <= run.outer.end).toBe(true);
          } else {
            expect(run.outerStart).toBeGreaterThanOrEqual(last);
            last = run.outerEnd;
          }
        }
      });
    }),
    { numRuns: 2000 },
  );
});
