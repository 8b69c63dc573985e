/**
 * Places that a dateline names without capitals, agency or date beside them ("Mumbai: …", "Phoenix — …"), lower case without accents.
 * No gazetteer: capitals, the largest cities, and the cities that news is most often filed from.
 */
const list = (text: string): readonly string[] => text.split(',').map((name) => name.trim()).filter((name) => name !== '');

export const CITIES: ReadonlySet<string> = new Set(list(`
  abidjan, abu dhabi, abuja, accra, addis ababa, aden, agartala, ahmedabad, albany, aleppo, alexandria, algiers, almaty, amman, amsterdam, anchorage, ankara, antananarivo,
  ashgabat, asmara, astana, asuncion, athens, atlanta, auckland, austin, baghdad, baku, bali, baltimore, bamako, bandung, bangalore, bangkok, bangui, banjul, barcelona, barishal,
  basra, beijing, beirut, belfast, belgrade, bengaluru, berlin, bern, bhopal, bhubaneswar, birmingham, bishkek, bissau, bogota, bombay, bonn, boston, brasilia, bratislava,
  brazzaville, brisbane, bristol, brussels, bucharest, budapest, buenos aires, bujumbura, busan, cairo, calcutta, calgary, canberra, cape town, caracas, cardiff, casablanca,
  chandigarh, charlotte, chattogram, chengdu, chennai, chicago, chisinau, chittagong, cleveland, coimbatore, cologne, colombo, conakry, copenhagen, cox's bazar, dakar, dallas,
  damascus, dar es salaam, davao, davos, dehradun, delhi, denver, detroit, dhaka, dili, djibouti, doha, donetsk, dubai, dublin, durban, dushanbe, dusseldorf, edinburgh, edmonton,
  entebbe, erbil, faisalabad, florence, frankfurt, freetown, fukuoka, fukushima, gaborone, gaza, gaza city, gdansk, geneva, genoa, georgetown, glasgow, goa, goma, guangzhou,
  guatemala city, gurugram, guwahati, hague, haifa, halifax, hamburg, hanoi, harare, hargeisa, havana, helsinki, hiroshima, ho chi minh city, hobart, hong kong, honolulu, houston,
  hyderabad, idlib, imphal, indianapolis, islamabad, istanbul, izmir, jaipur, jakarta, jammu, jeddah, jerusalem, johannesburg, juba, kabul, kampala, kandahar, kano, kansas city,
  karachi, kathmandu, kharkiv, khartoum, kherson, khulna, kigali, kingston, kinshasa, kobe, kochi, kolkata, kuala lumpur, kunming, kuwait, kuwait city, kyiv, kiev, kyoto, la paz, lagos,
  lahore, las vegas, leeds, leh, libreville, lilongwe, lima, lisbon, liverpool, ljubljana, lome, london, los angeles, luanda, lucknow, lusaka, luxembourg, lviv, lyon, madrid, maiduguri,
  malaga, male, managua, manama, manchester, mandalay, manila, maputo, mariupol, marseille, maseru, mbabane, mecca, medellin, medina, melbourne, memphis, mexico city, miami, milan,
  milwaukee, minneapolis, minsk, mogadishu, mombasa, monrovia, monterrey, montevideo, montreal, moroni, moscow, mosul, multan, mumbai, munich, muscat, nagoya, nagpur, nairobi, nanjing,
  naples, nashville, nassau, naypyidaw, ndjamena, new delhi, new orleans, new york, niamey, nicosia, noida, nouakchott, nur-sultan, nuuk, odesa, odessa, oklahoma city, okinawa, orlando, osaka,
  oslo, ottawa, ouagadougou, oxford, palermo, panama city, paramaribo, paris, patna, perth, peshawar, philadelphia, phnom penh, phoenix, pittsburgh, podgorica, pokhara, port au prince,
  port-au-prince, port louis, port moresby, port of spain, port sudan, portland, porto, prague, praia, pretoria, pristina, pune, pyongyang, quebec city, quetta, quito, rabat, rafah, raipur,
  rajshahi, ramallah, ranchi, rangpur, rawalpindi, reykjavik, riga, rio de janeiro, riyadh, rome, rostov-on-don, sacramento, salt lake city, salvador, samarkand, san antonio, san diego,
  san francisco, san jose, san juan, san salvador, sanaa, santiago, santo domingo, sao paulo, sapporo, sarajevo, seattle, sendai, seoul, seville, shanghai, sharjah, shenzhen, shillong,
  shimla, silchar, singapore, skopje, sochi, sofia, srinagar, st. louis, st. petersburg, stanley, stockholm, strasbourg, stuttgart, surabaya, surat, suva, sydney, sylhet, tabriz, taipei,
  tallinn, tampa, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague, thimphu, thiruvananthapuram, tianjin, tijuana, tirana, tokyo, toronto, tripoli, tucson, tunis, turin,
  ulaanbaatar, ulan bator, valencia, valletta, vancouver, varanasi, vatican city, venice, vienna, vientiane, vijayawada, vilnius, visakhapatnam, vladivostok, warsaw, washington,
  wellington, windhoek, winnipeg, wuhan, yangon, yaounde, yerevan, yokohama, zagreb, zanzibar, zaporizhzhia, zurich
`));

/** What stands behind the comma of a dateline's place: countries, and the states and provinces that wires name, with their short forms. */
export const REGIONS: ReadonlySet<string> = new Set(list(`
  afghanistan, albania, algeria, angola, argentina, armenia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, benin, bhutan, bolivia, bosnia, botswana, brazil, britain,
  brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, djibouti, ecuador, egypt,
  england, eritrea, estonia, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany, ghana, greece, guatemala, guinea, guyana, haiti, honduras, hungary, iceland, india, indonesia, iran,
  iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, lithuania, luxembourg,
  madagascar, malawi, malaysia, maldives, mali, malta, mauritania, mauritius, mexico, moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand,
  nicaragua, niger, nigeria, north korea, north macedonia, northern ireland, norway, oman, pakistan, palestine, panama, papua new guinea, paraguay, peru, philippines, poland, portugal, qatar, romania,
  russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, slovakia, slovenia, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, sweden, switzerland,
  syria, taiwan, tajikistan, tanzania, thailand, togo, tunisia, turkey, turkiye, turkmenistan, uganda, ukraine, united arab emirates, uae, united kingdom, uk, uruguay, uzbekistan, venezuela, vietnam,
  wales, west bank, west germany, yemen, zambia, zimbabwe, gaza strip, occupied west bank, crimea,
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
  minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, puerto rico, rhode island,
  south carolina, south dakota, tennessee, texas, utah, vermont, virginia, washington state, west virginia, wisconsin, wyoming, alberta, british columbia, manitoba, new brunswick, newfoundland, nova scotia, ontario,
  quebec, saskatchewan, queensland, tasmania, victoria, new south wales, western australia,
  ala, ariz, ark, calif, colo, conn, del, fla, ga, ill, ind, kan, ky, la, mass, md, mich, minn, miss, mo, mont, neb, nev, n.h, n.j, n.m, n.y, n.c, n.d, okla, ore, pa, r.i, s.c, s.d, tenn, tex, vt, va, wash, w.va, wis, wyo,
  b.c, ont, que, d.c
`));

/** Words in capitals before a colon or a dash that name no place. */
export const NO_PLACE: ReadonlySet<string> = new Set(list(`
  update, updated, upd, breaking, breaking news, exclusive, watch, watch live, live, live updates, read, read more, also read, read also, note, editor's note, editors note, correction, clarification, warning, opinion, analysis, explainer,
  explained, factbox, fact check, factcheck, photos, photo, video, gallery, in pictures, pictures, listen, podcast, interview, feature, review, q, a, q&a, faq, summary, highlights, key points, keypoints, question, answer, headline, title, source,
  sources, by, tags, topics, related, more, share, comment, comments, advertisement, sponsored, alert, spoiler alert, spoiler, caution, disclaimer, disclosure, must read, don't miss, trending, just in, developing, special report, investigation,
  news, sports, sport, world, business, politics, nation, national, poll, quiz, timeline, profile, obituary, column, editorial, letter, letters, result, results, score, scores, tl;dr, psa, ps, p.s, nb, n.b, edit, reminder, important, notice, attention, ok, no, yes,
  first, second, third, finally, verdict, rating, who, what, when, where, why, how, pros, cons, tip, tips, step, part, chapter, day, week, host, moderator, reporter, narrator, voiceover, announcer, transcript, caption, credit, credits, text, image, images, file, file photo
`));
