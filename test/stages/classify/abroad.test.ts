import { describe, expect, it } from 'vitest';
import { FURNITURE_WORDS } from '../../../src/lexicon/boilerplate/furniture-words.js';
import { keyOf } from '../../../src/stages/classify/line.js';
import { phraseHit } from '../../../src/stages/classify/phrases.js';
import { bodyOf, classified, HEADLINE, STORY, verdicts } from './helpers.js';

const page = (...parts: readonly string[]): string => parts.join('\n\n');
const [first, second, third, fourth, fifth] = STORY as [string, string, string, string, string];
const hit = (text: string) => phraseHit(text, keyOf(text), keyOf(text).split(' ').length);

describe('the phrases', () => {
  const phrases = FURNITURE_WORDS.flatMap((entry) => Object.values(entry.phrases).flatMap((text) => text.split('|')).map((phrase) => ({ entry, phrase })));
  it('are written as the words of a line are', () => {
    expect(phrases.filter(({ phrase }) => keyOf(phrase) !== phrase).map(({ phrase }) => phrase)).toEqual([]);
  });
  it('are all found where their place says', () => {
    for (const { entry, phrase } of phrases) {
      const text = entry.place === 'named' ? `${phrase}: A tower by the sea` : entry.place === 'start' ? `${phrase} 2024` : phrase;
      expect(hit(text)?.role, phrase).toBe(entry.role);
    }
  });
  it('are found in capitals, Turkish ones and decomposed ones too', () => {
    expect(hit('İLGİLİ HABERLER')?.rule).toBe('classify/related-foreign');
    expect(hit('Leia Tambe\u0301m: Bells rung')?.role).toBe('related');
    expect(hit('اقرأ أيضاً')?.role).toBe('related');
  });
  it('are not found inside a sentence, nor a photo label without its colon', () => {
    expect(hit('She told him to guardar the keys: nobody else would.')).toBeNull();
    expect(hit('Bild is a newspaper')).toBeNull();
  });
});

describe('an English page of a foreign house', () => {
  it.each([
    ['Portuguese', ['Entrar', 'Mundo · Política · Economia · Desporto'], 'Fotografia: The tower of Stavneset. RUI PRATES/LUSA', 'Leia também', 'Continua após a publicidade', ['Comentários', 'Proibida a reprodução sem autorização.']],
    ['Turkish', ['Giriş yap', 'Gündem · Siyaset · Ekonomi'], 'Fotoğraf: The tower of Stavneset.', 'İlgili Haberler', 'Reklam', ['Yorumlar', 'Tüm hakları saklıdır.']],
    ['Russian', ['Войти   Поиск   Меню', 'Новости Политика Спорт'], 'Фото: The tower of Stavneset.', 'Читайте также', 'Реклама', ['Поделиться', 'Все права защищены']],
    ['Japanese', ['ログイン   会員登録', '国際 経済 スポーツ'], '写真: The tower of Stavneset.', '関連記事', '広告', ['コメント', '無断転載を禁じます']],
  ])('%s furniture goes, the story stays', (_, menu, photo, label, advert, foot) => {
    const text = page(...menu, HEADLINE, photo, first, second, label, 'Harbour cat becomes mayor of Bergen', third, advert, fourth, fifth, ...foot);
    expect(bodyOf(text)).toEqual([...STORY]);
    expect(verdicts(text).get(photo)?.role).toBe('caption');
    expect(verdicts(text).get('Harbour cat becomes mayor of Bergen')?.role).toBe('related');
  });
});

describe('a label', () => {
  it('hands its role to the list under it', () => {
    const found = verdicts(page(HEADLINE, ...STORY, 'Related Stories', 'Harbour cat becomes mayor of Bergen', 'Related Topics', 'Norway', 'Lighthouses and lamps'));
    expect(found.get('Harbour cat becomes mayor of Bergen')?.role).toBe('related');
    expect(found.get('Norway')?.role).toBe('tags');
    expect(found.get('Lighthouses and lamps')?.role).toBe('tags');
  });
  it('leaves the headline alone', () => {
    expect(verdicts(page('Top Stories', HEADLINE, 'By Marit Lunde', ...STORY)).get(HEADLINE)?.role).not.toBe('related');
  });
});

describe('short lines of the story', () => {
  it('keeps the turns of a talk', () => {
    const talk = ['Nygaard: "No"', 'Clerk: "Which lamp"', 'Nygaard: "The long one"'];
    expect(bodyOf(page(HEADLINE, first, second, 'The two wrote to each other all night.', ...talk, third, fourth, fifth))).toEqual([first, second, 'The two wrote to each other all night.', ...talk, third, fourth, fifth]);
  });
  it('calls a line in capitals behind a short turn a heading', () => {
    expect(verdicts(page(HEADLINE, first, second, '"Which lamp?" he asked.', 'THE LAMP', third, fourth, fifth)).get('THE LAMP')?.role).toBe('heading');
  });
  it('keeps a short last sentence that an agency has signed', () => {
    expect(bodyOf(page(HEADLINE, ...STORY, 'Further details are awaited. (ANI)', 'Disclaimer: This text comes from a feed.'))).toEqual([...STORY, 'Further details are awaited. (ANI)']);
  });
});

describe('a second story', () => {
  const other = ['Next article', '# Tram lost in Turin', 'TURIN, March 3 (AFP) - A tram in Turin has been lost for two days, the city said on Monday.', '"It is yellow," a spokeswoman said. "Somebody must have seen it."', '(AFP)'];
  it('has the role of one throughout, and a warning', () => {
    const story = classified(page(`# ${HEADLINE}`, ...STORY, ...other, 'Back to top'));
    expect(story.children.slice(6, 11).map((block) => block.verdict!.role)).toEqual(Array(5).fill('other-story'));
    expect(story.children.at(-1)!.verdict!.role).toBe('navigation');
    expect(story.warnings).toMatchObject([{ code: 'classify/second-story', line: 13 }]);
  });
  it('is not seen in one story', () => {
    expect(classified(page(HEADLINE, ...STORY)).warnings).toEqual([]);
  });
});

describe('names of what is removed', () => {
  it.each([
    ['(With inputs from Agencies)', 'credit'],
    ['This report by The Demo Press was first published March 3, 2025.', 'signoff'],
    ['ABX // CDY', 'signoff'],
    ['© 2025 The Fjord Post Disclaimer Privacy Policy', 'copyright'],
    ['MORE LOCAL NEWS: Driver returns a mango', 'related'],
    ['*** SPONSORED: Learn to row. First week free ***', 'advert'],
    ['Video 0:41', 'boilerplate'],
    ['Boats   Lamps   Birds   Weather vanes', 'navigation'],
  ])('"%s" is %s', (line, role) => {
    const text = page(HEADLINE, ...STORY, line);
    expect(classified(text).children.at(-1)!.verdict!.role).toBe(role);
  });
  it('an image without a text and the italics under it are captions', () => {
    const found = classified(page(`# ${HEADLINE}`, first, second, '![Image 5](https://example.org/img/a.jpg)', '_A keeper waits for the birds to settle._', third, fourth, fifth));
    expect(found.children.slice(3, 5).map((block) => block.verdict!.role)).toEqual(['caption', 'caption']);
  });
});
