import type { LinePattern } from './line-pattern.js';

/** Share bars, text tools and the notices that they leave behind. Bars made of button words alone are known by `words.ts`. */
export const SHARE: readonly LinePattern[] = [
  {
    rule: 'classify/share-line', role: 'share', strength: 'certain',
    pattern: /^[\W_]*(?:share|tweet|post|send|forward|copy|print|e-?mail|save|pin|like|gift|republish|bookmark)\s(?:this|the|on|via|to|with|by|your)\b[\p{L}\p{N} ,’'&@·|/+-]{0,70}$/iu,
    yes: ['Share this article', 'Share this Story on Facebook', 'Share on Facebook · Copy link · 14 comments', 'Share via email'],
    no: ['Share the water, the elders said, and nobody will have to walk.', 'Post the letter.'],
  },
  {
    rule: 'classify/share-colon', role: 'share', strength: 'certain',
    pattern: /^[\W_]*(?:share(?: this(?: \p{L}+)?)?|follow(?: us)?|connect(?: with us)?|partager|compartir|teilen|condividi|bagikan|paylaş|поделиться)\s?[:：][\p{L}\p{N} ,’'&@·|/+.-]{0,90}$/iu,
    yes: ['Share this: Facebook X WhatsApp', 'Share:', 'Follow us:', 'Partager : Facebook'],
    no: ['The share: a tenth of the harvest.'],
  },
  {
    rule: 'classify/follow-us', role: 'share', strength: 'certain', longest: 320,
    pattern: /^[\W_]*(?:follow|like|join|find|add|connect with|watch|get)\s(?:us|our|\p{L}{2,20}(?: \p{L}{2,20}){0,2})(?: news)?\s(?:on|at|as|in)\s(?:the |our )?(?:facebook|twitter|x(?=[\s,.!|]*(?:$|and\b|or\b|@))|instagram|whatsapp|telegram|youtube|tiktok|linkedin|threads|bluesky|google|social|apple|flipboard|snapchat|signal|discord|a? ?preferred)\b/iu,
    yes: ['Follow us on Twitter @IrnaEnglish', 'Follow us on Google News and on our WhatsApp channel.', 'Follow Us On Social Media For Faster News', 'Like us on Facebook'],
    no: ['Follow the money on X Street, she said.', 'He told us on Twitter that he would go.'],
  },
  {
    rule: 'classify/news-on-channel', role: 'share', strength: 'certain', longest: 320,
    cue: /whatsapp|telegram|google|facebook|twitter|viber|instagram|youtube|channel/i,
    pattern: /^[\W_]*(?:for (?:all |the |more )*(?:latest |breaking |live |daily |instant |real-time )*(?:news|updates?|alerts|headlines|stories),?\s(?:please )?(?:follow|join|visit|like|subscribe)\b|(?:get|receive)\b[^"“”]{0,40}?\b(?:news|updates?|alerts|headlines|stories)\b)[^"“”]{0,60}\b(?:whatsapp|telegram|google news|facebook|twitter|viber|instagram|youtube|channel)\b[^"“”]{0,60}$/i,
    yes: ['For all latest news, follow The Quay Post’s Google News channel.', 'Get breaking news on the QuayLive WhatsApp: join here', 'For more updates join us on Telegram'],
    no: ['For the latest news villagers follow a channel dug in 1911, he said.', 'He gets his news on WhatsApp.'],
  },
  {
    rule: 'classify/join-channel', role: 'share', strength: 'certain', longest: 320,
    pattern: /^[\W_]*(?:join|subscribe to|follow|check out)\s(?:us|our|the)\b.{0,60}\b(?:whatsapp|telegram|youtube|facebook|viber|discord|signal|channel|community|group)\b/iu,
    yes: ['Join our WhatsApp community', 'Subscribe to our YouTube channel', 'Join our Telegram channel for the day’s news.'],
    no: ['To join the group on WhatsApp one needs a friend.'],
  },
  {
    rule: 'classify/handles', role: 'share', strength: 'certain',
    cue: /@/,
    pattern: /^(?:[\p{L} ]{0,20}:?\s?@[\w.]{2,30}[\s·|,]*){1,8}$/u,
    yes: ['Facebook: @demoofficial   TikTok: @demoofficial   X: @demo.com', '@demo_news'],
    no: ['Write to me @ noon.'],
  },
  {
    rule: 'classify/link-copied', role: 'share', strength: 'certain',
    pattern: /^[\W_]*(?:link|url|text) (?:has been )?copied(?: to (?:the )?clipboard)?[\W_]*$|^[\W_]*copy (?:link|url|this link)[\W_]*$|^(?:story|article) saved[\W_]*$|^you can find this story in .{1,40}$/i,
    yes: ['Link Copied!', 'Link copied!', 'Copy link', 'Story Saved', 'You can find this story in My Bookmarks.'],
    no: ['The link was copied by thousands, police said.'],
  },
  {
    rule: 'classify/listen-bar', role: 'share', strength: 'certain',
    pattern: /^[\W_]*(?:listen to (?:this |the )?(?:article|story|audio|podcast|report|post|episode|page|full)[\p{L}\p{N} ().·,:x-]{0,50}|(?:this )?(?:article|story|audio) (?:is )?(?:read|voiced) by .{0,40}|play audio.{0,20}|audio (?:player|version).{0,20})$/iu,
    yes: ['Listen to this article · 4 min', 'Listen to this story (beta)', 'Listen to article      1x   1.2x   1.5x'],
    no: ['Listen to this, the judge said: a list of books is not a confession.'],
  },
  {
    rule: 'classify/share-address', role: 'share', strength: 'certain', longest: 900,
    cue: /https?:/,
    pattern: /^[\W_]*https?:\/\/\S{0,80}(?:\/shares?(?:r|\b)|\/intent\/|facebook\.com|twitter\.com|wa\.me\/|t\.me\/|linkedin\.com|pinterest\.com)[^\s]*$/,
    yes: ['https://example.org/share/facebook', '[](https://example.org/share/x)', 'https://twitter.com/intent/tweet?url=x'],
    no: ['https://example.org/news/0031', 'https://example.org/sharecropper'],
  },
  {
    rule: 'classify/text-size', role: 'share', strength: 'certain',
    pattern: /^(?:[\W_]*(?:a[+-]|a{1,2}|t\S?t|text(?: size)?|(?:small|medium|large|increase|decrease|reset|smaller|larger|bigger) (?:text|font)(?: size)?|font(?: size)?|resize|zoom|print|copy|e-?mail|share|save|\d(?:\.\d+)?x)[\W_]*){1,10}$/iu,
    yes: ['A+   A-   Print   Email', 'A A A', 'Aa', 'Increase text   Decrease text   Copy   Print', 'Text   Small Text   Medium Text   Large Text', 'T‌T   Text size', 'A+ A-'],
    no: ['Text messages', 'A large print'],
  },
  {
    rule: 'classify/bracketed-buttons', role: 'share', strength: 'certain',
    pattern: /^(?:\[\s?[\p{L}][\p{L} -]{1,30}\s?\]\s*){1,8}$/u,
    yes: ['[ Print ]  [ E-mail to a friend ]', '[Photo]'],
    no: ['[1/2] A man', '[He laughs.]'],
  },
  {
    rule: 'classify/reactions', role: 'share', strength: 'certain',
    cue: /\d/,
    pattern: /^[\W_]*(?:\p{So}\uFE0F?\s*[\d., ]+[KkMm]?\s*){2,}[\p{So}\uFE0F\d.,KkMm ]*$|^[\W_]*[\d.,]+\s?[kKmM]?\s(?:views?|shares?|likes?|retweets|followers|subscribers|reactions|claps|reads)[\W_]*$|^[\d  ]{1,12}(?:subscribers|followers|members)$/u,
    yes: ['❤️ 312  🤬 1 204  😁 98   👁 41.7K', '(1.2k views)', '64 318 subscribers', '588 shares'],
    no: ['12 members of the crew were found.', '906,000 tons'],
  },
];
