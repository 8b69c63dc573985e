import { NAME_PARTICLES } from './titles.js';
import type { Pattern } from '../../model/rule.js';

/** What stands before the names of a byline. The names begin behind the match. */
export const BYLINE_LABELS: readonly Pattern[] = [
  {
    rule: 'fields/byline-by',
    pattern: /^(?:[-–—|•·] ?)?(?:(?:story|written|reported|reporting|words|text|report|posted|published|compiled|contributed|authored|curated|article|analysis|opinion|review|commentary|column|interview|interviewed|exclusive|special report|a report) )?by ?:? (?=\S)/i,
    yes: ['By Ana Ruiz', 'by Xinhua writers Qiao Yifan', 'Written by Rhea Deshpande', 'BY ANA RUIZ', 'Posted by: Ana Ruiz', 'Story by Ana Ruiz', 'By : Ana Ruiz', 'Curated By: Ana Ruiz', 'Reporting by Ana Ruiz'],
    no: ['Bystanders said', 'Ruled by fear', 'The book by Ana Ruiz'],
  },
  {
    rule: 'fields/byline-glued',
    pattern: /^(?:By|BY|by)(?=\p{Lu}\p{Ll})/u,
    yes: ['ByAna Ruiz', 'byAna Ruiz'],
    no: ['ByteCo sues', 'Bystander', 'BYD sells cars'],
  },
  {
    rule: 'fields/byline-told-to',
    pattern: /^(?:[\p{L} .'’-]{3,40} )?[Aa]s told to (?=\p{Lu})/u,
    yes: ['as told to Ana Ruiz', 'As told to Ana Ruiz', 'Ben Li as told to Ana Ruiz'],
    no: ['the story told to Ana'],
  },
  {
    rule: 'fields/byline-label',
    pattern: /^(?:authors?|writers?|reporters?|live (?:team|reporters?|reporting)|bylines?|correspondents?|journalists?|contributors?|author name|words|text|story|written)(?: ?[:|]|:) ?(?=\S)/i,
    yes: ['Author: Ana Ruiz', 'Live team: Ana Ruiz, Ben Li', 'Authors: Ana Ruiz, Ben Li', 'Reporter : Ana Ruiz', 'Words: Ana Ruiz', 'Text: Ana Ruiz'],
    no: ['Authors say otherwise', 'Authority: the council', 'Words fail us'],
  },
  {
    rule: 'fields/byline-label',
    pattern: /^(?:Author|Correspondent|Columnist|Reporter|Journalist|From) (?=\p{Lu}[\p{L}\p{M}.'’-]+ \p{Lu})/u,
    yes: ['Author Ana Ruiz', 'From Ana Ruiz, Abuja', 'Correspondent Ana Ruiz'],
    no: ['From Abuja, Ana Ruiz', 'Author of the year', 'Authors Ana Ruiz'],
  },
];

/** "By" on a line of its own: the names stand on the next. */
export const BARE_BYLINE = /^(?:(?:written|reported|authored|contributed|story|words|text|posted|published) )?by ?:?(?: ?[—–-])?$|^(?:authors?|words|reporter|writer) ?:?$/i;

/** What comes after a name and is no part of it: behind a label, and on a line without one. */
export const AFTER_NAME = /(?:,? (?:in|for|For|FOR|at|of|from|on|is|was|has|reports?|reporting|covers|to)(?: |$)|[,:] |'s |’s | [-–—|•·@] | \(|\d|@| https?:).*$/u;
export const AFTER_BARE_NAME = /(?:,? (?:in|for|For) (?:the |The )?\p{Lu}|[,:] | [-–—|•·@] | \(|@).*$/u;

/** Those who did not write, and all that stands behind them on their line: "Photos by Ben Li", "Edited by Ben Li", "Editor: Ben Li". */
export const OTHER_HANDS = /(?:^|[\s,;|&•·(–—-])(?:(?:medically |scientifically |fact[- ])?(?:edited|editing|reviewed|checked|translated|translation|illustrated|filmed|photographed|produced)|(?:photo(?:graph)?s?|photography|pictures?|images?|illustrations?|artwork|videos?|graphics?)(?: and (?:video|photos?|graphics?|text))?|(?:sub-?)?editors?|additional reporting)(?: by(?=\W)| ?:).*$/is;

/** Jobs that stand behind a name without a comma: "Ana Ruiz Senior Writer". Lower case. */
export const JOBS: ReadonlySet<string> = new Set('editor writer reporter correspondent columnist contributor author producer analyst staff senior contributing freelance deputy managing executive assistant associate chief guest special featured political sports business national investigative news digital freelancer journalist photographer opinion twitter facebook follow comment comments'.split(' '));
/** Last words of a paper's name, behind a name without a comma: "Ana Ruiz Springfield Courier". Lower case. */
export const PAPERS: ReadonlySet<string> = new Set('telegram gazette post times courier courier-post tribune herald journal news network today enquirer inquirer chronicle register republic democrat advertiser observer star sun-times examiner dispatch press bee record sentinel argus-leader free-press press-gazette news-journal union leader citizen-times record-herald standard-examiner spectator mercury globe mail telegraph review daily statesman american banner beacon patriot ledger'.split(' '));

/** What a reporter covers, between the name and the job: "Ana Ruiz Europe correspondent". Lower case. */
export const BEATS: ReadonlySet<string> = new Set('europe africa asia america americas middle washington london brussels beijing moscow diplomatic defence defense security legal royal medical religion religious housing transport social affairs agriculture energy consumer immigration labor labour'.split(' '));
/** Words of PAGE_WORDS that are given names or family names as well. Lower case. */
export const NAMES_TOO: ReadonlySet<string> = new Set('will may april june august day post west north east english guest read star king case chambers share city page marshall wall sun mark young law love price short field'.split(' '));

/** Words of the trade and of news pages: a piece of a byline with one of them is a job, a desk, a paper or a button, and no name. Lower case. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(`
  id journalist journalists staff correspondent correspondents reporter reporters desk news newsroom bureau agency agencies team editor editors editorial writer writers web online service services press media sport sports report reports wire wires
  board redazione redaction admin administrator contributor contributors guest special our the times post daily herald tribune gazette network magazine university journal chronicle courier ledger telegraph guardian
  observer standard express mirror star mail globe inquirer examiner review weekly today tv radio channel broadcasting digital producer columnist photographer analyst director manager officer president chief senior
  junior assistant associate deputy managing executive founder ceo political politics business economy economic economics financial market markets data world national international local foreign crime courts court council health science technology tech
  education environment climate culture arts entertainment lifestyle travel food fashion music film movies books opinion video photo photos image images gallery live latest breaking updates update updated published
  share print email comments comment follow subscribe sign log login menu home search read more related most popular trending top stories story by and with via from copy link listen save bookmark facebook twitter
  whatsapp instagram telegram youtube linkedin reddit advertisement sponsored ad ads view views min minute minutes hours ago am pm getty handout file courtesy credit caption source sources about contact privacy terms
  policy rights reserved copyright monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  show hide all next previous back full text size small large medium summary companies topics tags categories category posted in this that what how why when where who is are was were has have had will would can could not you your
  it its their his her our my we they new day city country company department ministry government police american british indian chinese european african asian united kingdom states north south east west republic
  championship league cup football soccer cricket basketball baseball hockey tennis golf racing nfl nba nhl mlb fc college campus community events event weather forecast obituaries classifieds jobs cars property games puzzles recipes
  social sharing button buttons partilhar guardar ouvir ler imprimir comentar seguir entrar compartir guardado escuchar imprimir seguir comentarios teilen merken drucken anhören vorlesen folgen partager écouter imprimer commenter suivre
  condividi ascolta stampa salva segui commenta paylaş kaydet dinle yazdır bagikan simpan cetak dengar kongsi ikuti delen bewaren luisteren dela spara lyssna del lagre lytt поделиться сохранить слушать печать
  english edition language languages español français deutsch português italiano bahasa türkçe русский українська
  dear friends mailing list issue issues current try jazeera newswire newswires monitor podcasts podcast newsletter newsletters articles article archive archives series edition profile bio author authors verified publisher account premium free trial offer shop store deals reviews guide guides
`.trim().split(/\s+/));

/** Small words inside a name: de, van, bin. Lower case. */
export const BYLINE_PARTICLES: ReadonlySet<string> = new Set([...NAME_PARTICLES, 'ul', 'ur', 'as', 'e', 'i', 'san', 'st']);

/** Keys of front matter and feeds that hold the writers. */
export const BYLINE_KEYS: ReadonlySet<string> = new Set(['author', 'authors', 'byline', 'by', 'creator', 'dc.creator', 'writer', 'writers', 'reporter', 'reporters', 'dc:creator', 'article:author']);
/** Keys that hold the credit. */
export const CREDIT_KEYS: ReadonlySet<string> = new Set(['agency', 'agencies', 'source', 'credit', 'creditline', 'provider', 'wire', 'news_agency', 'newsagency']);

/** "(Reporting by A in X and B; Editing by C)": group `names` ends before the editors. */
export const REPORTING_BY = /^[([]? ?(?:(?:additional |writing and )?(?:reporting|report|writing)(?: and writing)?|written|reported) by:? (?<names>[^;()[\]]{3,200})/i;

/** What is said of the agencies whose words went into a story: the agencies stand behind it. */
export const WITH_INPUTS = /(?:\bwith (?:(?:additional |some |agency |further |extra )?(?:inputs?|reporting|reports?|files?|information|material|contributions?)(?: from| by)?|agency inputs from) |\b(?:inputs? from|additional reporting (?:by|from)) )(?=\S)/i;

/** A label before a credit. The credit begins behind the match. */
export const CREDIT_LABEL = /^(?:source|sources|resource|sumber|fuente|fonte|quelle|kilde|källa|lähde|zdroj|źródło|izvor|kaynak|bron|источник|джерело|来源|來源|출처|agency|agencies|credit|news source|via|from|courtesy)(?: of)?(?: ?[:：] ?| [-–—] )(?=\S)/i;

/** The writer named under the story. The name begins behind the match. */
export const ABOUT_AUTHOR = /^(?:about the (?:author|writer)s?|authors?|reporters?|writers?|correspondents?|written by|story by|article by)(?: ?[:–—-] ?| (?<=by ))(?=\p{Lu})/iu;

/** The heading of an author's box. */
export const AUTHORS_BOX = /^(?:about the (?:author|writer|reporter|journalist)s?|(?:the )?authors?|written by|story by|reported by|writer) ?:?$/i;

const PERSON = String.raw`(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:de|la|van|von|der|den|bin|al|el|da|dos|di))*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3})`;
/** Where a story's foot tells who wrote it: "Ana Ruiz is a staff writer at …", "Contact Ana Ruiz at …". Group `name` is the writer's. */
export const ABOUT_WRITER: readonly RegExp[] = [
  String.raw`^${PERSON}(?:, [^.,]{3,80},)? (?:(?:is|was|works as) (?:an?|the|our|[\p{L}\p{M}’' ]{2,40}['’]s) (?:[\p{L}\p{M}&.’'-]+,? ){0,8}?(?:reporter|writer|journalist|correspondent|columnist|editor|editor-in-chief|blogger|contributor|freelancer)s?\b|(?:covers|writes (?:about|on|for)|reports (?:on|for)) )`,
  String.raw`^(?:Contact|Reach|Follow|Email|E-mail|Write to|Call) (?:(?:reporter|staff writer|writer|columnist|the author|editor) )?${PERSON} (?:at|on|via|by)\b`,
  String.raw`^${PERSON} (?:can be reached|may be reached|is reachable)\b`,
].map((source) => new RegExp(source, 'u'));
