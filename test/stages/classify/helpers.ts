import { blocks } from '../../../src/stages/blocks/index.js';
import { classify } from '../../../src/stages/classify/index.js';
import { decode } from '../../../src/stages/decode/index.js';
import type { Role } from '../../../src/model/tree.js';

/** The story of a text after the classify stage. */
export function classified(text: string) {
  const story = blocks(decode(text, {}));
  classify(story);
  return story;
}

/** Role and rule of every block, by its text. */
export function verdicts(text: string): Map<string, { readonly role: Role; readonly rule: string }> {
  return new Map(classified(text).children.map((block) => [block.view.text, { role: block.verdict!.role, rule: block.verdict!.rule }]));
}

/** The texts that stand in the story, in order. */
export function bodyOf(text: string): string[] {
  return classified(text).children.filter((block) => block.verdict!.role === 'body' || block.verdict!.role === 'heading').map((block) => block.view.text);
}

/** Five paragraphs of an invented story. */
export const STORY = [
  'OSLO, March 3 (AFP) - The last lighthouse keeper in Norway handed over his keys on Monday after 41 years, the coastal authority said.',
  '"I have seen nine thousand sunsets and I did not ask for one of them," Halvor Nygaard told reporters on the quay.',
  'The lamp at Stavneset was made automatic in 2003, but the keeper stayed on to paint the tower and to count the birds.',
  'The authority said it would rent out the house to visitors from June, with one condition: the birds must still be counted.',
  'Nygaard, 66, will move in with his sister in Molde. "She has a lamp," he said. "It has a switch."',
];
export const HEADLINE = 'Last lighthouse keeper in Norway hands over his keys';
