import { describe, expect, it } from 'vitest';
import { isName, readNames } from '../../../src/stages/fields/byline/names.js';

describe('readNames, behind a label', () => {
  it.each([
    ['Ana Ruiz', ['Ana Ruiz'], null],
    ['Ana Ruiz and Ben Li', ['Ana Ruiz', 'Ben Li'], null],
    ['Ana Ruiz, Ben Li and Carla de la Torre', ['Ana Ruiz', 'Ben Li', 'Carla de la Torre'], null],
    ['Lourdes Ibáñez de Opacua (EFE)', ['Lourdes Ibáñez de Opacua'], 'EFE'],
    ['Chisomo Banda, AFP', ['Chisomo Banda'], 'AFP'],
    ['LUCAS FERRANTE Associated Press', ['LUCAS FERRANTE'], 'Associated Press'],
    ['Xinhua writers Qiao Yifan and Bai Rulan', ['Qiao Yifan', 'Bai Rulan'], 'Xinhua'],
    ['Paul Zerafa in Valletta, AAP and AFP', ['Paul Zerafa'], 'AAP and AFP'],
    ['Ana Ruiz, Chief Technology Officer and Head of Labs', ['Ana Ruiz'], null],
    ['Ana Ruiz For The Quay Mail', ['Ana Ruiz'], null],
    ['Sunday John', ['Sunday John'], null],
    ['Dr Ana Ruiz-Okafor, Health Editor', ['Dr Ana Ruiz-Okafor'], null],
    ['Ana RuizBen McCoy', ['Ana Ruiz', 'Ben McCoy'], null],
    ['Ana DeVosTravel', ['Ana DeVos'], null],
    ['Our Staff Correspondent', [], null],
    ['PA Sport Staff', [], 'PA Sport'],
    ['Al Jazeera and news agencies', [], 'news agencies'],
    ['Ana Ruiz and agencies', ['Ana Ruiz'], 'agencies'],
  ])('%s', (text, people, credit) => {
    const names = readNames(text, true);
    expect(names.people.map((person) => person.text)).toEqual(people);
    expect(names.credit?.text ?? null).toBe(credit);
    for (const person of names.people) expect(text.slice(person.start, person.end)).toBe(person.text);
  });
});

describe('readNames, without a label', () => {
  it.each([
    ['Ibrahim S. Jalloh, Council Reporter', ['Ibrahim S. Jalloh'], true],
    ['Elif Nur Karabacak and Yusuf Tekinalp', ['Elif Nur Karabacak', 'Yusuf Tekinalp'], true],
    ['Ana Ruiz Senior Writer', ['Ana Ruiz'], true],
    ['Ana Ruiz Springfield Courier & Gazette', ['Ana Ruiz'], true],
    ['Ana Ruiz was on target twice in the final', [], false],
    ['Staff Correspondent', [], true],
    ['Ana Ruiz, who has led the harbour since 2011', ['Ana Ruiz'], false],
    ['Link copied!', [], false],
  ])('%s', (text, people, clean) => {
    const names = readNames(text, false);
    expect([names.people.map((person) => person.text), names.clean]).toEqual([people, clean]);
  });
});

it('isName knows particles, initials and other scripts, and refuses the trade and machines', () => {
  expect(['Ana Ruiz', 'R. Sivanathan', 'Muhammad Faiz bin Roslan', 'Joost van der Heijden', "Daphne d'Arcy", 'Çiğdem Öz'].filter((name) => !isName(name, false))).toEqual([]);
  expect(['Ana', 'Staff Writer', 'Asia Pacific 24', 'ana ruiz', 'Ana Ruiz @ana', 'Latest News', 'Journalist ID'].filter((name) => isName(name, false))).toEqual([]);
});
