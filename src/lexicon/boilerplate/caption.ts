import type { LinePattern } from './line-pattern.js';

/** Photo captions and credits. A caption is known by its credit, or by the words that point at the picture. */
export const CAPTION: readonly LinePattern[] = [
  {
    rule: 'classify/photo-label', role: 'caption', strength: 'certain', longest: 700,
    pattern: /^[\W_]*(?:(?:file |stock |courtesy |handout |combination |undated |cover |lead |main |representative |representational )?(?:photo(?:graph)?s?|pix|pictures?|image|foto|illustration|caption|image[_ ]caption|photo[_ ]caption|media caption|screengrab|file (?:pic|photo|image|picture)|写真|图片?|사진)\s?(?:\d{1,2})?\s?(?:[:：/|]|(?<=image caption|media caption),\s|\(|\bby\b|\bcourtesy\b|\bcredit\b|\bvia\b|\bfrom\b)|(?:a |an |in this |this )?(?:undated |combination |courtesy |handout |file |aerial |general |recent )*(?:photo(?:graph)?|picture|image|file photo|view|photo combo)\s(?:taken|provided|released|shows?|from|made|captured|obtained|posted|shared|dated|by)\b|(?:photo|image|picture) (?:credits?|source)\b)/iu,
    yes: ['Photo: UNB', 'File photo taken in June 2024 shows fireflies over the river. (Demo)', 'Pix: Two water taxis at the jetty.', 'Image: Getty', 'Image caption, The pier opened in 1874', 'Photo by Ana Ruiz', 'In this photo provided by the ministry, a ferry burns.', 'Photo credit: Ana Ruiz'],
    no: ['Photographs were burned.', 'The picture was bleak, he said.', 'Picture this: a town without water.'],
  },
  {
    rule: 'classify/photo-number', role: 'caption', strength: 'certain', longest: 900,
    pattern: /^\[\s?\d{1,2}\s?(?:\/|of)\s?\d{1,2}\s?\]\s?\S|^\d{1,2}\s?(?:of|\/)\s?\d{1,2}\s?\|$|^\d{1,2}\s?(?:\/|of)\s?\d{1,2}\s?[|:]?\s\S.{20,}\b(?:photo|image|getty|reuters|afp|ap)\b/i,
    yes: ['[1/2]A technician works in a clean room. REUTERS/Joris Demo', '[1/3] Relatives of the victims hold photographs', '2 of 4 |'],
    no: ['1/3 of the town was under water.'],
  },
  {
    rule: 'classify/photo-credit-tail', role: 'caption', strength: 'certain', tail: true, longest: 700,
    cue: /photo|pic|credit|image|foto|video|\/|via|getty|file|grab|handout|courtesy|submitted|contributed|supplied/i,
    pattern: /(?:^|[\s.)|–—-])(?:\(?\s?(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?|[Pp]icture|[Pp]ic|[Ii]mage|[Ff]oto|[Vv]ideo|PHOTO|PICTURE|IMAGE)(?: [Cc]redits?)?\s?(?:[:：]|\bby\b|\bcourtesy(?: of)?\b|\bvia\b)\s?(?:[^.!?]|(?<=[\s.]\p{Lu})\.){2,80}|(?:[Pp]hoto|[Pp]icture|[Ii]mage) [Cc]redit\b.{0,80}|(?:REUTERS|AP|AFP|EPA|EFE|EPA-EFE|Xinhua|ANSA|TASS|PTI|ANI|PA|dpa|Reuters|Kyodo|Yonhap|Anadolu|Getty|Getty Images|Shutterstock|Bloomberg|NurPhoto|Sipa|ZUMA|Alamy)\s?(?:\/|\/ )\s?[\p{Lu}][\p{L}.’' -]{2,50}(?:\/[\p{L} .’'-]{2,40})*|[\p{Lu}][\p{L}.’' -]{2,50}\/\s?(?:REUTERS|AP|AFP|EPA|EFE|PA|dpa|Reuters|Getty Images?|AP Photo|Pool|Handout|Shutterstock|Bloomberg|NurPhoto|The .{3,30})(?: .{0,30})?|(?<=[.!?…”"')|–—-]\s?)(?:\p{Lu}[\p{Lu} .’'-]{3,40}\/\s?\p{Lu}{2,10}|\p{Lu}{2,10}\s?\/\s?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}(?:\/[\p{L} .’'-]{2,40}){0,2})|\((?:[Ss]ubmitted|[Cc]ontributed|[Ss]upplied|[Pp]rovided)(?: (?:by|photo|image)[^.!?()]{0,80})?|\(?AP Photo.{0,50}|.{0,40}\bvia (?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA|Shutterstock|X|Twitter|Facebook|Instagram)|\(?Getty(?: Images)?|\([Cc]redits?\s?[:：]\s?[^()]{2,80}\)|(?:(?<=[.!?"”)]\s)|©\s?)\p{Lu}{2,10}\s(?:PHOTO|[Pp]hoto)\b.{0,40}|\(\p{Lu}{2,10}\s(?:PHOTO|[Pp]hoto)[^()]{0,40}\)|\((?:[Rr]epresentati(?:ve|onal)|[Ff]ile|[Ii]llustrative|[Aa]rchive)\s(?:image|photo|picture|pic)\)|\(?[Ff]ile (?:[Pp]hoto|[Pp]ic|[Ii]mage|[Pp]icture)|\(?[Ss]creengrab.{0,20}|[Hh]andout.{0,40}|[Cc]ourtesy(?: of)? [\p{Lu}].{2,50})(?:\s?(?:Acquire|Purchase) Licensing Rights)?[\s.)\]]*$/u,
    yes: ["North Korea's army. REUTERS/File Photo", 'Bronwyn Tate is helped ashore. PICTURE: Handout / Armed Forces of Malta via AFP', 'An olive grove near Baeza, southern Spain. EFE/ Manuel Cazorla', 'Rob Castellano/Getty Images', 'Nino with the statuette. Photo: private/dpa', 'Passengers walk along the tracks. | Photo Credit: Special Arrangement', 'A mare at the trough. Photo: E. Lang', 'Workers burn pallets at the gate on 12 June © QNA PHOTO EVA LANG', 'A phone at the main station. QNA photo Oct. 17, 2024', 'Bottles outside the fire station on Wednesday. (WQNA photo)', 'An aircraft at the airport. (Representative image)', 'Sister Lea in the ward, Oct. 17. (Credit: Eva Lang/Quay Hour)', 'Cattle stand in ash on Monday (4/11/2024). DEMO/Eva Lang Ruiz/tom.', 'Molly is mobbed by her team-mates (Image: PA)', 'Anvi at the simul in Pune. (Screengrab/X)', 'The tower of Vila Cova. ANA PRATES/DEMO', 'The ferry after the storm. (Submitted by Eva Lang)', 'Coins at a mint in Zug. REUTERS/Eva Lang Acquire Licensing Rights'],
    no: ['HOME / SPORTS / CHESS', 'TECH NEWS/VIDEOS', 'Reuters reported on Tuesday, citing two importers, that tenders had been cancelled.', 'He sold a photo of the mayor.', 'He kept one photo: a mare. It was lost.', 'WAM/Noura Al Hammadi'],
  },
  {
    rule: 'classify/holder-tail', role: 'caption', strength: 'certain', tail: true, longest: 600,
    cue: /[©|/]|Credit/,
    pattern: /(?:[\p{Ll}\d][.!?…]?["'”’)]{0,2}\s)(?:©\s?\p{Lu}[\p{L}.’'-]{1,24}(?:\s\p{Lu}[\p{L}.’'-]{1,24}){1,3}(?:,\s?|\s?\/\s?)\p{Lu}[\p{L} ]{1,24}|(?:PHOTO|PICTURE|IMAGE|PIC|Photo|Picture|Image|Pic|Credit)\s?[|:•·]\s?\p{Lu}[\p{L}.’'&-]{1,24}(?:\s\p{Lu}[\p{L}.’'-]{1,24}){0,4}|\p{Lu}[\p{Lu} ]{2,24}\/\s?(?:HO|Handout|Pool|File|Stringer)(?:[-/ ]{1,3}\p{Lu}[\p{L}.’' -]{1,50})?)$/u,
    yes: ['Wheels of cheese wait for a lorry in the cellar, June 20, 2024. © Eva Lang, DEMO', 'Fishermen push a boat through the weed on Monday. PHOTO | EVA LANG', 'Grandmother of six Eva Lang in happier times Credit: Demo Pool', 'The first plant to flower, in a handout photo. THE DEMO PRESS/HO-Polar Institute'],
    no: ['All rights reserved. © Demo Post', 'A loan is no gift: it is Credit: and it must be repaid.', 'The album was sold in a box. © 2024'],
  },
  {
    rule: 'classify/agency-tail', role: 'caption', strength: 'likely', tail: true, longest: 600,
    // an agency in brackets or behind a dash at the very end: a caption before or inside the story, a sign-off at its end
    cue: /[)\p{L}]\s?$/u,
    pattern: /(?:[.!?’”"'\p{L}\d]\s?\(\s?(?:[\p{Lu}][\p{L}.’'-]{1,20}\s?(?:[/-]\s?)?){1,5}\)|[.\p{L}]\s?(?:--|[–—])\s?(?:foto|photo)?\s?(?:AFP|AP|APP|PTI|ANI|UNB|BSS|EPA|Reuters|REUTERS|Bernama|BERNAMA|fotoBERNAMA|Xinhua|Online|INP|Dawn|White Star)(?:\s?\(\d{4}\).{0,30})?)\s?$/u,
    yes: ['Tents stand half under water on the Imjin River on Aug. 2. (Yonhap)', 'Traders hold up their bills outside the hearing on Thursday.—APP', 'Farmers wait outside the parliament building on Monday. — AFP', 'The falcon in the clinic. (WAM)', 'The municipal pool in Pell Grove, Iowa.(AP)'],
    no: ['The company now expects revenue of 2.1 billion (up from 2).', '(Yonhap)'],
  },
  {
    rule: 'classify/holder-and-agency', role: 'caption', strength: 'certain',
    pattern: /^©\s?\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]+){1,3}\s?\/\s?\p{Lu}[\p{L} ]{1,24}(?:,\s[\p{L} ]{3,20})?$/u,
    yes: ['© Ana Ruiz/DEMO', '© Ana Ruiz/DEMO, archive'],
    no: ['© 2024 Demo/Post', '© Demo News Agency'],
  },
  {
    rule: 'classify/image-file', role: 'caption', strength: 'certain',
    pattern: /^[\W\d_]*[\p{L}\p{N}._-]{2,80}\.(?:jpe?g|png|webp|gif)\W*$/iu,
    yes: ['[donkeys-at-noon.jpg]', 'IMG_0412.JPG'],
    no: ['The file was called noon.jpg and it was empty.'],
  },
  {
    rule: 'classify/who-stands-where', role: 'caption', strength: 'certain',
    // brackets around the whole line, and the place of a person in the picture inside
    pattern: /^\[\s?\p{Lu}[^[\]]{10,200}\((?:[CLR]|left|right|cent(?:er|re))\)[^[\]]{2,160}\]$/u,
    yes: ['[ Captain Selma Okafor (C) during the seminar ]', '[Selma Okafor (left) and a goat]'],
    no: ['[He (left) laughs.]', '[Okafor (born 1955) laughs at the goat]'],
  },
  {
    rule: 'classify/credit-in-brackets', role: 'caption', strength: 'likely',
    pattern: /^[([]\s?[\p{Lu}][\p{L}.’' -]{2,40}\s?[-/–—]\s?[\p{Lu}][\p{L}.’' -]{2,40}\s?[)\]]$/u,
    yes: ['( Serhat Günbay - Anadolu Agency )', '(Ana Ruiz/Demo News)'],
    no: ['(AFP)', '(1990-2011)'],
  },
  {
    rule: 'classify/scene', role: 'caption', strength: 'likely', longest: 420,
    // one sentence in the present tense of a caption, with the day at its end: "X holds Y in Z on Friday."
    cue: /\d|day/,
    pattern: /^[\p{Lu}][^.!?]{10,260}\b(?:on|in)\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2})(?:,? \d{4})?\.?$/u,
    yes: ['Volunteers carry a man out of the Encanto Street cooling center in Phoenix on Thursday.', 'Farmers wait outside the parliament building in Lilongwe on Monday.'],
    no: ['He said no.'],
  },
];
