/**
 * Elements of HTML and of feeds that are left as raw tags where a page was saved without being read.
 *
 * An angle bracket counts as a tag only with one of these names, so that "<3" and a mail address stay text.
 */
const list = (names: string): readonly string[] => names.trim().split(/\s+/);

/** Elements inside a line. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(list('a b i u em strong span small big sub sup font mark cite q abbr time br wbr img s del ins code bdi label button svg path input'));

/** Elements that stand on their own: a paragraph begins and ends with them. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(list(`
  p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre hr table thead tbody tr td th caption section article aside main header footer nav figure figcaption form iframe script style noscript
  html head body title meta link base rss channel item feed entry id guid description summary content content:encoded author name email uri dc:creator creator dc:date dc:publisher dc:subject
  pubdate lastbuilddate published updated modified category source copyright rights language ttl generator image url docs enclosure media:content media:thumbnail media:credit media:title media:description
  atom:link headline subheadline hedline hl1 hl2 byline bytag dateline location story.date body.head body.content body.end nitf newsml newsitem contentset block copyrite slugline creditline provider
`));

/** Elements that hold what a record's key holds, and that key. Their names are in lower case. */
export const TAG_KEYS: Readonly<Record<string, string>> = {
  title: 'title', headline: 'headline', hl1: 'headline', hl2: 'deck', subheadline: 'deck', description: 'description', summary: 'summary',
  author: 'author', name: 'author', 'dc:creator': 'creator', creator: 'creator', byline: 'byline', bytag: 'byline',
  pubdate: 'pubdate', published: 'published', 'dc:date': 'date', 'story.date': 'date', updated: 'updated', modified: 'modified', lastbuilddate: 'lastbuilddate',
  source: 'source', creditline: 'credit', provider: 'provider', 'dc:publisher': 'publisher', category: 'category', 'dc:subject': 'category', guid: 'guid', id: 'id', link: 'link', url: 'url', uri: 'uri',
  email: 'email', copyright: 'copyright', rights: 'copyright', copyrite: 'copyright', language: 'language', ttl: 'ttl', generator: 'generator', docs: 'docs', slugline: 'slug',
  'media:credit': 'media:credit', 'media:title': 'media:title', 'media:description': 'media:description',
};
