import type { LinePattern } from './line-pattern.js';

/** Advert labels and what stands around an advert slot. */
export const ADVERT: readonly LinePattern[] = [
  {
    // adve...ment with letters lost, doubled or swapped in the middle: labels are typed by hand more often than one thinks
    rule: 'classify/advert-label', role: 'advert', strength: 'certain',
    pattern: /^[\W_]*(?:ads?(?: by [a-z]{3,12})?|advts?\.?|advert(?:s|orials?)?|ad+v[aeirst]{3,8}m[ae]?n?[ae]?[nt]{1,2}s?|advertising|paid (?:content|post|partnership|promotion|advertisement)|sponsored(?: (?:content|links?|stor(?:y|ies)|posts?|by))?|promoted(?: (?:content|links?|stor(?:y|ies)|posts?))?|partner content|brand(?:ed)? (?:content|studio)|content by our partners?|anuncios?|publicidad|publicidade|publicité|anzeige|werbung|pubblicità|advertentie|iklan|reklam[ae]?|quảng cáo|реклама|إعلان|إعلانات|विज्ञापन|বিজ্ঞাপন|اشتہار|广告|廣告|広告|광고|โฆษณา)[\W_]*(?:(?:scroll (?:down )?(?:to|for)|continue reading|(?:story|article|content) continues|skip|close|remove|hide|report)[a-z\s]{0,40})?[\W_]*$/iu,
    yes: ['Ads', 'Advt', 'ADVERTISEMENT', 'Advertisment', 'Advertisement · Scroll to continue', '_Advertisement_', 'Advertisement · Continue reading below', 'Sponsored Content', '- Advertisement -', 'Publicidad', '広告', 'AdvertisementSkip', 'Ads by Google'],
    no: ['Advertising spending fell by a third, the agency said.', 'Adventurers', 'Ads for the lottery were banned in 2019.', 'Advancement'],
  },
  {
    rule: 'classify/advert-feedback', role: 'advert', strength: 'certain',
    pattern: /^[\W_]*(?:ad feedback|why (?:am i seeing|you'?re seeing) this ad|(?:remove|report|hide|skip) (?:this )?ads?|(?:go|try) ad[- ]free.{0,60}|advertise (?:here|with us)\b.{0,60}|turn off ad ?block.{0,80}|this ad will close.{0,30})[\W_]*$/i,
    yes: ['Ad Feedback', '[ Advertise here: 0800 000 000 ]', 'Why am I seeing this ad?', 'Report this ad'],
    no: ['Ad feedback loops are dangerous, the paper argues.'],
  },
  {
    rule: 'classify/story-continues', role: 'advert', strength: 'certain',
    pattern: /^[\W_]*(?:(?:the )?(?:story|article|content|post|report) (?:continues?|resumes?)(?: (?:below|after|under|following).{0,40})?|(?:scroll|swipe) (?:down )?(?:to|for) .{0,30}|continue reading(?: below.{0,30}| the main story)?|keep (?:scrolling|reading).{0,40})[\W_]*$/i,
    yes: ['Story continues below', 'Article continues after advertisement', 'Scroll to continue', 'Continue reading the main story', 'Story continues'],
    no: ['The story continues to haunt the town, 40 years on.', 'Scroll painters still work in the old quarter of the town, he said.'],
  },
  {
    rule: 'classify/sponsored-message', role: 'advert', strength: 'certain', longest: 320,
    pattern: /^[^"“”]{0,50}\b(?:sponsored|paid|promoted|branded)[- ](?:message|content|post|feature|advertisement|article|story|promotion)\b[^"“”]{0,240}$/i,
    yes: ['(This is a sponsored message) Buy a kettle online!', 'This is paid content from our partner.'],
    no: ['The clip, he said, was a paid message. "I got nothing," she said.'],
  },
  {
    rule: 'classify/sponsored-line', role: 'advert', strength: 'certain',
    pattern: /^(?:[\s*_>–—-]*\[?(?:sponsored|promoted|paid|ad|advert|advertisement|advertorial|pr|anzeige|reklama?)\]?\s?(?:[:|]|\s-\s|\s{2,})\s?\S.*|.{1,120}[:|]\s?(?:sponsored|promoted)(?: (?:links?|content|stories|post))?)$/i,
    yes: ['Sponsored: The kettle that Oslo cannot stop talking about', 'PR   Soup from the valley, sent frozen', "Cold feet, warm heart: Sponsored Links", '*** SPONSORED: Learn to row. First week free ***'],
    no: ['PR firms were paid by the ministry, the audit found.', 'The team was sponsored by a brewery.'],
  },
];
