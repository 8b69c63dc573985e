import { describe, expect, test } from 'vitest';
import { CUE_GROUPS } from '../../src/lexicon/en/cue-verbs.js';
import { inflect } from '../../src/text/inflect.js';

describe('inflect', () => {
  test.each([
    ['urge', ['urge', 'urges', 'urged', 'urged', 'urging']],
    ['admit*', ['admit', 'admits', 'admitted', 'admitted', 'admitting']],
    ['deny', ['deny', 'denies', 'denied', 'denied', 'denying']],
    ['convey', ['convey', 'conveys', 'conveyed', 'conveyed', 'conveying']],
    ['write>wrote>written', ['write', 'writes', 'wrote', 'written', 'writing']],
    ['tell>told', ['tell', 'tells', 'told', 'told', 'telling']],
    ['see>saw>seen', ['see', 'sees', 'saw', 'seen', 'seeing']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreed', 'agreeing']],
    ['lie', ['lie', 'lies', 'lied', 'lied', 'lying']],
    ['go>went>gone on', ['go on', 'goes on', 'went on', 'gone on', 'going on']],
    ['quip*', ['quip', 'quips', 'quipped', 'quipped', 'quipping']],
    ['express', ['express', 'expresses', 'expressed', 'expressed', 'expressing']],
  ])('%s', (entry, forms) => {
    const { lemma, thirdPerson, past, participle, gerund } = inflect(entry);
    expect([lemma, thirdPerson, past, participle, gerund]).toEqual(forms);
  });
});

describe('the cue verbs', () => {
  test.each(CUE_GROUPS.map((group) => [group.name, group] as const))('%s: entries are well formed and stand once', (_, group) => {
    const entries = group.verbs.split(', ');
    for (const entry of entries) expect(entry).toMatch(/^[a-z-]+\*?(?:>[a-z]+){0,2}(?: [a-z]+)*$/);
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
  });

  test('a verb that doubles its last letter says so', () => {
    const wrong = CUE_GROUPS.flatMap((group) => group.verbs.split(', ')).filter((entry) => /^(?:admit|quip|brag|snap|beg|slam|rip|rap|nod|sob|grin|chip|refer|commit|rebut|concur|prefer|dub|blog|ban)\b/.test(entry) && !/^[a-z]+\*/.test(entry));
    expect(wrong).toEqual([]);
  });
});
