/**
 * Verbs that report what somebody says, writes, shows, wants or thinks.
 *
 * An entry is a verb in the notation of `src/text/inflect.ts`, with its particles ("shoot>shot back").
 */
export type CueComplement =
  | 'direct' // words in quotation marks beside it: "…," he said
  | 'clause' // said (that) it was late
  | 'that' // a clause only behind "that", "whether", "how"
  | 'object' // a noun phrase: criticised the plan, denied a report
  | 'infinitive' // promised to come
  | 'hearer' // the noun phrase behind it is the one spoken to: told reporters
  | 'urged' // the noun phrase behind it is to do something: urged Pyongyang to honour
  | 'named'; // called the ban "petty", described it as

export interface CueGroup {
  readonly name: string;
  readonly takes: readonly CueComplement[];
  /** say: speech or writing for certain; show: a document's or a study's finding; stance: what somebody is for or against; thought: inside a head. */
  readonly sense: 'say' | 'show' | 'stance' | 'thought';
  readonly polarity: 'asserted' | 'denied' | 'declined';
  readonly verbs: string;
}

export const CUE_GROUPS: readonly CueGroup[] = [
  {
    name: 'core', takes: ['direct', 'clause'], sense: 'say', polarity: 'asserted',
    verbs: 'say>said, add, note, state, report, write>wrote>written, explain, argue, insist, claim, assert, contend, maintain, allege, declare, acknowledge, concede, admit*, confirm, announce, recall, suggest, warn, predict, caution, stress, emphasize, emphasise, reiterate, affirm, testify, observe, remark, comment, reveal, disclose, estimate, conclude, charge, counter, complain, lament, boast, brag*, joke, quip*, reckon, opine, muse, confess, proclaim, profess, retort, point out, aver*, relate',
  },
  {
    name: 'told', takes: ['direct', 'clause', 'hearer'], sense: 'say', polarity: 'asserted',
    verbs: 'tell>told, remind, inform, assure, advise, notify, reassure, email, e-mail',
  },
  {
    name: 'written', takes: ['direct', 'clause'], sense: 'say', polarity: 'asserted',
    verbs: 'tweet, retweet, post, blog*, scrawl',
  },
  {
    name: 'read', takes: ['direct'], sense: 'say', polarity: 'asserted', verbs: 'read>read, sing>sang>sung',
  },
  {
    name: 'asked', takes: ['direct', 'that', 'hearer', 'infinitive', 'urged'], sense: 'say', polarity: 'asserted', verbs: 'ask, quiz, beg*, implore, beseech',
  },
  {
    name: 'manner', takes: ['direct'], sense: 'say', polarity: 'asserted',
    verbs: 'reply, respond, answer, continue, shout, yell, scream, cry, cry out, whisper, mutter, murmur, mumble, chant, exclaim, blurt out, call out, laugh, sigh, sob*, smile, grin*, grumble, gush, growl, snap*, roar, bark, bellow, chuckle, groan, moan, interject, interrupt, intone, deadpan*, crow, rap*, repeat, recite, ask aloud, wonder, inquire, enquire, go>went>gone on, go>went>gone, conclude, begin>began>begun, offer, venture, protest, plead, scoff, sneer, jeer, shoot>shot back, fire back, hit>hit back, put>put in, put>put it, weigh in, chime in, chip* in, speak>spoke>spoken, thunder, vent, tease, taunt, jibe, rant, rage, fume, riff, sum* up, elaborate, add up, intervene, stammer, stutter, urge, enthuse, pronounce, bemoan, sniff, drawl, cackle, rasp, ad-lib*, holler, wail, squeal, shriek, narrate, quote, read>read out',
  },
  {
    name: 'claimed', takes: ['direct', 'that'], sense: 'say', polarity: 'asserted',
    verbs: 'regret*, share, learn, reply, respond, answer, shout, chant, repeat, protest, plead, tease, echo, signal, indicate, imply, hint, mention, hold>held, decree, rule, certify, verify, attest, clarify, specify, elaborate, stipulate, concur*, swear>swore>sworn, vow, pledge, promise, joke, forecast>forecast, project, postulate, posit, theorize, theorise, hypothesize, speculate, guess, counsel, vouch, underline, underscore, highlight, reaffirm, restate, dispute, rumour, rumor, agree, disagree, recommend, propose, demand, request, complain, grumble, bemoan, rejoin, recount, question, ask, wonder, inquire, enquire',
  },
  {
    name: 'settled', takes: ['that'], sense: 'say', polarity: 'asserted', verbs: 'decide, determine, advocate',
  },
  {
    name: 'shown', takes: ['clause'], sense: 'show', polarity: 'asserted',
    verbs: 'find>found, show>showed>shown, suggest, indicate, discover, reveal, prove',
  },
  {
    name: 'urged', takes: ['direct', 'that', 'urged'], sense: 'say', polarity: 'asserted',
    verbs: 'urge, order, instruct, warn, advise, encourage, implore, beg*, exhort, command, invite, persuade, press, ask, call on, call upon, caution, challenge, entreat',
  },
  {
    name: 'named', takes: ['direct', 'named'], sense: 'say', polarity: 'asserted',
    verbs: 'call, describe, dub*, label, characterize, characterise, brand, term, portray, denounce, refer* to, hail, praise, dismiss, decry, deride, paint, cast>cast, depict, tout, deem, declare, style',
  },
  {
    name: 'objected', takes: ['object'], sense: 'say', polarity: 'asserted',
    verbs: 'criticize, criticise, blast, slam*, condemn, mock, blame, accuse, question, praise, hail, thank, congratulate, applaud, laud, denounce, decry, deride, lambast, lambaste, rip*, bash, chide, rebuke, ridicule, assail, castigate, scold, berate, excoriate, attack, dismiss, endorse, announce, propose, demand, mention, cite, discuss, outline, detail, describe, address, acknowledge, confirm, express, voice, welcome, explain, defend, recount, recall, reiterate, predict, promise, pledge, advocate, emphasize, emphasise, stress, highlight, tout, invoke, echo, underscore, request, suggest, lament, bemoan, reveal, disclose, call for, push for, speak>spoke>spoken of, speak>spoke>spoken about, talk about, refer* to, point to, complain about, complain of, warn of, warn about, warn against, argue for, argue against, allude to, apologize for, apologise for, boast of, brag* about, joke about, speculate about, elaborate on, comment on, recommend, insist on, declare, report, note, claim, allege, forecast>forecast, quote, touch* on, rail against, lash out at, take>took>taken aim at, hit>hit out at, vow, urge, oppose, favor, favour, support, back, reference, liken, compare',
  },
  {
    name: 'denied', takes: ['that', 'object', 'direct'], sense: 'say', polarity: 'denied',
    verbs: 'deny, reject, dispute, refute, rebut*, rule out, repudiate, disavow, contest, contradict',
  },
  {
    name: 'declined', takes: ['infinitive'], sense: 'say', polarity: 'declined', verbs: 'decline, refuse',
  },
  {
    name: 'vowed', takes: ['infinitive'], sense: 'say', polarity: 'asserted',
    verbs: 'promise, vow, pledge, offer, threaten, agree, swear>swore>sworn, propose, claim, demand, request, commit*, profess, purport',
  },
  {
    name: 'wanted', takes: ['infinitive', 'object', 'urged'], sense: 'thought', polarity: 'asserted', verbs: 'want, hope, seek>sought, intend, prefer*, wish, expect, plan*, aim, aspire',
  },
  {
    name: 'believed', takes: ['clause'], sense: 'thought', polarity: 'asserted',
    verbs: 'believe, think>thought, feel>felt, hope, fear, worry, expect, know>knew>known, suspect, assume, doubt, anticipate, foresee>foresaw>foreseen, agree, realize, realise, imagine, presume, figure, reckon, conclude, contend, envision, wish, remember, understand>understood, learn, consider, argue, regard, see>saw>seen',
  },
  {
    name: 'seen', takes: ['named'], sense: 'thought', polarity: 'asserted', verbs: 'view, see>saw>seen, regard, consider, perceive, interpret',
  },
  {
    name: 'cited', takes: ['object'], sense: 'say', polarity: 'asserted', verbs: 'cite',
  },
];

/** Verbs that are an act of speaking only where somebody does not do it: "would not identify the customers". In their plain form. */
export const WITHHELD_VERBS: ReadonlySet<string> = new Set(['identify', 'name']);
