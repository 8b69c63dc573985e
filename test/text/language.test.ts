import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/text/language.js';

describe('languageOf', () => {
  it('knows English prose', () => {
    expect(languageOf(['The council said on Monday that it would not close the market before the rains, but traders who have been there for years were not convinced.'])).toBe('en');
  });

  it('knows English with many Spanish and Malay names', () => {
    expect(languageOf(['Inmaculada Sáenz de Buruaga, who chairs the council of San Juan de la Rambla, told Mohd Faiz bin Abdullah that her office would look at the claim.'])).toBe('en');
  });

  it.each([
    ['German', 'Der Minister hat am Montag mit dem Rat über die Lage auf der Insel gesprochen und wird sich nicht vor dem Ende der Woche äußern.'],
    ['Spanish', 'El ministro dijo que la reunión con los vecinos de la isla se celebrará el lunes y que no se ha tomado una decisión sobre el mercado.'],
    ['Turkish', 'Bakan, pazartesi günü yapılan toplantı için bir açıklama yaptı ve pazarın kapatılması ile ilgili olarak henüz bir karar alınmadığını söyledi.'],
    ['Indonesian', 'Menteri itu mengatakan bahwa pasar tidak akan ditutup dan para pedagang yang tinggal di pulau itu dapat bekerja seperti biasa pada hari Senin.'],
    ['Russian', 'Министр сообщил в понедельник, что рынок не будет закрыт до конца недели, а торговцы смогут работать как обычно.'],
    ['Korean', '장관은 월요일 시장이 이번 주 말까지 문을 닫지 않을 것이며 상인들은 평소처럼 일할 수 있다고 말했다 그리고 회의는 계속될 예정이라고 덧붙였다'],
  ])('knows that %s is not English', (_, text) => {
    expect(languageOf([text])).toBe('other');
  });

  it('does not guess from a few words, or from a table of figures', () => {
    expect(languageOf(['Ferry Junction.'])).toBe('unknown');
    expect(languageOf(['Shr 34 cts vs 21 cts Net 1.2 mln vs 800,000 Revs 14.1 mln vs 12.0 mln Nine mths Shr 90 cts vs 61 cts Net 3.3 mln vs 2.2 mln Revs 40 mln vs 36 mln'])).toBe('unknown');
    expect(languageOf([])).toBe('unknown');
  });
});
