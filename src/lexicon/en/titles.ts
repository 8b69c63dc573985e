/** Titles before names, with the gender that they tell. All in lower case, without points. */
const map = (text: string): ReadonlyMap<string, 'm' | 'f' | null> =>
  new Map(text.trim().split(/\s+/).map((entry) => {
    const [word, gender] = entry.split('/');
    return [word!, gender === 'm' || gender === 'f' ? gender : null];
  }));

/** Courtesy titles, ranks and their short forms: they stand before a name and are no part of it, nor a role worth telling. */
export const HONORIFICS = map(`mr/m mrs/f ms/f miss/f mx dr doc prof professor sir/m dame/f lord/m lady/f madam/f madame/f mme/f mlle/f monsieur/m herr/m frau/f
  señor/m señora/f senor/m senora/f sr sra/f srta/f doña/f dona/f signor/m signora/f signore/m dott dottor/m dottoressa/f engr eng
  datuk dato dato' dato’ datin/f puan/f encik/m cik/f tuan/m tun tan-sri toh haji/m hajj/m hajji/m hajjah/f hajah/f hajja/f sheikh/m sheikha/f shaikh/m shaikha/f
  shri/m shrimati/f smt/f begum/f ustad/m ustaz/m ustadz/m maulana/m mufti/m mullah/m molla/m ayatollah/m hojatoleslam/m hojjatoleslam/m imam/m allama/m
  syed-ul pastor rev reverend father/m fr/m sister/f brother/m mother/f rabbi deacon canon cardinal/m monsignor/m msgr/m archbishop bishop pope/m patriarch/m
  adv advocate barrister atty hon honourable honorable rt alhaji/m alhaja/f hajiya/f mallam/m malam/m oba/m otunba/m
  justice mr-justice mrs-justice judge
  capt captain col colonel lt lieutenant maj major gen general sgt sergeant cpl corporal pvt private cmdr commander cdr adm admiral brig brigadier marshal
  ensign insp inspector supt superintendent dsp ssp acp asp dcp adcp igp sho ccp dpo cp constable pc wpc/f dci det detective trooper
  sen senator rep representative gov governor cllr councillor councilor
  king/m queen/f prince/m princess/f emperor/m empress/f sultan/m emir/m tengku tunku baroness/f baron/m viscount/m earl/m duke/m duchess/f count/m countess/f
  bapak/m pak/m ibu/f bu/f kyai/m nyai/f daw/f khun khunying/f ajahn phra/m mdm/f puan-sri/f ir ts-ir ustazah/f pehin/m dayang/f awang/m lyonpo/m dasho/m
 class acting interim khru phrakhru td nana togbe/m togbui/m naa/f osabarima/m otumfuo/m osagyefo/m okyeame/m igwe/m eze/m obong/m sarkin/m ooni/m olori/f hrh hrm hm hh cde comrade mzee/m ndugu bwana/m mwalimu
  ato/m woizero/f weizero/f woizerit/f ven venerable bhikkhu/m bhikkhuni/f swami/m sadhvi/f guru acharya/m pandit/m pt/m sri shree/m km kumari-ji sardar/m hakim-ul syedna/m moulana/m maulvi/m moulvi/m qari/m
  hon'ble evang evangelist apostle bro pst abp mgr padre/m elder dom/m doutor/m doutora/f doktor docteur maître maitre mtro/m mtra/f lic ing arq
  barr attorney-at-law advocate-on-record pol cpo dsp asi psi hc csp sp dig aig oc uno rtd retd headman/m bupati gubernur wali lurah camat kepala raja-muda akim hakim-besar ketua penghulu temenggong`);

/** Kin that is part of what somebody with one name is called: "Auntie Ama". */
export const KIN_TITLES: ReadonlySet<string> = new Set('uncle auntie aunt aunty grandma grandpa granny mama papa oom tante tia tio tía tío maman nonna nonno mai ba'.split(' '));

/** Courtesies before a given name that are given names or kin too: "Don Elio" is Elio Ricciuti where the story knows one. */
export const COURTESIES_TOO: ReadonlySet<string> = new Set('don dom dona doña fra frei sor suor mama baba bibi tante oom tio tia auntie aunty uncle aunt nana agha aga hoca usta lala bhai didi dada kaka mzee bwana'.split(' '));

/** What a title before a name makes of its bearer: Dr Ana Ruiz is "the doctor". */
export const TITLE_NOUNS: ReadonlyMap<string, string> = new Map(`dr doctor prof professor capt captain col colonel lt lieutenant maj major gen general sgt sergeant cpl corporal cmdr commander adm admiral supt superintendent
  insp inspector det detective sen senator rep representative gov governor cllr councillor rev pastor fr priest father priest sister nun atty lawyer barr barrister adv advocate engr engineer eng engineer amb ambassador
  pres president sec secretary mgr bishop msgr priest pst pastor dsp superintendent asp superintendent ssp superintendent dc commissioner dcp commissioner cp commissioner igp inspector`.trim().split(/\s+/).reduce<[string, string][]>((pairs, word, i, all) => (i % 2 ? [...pairs, [all[i - 1]!, word]] : pairs), []));

/** Titles that are also parts of names: they count only where a run begins, or behind another title. */
export const OPENING_TITLES: ReadonlySet<string> = new Set('class nana naa ir ing lic sp hc dom guru sri ato eze awang dayang igwe obong pol pandit swami padre sardar bwana mzee comrade elder pst ts-ir naa mgr ooni hm hh'.split(' '));

/** Jobs and offices that stand directly before a name; with their gender where they tell one. What stands there is the person's role. */
export const OFFICES = map(`president chancellor premier minister secretary mayor chief chairman/m chairwoman/f chairperson chair director commissioner
  councilman/m councilwoman/f councilmember congressman/m congresswoman/f assemblyman/m assemblywoman/f alderman/m alderwoman/f lawmaker mp mep mla mna mpa mlc
  leader head deputy vice spokesman/m spokeswoman/f spokesperson officer official executive ceo cfo cto coo manager analyst economist attorney lawyer counsel prosecutor
  coach captain striker midfielder defender goalkeeper bowler batsman/m winger fighter boxer skipper champion grandmaster
  author writer editor reporter journalist correspondent columnist novelist poet artist actor/m actress/f singer musician composer painter sculptor photographer filmmaker
  teacher principal headteacher headmaster/m headmistress/f student researcher scientist scholar historian geologist seismologist meteorologist biologist chemist physicist
  engineer architect doctor nurse vet veterinarian surgeon physician paramedic midwife farmer fisherman/m trader shopkeeper vendor businessman/m businesswoman/f entrepreneur
  resident tourist teenager volunteer activist campaigner witness survivor driver pilot worker owner founder
  ambassador envoy consul diplomat governor senator sheriff coroner registrar magistrate ombudsman curator librarian archaeologist
  aide adviser advisor strategist consultant speaker whip dispatcher superintendent-general usher member governor-general treasurer trustee chaplain abbot imam priest/m monk/m nun/f`);

/** Offices that are "of" or "for" something before the name of their holder: "Minister of Rural Works Ana Ruiz". As they are written. */
export const PORTFOLIO_OFFICE = /^(?:Secretary|Minister|Chief|Undersecretary|Under-Secretary|Commissioner|Director|Director-General|Head|President|Chairman|Superintendent|Inspector)$/;

/** Words that tell what such an office is of. */
export const PORTFOLIOS: ReadonlySet<string> = new Set(`of for and the state staff police defense defence health education agriculture finance energy labor labour interior transportation transport commerce
  justice treasury trade tourism environment culture affairs foreign development security resources works services planning relations management innovation technology science sport sports youth women children
  welfare housing water infrastructure communications communication information investment industry industries fisheries forestry forests livestock mines mining petroleum religion climate power telecommunications aviation
  shipping ports railways roads immigration migration citizenship employment veterans prisons lands rights economy budget revenue family gender manpower irrigation food supplies customs`.trim().split(/\s+/));

/** Small words inside names, in lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(`van von der den de la las los del della dello di da dos das do du des le el al bin bint binti binte ibn ben abu
  zu zum zur ter ten te 't ’t 's ’s af av y a/l a/p s/o d/o`.trim().split(/\s+/));

/** Particles that tell the gender of their bearer. */
export const PARTICLE_GENDER: Readonly<Record<string, 'm' | 'f'>> = { bin: 'm', ibn: 'm', bint: 'f', binti: 'f', binte: 'f', 'a/l': 'm', 'a/p': 'f', 's/o': 'm', 'd/o': 'f' };

/** Second names that tell the gender of their bearer where the first one does not, or tells the wrong one: "Bishnu Kumari", "Jas Kaur". */
export const SECOND_NAME_GENDER: ReadonlyMap<string, 'm' | 'f'> = map('kaur/f devi/f kumari/f bibi/f begum/f khatun/f khatoon/f khanum/f akter/f akhter/f bano/f banu/f bahadur/m uddin/m prasad/m') as ReadonlyMap<string, 'm' | 'f'>;

/** Numerals behind the names of those who reign, and behind the name of a grandson: no word by which a second mention is known. */
export const NUMERALS_BEHIND: ReadonlySet<string> = new Set('ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi'.split(' '));

/** Letters and words behind a name that tell honours, degrees and orders: no part of it. As they are written. */
export const HONOURS_BEHIND: ReadonlySet<string> = new Set(`KC QC SC SAN PC KBE DBE CBE OBE MBE FRS PhD MD MBBS DDS BA MA MSc MBA Esq CPA RN MP MEP MSP MLA MHA TD SJ OP OSB CM OAM AO AC OFR MFR CFR FNSE
  Thera Thero Maharaj`.trim().split(/\s+/));

/** What may stand behind a name as a part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
