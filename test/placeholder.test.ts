import { expect, it } from 'vitest';
import { parse } from '../src/index.js';

it('reads a headline', () => {
  expect(parse('A headline\n\nA body.').headline).toBe('A headline');
});
