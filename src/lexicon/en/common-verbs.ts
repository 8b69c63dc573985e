/**
 * Common verbs of news prose that are no cue verbs. They tell a clause from a noun phrase.
 * Notation: `stop*` doubles its last letter; `write>wrote>written` gives past and participle, `tell>told` one form for both.
 */
export const COMMON_VERBS = `accept achieve act aim allow appear apply approach arrange arrest arrive attack attempt attend avoid ban*
  bear>bore>borne beat>beat>beaten become>became>become begin>began>begun bend>bent bet>bet bid>bid bind>bound bite>bit>bitten block
  blow>blew>blown boost break>broke>broken breed>bred bring>brought build>built burn burst>burst buy>bought capture carry cast>cast catch>caught
  cause change charge check choose>chose>chosen claw clean clear climb cling>clung close collapse collect come>came>come commit* compare
  compete complete conduct confront connect contain continue control* convene convict cope cost>cost count cover crash create
  creep>crept crime cross cry cut>cut damage dance date deal>dealt decide decline deliver depend deploy deserve destroy detain develop
  die dig>dug direct disappear discover divide donate double draw>drew>drawn dress drink>drank>drunk drive>drove>driven drop* earn
  eat>ate>eaten elect emerge employ enable end engage enjoy ensure enter escape establish examine exist expand expel* explode express
  extend face fail fall>fell>fallen feed>fed feel>felt fight>fought file fill find>found finish fire fit* fix flee>fled fly>flew>flown
  focus follow force forget>forgot>forgotten form freeze>froze>frozen gain gather get>got>gotten give>gave>given go>went>gone grab*
  grind>ground grow>grew>grown guide hand handle hang>hung happen head hear>heard help hide>hid>hidden hit>hit hold>held host hurt>hurt ignore
  implement impose improve include increase injure invest investigate involve join jump keep>kept kick kill knock know>knew>known
  lack land last launch lay>laid lead>led lean leap learn leave>left lend>lent let>let lie>lay>lain lift limit link list* live load lock lose>lost
  love maintain make>made manage mark marry match mean>meant meet>met miss mix move need nod* obtain occur open operate oppose
  organize organise overcome>overcame>overcome overtake>overtook>overtaken own pass pay>paid perform pick place plan* play plunge point pose
  possess pour prepare prevent produce protect prove provide publish pull purchase pursue push put>put quit>quit raise range reach
  receive recover reduce reflect refuse rejoin rely relate release remain remove repair replace represent require rescue resign resist
  respond rest restore result resume retain retire return ride>rode>ridden ring>rang>rung rise>rose>risen roll rule run>ran>run rush
  save schedule score search secure see>saw>seen seek>sought seem seize sell>sold send>sent separate serve set>set settle shake>shook>shaken
  share shed>shed shift shine>shone shoot>shot shout show>showed>shown shrink>shrank>shrunk shrug* shut>shut sign sing>sang>sung sink>sank>sunk sit>sat sleep>slept slide>slid slip*
  smile solve spark speak>spoke>spoken spend>spent spin>spun split>split spread>spread spring>sprang>sprung stand>stood star* start stay steal>stole>stolen
  stem* step* stick>stuck stop* store strike>struck strip* strive>strove>striven struggle study submit* succeed suffer supply support surge surround
  survive suspend swear>swore>sworn sweep>swept swim>swam>swum swing>swung take>took>taken target teach>taught tear>tore>torn tend throw>threw>thrown tie top* touch track
  trade train transfer* travel treat trigger trip* try turn understand>understood undergo>underwent>undergone use visit vote wait wake>woke>woken
  walk want warn wash watch wear>wore>worn weep>wept welcome win>won wind>wound withdraw>withdrew>withdrawn witness wonder work worry wound wrap* yield`;

/** Words that look like verb forms of the list above and are more often nouns or adjectives where a noun phrase can stand. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(`call figures estimates forecasts estimate forecast remarks requests demands demand accounts account surveys brief order orders offer offers promise promises call calls comment comments review reviews guess bill text texts message messages press project projects sources state states voice voices headline headlines label labels brand brands term terms quote quotes tweet tweets email emails blog blogs caption command commands challenge challenges doubt doubts hope hopes charge statement answer answers reply replies warning warnings praise wonder act acts aim aims attack attacks attempt ban bans bid bids block blow boost break breaks burst capture cast cause causes
  change changes charge charges check checks claim claims close collapse control controls cost costs count cover crash crime crimes cross cry cut cuts damage dance date dates
  deal deals decline dress drink drive drop end ends escape face fall fear fears feed fight fights file files fill find finding findings fire fires fit fix fixes flight fly focus force
  forces form forms gain gains get grab ground guide hand hands head heads help hit hold host hosts hurt increase interest join judge jump kick kill lack land last lay lead leads lean leap leave left lie
  lies lift limit limits link links list lists live lives load lock look looks love mark marks match matches mean means miss mix move moves need needs note notes open opening
  own pass pay place places plan plans play plays plunge point points post posts pull purchase push question questions quit raise range reach rest release record records report reports
  request rescue result results return returns ride ring rise rises roll rule rules run runs rush save schedule score search sentence set share shares shed shift shoot shot shots show shows shut
  sign signs sleep slide slip spark spin split spread spring stand stands star stars start stay step steps stem stick stop store stores strike strikes strip struggle study supply support supporters surge survey sweep swing
  swim talk talks target targets tear throw tie ties top touch track tracks trade trades train trains transfer travel treat trigger trip trips try turn turns use view views visit visits vote votes wait wake walk walks want warning
  wash watch wear welcome win wind witness witnesses wonder work works worry wound wounds wrap yield building meeting hearing ruling training trading reporting
  including working leading outgoing ranking running standing briefing filing posting finding rating polling reading rising sitting visiting acting following united retired elected
  appointed unnamed named increased wounded injured detained armed limited combined associated proposed advanced organized organised displaced accused alleged concerned affected married unidentified known`.split(/\s+/));
