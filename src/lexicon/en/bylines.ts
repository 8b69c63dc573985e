import { NAME_PARTICLES } from './titles.js';
import type { Pattern } from '../../model/rule.js';

/** What stands before the names of a byline. The names begin behind the match. */
export const BYLINE_LABELS: readonly Pattern[] = [
  {
    rule: 'fields/byline-by',
    pattern: /^(?:[-–—|•·] ?)?(?:(?:story|written|reported|words|text|report|posted|published|compiled|article|analysis|opinion|review|commentary|column|interview|exclusive|special report|a report) )?by:? (?=\S)/i,
    yes: ['By Ana Ruiz', 'by Xinhua writers Qiao Yifan', 'Written by Rhea Deshpande', 'BY ANA RUIZ', 'Posted by: Ana Ruiz', 'Story by Ana Ruiz'],
    no: ['Bystanders said', 'Ruled by fear', 'The book by Ana Ruiz'],
  },
  {
    rule: 'fields/byline-glued',
    pattern: /^(?:By|BY)(?=\p{Lu}\p{Ll})/u,
    yes: ['ByAna Ruiz'],
    no: ['ByteCo sues', 'Bystander', 'BYD sells cars'],
  },
  {
    rule: 'fields/byline-told-to',
    pattern: /^(?:[\p{L} .'’-]{3,40} )?as told to (?=\p{Lu})/u,
    yes: ['as told to Ana Ruiz', 'Ben Li as told to Ana Ruiz'],
    no: ['the story told to Ana'],
  },
  {
    rule: 'fields/byline-label',
    pattern: /^(?:authors?|writers?|reporters?|bylines?|correspondents?|journalists?|contributors?|author name)(?: ?[:|]|:) ?(?=\S)/i,
    yes: ['Author: Ana Ruiz', 'Authors: Ana Ruiz, Ben Li', 'Reporter : Ana Ruiz'],
    no: ['Authors say otherwise', 'Authority: the council'],
  },
];

/** "By" on a line of its own: the names stand on the next. */
export const BARE_BYLINE = /^(?:(?:written|reported|story|words|posted) )?by:?(?: ?[—–-])?$|^authors?:?$/i;

/** What comes after a name and is no part of it: behind a label, and on a line without one. */
export const AFTER_NAME = /(?:,? (?:in|for|For|FOR|at|of|from|on|is|was|has|reports?|reporting|covers|to)(?: |$)|[,:] |'s |’s | [-–—|•·@] | \(|\d|@| https?:).*$/u;
export const AFTER_BARE_NAME = /(?:,? (?:in|for|For) (?:the |The )?\p{Lu}|[,:] | [-–—|•·@] | \(|@).*$/u;

/** Jobs that stand behind a name without a comma: "Ana Ruiz Senior Writer". Lower case. */
export const JOBS: ReadonlySet<string> = new Set('editor writer reporter correspondent columnist contributor author producer analyst staff senior contributing freelance deputy managing executive assistant associate chief guest special featured political sports business national investigative news digital freelancer journalist photographer opinion twitter facebook follow comment comments'.split(' '));
/** Last words of a paper's name, behind a name without a comma: "Ana Ruiz Springfield Courier". Lower case. */
export const PAPERS: ReadonlySet<string> = new Set('telegram gazette post times courier courier-post tribune herald journal news network today enquirer inquirer chronicle register republic democrat advertiser observer star sun-times examiner dispatch press bee record sentinel argus-leader free-press press-gazette news-journal union leader citizen-times record-herald standard-examiner spectator mercury globe mail telegraph review daily statesman american banner beacon patriot ledger'.split(' '));

/** Words of the trade and of news pages: a piece of a byline with one of them is a job, a desk, a paper or a button, and no name. Lower case. */
export const PAGE_WORDS: ReadonlySet<string> = new Set(`
  id journalist journalists staff correspondent correspondents reporter reporters desk news newsroom bureau agency agencies team editor editors editorial writer writers web online service services press media sport sports report reports wire wires
  board redazione redaction admin administrator contributor contributors guest special our the times post daily herald tribune gazette network magazine university journal chronicle courier ledger telegraph guardian
  observer standard express mirror star mail globe inquirer examiner review weekly today tv radio channel broadcasting digital producer columnist photographer analyst director manager officer president chief senior
  junior assistant associate deputy managing executive founder ceo political politics business economy economic economics financial markets world national international local foreign crime courts court council health science technology tech
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
export const CREDIT_LABEL = /^(?:source|sources|resource|agency|agencies|credit|news source|via|from|courtesy)(?: of)?(?: ?[:：] ?| [-–—] )(?=\S)/i;

/** The writer named under the story. The name begins behind the match. */
export const ABOUT_AUTHOR = /^(?:about the (?:author|writer)s?|authors?|written by|story by|article by)(?: ?[:–—-] ?| (?<=by ))(?=\p{Lu})/iu;
