import { ADVERT } from './advert.js';
import { CAPTION } from './caption.js';
import { COMMENTS } from './comments.js';
import { FIELD_LINES } from './field-lines.js';
import type { LinePattern } from './line-pattern.js';
import { NEWSLETTER } from './newsletter.js';
import { NOTES } from './notes.js';
import { RELATED } from './related.js';
import { SHARE } from './share.js';
import { SIGNOFF } from './signoff.js';
import { SITE } from './site.js';

export type { LinePattern } from './line-pattern.js';

/** Every line pattern, in the order in which they are asked: the first that fits names the line. */
export const LINE_PATTERNS: readonly LinePattern[] = [
  ...NOTES, ...SIGNOFF, ...CAPTION, ...FIELD_LINES, ...ADVERT, ...RELATED, ...COMMENTS, ...SHARE, ...NEWSLETTER, ...SITE,
];
