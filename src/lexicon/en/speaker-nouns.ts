/** Nouns that tell what kind of speaker a noun phrase stands for. All in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Heads of bodies' names: "… of Foreign Affairs" belongs to them. */
export const BODY_NOUNS = set(`ministry department office agency authority council commission committee bureau university college institute
  institution bank house court association federation union society party army forces force navy guard police service services company
  corporation group fund foundation centre center board chamber parliament congress senate assembly government administration council
  directorate embassy secretariat organisation organization league club church museum hospital school academy press city county state republic
  kingdom bench tribunal campaign newspaper post times news network channel station journal magazine front movement alliance coalition
  workers employees people chamber conference mission panel team unit division branch programme program project watch bar order cabinet command`);

/** Things that speak in writing. */
export const DOCUMENT_NOUNS = set(`report statement letter survey study poll judgment judgement ruling verdict note sign placard paper transcript document
  memo email e-mail post tweet message article editorial book filing lawsuit complaint affidavit indictment order website site release
  dispatch reply poster banner headline caption card advertisement ad analysis review audit inventory timeline figures data documents minutes
  records warrant petition plaque leaflet pamphlet text`);

/** Occasions and channels: "said in a statement" names no speaker. */
export const VENUE_NOUNS = set(`statement interview conference briefing email e-mail letter speech post tweet message blog court hearing debate note filing
  call phone telephone telegram testimony remarks address text video report release press twitter facebook thread appearance rally meeting session`);

/** Why something is done or not told: "citing security reasons" names no source. Nouns in -ity, -ness and -acy are left out. */
export const REASON_NOUNS = set(`reason reasons nature concern concerns fear fears need needs lack rule rules policy policies law laws condition conditions cost costs
  weather delay delays risk risks threat threats danger dangers health pressure pressures shortage shortages problem problems difficulties demand
  agreement agreements obligations protocol tradition interest interests issue issues circumstances investigation proceedings example examples cases precedent grounds`);

/** Nouns of time: "said last week" names no speaker. */
export const TIME_NOUNS = set(`day week month year morning afternoon evening night hour hours minute minutes days weeks months years time moment noon midnight weekend
  decade decades century spring summer autumn fall winter today yesterday tomorrow tonight`);

/** Animate nouns in the singular or plural that can speak: tells "the driver turned round" from "the quake struck". */
export const PERSON_NOUNS = set(`man woman boy girl child children mother father son daughter brother sister wife husband widow parents friend friends neighbour neighbor
  neighbours neighbors resident residents villager villagers official officials officer officers spokesman spokeswoman spokesperson spokesmen president
  minister secretary mayor governor chief chairman chairwoman chair director manager head leader leaders lawyer lawyers attorney prosecutor prosecutors
  judge justice doctor doctors nurse teacher teachers student students professor researcher researchers scientist scientists expert experts
  analyst analysts economist economists critic critics supporter supporters opponent opponents campaigner activist activists protester protesters
  witness witnesses victim victims survivor survivors driver captain coach player players trader traders farmer farmers worker workers
  shopkeeper shopkeepers owner owners boss executive founder author writer editor reporter reporters journalist journalists diplomat diplomats
  senator congressman congresswoman lawmaker lawmakers councillor councilman councilwoman candidate candidates voter voters source sources person people
  someone somebody user users respondent respondents rescuer rescuers volunteer volunteers guide soldier soldiers commander general admiral
  king queen prince princess pope bishop priest imam artist actor actress director singer musician fan fans passenger passengers guest guests
  customer customers buyer buyers seller consumer consumers tourist tourists pilot engineer engineers technician plumber welder clerk aide aides adviser advisers
  advisor advisors strategist strategists consultant historian geologist meteorologist boxer defendant suspect lord lady ambassador envoy principal
  curator uncle aunt grandfather grandmother team police ministry government company jury panel court bench agency council committee group union
  office authority department embassy administration campaign army`);
