import type { LinePattern } from './line-pattern.js';

/** Letters, apps, subscriptions: the page speaks to its reader. Whole paragraphs of it stand between those of the story. */
export const NEWSLETTER: readonly LinePattern[] = [
  {
    rule: 'classify/sign-up', role: 'newsletter', strength: 'certain', longest: 420,
    cue: /sign|subscribe|register|enter your|address/i,
    pattern: /^(?=[^"“”]{0,400}\b(?:you|your|our|us|we|here|now|free|today|newsletters?|register|e-?mail)\b)[^"“”]{0,160}\b(?:sign(?:ing)?[- ]?up (?:for|to|here|now|today|with|below)|subscribe (?:to|for|now|today|here)|register (?:now|here|for free|to (?:read|continue))|enter your (?:e-?mail|postcode|zip)|type your (?:e-?mail )?address|your (?:e-?mail )?address below)\b[^"“”]{0,260}$/i,
    yes: ['Sign up for our Climate newsletter. It lands every other Thursday.', 'Subscribe to our newsletter', 'Storm tracker: enter your postcode to see when the wind will ease in your area.', 'The Briefing newsletter provides all the news you need. Sign up here.'],
    no: ['“Sign up for the army,” the poster said.', 'Banks are paid a fee if they sign up for the deal within 30 days.'],
  },
  {
    rule: 'classify/newsletter-line', role: 'newsletter', strength: 'certain', longest: 420,
    cue: /letter|briefing|digest|round|notification|inbox|mail|pocket|subscribe/i,
    pattern: /^(?!'')(?=[^"“”]{0,400}\b(?:you|your|our|us|free|here)\b)[^"“”]{0,160}\b(?:news ?letters?|(?:morning|daily|weekly|evening|friday|saturday|sunday|monday|tuesday|wednesday|thursday|[a-z]+) (?:briefing|letter|digest|roundup|round-up)|push notifications?|in(?:to)? your (?:inbox|mailbox|e-?mail|pocket)|un-?subscribe)\b[^"“”]{0,260}$/i,
    yes: ['Our free Saturday letter brings you the island\'s best reading. You can stop it at any time with one click.', 'Get our chess letter every Tuesday — it is free', "Japan's day in five minutes, in your mailbox before breakfast.", 'Our morning newsletter brings you the headlines', "✉ Get the Mirror's Friday letter. Fifteen minutes of good reading, and one recipe. It’s free."],
    no: ['The letter was found in a drawer.', 'Our correspondent reports from the camp.', 'The ministry sent a newsletter to 4,000 households.'],
  },
  {
    rule: 'classify/sign-up-to', role: 'newsletter', strength: 'certain',
    // a letter's name or a label, and no sentence
    pattern: /^[\W_]*(?:[Ss]ign up (?:to|for)(?:\sthe)?(?:\s(?:[\p{Lu}\d][\p{L}\d’'-]*|of|the|and|in|a)){1,7}|[Nn]ewsletters?\s?[:：|]\s?\S.{0,160})$/u,
    yes: ['Sign up to Saturday Slow', 'Sign up for The Morning Tide', 'Newsletter: „Hafenpost“, every Friday. Jetzt anmelden'],
    no: ['Sign up to the army, he told them.', 'The newsletter: a tale of two towns'],
  },
  {
    rule: 'classify/get-letter', role: 'newsletter', strength: 'certain',
    pattern: /^[\W_]*(?:get|receive|try)\s(?:the|our|a|your|all)\b[^"“”]{0,60}\b(?:letter|newsletter|briefing|app|alerts?|headlines|updates|digest|e-?mail|inbox)\b[^"“”]{0,120}$/i,
    yes: ["✉ Get the Mirror's Friday letter. Fifteen minutes of good reading, and one recipe.", 'Get our free app', 'Get the latest headlines delivered daily'],
    no: ['Take the letter to Garcia, the order read.'],
  },
  {
    rule: 'classify/paywall', role: 'newsletter', strength: 'certain', longest: 420,
    cue: /free|remaining|limit|already|subscri|member|write to us|in to|create|support|become|reader|buy|donation/i,
    pattern: /^[^"“”]{0,120}(?:\b(?:free|remaining) (?:articles?|stories)(?: \w+){0,3} (?:left|remaining|this month)|\bread without limits|\bunlimited (?:digital )?access|\balready (?:a )?(?:subscriber|subscribed|a member|registered)|\b(?:subscribers?|members)[- ]only|\bstories? (?:is|are) (?:for|only for|offered to) (?:our )?subscribers|\bsubscription options?\b|\babout subscriptions\b|\bwrite to us about\b|\bfree trial\b|\b(?:log|sign) ?in to (?:continue|read|your)|\bcreate (?:an|a free) account|\bsupport (?:our|independent|quality|local) journalism|\bbecome an? (?:member|subscriber|supporter|patron)\b|\bfree sample of\b|\breader[- ](?:funded|supported)\b|\bbuy (?:us|me) a coffee\b|\b(?:make|consider) a donation\b)[^"“”]{0,300}$/i,
    yes: ['You have 2 free articles left this month. Subscribe for ₹99 and read without limits.', 'Already a subscriber? Log in', 'Subscribers-only content', 'You are reading a free sample of this feed.', 'We are reader-funded. Buy us a coffee.', 'Please contact us for subscription options.'],
    no: ['He became a member of parliament in 2011.', 'The clinic offers a trial free of charge.'],
  },
  {
    rule: 'classify/never-miss', role: 'newsletter', strength: 'certain', longest: 320,
    pattern: /^[\W_]*(?:never miss|stay (?:informed|up to date|connected|tuned|ahead)|keep up (?:to date )?with|want more|download (?:our|the)|(?:subscribe|abonnez-vous|suscríb[ae]te|abonnieren|langganan)[:!.]?)\b[^"“”]{0,240}$/iu,
    yes: ['Never miss a move. Get our chess letter every Tuesday', 'Download our app', '👉 Subscribe: @demo_channel', 'SUBSCRIBE'],
    no: ['You should never miss a boat, the captain said.'],
  },
  {
    rule: 'classify/competition', role: 'advert', strength: 'certain', longest: 320,
    pattern: /^[\W_]*(?:win|enter(?: now)?(?: to win| for)?)\s(?:a|an|the|one of|your|tickets|prizes?)\b[^"“”]{0,200}(?:[!]|\b(?:comments?|chance|enter|friends|draw)\b)[^"“”]{0,120}$/iu,
    yes: ['🎁 Win a power bank! Forward this post to three friends and leave a plus in the comments.'],
    no: ['Win the valley and you win the war, the general wrote.'],
  },
];
