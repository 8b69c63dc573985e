import type { LinePattern } from './line-pattern.js';

/** Comment forms and counts. A form ends the story. */
export const COMMENTS: readonly LinePattern[] = [
  {
    rule: 'classify/comment-form', role: 'comments', strength: 'certain', opens: 'end', longest: 320,
    pattern: /^[\W_]*(?:leave a (?:reply|comment|response)|your e-?mail address will not be published|required fields are marked|(?:post|add|write|submit|make) (?:(?:a|your) )?(?:comments?|reply)\W*$|(?:post|add|write|submit|make) (?:a|your) (?:comment|reply)|your comment|you are replying to|cancel reply|save my name|notify me of|join the (?:conversation|discussion)|(?:log ?in|sign ?in|register) to (?:comment|reply|join)|what do you think\?|comments? (?:are|is|have|will) (?:be )?(?:closed|disabled|off|moderated|edited|reviewed|published|to be)|view comments|comment(?:ing)? (?:policy|guidelines|rules)|captcha\b|\d+ thoughts? on\b|be the first to comment|no comments(?: yet)?|conversation(?: guidelines)?\W*$|comments have to be)/iu,
    yes: ['Leave a Reply', 'Your email address will not be published. Required fields are marked *', 'Your Comment', 'Captcha: 7 + 5 =', '1 thought on "Two of them"', 'Comments have to be in English, and in full sentences.', 'You are replying to: .', 'Add comment', 'Comments will be edited and published at the discretion of the desk.'],
    no: ['He would leave a note.', 'Comments poured in.', 'What do you think of that, he asked.'],
  },
  {
    rule: 'classify/comment-count', role: 'comments', strength: 'certain',
    cue: /\d|comments/i,
    pattern: /^[\W_]*(?:\d[\d,.]*\s?(?:comments?|replies|responses|commentaires?|comentarios?|comentários?|kommentare?|commenti)|(?:repl(?:y|ies)|likes?|dislikes?|report abuse)\s?[:：]?\s?\d[\d ]{0,12}|comments?(?:\s?\(?\d[\d,.]*\)?)?(?: closed| open)?|(?:show|view|see|read|hide) (?:all )?(?:\d+ )?comments?(?: \(?\d+\)?)?)[\W_]*$/iu,
    yes: ['Comments (12) Closed', '💬 214 comments', 'View comments', '14 comments', '3 commentaires', 'Reply : 0   21', 'Comment 3', 'Comments'],
    no: ['Comments were not sought.', '3 replies came by noon, officials said.'],
  },
];
