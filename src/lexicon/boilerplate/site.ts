import type { LinePattern } from './line-pattern.js';

/** Navigation, cookie notices, copyright, tags: the page around any story. */
export const SITE: readonly LinePattern[] = [
  {
    rule: 'classify/skip-link', role: 'navigation', strength: 'certain',
    pattern: /^[\W_]*(?:skip (?:to|past|links?)(?: (?:the|main|content|navigation|primary|search|footer|article|menu|header|secondary|sidebar|newsletter))*(?: [a-z]+)?|(?:back|return|go|jump) to (?:the )?(?:top|home(?:page)?|main|results|content|menu|latest|comments|index)(?: [a-z]+)?|(?:turn on|enable|allow) notifications|(?:open|close|toggle|show|hide|expand)\s?(?:the )?(?:main |side |site |mobile |search |sub)?(?:menu|navigation|nav|search|sidebar|dialog|alert|modal|panel|table of contents)(?: [a-z]+)?|main (?:menu|navigation)|page \d+ of \d+)[\W_]*$/i,
    yes: ['Skip to content', 'Skip to main', 'Back to top', 'Open Navigation Menu', 'Toggle search', 'Skip to main content', 'Turn on notifications', 'Jump to latest'],
    no: ['Back to school', 'Return to the valley'],
  },
  {
    rule: 'classify/account-link', role: 'navigation', strength: 'certain',
    pattern: /^[\W_]*(?:(?:log|sign)[- ]?(?:in|out|up|off)|register|log ?in\s?[/|]\s?(?:register|sign ?up)|my (?:account|news|profile|bookmarks|library|feed)|subscribe|search(?: for)?|menu|sections?|read later|see all|e-?paper|live(?: tv| updates| blog)?|home ?page|donate|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|faqs?|help|sitemap|rss|tenders|newsletters?|notifications|edition|language|close|cancel|submit|next|previous|prev|loading\W*|more|remove|bookmark|print|e-?mail|share|summary|companies)[\W_≡☰]*$/i,
    yes: ['Log in', 'Menu ≡', 'SUBSCRIBE', 'Sections', 'Live TV', 'My News', 'LIVE', 'Bookmark', 'Summary', 'Search for:'],
    no: ['Home', 'More than that.', 'Live music'],
  },
  {
    rule: 'classify/breadcrumb', role: 'navigation', strength: 'certain',
    pattern: /^(?:you are here[:\s].{0,80}|(?:home|top|front page|start|inicio|accueil|startseite|beranda|главная)\s?(?:[>/›»|→▸\\·]|\s{2,}).{0,120}|[\p{Lu}\p{N}][\p{L}\p{N} &’'-]{1,30}\s[>›»▸]\s[\p{L}\p{N} >›»▸&’'/-]{1,80})$/iu,
    yes: ['Home > General', 'HOME / SPORTS / CHESS', 'World > Education', 'Top > Economy/Business', 'Environment ▸ Farming', 'Home  /  World'],
    no: ['Home again, he wept.', 'Prices were over 5 dollars, he said.'],
  },
  {
    rule: 'classify/copyright', role: 'copyright', strength: 'certain', longest: 900,
    cue: /©|\(c\)|&copy;|right|copr\.|permission|reprint|publish|reproduce|copied|derechos|droits|rechte|diritti|riservata|hak |版|著作|저작|無断|무단/i,
    pattern: /^[\W_]*(?:©|\(c\)\s?\d{4}|&copy;|copyright\b|copr\.|todos los derechos|tous droits|alle rechte|tutti i diritti|riproduzione riservata|hak cipta|版权|版權|著作権|저작권|無断転載|무단)|^[^"“”]{0,160}(?:©\s?\d{4}|\ball rights reserved\b|\bcopyright ©|\bmay not be (?:published|reproduced|republished|copied)\b|\breprints? (?:only|and permissions?|rights)\b|\bpurchase licensing rights\b|\bwithout (?:prior )?(?:written )?permission\b)/iu,
    yes: ['© 2024 Demo Post', '© 2024 DEMO   Disclaimer   Privacy Policy', 'Copyright 2024 The Demo Press. All rights reserved.', '[Copyright The Demo Press, Ltd.]', '(c) 2018. Reprints only with permission.', 'RIPRODUZIONE RISERVATA © Copyright DEMO', 'All rights reserved for Demo News Agency', 'Purchase Licensing Rights'],
    no: ['The copyright case was heard on Monday.', 'He said “all rights reserved” was a joke.'],
  },
  {
    rule: 'classify/cookie-notice', role: 'cookie', strength: 'certain', longest: 900,
    cue: /cookie|accept|reject|allow|manage|consent|privacy|personali[sz]ed|similar tech/i,
    pattern: /^[^"“”]{0,400}\b(?:cookies?(?:,| (?:policy|settings|preferences|notice|consent|statement|on|and|to|that|in|are|for))|(?:accept|reject|allow|manage) (?:all|cookies?|preferences|choices|settings)|(?:consent|privacy) (?:choices|preferences|settings|manager|management)|personali[sz]ed (?:ads|advertising|content)|similar technologies)\b/i,
    yes: ['We and our 842 partners store cookies on your device. You can change your mind at any time.', 'Accept all   Manage', 'By using this site you agree to our cookie policy', 'Manage cookie preferences'],
    no: ['The baker said “cookies are for Sundays” and closed.', 'She brought a tray of cookies.'],
  },
  {
    rule: 'classify/privacy-line', role: 'cookie', strength: 'certain', longest: 600,
    cue: /privacy|terms|do not sell|recaptcha|agreement/i,
    pattern: /^[^"“”]{0,300}\b(?:privacy (?:policy|notice|statement|centre|center)|terms (?:of|and|&) (?:use|service|conditions)|terms\s?[|·]|do not sell (?:or share )?my|protected by recaptcha|user agreement|your (?:california )?privacy (?:rights|choices))\b/i,
    yes: ['DEMO   Disclaimer   Privacy Policy   Security Policy', 'By clicking you agree to our Terms of Use', 'Do Not Sell My Personal Info'],
    no: ['The terms of the truce were read aloud.'],
  },
  {
    rule: 'classify/tag-line', role: 'tags', strength: 'certain', opens: 'rail',
    pattern: /^[\W_]*(?:tags?|tagged(?: (?:with|in|as))?|topics?|related (?:topics?|tags?)|suggested topics|filed (?:under|in)|posted in|keywords?|categor(?:y|ies)|in this (?:article|story)|explore more|mots[- ]clés|etiquetas|themen|schlagwörter|метки|теги|标签|關鍵字|タグ|태그)\s?(?:[:：].{0,160})?[\W_]*$/iu,
    yes: ['Tags: chess, Nagpur, viral video', 'Related Topics', 'Topics: Malawi | Dams | Land rights', 'Suggested Topics:', 'Filed under: Sport', 'Posted in: Tech', 'Related topics:   Hatay   earthquake   education'],
    no: ['Topics discussed ranged from wheat to war.', 'Tags were sewn to every coat.'],
  },
  {
    rule: 'classify/hashtags', role: 'tags', strength: 'certain',
    cue: /^#/,
    pattern: /^(?:#[\p{L}\p{N}_-]{2,40}[\s,|·]*){1,20}$/u,
    yes: ['#Spain #agriculture #drones #olive-oil', '#almaty'],
    no: ['#almaty is dark tonight, users wrote.', '# Heading'],
  },
  {
    rule: 'classify/standards-line', role: 'boilerplate', strength: 'certain', longest: 420,
    pattern: /^[\W_]*(?:our standards\s?:|(?:the )?(?:trust principles|editorial (?:standards|guidelines|policy))|about (?:the author|our reporting|this (?:article|story|author))|(?:have|got) (?:a )?(?:tip|story|news|something|feedback|an opinion)\b.{0,80}\?|send us your|report (?:a|an) (?:typo|error|correction|problem|mistake)|do you (?:have|know) (?:a|any|more)|to (?:report|request) a correction)/iu,
    yes: ['Our Standards: The Demo Trust Principles., opens new tab', 'Got a story? Write to the desk', '✍️ Send us your news: @demo_bot', 'Report a typo'],
    no: ['Our standards slipped, he said.', 'Of the author nobody spoke.'],
  },
  {
    rule: 'classify/subscribers-notice', role: 'boilerplate', strength: 'certain', longest: 420,
    cue: /site|page/i,
    pattern: /^[^"“”]{0,120}\b(?:web ?site|site|page)\b[^"“”]{0,40}\b(?:contains|carries|shows|publishes)\b[^"“”]{0,30}\b(?:portion|part|selection|summary)\b/i,
    yes: ['The Demo Agency website contains only a portion of the stories offered to subscribers.', 'The website of Demo carries only part of the stories sent to subscribers.'],
    no: ['The site contains graves from the Bronze Age.'],
  },
  {
    rule: 'classify/disclaimer', role: 'boilerplate', strength: 'certain', longest: 900,
    pattern: /^[\s*_([]*disclaimer\s?[:：–—-]/i,
    yes: ['Disclaimer: The post comes from a feed and was not reviewed.', '(Disclaimer: all comments are moderated)'],
    no: ['A disclaimer: he is my uncle.', 'Disclaimers were signed.'],
  },
  {
    rule: 'classify/clip-length', role: 'boilerplate', strength: 'certain',
    cue: /\d:\d/,
    pattern: /^[\W_]*(?:video|audio|watch|listen|duration|play|play video|now playing)\W{0,4}\d{1,2}:\d{2}(?::\d{2})?[\W_]*$/i,
    yes: ['Video 0:41', '▶ Watch 1:02:30', 'Duration: 03:15'],
    no: ['Listen 20:15 is when the bells ring.', '0:41'],
  },
  {
    rule: 'classify/syndicated-feed', role: 'boilerplate', strength: 'certain', longest: 520,
    pattern: /^[^"“”]{0,160}\b(?:syndicated (?:feed|news|content)|auto-?generated (?:from|by)|unedited (?:and|from)|not been (?:edited|created|modified) by\b|(?:story|article|report|content) (?:has been|was|is) (?:sourced|taken|published|republished) (?:from|with permission|under)|third[- ]party (?:feed|agenc|syndicat)|did not (?:create|edit) this)\b/i,
    yes: ['(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)', 'This article was republished from The Demo under a licence.', 'This is an unedited and auto-generated story.'],
    no: ['The letter had not been seen by the staff.', 'The feed was sold to farmers.'],
  },
  {
    rule: 'classify/author-bio', role: 'boilerplate', strength: 'likely', longest: 600,
    pattern: /^[\W_]*(?:\p{Lu}[\p{L}.’'-]*\s){1,4}(?:(?:is|was) (?:a|an|the|our)\s[^"“”.]{0,80}\b(?:reporter|correspondent|journalist|editor|columnist|writer|producer|contributor|author|fellow|bureau chief)\b|(?:covers|writes|reports)\s(?:about|on|for|[\p{L}, ]{3,60}\s(?:for|at))\b)[^"“”]{0,400}$/u,
    yes: ['Eva Huber is a reporter in Innsbruck. She writes about animals.', 'Poudel covers disasters and roads for the Post.', 'Tom Hale writes about the sea.'],
    no: ['The editor is a man of few words.', 'Nygaard covers his ears.'],
  },
  {
    rule: 'classify/exporter-mark', role: 'boilerplate', strength: 'certain',
    pattern: /^(?:\[\^\d{1,3}\]:.{0,200}|\{\{[<%].{0,160}[>%]\}\}|<\/?[a-z][\w-]*(?:\s[^<>]{0,160})?>|[-=*_~]{3,}|(?:\*\s){2,}\*)$/i,
    yes: ['[^1]: Footnote removed by the exporter.', '{{< newsletter title="Pasar Pagi" >}}', '* * *', '---'],
    no: ['--', '<WEN> rose.', '[^ caret'],
  },
  {
    rule: 'classify/page-number', role: 'slug', strength: 'certain',
    pattern: /^[\W_]*(?:(?:news|journalist|story|article|item|post|reference|ref|doc(?:ument)?|report(?:er)?)\.?\s?(?:id|code|no|number|nr)\.?\s?[:#]?\s?[\w/-]{1,40}|(?:short|story|canonical|source)?\s?(?:link|url)\s?:\s?\S{1,200}|https?:\/\/\S{1,300}|www\.\S{1,200})$/i,
    yes: ['News ID: 85100000', 'Journalist ID: 2381', 'https://example.org/andes/0031', 'url: https://example.org/a'],
    no: ['The story number was wrong.', 'A link: the town that time forgot'],
  },
  {
    rule: 'classify/address', role: 'boilerplate', strength: 'certain', longest: 320,
    cue: /address|tel|phone|fax|office|editor-in|publisher|registration/i,
    pattern: /^[\W_]*(?:address|tel(?:ephone)?|phone|fax|registered office|head office|editor-in-chief|publisher|business registration)\s?[:：.]\s?\S.{0,260}$|\b(?:tel|fax|phone)\s?[:：.]\s?\+?[\d()\s-]{6,}/iu,
    yes: ['Address : 7F, 61 Demo-daero, Jung-gu, Seoul   Tel : +82-2-555-0130', 'Tel: +44 20 5550 0199', 'Publisher: Demo Media Ltd'],
    no: ['Address the chair, he said.'],
  },
];
