import type { LinePattern } from './line-pattern.js';

/** Links to other stories: a label with the headline behind it on the line, or a label alone above a rail. */
export const RELATED: readonly LinePattern[] = [
  {
    rule: 'classify/also-read', role: 'related', strength: 'certain', longest: 320,
    pattern: /^[^\p{L}"“‘']*(?:also (?:read|see|watch|check|on|interesting)|read|read (?:also|more|next|too|here|this|the (?:full|original|rest)[a-z ]{0,20})|must[- ](?:read|watch|see)|see (?:also|more)|watch(?: (?:also|now|live|more|this|the video))?|listen(?: (?:also|now|here))?|you (?:may|might|could) (?:also|like|be interested)[a-z ]{0,30}|related(?: (?:article|articles|story|stories|news|coverage|video|reading|links?|posts?|content|topics?))?|re[al]{1,3}ted coverage|more (?:on this|here|info|information|coverage|from|in|by)[\w ’'&,-]{0,30}|(?:more|latest|top) (?:\p{L}{2,14} ){0,2}(?:news|stories|headlines)|in (?:pics|pictures|photos)|go deeper|dig deeper|explained|explainer|opinion|analysis|editorial|exclusive|podcast|video|photos|gallery|graphic news|click here|don['’]?t miss|recommended|trending|previously|earlier|from the archives?|baca juga|lire aussi|lea también|le[ea] (?:también|más)|leia (?:também|mais)|leggi anche|siehe auch|mehr zum thema|lesen sie auch|lees ook|les også|läs också|czytaj też|okumaya devam|читайте также|читать также|اقرأ (?:أيضا|المزيد)|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|یہ بھی پڑھیں)[\])’'"*_]*\s?(?:[:|：»>→–—]|\s-\s|\]\s|\s{2,})\s*\S.*$/iu,
    yes: ['ALSO READ: Ferry fares to rise in May', 'READ ALSO: Ferry fares', 'READ MORE | Council loses its keys', 'Related: Ferry runs aground', 'You may also like: "Nobody at noon": a day', '[Graphic News] How the water came down', 'Baca juga: Panen terlambat', 'ALSO READ | Why kites fly', 'MUST READ: Ten ways', 'Also interesting: Why cows wear bells', 'READ: Reef nursery survives', 'MORE LOCAL NEWS: Driver returns a mango', "More from Courts & Crime: 'The goat was mine'"],
    no: ['Related:', '"VIDEO: they all told me it was a video," she said.', 'The related bill, passed in May: a list', 'Opinions differ.', 'Watch towers stand on every hill.', 'He read more: two books a day.'],
  },
  {
    rule: 'classify/clip-in-brackets', role: 'related', strength: 'certain',
    pattern: /^\[(?:[\p{L}\p{N}]{1,14} ){0,2}(?:shorts?|videos?|clips?|live|photos?|podcasts?|graphics?|gallery|watch|quiz|interactive)\]\s\S.{4,200}$/iu,
    yes: ['[QTV Short] We tried all three buns so you don’t have to. Watch to the end!', '[Photos] A year on the quay'],
    no: ['[Photo]', '[He laughs.] Watch this.'],
  },
  {
    rule: 'classify/agency-clips', role: 'related', strength: 'certain',
    pattern: /^\p{Lu}{2,8} (?:PHOTOS?|Photos?|VIDEOS?|Videos?|AUDIO|Audio)\s?[:|]\s?\S.{0,160}$/u,
    yes: ['QNA Photos : Envoy visits the dhow yard', 'QNA AUDIO: A bell goes quiet'],
    no: ['Spatial audio: speakers in every corner'],
  },
  {
    rule: 'classify/related-label', role: 'related', strength: 'certain', opens: 'rail',
    pattern: /^[\W_]*(?:also (?:read|see|watch|on[\w ]{1,20})|read (?:also|more|next|this next|on|too)(?: (?:about|on|from|in|stories)[\w ,’'&]{0,50})?|must[- ](?:reads?|watch|see)|see (?:also|more|all)|(?:you )?(?:may|might|could) (?:also )?(?:like|be interested(?: in)?)|re[al]{1,3}t?ed(?: (?:articles?|story|stories|news|coverage|videos?|reading|links?|posts?|content|items|quotes|companies|reports?|on [\w ]{2,20}))?|more (?:on (?:this|the)(?: (?:story|topic|subject))?|(?:like|from) this|related|stories|news|headlines|top stories|coverage|videos|to (?:read|explore))|recommended(?: (?:for you|stories|reading|articles|videos))?|suggested (?:for you|reading|stories)|trending(?: (?:now|stories|news|topics|videos|on[\w ]{1,20}))?|(?:most|what['’]?s) (?:read|popular|viewed|shared|commented|emailed|recent|discussed|trending|watched)(?: (?:stories|news|articles|posts|now|in[\w ]{1,20}))*|popular(?: (?:now|stories|posts|articles|on[\w ]{1,20}))?|(?:latest|top|breaking|recent|other|featured|today['’]?s|editors?['’]?s?) (?:news|stories|headlines|posts?|articles|videos?|picks?|choice)(?: (?:from|in|on)[\w ]{1,30})?|editor['’]?s?['’]? (?:picks?|choice|recommendations?)|up next|next (?:article|story|up|post|in[\w ]{1,20})|prev(?:ious)? (?:article|story|post)|don['’]?t miss(?: out)?|in (?:pictures|case you missed it)|from our partners|from (?:around|across) the web|around the web|promoted stories|you may have missed|topics in this article|elsewhere on [\w ]{1,30}|baca juga|lire aussi|à lire aussi|lea también|leia também|leggi anche|siehe auch|mehr zum thema|lees ook|читайте также|相关(?:新闻|阅读|报道)|相關新聞|関連(?:記事|ニュース)|관련(?:기사| 기사| 뉴스)|اقرأ أيضا|यह भी पढ़ें|আরও পড়ুন)[\W_]*$/iu,
    yes: ['ALSO READ', 'Related Stories', 'Realted coverage:', 'related news', 'Read Next', 'Most Read', 'TRENDING STORIES', 'Recommended for you', 'You may also like', 'Up next', 'Read more:', 'More on this story', 'Next article', 'Most Popular', '### Related Stories', '関連記事', 'Related article'],
    no: ['Read more books, he said.', 'Trending now towards zero, the index fell.', 'More news than we could print came in that day.', 'Previously'],
  },
  {
    rule: 'classify/more-from-label', role: 'related', strength: 'certain', opens: 'rail',
    pattern: /^[\W_]*(?:more (?:from|in|by|on|about|of)\s[\p{L}\p{N} ’'&/-]{2,50}|the [\p{L} ’']{1,30} recommends|(?:latest|top stories|popular|trending|most read|news) (?:in|from|on)\s[\p{L}\p{N} ’'&.-]{2,40}|(?:all|other|view all|see all|latest)\s[\p{L} ]{0,20}(?:stories|articles|posts|news|headlines)(?: (?:from|by|in) [\p{L} ]{2,30})?)\s?[→»>:›]*$/iu,
    yes: ['MORE FROM BUSINESS', 'More in World →', 'The Mirror recommends', 'More from Headlines', 'More by Ana Ruiz', 'Latest from Politics', 'See all stories'],
    no: ['More from the fund will follow, the minister said.', 'More in hope than belief, he asked.', 'The news from the valley was slow.'],
  },
  {
    rule: 'classify/read-here', role: 'related', strength: 'certain',
    pattern: /^[\W_]*(?:(?:read|see|view|watch|find|get)\s(?:the|our|all|more|full|original|rest)[\p{L}\p{N} ,’'&-]{0,80}\shere|get all the latest[\p{L} ,’'&-]{0,80}|click here[\p{L}\p{N} ,’'&-]{0,80}|read (?:the )?(?:full|original|whole|rest|more)[\p{L}\p{N} ,’'&-]{0,60}|(?:view|see) (?:more|all|comments|gallery|full|original)[\p{L}\p{N} ,’'&-]{0,30}|show (?:more|less|all|comments)|load more[\p{L} ]{0,20})[\W_]*$/iu,
    yes: ['Get all the latest India News and Sports News here', 'Read the full story here', 'Read the original article', 'Show more', 'Click here for the latest market news'],
    no: ['See the valley from here and you will not leave, she said to us.', 'He saw the whole of it here.'],
  },
  {
    rule: 'classify/minutes-to-read', role: 'boilerplate', strength: 'certain',
    cue: /\d/,
    pattern: /^[\W_]*(?:reading time[:\s]*)?(?:about |est\.? |estimated )?\d{1,3}\s?[-–]?\s?(?:min(?:ute)?s?\.?)(?:[- ](?:read|listen|watch))?(?: (?:read|listen|watch))?(?: time)?[\W_]*$|^[^|·•]{4,120}[.!?]\s\d{1,2}[ -]?min(?:ute)?s?\.? read$/i,
    yes: ['5 minute read', '4 min read', '3 Minute Read', 'Reading time: 7 minutes', '2 min', 'Estimated 3 minutes', 'You will be done before the tea is cold. 6 min. read'],
    no: ['5 minutes later the roof came down.', 'Minutes'],
  },
];
