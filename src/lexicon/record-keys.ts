/** Keys of a record whose value is the story itself. */
export const CONTENT_KEYS: ReadonlySet<string> = new Set(['body', 'text', 'content', 'content_text', 'content_html', 'article', 'articlebody', 'article_body', 'full_text', 'story', 'body_text', 'body_html', 'maintext']);
