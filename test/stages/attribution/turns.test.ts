import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, turnsOf } from './read.js';

describe('turns of speech', () => {
  test('a quotation cut by its attribution is one turn', () => {
    expect(turnsOf(read('"It was dark," she said, "and nobody came."'))).toEqual([{ runs: ['It was dark,', 'and nobody came.'], speaker: 'she' }]);
  });

  test('a sentence of quotation behind an attributed one goes on with the turn', () => {
    const story = read('"We had flour for nine days," said Noriko Sakaki, president of an association. "Now I can sleep."');
    expect(turnsOf(story)).toEqual([{ runs: ['We had flour for nine days,', 'Now I can sleep.'], speaker: 'Noriko Sakaki' }]);
    expect(story.attributions).toHaveLength(1);
    expect(story.attributions[0]!.runs).toHaveLength(2);
  });

  test('a turn runs on over paragraphs whose marks stay open', () => {
    const story = read('"I will begin with the first time," Nyirongo told the committee. "It was the week after the harvest.\n\n"We asked him where we should go.\n\n"So we built again, on the high ground."');
    expect(turnsOf(story).map((turn) => [turn.runs.length, turn.speaker])).toEqual([[4, 'Nyirongo']]);
  });

  test('two fragments of one sentence are two turns with one attribution', () => {
    const story = read('The company said that it "grieves with every family" but that the manifest was "a matter for the port authority".');
    expect(turnsOf(story).map((turn) => turn.speaker)).toEqual(['The company', 'The company']);
    expect(new Set(story.turns.map((turn) => turn.attribution)).size).toBe(1);
  });

  test('two speakers in one paragraph are two turns', () => {
    expect(turnsOf(read('"He can\'t answer, can he?" Cabahug said. "Sustained," said Villamor.')).map((turn) => turn.speaker)).toEqual(['Cabahug', 'Villamor']);
  });

  test('marks that close and open with nothing between are an answer', () => {
    expect(turnsOf(read('Two women met on the stairs. "Is your house standing?" "The house, yes. The barn, no."')).map((turn) => turn.runs))
      .toEqual([['Is your house standing?'], ['The house, yes. The barn, no.']]);
  });

  test('a transcript line inside the marks belongs to its label', () => {
    expect(turnsOf(read('"WALLACE: Why would he do that?\n\n"PENCE: Well, look, she thinks this is a game."')).map((turn) => turn.speaker)).toEqual(['WALLACE', 'PENCE']);
  });

  const pieces = fc.constantFrom(
    '"We go," he said.', 'Ana Ruiz told AFP: "No."', '"Why?"', '"Open', 'He denied it.', '"A", "b" and "c",', '\n\n', 'According to police, two died.', '\'\'Sink', '—', 'she said', ':', '“Kör,”', ', citing', '"He told me, \'Go home,\'" she said.',
  );
  test('every speech run lies in one turn, and every attribution in its blocks, whatever the text', () => {
    fc.assert(fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const story = read(`Start. ${parts.join(' ')}`);
      const runs = story.turns.flatMap((turn) => turn.runs);
      expect(new Set(runs).size).toBe(runs.length);
      expect(new Set(runs)).toEqual(new Set(story.runs.filter((run) => run.speech)));
      for (const a of story.attributions) {
        expect(a.content.length).toBeGreaterThan(0);
        for (const { block, start, end } of [...a.content, a.speaker, a.cue, a.addressee, a.citing].flatMap((at) => (at ? [at] : []))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(block.view.text.length);
        }
      }
      for (const turn of story.turns) if (turn.attribution) expect(story.attributions).toContain(turn.attribution);
    }), { numRuns: 150 });
  });
});
