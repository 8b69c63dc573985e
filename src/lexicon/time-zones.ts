/**
 * Short forms of time zones. One meaning: it is what the form says. Several: the form is ambiguous, and the page must state
 * elsewhere which country it is of (`country` is a key of COUNTRY_SIGNS); the forms of RFC 5322 (EST, EDT, CDT, MST, MDT, PST,
 * PDT) need no sign for their North American meaning.
 */
export interface ZoneMeaning {
  readonly offset: string;
  readonly country: string;
  /** Taken where the page gives no sign: the form is defined so by RFC 5322. */
  readonly standard?: true;
}

const one = (offset: string): readonly ZoneMeaning[] => [{ offset, country: '' }];

export const ZONES: Readonly<Record<string, readonly ZoneMeaning[]>> = {
  GMT: one('+00:00'), UTC: one('+00:00'), Z: one('+00:00'), UT: one('+00:00'),
  WET: one('+00:00'), WEST: one('+01:00'), CET: one('+01:00'), CEST: one('+02:00'), MEZ: one('+01:00'), MESZ: one('+02:00'),
  EET: one('+02:00'), EEST: one('+03:00'), MSK: one('+03:00'), TRT: one('+03:00'),
  AZT: one('+04:00'), GET: one('+04:00'), MUT: one('+04:00'), SCT: one('+04:00'), MVT: one('+05:00'), TMT: one('+05:00'), TJT: one('+05:00'), YEKT: one('+05:00'), KGT: one('+06:00'),
  BNT: one('+08:00'), TLT: one('+09:00'), VLAT: one('+10:00'), PGT: one('+10:00'), NST: one('-03:30'), GYT: one('-04:00'), BOT: one('-04:00'), UYT: one('-03:00'), PYT: one('-03:00'),
  IRST: one('+03:30'), IRDT: one('+04:30'), AFT: one('+04:30'), PKT: one('+05:00'), UZT: one('+05:00'), NPT: one('+05:45'), BTT: one('+06:00'),
  BDT: one('+06:00'), SLST: one('+05:30'), MMT: one('+06:30'), ICT: one('+07:00'), WIB: one('+07:00'), WITA: one('+08:00'), WIT: one('+09:00'),
  HKT: one('+08:00'), SGT: one('+08:00'), MYT: one('+08:00'), PHT: one('+08:00'), PHST: one('+08:00'), AWST: one('+08:00'), ULAT: one('+08:00'),
  JST: one('+09:00'), KST: one('+09:00'), ACST: one('+09:30'), ACDT: one('+10:30'), AEST: one('+10:00'), AEDT: one('+11:00'),
  NZST: one('+12:00'), NZDT: one('+13:00'), FJT: one('+12:00'),
  WAT: one('+01:00'), CAT: one('+02:00'), SAST: one('+02:00'), EAT: one('+03:00'), IDT: one('+03:00'),
  NDT: one('-02:30'), ADT: one('-03:00'), BRT: one('-03:00'), ART: one('-03:00'), CLT: one('-04:00'), CLST: one('-03:00'), COT: one('-05:00'), PET: one('-05:00'), VET: one('-04:00'),
  AKST: one('-09:00'), AKDT: one('-08:00'), HST: one('-10:00'),
  EST: [{ offset: '-05:00', country: 'us', standard: true }, { offset: '+10:00', country: 'australia' }],
  EDT: [{ offset: '-04:00', country: 'us', standard: true }, { offset: '+11:00', country: 'australia' }],
  CDT: [{ offset: '-05:00', country: 'us', standard: true }, { offset: '-04:00', country: 'cuba' }],
  MDT: one('-06:00'), PDT: one('-07:00'), PST: [{ offset: '-08:00', country: 'us', standard: true }, { offset: '+08:00', country: 'philippines' }],
  MST: [{ offset: '-07:00', country: 'us', standard: true }, { offset: '+08:00', country: 'malaysia' }, { offset: '+06:30', country: 'myanmar' }],
  CST: [{ offset: '-06:00', country: 'us' }, { offset: '+08:00', country: 'china' }, { offset: '-05:00', country: 'cuba' }],
  IST: [{ offset: '+05:30', country: 'india' }, { offset: '+02:00', country: 'israel' }, { offset: '+01:00', country: 'ireland' }],
  BST: [{ offset: '+01:00', country: 'uk' }, { offset: '+06:00', country: 'bangladesh' }],
  AST: [{ offset: '-04:00', country: 'canada' }, { offset: '-04:00', country: 'caribbean' }, { offset: '+03:00', country: 'gulf' }],
  GST: [{ offset: '+04:00', country: 'gulf' }, { offset: '+10:00', country: 'guam' }],
  SST: [{ offset: '+08:00', country: 'singapore' }, { offset: '-11:00', country: 'samoa' }],
};

/** Zones whose offset hangs on the day of the year: the United States' clock, by its law since 2007 (second Sunday of March, first Sunday of November). */
export const SUMMER_TIME_ZONES: Readonly<Record<string, { readonly winter: string; readonly summer: string }>> = {
  ET: { winter: '-05:00', summer: '-04:00' },
  CT: { winter: '-06:00', summer: '-05:00' },
  MT: { winter: '-07:00', summer: '-06:00' },
  PT: { winter: '-08:00', summer: '-07:00' },
};

/** "Beijing time": cities and countries whose clock has not changed with the season for years. */
export const PLACE_TIMES: Readonly<Record<string, string>> = {
  beijing: '+08:00', 'hong kong': '+08:00', taipei: '+08:00', singapore: '+08:00', 'kuala lumpur': '+08:00', manila: '+08:00', seoul: '+09:00', korea: '+09:00',
  tokyo: '+09:00', japan: '+09:00', jakarta: '+07:00', bangkok: '+07:00', hanoi: '+07:00', vietnam: '+07:00', dhaka: '+06:00', bangladesh: '+06:00',
  'indian standard': '+05:30', india: '+05:30', kathmandu: '+05:45', nepal: '+05:45', karachi: '+05:00', pakistan: '+05:00', 'pakistan standard': '+05:00',
  kabul: '+04:30', dubai: '+04:00', uae: '+04:00', riyadh: '+03:00', moscow: '+03:00', istanbul: '+03:00', nairobi: '+03:00', johannesburg: '+02:00', lagos: '+01:00',
  'japan standard': '+09:00', 'korea standard': '+09:00', 'british summer': '+01:00', 'greenwich mean': '+00:00',
};

/** Words that show which country a page is of. They settle an ambiguous zone or the order of day and month, and nothing else. */
export const COUNTRY_SIGNS: Readonly<Record<string, RegExp>> = {
  india: /\b(?:Indian?s?|Delhi|Mumbai|Bombay|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Pune|Nagpur|Ahmedabad|Lucknow|Kerala|Gujarat|Maharashtra|Punjab|Tamil Nadu|Uttar Pradesh|Bihar|Odisha|Assam|Lok Sabha|crores?|lakhs?|rupees?|Google India)\b|₹/g,
  israel: /\b(?:Israelis?|Israel|Jerusalem|Tel Aviv|Haifa|Knesset|shekels?|IDF|Netanyahu)\b|₪/g,
  ireland: /\b(?:Ireland|Irish|Dublin|Cork|Galway|Limerick|Taoiseach|D[áa]il|Garda[ií]?|RT[ÉE])\b/g,
  uk: /\b(?:United Kingdom|UK|Britain|British|England|English|Scotland|Scottish|Wales|Welsh|London|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Westminster|NHS|Downing Street|Whitehall|Ofcom)\b|£/g,
  bangladesh: /\b(?:Bangladeshi?s?|Dhaka|Chattogram|Chittagong|Sylhet|Khulna|Rajshahi|Barishal|Rangpur|taka|Tk)\b|৳/g,
  china: /\b(?:China|Chinese|Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Chengdu|Xinhua|yuan|renminbi|Taiwan|Taipei)\b/g,
  us: /\b(?:United States|U\.S\.|US|USA|American?s?|Washington|New York|California|Texas|Florida|Chicago|Illinois|Ohio|Iowa|Minnesota|Wisconsin|Missouri|Louisiana|Alabama|Tennessee|Mississippi|Oklahoma|Kansas|Nebraska|Dakota|Houston|Dallas|Phoenix|Arizona|Los Angeles|Boston|Atlanta|Seattle|Denver)\b/g,
  cuba: /\b(?:Cubans?|Cuba|Havana)\b/g,
  australia: /\b(?:Australians?|Australia|Sydney|Melbourne|Brisbane|Canberra|Perth|Hobart|Tasmania|Queensland|Victoria|New South Wales|NSW)\b/g,
  philippines: /\b(?:Philippines?|Filipinos?|Manila|Cebu|Davao|Quezon|pesos?)\b|₱/g,
  malaysia: /\b(?:Malaysians?|Malaysia|Kuala Lumpur|Selangor|Johor|Penang|ringgit|RM\d)/g,
  myanmar: /\b(?:Myanmar|Burma|Yangon|Naypyi[dt]aw|Mandalay|kyat)\b/g,
  canada: /\b(?:Canadians?|Canada|Halifax|Nova Scotia|New Brunswick|Ottawa|Toronto|Montreal)\b/g,
  gulf: /\b(?:UAE|Emirat(?:es|i)|Dubai|Abu Dhabi|Sharjah|Saudi|Riyadh|Jeddah|Kuwait|Bahrain|Manama|Qatar|Doha|Oman|Muscat|dirhams?|riyals?|Dh\d|Iraq|Baghdad)/g,
  caribbean: /\b(?:Caribbean|CARICOM|Barbad(?:os|ian)|Bridgetown|Trinidad|Tobago|Port of Spain|Bermuda|Grenada|Antigua|Barbuda|Dominican?|Roseau|Castries|Kingstown|St\.? (?:Lucia|Vincent|Kitts|Maarten)|Puerto Ric(?:o|an)|San Juan|Virgin Islands|Curaçao|Aruba|Martinique|Guadeloupe)\b/g,
  guam: /\b(?:Guam|Hag[åa]t[ñn]a)\b/g,
  singapore: /\b(?:Singaporeans?|Singapore)\b/g,
  samoa: /\b(?:American Samoa|Pago Pago)\b/g,
};

/** Countries whose numeral dates put the month first (CLDR); with no sign of them, and any of another country, the day stands first. */
export const MONTH_FIRST_COUNTRIES: ReadonlySet<string> = new Set(['us', 'philippines']);
