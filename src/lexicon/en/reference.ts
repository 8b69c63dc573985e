/** Words by which a story refers back: pronouns, and nouns and verbs that tell who is meant. All in lower case. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a pronoun of the third person can stand for. */
export interface Pronoun {
  readonly gender: 'm' | 'f' | null;
  readonly of: 'person' | 'body' | 'many';
}

const HE: Pronoun = { gender: 'm', of: 'person' }, SHE: Pronoun = { gender: 'f', of: 'person' }, IT: Pronoun = { gender: null, of: 'body' }, THEY: Pronoun = { gender: null, of: 'many' };

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ['he', HE], ['him', HE], ['his', HE], ['himself', HE], ['she', SHE], ['her', SHE], ['hers', SHE], ['herself', SHE], ['it', IT], ['itself', IT], ['they', THEY], ['them', THEY], ['both', THEY],
]);

/** Pronouns of those who speak themselves. */
export const SELF_PRONOUNS = set('i we me us myself ourselves you');

/** Lemmas of cues with which the one who spoke before goes on. */
export const GOING_ON = set('add continue go conclude reiterate stress note');

/** Verbs behind which the person asked or told is the one to answer. */
export const ASKING_VERBS = set('told asked ordered pressed questioned invited reminded urged');

/** Words that make a lesser office of an office: "the mayor" is not the deputy mayor. */
export const LESSER_OFFICE = set('deputy vice assistant former ex acting co');

/** Nouns with which a story varies a name rather than brings in somebody new: "the woman", "the billionaire" is the one spoken of last. */
export const ANYBODY_NOUNS = set(`man woman boy girl child teenager person lady gentleman youngster pensioner retiree grandmother grandfather native newcomer veteran nominee candidate hopeful frontrunner
  front-runner incumbent lawmaker billionaire millionaire tycoon mogul magnate businessman businesswoman entrepreneur star superstar champion striker midfielder defender goalkeeper winger batsman bowler
  singer actor actress novelist`);

/** Words that tell one of several unnamed people from the others. */
export const ORDINALS = set('first second third fourth fifth other');

/** Words with which a phrase tells what somebody was once, whatever the story calls him now. */
export const FORMERLY = set('former retired ex one-time onetime sometime erstwhile ageing aging veteran');

/** Nouns that tell where somebody stands, not what he does: whoever is called so may have any trade. */
export const STANDINGS = set(`resident neighbour neighbor local villager islander passenger witness survivor victim man woman boy girl person teenager pensioner retiree owner tenant guest visitor tourist member voter fan volunteer
  supporter participant sibling father mother parent grandfather grandmother son daughter brother sister husband wife widow widower uncle aunt cousin nephew niece grandson granddaughter friend veteran native`);

/** Kin that a story calls somebody by as it would by a trade. */
export const PARTIES = set('bride groom widow widower newlywed bridegroom');

/** Offices of which a story knows one: whoever is called by them has been brought in, or is somebody new. */
export const SOLE_OFFICES = set(`president vice-president premier chancellor minister secretary mayor governor king queen prince princess monarch emperor sultan emir pope cardinal archbishop bishop commissioner ambassador
  chief head director boss chair speaker registrar treasurer sheriff sergeant inspector detective captain general colonel superintendent coach referee umpire principal headteacher doctor nurse priest imam rabbi vicar
  moderator usher warden landlord landlady manager editor owner founder interpreter translator patient victim suspect defendant accused applicant claimant plaintiff petitioner complainant caller buyer seller customer passenger`);

/** Nouns for the other one of two. */
export const OTHER_NOUNS = set('opponent rival counterpart challenger');

/** Nouns that two people are to each other: "his cousin" of a cousin is the other one. */
export const MUTUAL_NOUNS = set('cousin brother sister sibling twin spouse partner colleague neighbour neighbor friend roommate classmate teammate');

/** Nouns for the one who has just testified. */
export const WITNESS_NOUNS = set('witness');

/** Offices whose holders are spoken to by them: "Madam Speaker". */
export const ADDRESSED_OFFICES = set('speaker president chairman chairwoman chair chairperson minister secretary mayor ambassador justice governor commissioner chancellor premier senator councillor moderator registrar');

/** Nouns for those who speak for somebody else, or look on: a story brings them in without a word. */
export const MOUTHPIECES = set('spokesman spokeswoman spokesperson representative witness source insider official officer policeman prosecutor lawyer attorney counsel reporter interviewer moderator host caller neighbour neighbor clerk driver');

/** Nouns for those who sit in a court or plead there. */
export const COURT_NOUNS = set('judge justice magistrate coroner chair chairman chairwoman chairperson prosecutor counsel lawyer attorney barrister advocate solicitor clerk usher registrar stenographer');

/** Nouns that are said of people and of firms. */
export const FIRMS_TOO = set('owner grower publisher distributor organiser organizer sponsor builder brewer baker exporter importer trader landlord employer wholesaler host shipper toolmaker miner founder investor');

/** Nouns for many who speak with one voice. */
export const GROUP_NOUNS = set('jury meeting crowd audience family public gathering couple congregation choir delegation');

/** Nouns behind a body's name that tell what it is: "Yonhap news agency" is Yonhap. */
export const KINDS_OF_BODY = set('agency newspaper daily weekly magazine broadcaster television tv radio network channel website outlet wire service group company firm maker bank airline');

/** Nouns that belong to the name of a body though they are not capitalised: "Osk county council", "Vale hospital trust". */
export const PARTS_OF_NAME = set(`government council trust cooperative co-operative court authority commission ministry department parliament assembly board committee union association federation university college hospital embassy consulate
  administration municipality prefecture office diocese parish chamber constabulary police`);

/** Nouns for those that print or send news: "the paper" is the daily named before. */
export const NEWS_NOUNS = set('paper newspaper daily tabloid weekly broadsheet magazine broadcaster station channel network outlet agency website portal');

/** Nouns with which a story speaks of a company that it has named. */
export const COMPANY_NOUNS = set(`company firm group business corporation manufacturer maker carmaker automaker chipmaker retailer lender airline bank insurer brewer developer producer operator
  start-up startup conglomerate`);

/** Nouns for bodies that are companies, though the story may not call them so. */
export const TRADERS = set('contractor supplier carrier operator utility chain hotel restaurant cafe shop store plant factory farm brewery bakery refinery shipyard broadcaster newspaper studio franchise supermarket startup start-up drugmaker toolmaker');

/** Nouns for bodies that are said of people too. */
export const PEOPLE_TOO = set('operator producer developer maker supplier contractor brewer retailer carrier manufacturer lender guard');

/** Words in the names of public bodies: none of them is "the company". */
export const PUBLIC_WORDS = set('ministry department police court council agency university parliament government committee commission union army navy');
