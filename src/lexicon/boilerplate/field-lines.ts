import type { LinePattern } from './line-pattern.js';

const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const DAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)`;
const DATE = String.raw`(?:${DAY},?\s)?(?:\d{1,2}(?:st|nd|rd|th)?[\s/.-]{1,2}(?:of\s)?${MONTH},?[\s/.-]{1,2}\d{2,4}|${MONTH}\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?\d{4}|\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})`;
const STAMP_WORD = String.raw`(?:(?:first |last |originally |date )?(?:publi\w{0,8}|posted|updated?|updatd|created|modified|edited|issued|released|date|time|uploaded|filed|added|on|revised|lastmod|date_published|date_modified)(?:\s(?:at|on|time|date|by))?)`;

/** Lines that look like a byline, a credit or a time. Which of them are the story's own is decided where fields are read. */
export const FIELD_LINES: readonly LinePattern[] = [
  {
    rule: 'classify/by-line', role: 'byline', strength: 'likely',
    pattern: /^[\s　•·|*_]*(?:(?:[Ss]tory |[Ww]ords |[Tt]ext |[Rr]eport |[Ii]nterview |[Rr]eview )?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Di)|(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Aa]uthored|[Aa]nalysis|[Cc]ontributed|[Aa]rticle) by)\s?[:：]?\s[\p{Lu}][\p{L}.’'-]*(?:[\s,&|/·•;()-]+(?:and |AND |in |for |with |of |de |van |von |bin |al |the |at |on |writers? |staff )*[\p{Lu}\d][\p{L}\p{N}.:’'-]*){0,16}[\s.|*_]*$/u,
    yes: ['By Paul Zerafa in Valletta, AAP and AFP', 'By Karen Uy', 'By Ana Ruiz | Demo Staff', 'Written by Rhea Deshpande', 'By LUCAS FERRANTE Associated Press'],
    no: ['By dawn we were on desserts.', 'By noon lorries were parked nose to tail.'],
  },
  {
    rule: 'classify/date-line', role: 'timestamp', strength: 'likely',
    cue: /\d/,
    pattern: new RegExp(String.raw`^[\W_]*(?:[\p{L} .&'’()-]{0,50}[\s|·•,/–—-]{1,4})?(?:${STAMP_WORD}[\s:：-]{0,4})?(?:${DAY}[,\s]+)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[a-z]{2,5})?,?\s(?:on\s)?)?${DATE}(?!\d).{0,110}$`, 'iu'),
    yes: ['Published October 17, 2024 Updated October 18, 2024 09:05am', '02/12/2024 08:15 PM', '2025/02/14 15:07 (JST)', 'Publisted at 4:53 PM, Fri Oct 18th, 2024', 'Tuesday, 17 October 2023', 'KYODO NEWS - Dec 3, 2024 - 18:42 | All, Japan', 'Published : Aug. 3, 2024 - 15:21:08 KST', 'Publish- July 18, 2025, 04:53 PM', '23-MAR-1987 12:55:25.03', 'Posted Wed 21 Aug 2024 06:30 GMT', 'TRIESTE 24 April 2023 13:07 News', '18:42, 14 Sep 2025Updated 19:10, 14 Sep 2025', 'May 20, 2023, 11:20 AM'],
    no: ['Police said the fire began at noon.', 'In May the town will vote.'],
  },
  {
    rule: 'classify/stamp-line', role: 'timestamp', strength: 'likely',
    pattern: new RegExp(String.raw`^[\W_]*${STAMP_WORD}[\s:：|-]{1,4}(?:.{0,40}\b\d{1,2}[:.]\d{2}|\d+\s(?:seconds?|min(?:ute)?s?|hours?|days?|weeks?|months?|years?)\sago|.{0,24}\b(?:19|20)\d{2}\b|today|yesterday).{0,60}$`, 'iu'),
    yes: ['Updated 2 hours ago', 'Published Time: 2024-10-18T16:53:00+05:45', 'Last updated: 15:02 GMT, 7 November 2025', 'Posted at 06:30'],
    no: ['Updated figures are due.', 'On Monday the mine was shut.'],
  },
  {
    rule: 'classify/with-inputs', role: 'credit', strength: 'certain',
    cue: /with/i,
    pattern: /^[\s([*_|–—-]*with (?:agency |additional )?(?:inputs?|reports?|reporting)\s(?:from|by)\s[\p{L}][^.!?]{0,60}[\s)\]*_.|]*$/iu,
    yes: ['(With inputs from Agencies)', 'With inputs from ANI', '(with additional reporting by Demo Wire)', 'With reports from AFP.'],
    no: ['With inputs from farms falling, prices rose. Bread went first.', 'With reports by night came fear! It stayed.'],
  },
  {
    rule: 'classify/credit-line', role: 'credit', strength: 'likely',
    pattern: /^[\s*_(|]*(?:(?:[Ss]ources?|SOURCES?|[Aa]gency|[Cc]redit|[Vv]ia|[Ff]rom|[Qq]uelle|[Ff]uente|[Ff]onte|来源|출처)\s?[:：]\s?[\p{L}].{0,60}|[Ww]ith (?:inputs?|input|additional (?:reporting|input)|agency inputs?|reports?)\s(?:from|by)\s[\p{L}].{0,60}|[\p{Lu}]{2,10}(?:\s?[/&+]\s?(?:[\p{Lu}]{2,10}|[\p{Lu}][\p{Ll}]{2,12})|,\s[A-Z]{2,8}){1,3}|(?:[\p{Lu}][\p{L}]{1,14}\s){1,3}(?:[Nn]ews [Aa]gency|[Ss]taff|[Aa]gencies)|(?:[Ss]taff|[Oo]ur|[Ss]pecial|[Nn]ews|[Cc]ity|[Cc]ourt|[Ss]enior)\s(?:and agencies|[Rr]eporter|[Cc]orrespondent|[Ww]riters?|[Dd]esk|[Bb]ureau).{0,30}|(?:[Nn]ews )?[Aa]gencies|[Ss]taff(?: and agencies)?)[\s)*_|]*$/u,
    yes: ['BSS/AFP', 'Source: Xinhua', '(With inputs from ANI)', 'PA Sport Staff', 'Agencies', 'Source: PA Media, Reuters'],
    no: ['From here the road climbs.', 'Two men died.', 'Takeaways', 'ELBİSTAN, Türkiye'],
  },
];
