import { describe, expect, it } from 'vitest';
import { inWords, read } from './read.js';

const attributions = (text: string): ReturnType<typeof inWords>[] => read(text).attributions.map(inWords);

describe('where a content begins', () => {
  it.each(['about 300 people had died', 'around two dozen houses had burned', 'about 120 metres of road had gone'])('with the word before an amount: said %s', (content) => {
    expect(attributions(`Eva Lang said ${content}.`)).toMatchObject([{ kind: 'indirect', cue: 'said', content: [content] }]);
  });

  it('with the reporter\'s words beside a fragment', () => {
    const content = 'about 120 metres of road had gone and that it would take "at least two days" to open a single lane';
    expect(attributions(`Eva Lang said ${content}.`)).toMatchObject([{ kind: 'mixed', content: [content] }]);
  });

  it('behind "about" where it names the matter', () => {
    expect(attributions('Eva Lang said about the plan that it was dead.')).toMatchObject([{ content: ['it was dead'] }]);
  });

  it('behind the one who is told to do something, not at an opening circumstance', () => {
    expect(attributions('After a silence that the clerk timed at 14 seconds, Judge Villa told him to answer.'))
      .toMatchObject([{ speaker: 'Judge Villa', addressee: 'him', content: ['to answer'] }]);
  });

  it.each(['🔥', '⚡️', '-', '•', '➡️'])('behind the bullet %s', (bullet) => {
    expect(attributions(`${bullet} Half of the town is without power, the Zharyk Service said.`)).toMatchObject([{ content: ['Half of the town is without power'] }]);
  });
});
