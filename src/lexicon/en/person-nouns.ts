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
philosopher theologian psychoanalyst anthropologist ethnologist criminologist musicologist philologist lexicographer cartographer geographer demographer geneticist neurologist cardiologist oncologist paediatrician pediatrician
obstetrician gynaecologist gynecologist dermatologist radiologist anaesthetist anesthetist pathologist ophthalmologist optician optometrist chiropractor physiotherapist physio orthopedist urologist dietitian nutritionist hygienist
radiographer matron ward-sister intern apprentice trainee cadet corporal airman/m airwoman/f seaman/m gunner brigadier lieutenant-colonel wing-commander quartermaster boatswain bosun helmsman/m coxswain stevedore docker
longshoreman/m toolmaker clockmaker watchmaker shoemaker dressmaker cabinetmaker winegrower luthier bookbinder bookseller bookkeeper bookmaker typesetter jeweller jeweler goldsmith silversmith glassblower saddler farrier thatcher
roofer plasterer bricklayer stonemason glazier surveyor valuer estate-agent realtor actuary teller cashier bursar financier creditor taxpayer ratepayer stockbroker typist stationmaster signalman/m trainman/m motorman/m busdriver
chauffeur taxi-driver motorcyclist scooterist rickshaw-puller bellboy/m doorman/m doorkeeper gatekeeper groundsman/m groundskeeper zookeeper gamekeeper shepherdess/f cowherd swineherd cowboy/m cowgirl/f stockman/m drover poacher
hunter angler fishmonger greengrocer milkman/m postman/m postwoman/f mailman/m letter-carrier busker juggler acrobat clown puppeteer ventriloquist trapeze-artist stuntman/m stuntwoman/f understudy dramatist lyricist songwriter
librettist cellist flautist flutist trumpeter trombonist saxophonist harpist organist percussionist bassist keyboardist frontman/m bandleader impresario promoter stagehand projectionist costumier make-up-artist ballerina/f cantor
chorister maestro cinematographer animator illustrator cartoonist caricaturist calligrapher ceramicist printmaker muralist restorer conservator gallerist auctioneer essayist biographer memoirist reviewer publisher proofreader
copywriter publicist newsreader newscaster anchorman/m anchorwoman/f weatherman/m podcaster influencer youtuber vlogger streamer gamer programmer coder webmaster sysadmin technologist roboticist cryptographer defenceman/m
defenseman/m goalie fullback shortstop quarterback linebacker lineman/m cornerback scrum-half fly-half full-back centre-half wicket-keeper all-rounder seamer hurdler marathoner long-jumper high-jumper shot-putter javelin-thrower
pole-vaulter decathlete heptathlete triathlete canoeist kayaker yachtsman/m yachtswoman/f windsurfer surfer snowboarder biathlete bobsledder fencer archer shooter judoka karateka weightlifter powerlifter equestrian horseman/m
horsewoman/f bullfighter torero/m matador/m grappler kickboxer cueist darts-player snooker-player debutant debutante/f rookie vice-captain playmaker centre-back left-back right-back goalscorer birdwatcher twitcher hiker walker
backpacker holidaymaker vacationer sightseer festivalgoer churchgoer moviegoer theatregoer concertgoer parishioner worshipper worshiper believer disciple seminarian missionary evangelist curate rector dean provost abbess/f
prioress/f sexton verger acolyte shaman sadhu/m ayatollah/m mufti/m illusionist fortune-teller astrologer clairvoyant healer herbalist homeopath philanthropist benefactor fundraiser benefactress/f vice-premier taoiseach regent
viceroy governor-general lieutenant-governor prefect subprefect burgomaster alderwoman/f selectman/m assemblyman/m assemblywoman/f freshman backbencher frontbencher speaker-elect president-elect mayor-elect vice-chancellor
vice-chairman/m vice-chair vice-mayor vice-minister director-general attorney-general solicitor-general surgeon-general postmaster/m postmistress/f auditor-general comptroller ombudswoman/f rapporteur commissioner-general
dissident defector dictator autocrat despot warlord/m militiaman/m hostage abductee informant informer double-agent accomplice culprit perpetrator offender arsonist shoplifter pickpocket looter vandal trespasser stowaway fugitive
escapee parolee felon bailiff notary conveyancer paralegal arbitrator litigator adjudicator assessor examiner invigilator forewoman/f shop-steward strikebreaker freelancer jobseeker delicatessen-owner confectioner chocolatier
cheesemaker vintner sommelier miller pastry-chef dishwasher caterer restaurateur publican barkeeper landowner smallholder sharecropper ploughman/m picker housekeeper housewife/f househusband/m homemaker/f babysitter childminder
au-pair nursemaid/f maidservant/f servant valet footman/m stablehand ostler orphan foundling divorcee spinster/f newlywed schoolchild preschooler first-grader sixth-former undergraduate postgraduate sophomore valedictorian dropout
grandparent grandchild great-grandmother/f great-grandfather/m granny/f grandad/m granddad/m godfather/m godmother/f godson/m goddaughter/f stepson/m stepdaughter/f stepbrother/m stepsister/f half-brother/m half-sister/f
foster-mother/f matriarch/f patriarch/m centenarian nonagenarian octogenarian septuagenarian sexagenarian lodger flat-owner subletter renter squatter incomer expat expatriate émigré emigre returnee deportee evacuee castaway
rescuee recipient amputee wheelchair-user convalescent eyewitness earwitness passer-by passerby spectator audience-member heckler patent-holder industrialist hotelkeeper moneylender pawnbroker usurer bootlegger racketeer gangster
mobster kingpin aviator stewardess/f attendant flight-attendant purser co-pilot balloonist paraglider skydiver parachutist taikonaut plenipotentiary legate nuncio/m chargé emissary interlocutor go-between bibliographer antiquarian
antiquary antiques-dealer numismatist philatelist genealogist egyptologist sinologist orientalist classicist medievalist palaeontologist paleontologist entomologist ornithologist ichthyologist herpetologist arachnologist
mycologist primatologist volcanologist glaciologist oceanographer limnologist toxicologist pharmacologist immunologist microbiologist biochemist bacteriologist parasitologist agronomist horticulturist arborist landscaper ethicist
logician informatician cosmologist logistician metallurgist chaperone bridesmaid/f bridegroom/m best-man/m pallbearer mourner undertaker mortician gravedigger embalmer bell-ringer bellringer campanologist towncrier lamplighter
chimney-sweep ratcatcher rat-catcher exterminator dustman/m binman/m refuse-collector street-sweeper scavenger ragpicker rag-picker waste-picker schoolmaster/m schoolmistress/f schoolmate instructor mentor liar braggart heroine/f
villain laureate nobel-laureate prizewinner runner-up titleholder record-holder semifinalist quarterfinalist herdsman/m tribesman/m clansman/m chieftain/m headwoman/f sarpanch pradhan panchayat-leader zamindar/m handyman/m
repairman/m trackman/m switchman/m pipefitter boilermaker shipwright lighterman/m bargee/m bargeman/m puntsman/m gondolier/m ferrywoman/f lockkeeper lock-keeper strongman/m hero genius prodigy novice steward/m patron camper tiler
fitter planner joiner engraver biker sweeper scorer recruit governess/f tenor/m soprano/f baritone/m mezzo-soprano/f agent controller pitcher listener
superintendent commandant adjutant sub-inspector assembly-member administrator garda gendarme carabiniere ruler
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

/** Nouns for those who most often bear one family name. */
export const FAMILY_NOUNS: ReadonlySet<string> = new Set('mother father mum mom dad papa mama parent son daughter brother sister sibling twin husband wife widow widower grandfather grandmother grandson granddaughter'.split(' '));

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

/** What somebody is who keeps, runs or drives one of these: "who keeps the bakery" is "the baker". */
export const ROLES_BY_PLACE: ReadonlyMap<string, readonly string[]> = new Map(`
bakery baker
farm farmer
ranch rancher farmer
orchard grower farmer
vineyard winegrower winemaker grower
dairy farmer
shop shopkeeper trader
store shopkeeper storekeeper
stall stallholder trader vendor
pub publican landlord landlady
bar barkeeper publican
inn innkeeper
hotel hotelier hotelkeeper
guesthouse hotelier innkeeper
restaurant restaurateur
cafe restaurateur
café restaurateur
kitchen chef cook
brewery brewer
distillery distiller
mill miller
forge blacksmith
garage mechanic
workshop craftsman
pharmacy pharmacist
library librarian
archive archivist
museum curator director
gallery gallerist curator
zoo zookeeper director
school teacher headteacher principal
kindergarten teacher
choir choirmaster conductor
orchestra conductor
team coach manager captain
club manager president
newspaper editor publisher
magazine editor publisher
lighthouse keeper lighthouse-keeper
boat skipper boatman
boats skipper
trawler skipper fisherman
ferry captain skipper ferryman
ship captain
lorry driver trucker
truck driver trucker
bus driver
taxi driver cabbie
cab driver cabbie
tram driver
train driver
tractor driver farmer
plane pilot
helicopter pilot
bees beekeeper
goats goatherd herder farmer
sheep shepherd farmer
cattle herder rancher farmer
reindeer herder
cows farmer
pigs farmer
horses breeder
`.trim().split('\n').map((line) => {
  const [place, ...nouns] = line.split(' ');
  return [place!, nouns];
}));

/** Ends of nouns that name people by what they do or keep, in the singular and the plural. */
export const PERSON_ENDINGS =
  /\w{3}(?:(?:wo)?m[ae]n|(?:keeper|holder|owner|seller|grower|breeder|player|rider|goer|fighter|dealer|worker|founder|monger|wright|herd|ologist|ographer|ician|graduate|maker|repairer|trainer|finder|hunter|catcher|singer|dancer|lifter|thrower|swimmer|walker|climber)s?)$|\w{3}[^aeiou]ists?$/;

/** Words with such an end that name nobody. */
export const NO_PERSON_NOUN: ReadonlySet<string> = new Set(`specimen abdomen regimen acumen german ottoman talisman caiman shaman human inhuman superhuman subhuman nonhuman pullman walkman bestseller placeholder
  automaker carmaker chipmaker drugmaker toolmaker planemaker truckmaker phonemaker steelmaker jetmaker automakers carmakers chipmakers drugmakers toolmakers planemakers steelmakers pacemaker screensaver carmen bremen turkmen ramen stamen consist persist insist resist assist subsist desist exist enlist checklist wishlist blacklist shortlist playlist backlist twist finalists' mailman's
  heads hosts models guides chairs majors stars`.split(/\s+/));

const KINDS = `
politician : president premier chancellor minister secretary mayor governor senator congressman congresswoman lawmaker legislator parliamentarian mp mep councillor councilor councilman councilwoman alderman leader candidate chairman chairwoman assemblyman assemblywoman deputy
official : minister secretary undersecretary mayor deputy governor commissioner director spokesman spokeswoman spokesperson officer chief head chairman chairwoman inspector administrator registrar envoy ambassador prefect colonel general councillor superintendent
officer : captain sergeant constable inspector detective lieutenant colonel major general superintendent commissioner sheriff marshal policeman policewoman commander corporal brigadier ranger deputy chief
lawmaker : senator congressman congresswoman mp mep mla representative assemblyman assemblywoman legislator parliamentarian councillor backbencher deputy
executive : ceo cfo coo director manager chairman chairwoman president founder boss head
businessman : ceo owner founder entrepreneur director chairman trader tycoon magnate industrialist proprietor
businesswoman : ceo owner founder entrepreneur director chairwoman trader tycoon proprietor
athlete : sprinter hurdler runner marathoner swimmer skier skater gymnast rower cyclist wrestler boxer jumper thrower decathlete heptathlete triathlete biathlete weightlifter fencer archer judoka high-jumper long-jumper pole-vaulter champion medallist player
player : striker midfielder defender winger goalkeeper goalie forward fullback captain quarterback pitcher catcher flanker lock hooker batsman bowler cricketer footballer golfer scorer playmaker centre-back full-back scrum-half fly-half linebacker receiver skipper
footballer : striker midfielder defender winger goalkeeper captain playmaker centre-back
cricketer : batsman bowler all-rounder wicketkeeper wicket-keeper captain
coach : manager trainer
trainer : coach manager
manager : coach
captain : skipper
performer : actor actress singer dancer comedian musician magician acrobat clown juggler busker rapper ballerina puppeteer
artist : painter sculptor photographer illustrator cartoonist muralist ceramicist printmaker designer singer dancer potter engraver
musician : singer pianist violinist cellist drummer guitarist trumpeter trombonist flautist flutist organist harpist saxophonist bassist percussionist conductor composer rapper songwriter soprano tenor baritone bandleader
singer : soprano tenor baritone mezzo-soprano rapper songwriter frontman
writer : author novelist poet playwright dramatist essayist biographer journalist columnist screenwriter lyricist
author : novelist poet playwright biographer essayist historian memoirist writer
journalist : reporter editor correspondent columnist broadcaster presenter anchor newsreader photographer blogger
reporter : journalist correspondent
scientist : professor researcher physicist chemist biologist geologist ecologist astronomer zoologist botanist virologist epidemiologist climatologist meteorologist seismologist hydrologist oceanographer volcanologist glaciologist engineer geneticist psychologist
researcher : professor scientist scholar academic lecturer historian archaeologist economist sociologist anthropologist psychologist fellow doctor
academic : professor lecturer historian philosopher economist sociologist anthropologist linguist dean rector theologian researcher scholar scientist
scholar : professor historian philosopher theologian lecturer linguist academic
expert : professor scientist researcher analyst economist engineer historian specialist consultant lecturer academic psychologist doctor surveyor
specialist : doctor physician surgeon expert paediatrician pediatrician cardiologist oncologist neurologist analyst
analyst : economist strategist expert
doctor : paediatrician pediatrician surgeon physician cardiologist oncologist neurologist gynaecologist obstetrician dermatologist psychiatrist anaesthetist pathologist radiologist gp virologist epidemiologist
medic : doctor nurse paramedic surgeon physician midwife
cleric : priest pastor vicar bishop archbishop cardinal imam rabbi monk deacon chaplain mufti preacher minister abbot canon rector curate
clergyman : priest pastor vicar bishop archbishop deacon canon rector chaplain minister curate
churchman : priest pastor vicar bishop archbishop cardinal deacon canon rector
diplomat : ambassador envoy consul attache attaché negotiator
soldier : captain sergeant corporal lieutenant colonel major general private sniper conscript gunner
sailor : captain skipper navigator mate helmsman yachtsman admiral seaman boatswain bosun
fisherman : skipper angler
lawyer : attorney barrister solicitor counsel advocate prosecutor notary litigator
investigator : detective inspector prosecutor examiner auditor
jurist : judge justice magistrate professor prosecutor lawyer
teacher : headteacher headmaster headmistress principal tutor lecturer schoolteacher schoolmaster instructor
educator : teacher headteacher headmaster headmistress principal professor lecturer
student : pupil undergraduate graduate postgraduate schoolboy schoolgirl apprentice
teenager : schoolboy schoolgirl pupil student
worker : miner welder mechanic labourer carpenter driver plumber electrician cleaner docker bricklayer
tradesman : plumber electrician carpenter joiner roofer plasterer bricklayer welder
craftsman : carpenter potter weaver blacksmith cobbler shoemaker watchmaker clockmaker cabinetmaker stonemason tailor luthier saddler basketmaker
craftswoman : potter weaver tailor seamstress dressmaker
shopkeeper : grocer butcher baker greengrocer fishmonger bookseller pharmacist jeweller florist trader owner
trader : shopkeeper grocer vendor stallholder seller dealer merchant broker exporter importer
vendor : stallholder seller hawker trader
restaurateur : chef cook owner innkeeper
farmer : grower rancher herder shepherd goatherd smallholder winegrower beekeeper
driver : trucker chauffeur cabbie motorist busdriver
pilot : aviator captain flyer
rider : jockey cyclist motorcyclist horseman
traveller : tourist passenger visitor backpacker
passenger : commuter traveller
tourist : visitor holidaymaker traveller sightseer
activist : campaigner protester volunteer environmentalist organiser organizer
campaigner : activist organiser organizer volunteer
rescuer : lifeguard firefighter paramedic coastguard volunteer diver
pensioner : retiree grandmother grandfather widow widower veteran
veteran : captain soldier player
criminal : thief robber burglar smuggler killer murderer fraudster convict
filmmaker : director producer documentarian screenwriter
`;

/** For every noun that many kinds of people are called by: the nouns for those kinds. "The official" may be a minister, not the other way round. */
export const KINDS_OF_PERSON: ReadonlyMap<string, ReadonlySet<string>> = new Map(KINDS.trim().split('\n').map((line) => {
  const [noun, kinds] = line.split(' : ') as [string, string];
  return [noun, new Set(kinds.split(' '))];
}));
