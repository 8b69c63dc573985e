/** Labels before a time, lower case, and what the time is. A label may be misspelt by one letter ("Publisted", "Updatd"). */
export const TIME_LABELS: Readonly<Record<string, 'published' | 'updated'>> = {
  published: 'published', publish: 'published', posted: 'published', issued: 'published', released: 'published', uploaded: 'published',
  created: 'published', filed: 'published', added: 'published', 'first published': 'published', 'originally published': 'published', 'date published': 'published',
  'published time': 'published', 'publish date': 'published', 'publication date': 'published', 'release date': 'published', 'post date': 'published',
  updated: 'updated', update: 'updated', modified: 'updated', edited: 'updated', amended: 'updated', revised: 'updated', 'last updated': 'updated', 'last update': 'updated',
  'last modified': 'updated', 'last edited': 'updated', 'last change': 'updated', 'last changed': 'updated', 'last revised': 'updated', lastmod: 'updated', upd: 'updated',
  date: 'published', time: 'published', 'date line': 'published',
  publicado: 'published', publicada: 'published', publié: 'published', veröffentlicht: 'published', pubblicato: 'published', gepubliceerd: 'published', publicerad: 'published',
  publisert: 'published', опубликовано: 'published', опубліковано: 'published', diterbitkan: 'published', yayınlanma: 'published', giriş: 'published',
  atualizado: 'updated', atualizada: 'updated', actualizado: 'updated', actualizada: 'updated', 'à jour': 'updated', aktualisiert: 'updated', aggiornato: 'updated', bijgewerkt: 'updated',
  uppdaterad: 'updated', oppdatert: 'updated', обновлено: 'updated', оновлено: 'updated', diperbarui: 'updated', güncelleme: 'updated', güncellenme: 'updated',
};

/** A time that counts from the day the page was read. */
export const RELATIVE_TIME = /\b(?:\d{1,3}|an?|one|two|few) ?(?:s|sec|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|months?|years?) ago\b|\b(?:yesterday|today|just now|this (?:morning|evening))\b/i;

/** Near misses of a label that are words of their own. */
export const NOT_LABELS: ReadonlySet<string> = new Set(['updates', 'publishes', 'publisher', 'poster', 'posters', 'edition', 'editor', 'dates', 'data', 'times', 'fixed', 'fired', 'filled', 'cited', 'files', 'file', 'tiles', 'late', 'gate', 'host', 'hosted', 'dated', 'edit', 'ended', 'aided', 'state', 'rate', 'plus', 'add', 'ads']);

/** Keys of front matter, reader-mode headers and feeds. */
export const TIME_KEYS: Readonly<Record<string, 'published' | 'updated'>> = {
  date: 'published', published: 'published', 'published time': 'published', date_published: 'published', datepublished: 'published', 'date published': 'published',
  pubdate: 'published', pub_date: 'published', published_at: 'published', publishedat: 'published', published_time: 'published', 'article:published_time': 'published',
  publishdate: 'published', publish_date: 'published', created: 'published', created_at: 'published', posted: 'published', issued: 'published', 'dc.date': 'published', time: 'published', timestamp: 'published',
  published_on: 'published', published_date: 'published', first_published: 'published', versioncreated: 'published', firstcreated: 'published',
  updated: 'updated', lastmod: 'updated', last_modified: 'updated', 'last modified': 'updated', modified: 'updated', date_modified: 'updated', datemodified: 'updated', updated_at: 'updated', updatedat: 'updated',
  'article:modified_time': 'updated', 'modified time': 'updated', last_updated: 'updated', 'last updated': 'updated', updated_time: 'updated', contentmodified: 'updated',
};

/** Words of a line that make its date one of the page or of the paper, and not of the story. */
export const CLOCK_WORDS = /\b(?:e-?paper|today'?s? paper|print|edition|today is|current time|archives?|weather|epaper|temperature|°[CF]?)\b/i;
