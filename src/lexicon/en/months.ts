/** Month names and their short forms, lower case, without a point. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, febr: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
};

/**
 * Month names of other languages whose papers put them on English pages too, lower case; short forms that are English words (out, set, gen) are left out.
 */
export const MONTHS_ABROAD: ReadonlyMap<string, number> = new Map(([
  [1, 'enero ene janeiro janvier janv januar jänner gennaio januari ocak ianuarie'],
  [2, 'febrero fevereiro fev février févr fevrier februar febbraio februari şubat februarie'],
  [3, 'marzo março mars märz maart mrt maret mart martie machi'],
  [4, 'abril abr avril avr aprile nisan aprilie aprili'],
  [5, 'mayo maio mai maggio mei maj mayıs'],
  [6, 'junio junho juin juni giugno giu haziran iunie'],
  [7, 'julio julho juillet juil juli luglio lug julai temmuz iulie'],
  [8, 'agosto ago août aout augustus augusti agustus ogos agu ağustos agosti'],
  [9, 'septiembre setiembre setembro septembre settembre eylül septembrie septemba'],
  [10, 'octubre outubro octobre oktober okt ottobre ott ekim octombrie oktoba'],
  [11, 'noviembre novembro novembre kasım noiembrie novemba'],
  [12, 'diciembre dic dezembro dez décembre déc decembre dezember dicembre desember disember aralık decembrie desemba'],
] as const).flatMap(([month, names]) => names.split(' ').map((name) => [name, month])));

/** Weekday names and their short forms, lower case, without a point; Sunday is 0. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  sunday: 0, sun: 0, monday: 1, mon: 1, tuesday: 2, tue: 2, tues: 2, wednesday: 3, wed: 3, thursday: 4, thu: 4, thur: 4, thurs: 4,
  friday: 5, fri: 5, saturday: 6, sat: 6,
};
