/**
 * Nouns for people, in lower case: who "the …" can be.
 *
 * An entry is `noun`, `noun/m` or `noun/f`. Words of one line of SAME_PERSON can stand for the same person: "Justice Qazi" is "the judge".
 */
const SINGULAR = `
man/m woman/f boy/m girl/f child kid baby toddler infant teenager teen youth youngster adult pensioner lady/f gentleman/m guy/m bloke/m lad/m lass/f person individual
mother/f father/m mum/f mom/f dad/m papa/m mama/f parent son/m daughter/f brother/m sister/f husband/m wife/f widow/f widower/m bride/f groom/m fiance/m fiancee/f fiancé/m fiancée/f
spouse partner girlfriend/f boyfriend/m grandfather/m grandmother/f grandson/m granddaughter/f grandpa/m grandma/f uncle/m aunt/f nephew/m niece/f cousin relative sibling twin stepfather/m stepmother/f
son-in-law/m daughter-in-law/f brother-in-law/m sister-in-law/f father-in-law/m mother-in-law/f guardian
friend neighbour neighbor colleague classmate teammate team-mate roommate flatmate companion acquaintance co-worker
resident villager local citizen islander townsman/m native inhabitant homeowner householder tenant landlord/m landlady/f
official officer spokesman/m spokeswoman/f spokesperson representative delegate envoy ambassador diplomat consul attaché attache negotiator mediator
president vice-president premier chancellor minister secretary undersecretary mayor deputy governor commissioner councillor councilor councilman/m councilwoman/f alderman/m
senator congressman/m congresswoman/f lawmaker legislator parliamentarian mp mep politician candidate incumbent leader king/m queen/f prince/m princess/f monarch emperor/m sultan/m emir/m
chief head boss chairman/m chairwoman/f chairperson chair director manager executive ceo cfo founder co-founder owner proprietor entrepreneur businessman/m businesswoman/f tycoon billionaire
employer employee worker labourer laborer foreman/m supervisor clerk assistant receptionist secretary-general treasurer accountant auditor banker broker trader analyst economist
investor shareholder fund-manager strategist consultant adviser advisor aide expert specialist pundit commentator critic observer
lawyer attorney barrister solicitor advocate counsel prosecutor defendant plaintiff suspect convict prisoner inmate detainee accused judge justice magistrate juror coroner sheriff marshal
policeman/m policewoman/f detective inspector investigator constable sergeant captain lieutenant colonel major general commander admiral soldier veteran sniper conscript pilot navigator sailor
skipper crewman/m deckhand fisherman/m fisherwoman/f diver lifeguard rescuer firefighter fireman/m paramedic medic coastguard warden ranger guard bodyguard bouncer
doctor physician surgeon nurse midwife/f pharmacist dentist psychologist psychiatrist therapist vet veterinarian patient carer caregiver epidemiologist virologist
teacher professor lecturer principal headteacher headmaster/m headmistress/f tutor student pupil schoolboy/m schoolgirl/f graduate alumnus scholar academic researcher scientist historian
archaeologist geologist seismologist meteorologist hydrologist climatologist biologist ecologist botanist zoologist chemist physicist astronomer mathematician statistician sociologist linguist
engineer architect technician mechanic electrician plumber carpenter welder builder mason painter decorator tailor weaver potter blacksmith locksmith cobbler baker butcher cook chef
waiter/m waitress/f barman/m barmaid/f bartender barista hotelier innkeeper shopkeeper grocer vendor hawker seller salesman/m saleswoman/f stallholder wholesaler retailer merchant dealer supplier distributor importer exporter
buyer customer shopper consumer client passenger commuter traveller traveler tourist visitor guest pilgrim driver motorist cyclist pedestrian rider trucker cabbie courier conductor
farmer grower rancher herder shepherd beekeeper gardener forester miner trucker winemaker producer rower
author writer novelist poet playwright journalist reporter correspondent editor columnist blogger broadcaster presenter anchor photographer cameraman/m filmmaker film-maker director documentarian screenwriter
actor/m actress/f singer musician composer pianist violinist drummer guitarist dancer choreographer artist sculptor designer model comedian magician collector curator librarian archivist translator interpreter
player footballer striker midfielder defender goalkeeper winger captain coach trainer manager referee umpire athlete sprinter swimmer boxer wrestler cyclist golfer cricketer batsman/m bowler bowler wicketkeeper
runner jockey gymnast skier skater champion medallist medalist winner loser rival opponent contender challenger finalist
priest/m pastor vicar bishop archbishop cardinal/m pope/m imam/m rabbi monk/m nun/f cleric preacher chaplain abbot/m deacon
activist campaigner protester protestor demonstrator volunteer organiser organizer member supporter backer donor fan voter juror union-leader whistleblower refugee migrant immigrant asylum-seeker
victim survivor witness bystander onlooker caller source insider user subscriber reader viewer listener respondent correspondent participant attendee contestant
thief robber burglar smuggler gunman/m attacker assailant kidnapper hijacker killer murderer fraudster hacker
host hostess/f maker creator inventor pioneer explorer adventurer climber mountaineer sherpa guide astronaut cosmonaut monk collector
speaker moderator convener convenor coordinator co-ordinator facilitator trustee registrar usher stenographer archivist caretaker janitor cleaner porter concierge butler maid/f nanny/f
petitioner complainant appellant claimant applicant litigant heir keeper lighthouse-keeper predecessor successor architect beneficiary breadwinner caretaker craftsman/m craftswoman/f
nominee hopeful frontrunner front-runner millionaire mogul magnate star superstar native newcomer outsider beginner retiree schoolteacher rapper falconer goatherd teacher-librarian grandmaster dispatcher ombudsman electrician storekeeper choirmaster/m ferryman/m boatman/m
nightwatchman/m watchman/m headman/m akim whip bupati
`;

/** Nouns for several people. */
const PLURAL = `
people men women boys girls children kids parents relatives families neighbours neighbors friends colleagues classmates teammates couples pair couple duo trio twins brothers sisters
residents villagers locals citizens islanders townspeople homeowners householders tenants landlords farmers growers fishermen fishers miners workers labourers laborers employees staff strikers
officials officers spokesmen representatives delegates diplomats negotiators ministers leaders lawmakers legislators parliamentarians senators congressmen councillors councilors councilmen members politicians candidates
experts analysts economists scientists researchers academics scholars historians critics observers commentators doctors nurses medics surgeons paramedics teachers students pupils professors
lawyers attorneys prosecutors judges magistrates jurors investigators detectives inspectors policemen police firefighters rescuers soldiers troops guards commanders sailors crew divers pilots
traders shopkeepers retailers wholesalers vendors merchants dealers suppliers exporters importers millers producers makers manufacturers brokers investors shareholders bankers executives bosses managers owners
customers consumers shoppers buyers clients passengers commuters travellers travelers tourists visitors guests pilgrims drivers motorists cyclists pedestrians
activists campaigners protesters protestors demonstrators volunteers organisers organizers supporters backers donors fans voters opponents rivals opposition
victims survivors witnesses bystanders onlookers sources insiders users subscribers readers viewers listeners respondents participants contestants players coaches umpires referees
journalists reporters correspondents editors media authorities others many some several most two three four both neither prisoners inmates detainees suspects defendants refugees migrants immigrants
priests bishops monks clerics imams engineers technicians mechanics authors writers artists actors musicians singers
`;

const entries = SINGULAR.trim().split(/\s+/).map((entry) => entry.split('/') as [string, ('m' | 'f')?]);

/** Singular nouns for a person, with the gender that the noun tells. */
export const PERSON_NOUN_GENDER: ReadonlyMap<string, 'm' | 'f' | null> = new Map(entries.map(([noun, gender]) => [noun, gender ?? null]));

/** Plural nouns for people. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(PLURAL.trim().split(/\s+/));

/** Nouns that one person is to another: "his wife" is not "his". */
export const KIN_NOUNS: ReadonlySet<string> = new Set(`mother father mum mom dad papa mama parent son daughter brother sister husband wife widow widower bride groom fiance fiancee fiancé fiancée spouse partner
  girlfriend boyfriend grandfather grandmother grandson granddaughter grandpa grandma uncle aunt nephew niece cousin relative sibling twin stepfather stepmother son-in-law daughter-in-law brother-in-law sister-in-law
  father-in-law mother-in-law friend neighbour neighbor colleague classmate teammate team-mate roommate companion lawyer attorney counsel coach boss rival opponent`.trim().split(/\s+/));

const SAME_PERSON = `
judge justice magistrate
lawyer attorney counsel barrister advocate solicitor
spokesman spokeswoman spokesperson
policeman policewoman officer constable sergeant inspector detective
doctor physician surgeon dr medic
professor academic scholar lecturer researcher scientist
scientist biologist ecologist geologist seismologist meteorologist physicist chemist astronomer archaeologist researcher botanist zoologist hydrologist
teacher schoolteacher principal headteacher headmaster headmistress
councillor councilor councilman councilwoman
congressman congresswoman representative lawmaker
senator lawmaker
mp lawmaker legislator parliamentarian
chairman chairwoman chairperson chair
farmer grower
trader vendor seller stallholder shopkeeper hawker merchant retailer wholesaler
fisherman skipper captain
captain skipper
director filmmaker film-maker
author writer novelist
vet veterinarian
firefighter fireman
head chief boss director
ceo executive boss
singer musician
girl schoolgirl teenager student child
boy schoolboy teenager student child
pensioner retiree
envoy ambassador diplomat
source insider
boxer fighter welterweight heavyweight middleweight lightweight featherweight bantamweight flyweight cruiserweight
footballer player striker midfielder defender winger goalkeeper
cricketer player batsman bowler
president leader
premier leader
general commander officer
colonel commander officer
`;

/** For every noun that shares a line of SAME_PERSON with others: those others. */
export const SAME_PERSON_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const same = new Map<string, Set<string>>();
  for (const line of SAME_PERSON.trim().split('\n')) {
    const nouns = line.trim().split(/\s+/);
    for (const noun of nouns) {
      const others = same.get(noun) ?? new Set<string>();
      for (const other of nouns) others.add(other);
      same.set(noun, others);
    }
  }
  return same;
})();

const TIES = `
father mother parent mum mom dad papa mama : son daughter child
uncle aunt : nephew niece
grandfather grandmother grandpa grandma : grandson granddaughter grandchild
stepfather stepmother : stepson stepdaughter
father-in-law mother-in-law : son-in-law daughter-in-law
husband wife spouse partner : husband wife spouse partner
brother sister sibling twin : brother sister sibling twin
cousin : cousin
lawyer attorney counsel barrister solicitor advocate : client
teacher tutor professor : pupil student
coach trainer : player
doctor physician surgeon : patient
landlord landlady : tenant
employer boss : employee
`;

/** For every noun that one person is to another: the nouns that the other can be to him. */
export const COUNTERPARTS: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const found = new Map<string, Set<string>>();
  for (const line of TIES.trim().split('\n')) {
    const [one, other] = line.split(' : ').map((side) => side.split(' ')) as [string[], string[]];
    for (const [from, to] of [[one, other], [other, one]]) for (const noun of from!) found.set(noun, new Set([...(found.get(noun) ?? []), ...to!]));
  }
  return found;
})();

/** What "who VERBs …" behind a name makes of its bearer: "who heads the growers' association" is "the association's chairman". */
export const ROLES_BY_VERB: ReadonlyMap<string, readonly string[]> = new Map(`
heads head chief chairman chairwoman chair director leader president
headed head chief chairman chairwoman chair director leader president
leads leader head chief
led leader head chief
chairs chairman chairwoman chair chairperson
chaired chairman chairwoman chair chairperson
directs director head
runs owner manager head operator proprietor
owns owner
owned owner
manages manager
coaches coach
teaches teacher
taught teacher
edits editor
drives driver
represents lawyer attorney counsel representative lawmaker
represented lawyer attorney counsel
presides judge magistrate president
studies researcher scientist expert academic student
wrote author writer
sells vendor seller trader
farms farmer grower
grows farmer grower
founded founder
organised organiser organizer
organized organiser organizer
`.trim().split('\n').map((line) => {
  const [verb, ...nouns] = line.split(' ');
  return [verb!, nouns];
}));

/** Ends of nouns that name people by what they do or keep, in the singular and the plural. */
export const PERSON_ENDINGS =
  /\w{3}(?:(?:wo)?m[ae]n|(?:keeper|holder|owner|seller|grower|breeder|player|rider|goer|fighter|dealer|worker|founder|monger|wright|herd|ologist|ographer|ician|graduate|maker|repairer|trainer|finder|hunter|catcher|singer|dancer|lifter|thrower|swimmer|walker|climber)s?)$|\w{3}[^aeiou]ists?$/;

/** Words with such an end that name nobody. */
export const NO_PERSON_NOUN: ReadonlySet<string> = new Set(`specimen abdomen regimen acumen german ottoman talisman caiman shaman human inhuman superhuman subhuman nonhuman pullman walkman bestseller placeholder
  automaker carmaker chipmaker drugmaker toolmaker planemaker truckmaker phonemaker steelmaker jetmaker automakers carmakers chipmakers drugmakers toolmakers planemakers steelmakers pacemaker screensaver carmen bremen turkmen ramen stamen consist persist insist resist assist subsist desist exist enlist checklist wishlist blacklist shortlist playlist backlist twist finalists' mailman's`.split(/\s+/));
