import type { Pattern } from '../../model/rule.js';

/** Keys of front matter and feeds that hold the headline, the best first. */
export const HEADLINE_KEYS: readonly string[] = ['headline', 'title', 'og:title', 'name', 'hed', 'h1'];
/** A label before the headline in pasted text, as a feed reader has it. The headline begins behind the match. */
export const HEADLINE_LABEL = /^(?:headline|title|head ?line) ?[:：] ?(?=\S)/i;
/** The label of a mail's subject, which is the headline where the mail has no better one. */
export const MAIL_LABEL = /^subject ?[:：] ?(?=\S)/i;
/** Keys that hold the deck. */
export const DECK_KEYS: readonly string[] = ['deck', 'dek', 'subtitle', 'subheadline', 'standfirst', 'summary', 'description', 'subhead', 'excerpt', 'abstract', 'og:description', 'lede'];

/** Lines that announce a summary in bullets; the bullets are the deck. */
export const SUMMARY_LABEL = /^(?:summary|key points|highlights|at a glance|in brief|what you need to know|the gist|key takeaways|takeaways|in short|companies)$/i;

/** Short lines that are furniture wherever they stand. */
export const NOT_A_HEADLINE: readonly Pattern[] = [
  {
    rule: 'fields/not-a-headline',
    pattern: /^[←⟵‹] ?\S|^(?:content-(?:type|transfer-encoding|language)|mime-version|message-id|in-reply-to|return-path|reply-to|list-[a-z-]+|x-[a-z-]+|received|from|to|cc|bcc|date|sent): |[→⟶›]$|^home ?[»›>/|]|^(?:skip to|previous (?:article|post|story)\b|next (?:article|post|story)\b|this article is more than|you are (?:in|here)\b|_?updated \d|jump to|sign (?:up|in)|log (?:in|out)|subscribe|share (?:this|on|via|article|story)|read (?:more|also|next)\b|also read|see also|related (?:articles?|stor(?:y|ies)|topics?|news)|most (?:read|popular|viewed)|advertise?ments?$|(?:story )?continues? below|follow us|copy link|link copied|all rights reserved|©|\(c\) |copyright|leave a (?:reply|comment)|add a comment|click here|newsletter|cookie|accept (?:all )?cookies|back to top|print this|listen to this|\d+ (?:min|minutes?) read|min(?:ute)? read|e-?mail this|recommended for you|you may also like|more from|photo(?:s|graph)?(?: by)?:|image:|pic(?:ture)?:|file photo|close$|menu$|search$|home$|editors?['’]?s? notes?$|loading|toggle|\W*pinned (?:message|post|comment)|[\d .,]+[km]? (?:subscribers|followers|members|views)|view (?:all|comments)|show (?:all|more))/i,
    yes: ['← Two years of tides', 'Content-Type: text/plain; charset="utf-8"', 'Home » Harbours » Quay to close', 'This article is more than 1 month old', 'Skip to content', 'Read more: Circular debt climbs', 'Share this article', '© 2024 BERNAMA', 'Photo: UNB', '5 min read', 'Pinned message: rules', '64 318 subscribers'],
    no: ['Readers choose the book of the year', 'From farm to fair: a pig goes to town', 'Home prices fall for a third month', 'Sharea law dispute', 'Closed schools reopen'],
  },
];
