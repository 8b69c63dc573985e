/** Words that tell bodies, places and documents from people. All in lower case. */
const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads of the names of bodies: "… of Foreign Affairs" belongs to them, and "the ministry" stands for them. */
export const BODY_HEADS = set(`ministry department office agency authority council commission committee bureau university college institute institution bank house court association
  federation confederation union society party army forces force navy police service services company corporation corp inc ltd llc plc co gmbh ag group fund foundation centre center board chamber parliament
  congress senate assembly government administration directorate directorate-general embassy consulate secretariat organisation organization league club church museum hospital clinic school academy press network
  channel tribunal commissioner's campaign newspaper post times news herald tribune gazette guardian journal magazine front movement alliance coalition conference mission division branch programme trust
  council's city county state republic kingdom cabinet command guard airline airlines airways railway railways bank's insurance holdings partners securities capital industries enterprises motors energy oil gas
  power light lines line telecom brigade brigades regiment battalion squad team clan taliban nato eu un growers' workers' farmers' commuters' forum network's rail grid media agency's
  brothers sons studios records festival orchestra theatre theater gallery library laboratory observatory ministries officials hospitality technologies systems software ships shipping ferries cruises foods farms mills stores hotels resorts tours breweries banco banque shipyards airports trains buses tech labs works pharmaceuticals motor steel airport port engineering construction logistics consulting trading properties electronics semiconductor semiconductors materials chemicals textiles garments telecommunications communications solutions petroleum cement investments ventures associates analytics beverages freight contractors realty estates aviation aerospace automotive robotics biotech healthcare dairies fund's trust's
  consorcio consórcio constructora grupo groupe gruppo empresa compañía compania companhia société societe compagnie banca caixa fundación fundação fondation fondazione asociación associação sindicato cooperativa universidad universidade
  université università instituto institut ministerio ministère ayuntamiento alcaldía prefeitura mairie fiscalía gobierno secretaría partido verein verband bundesamt stiftung yayasan bhd tbk kementerian`);

/** Lower-case nouns that a definite phrase names a body with: "the ministry", "the company". */
export const BODY_NOUNS = set(`ministry department office agency authority council commission committee bureau university college institute institution bank court association federation union society party army force
  navy police service company firm group fund foundation centre center board chamber parliament congress senate assembly government administration directorate embassy consulate secretariat organisation organization
  league club church museum hospital clinic school academy network broadcaster newspaper paper magazine daily outlet channel tribunal campaign movement alliance coalition mission cabinet command utility operator airline
  regulator watchdog charity retailer carmaker automaker manufacturer producer lender insurer brewer developer carrier maker start-up startup chain supplier contractor state city county town village municipality region
  panel bench jury team brigade body think-tank thinktank militia rebels regime festival zoo station orchestra choir band theatre theater gallery library laboratory plant factory farm hotel restaurant cafe shop store parish diocese startup
  business corporation carmaker chipmaker drugmaker shipyard refinery cooperative co-operative trust syndicate consortium franchise foundry winery brewery bakery bookshop supermarket
  guild synod brotherhood monastery convent mosque temple archive inspectorate registry judiciary junta presidency treasury mint bourse exchange caucus faction lobby task-force taskforce squad battalion gendarmerie constabulary
  ensemble troupe circus aquarium observatory distillery dairy creamery mill mine quarry airport railway publisher platform consulate prefecture province district borough hospice nursery kindergarten nonprofit non-profit ngo`);

/** Things that speak in writing. */
export const DOCUMENT_NOUNS = set(`report statement letter survey study poll judgment judgement ruling verdict note sign placard paper transcript document memo email e-mail post tweet message article editorial book
  filing lawsuit complaint affidavit indictment order website site release dispatch reply poster banner headline caption card advertisement ad analysis review audit inventory timeline figures data documents minutes
  records warrant petition plaque leaflet pamphlet text papers notice agreement treaty draft communique communiqué video footage tape recording image photo photograph photos images map chart constitution law bill testimony diary screen label inscription
  code recording bulletin newsletter blog announcement recipe script lyrics memoir will testament proverb oath pledge rules regulations guidelines bylaws by-laws statute statutes decree circular contract manifesto brochure manual menu log logbook receipt invoice certificate notebook slogan annex appendix schedule memorandum dossier readout directive resolution motion charter prospectus ledger minute-book guidebook handbook`);

/** Heads of the names of places and things: no people. */
export const PLACE_HEADS = set(`street road avenue lane square bridge river lake bay sea ocean island islands mount mountain mountains valley desert forest park beach cape peninsula strait gulf district
  province prefecture region village town market bazar bazaar station junction airport port harbour harbor wharf hill hills temple mosque cathedral palace castle tower stadium hall hotel ward highway
  motorway tunnel dam canal creek falls coast border garden gardens jail prison camp zone war day cup prize award awards games olympics festival act treaty code summit pier north south east west section article`);

/** States, peoples' lands and seats of power that speak as a body. */
export const POLITIES = set(`afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi
  cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador egypt eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece guatemala guinea
  guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar
  malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay
  peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga
  tunisia turkey türkiye turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe britain england scotland wales america korea
  washington moscow beijing tokyo seoul pyongyang tehran brussels london paris berlin kyiv kiev ankara islamabad kabul delhi canberra ottawa madrid rome riyadh cairo jerusalem taipei hanoi manila jakarta warsaw
  u.s us usa uk uae eu un nato`);

/** Words that begin sentences or stand capitalised and belong to no name. */
export const SENTENCE_WORDS = set(`the a an this that these those he she it they we i you his her its their our my your one two three four five six seven eight nine ten eleven twelve some many most all both each every no not
  and but or nor so yet for if when while as at by in on of to from with without after before since until because although though whereas during about against between among into over under through above below near
  what who whom whose which where why how there here then now today yesterday tomorrow tonight meanwhile however also still just only even perhaps maybe indeed instead later earlier soon once again
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun
  asked according despite under outside inside across around another other others nobody somebody everybody everyone anyone someone none neither either few several such like unlike upon per via yes no
  am pm gmt est edt ist pkt utc did does had has have was were is are would could should`);

/** Peoples and parties that stand before names as adjectives or nouns: "Republican Ana Ruiz", "Briton Tom Hale". */
export const PEOPLES = set(`afghan albanian algerian american angolan argentine argentinian armenian asian african european australian austrian azerbaijani bahraini bangladeshi belarusian belgian bhutanese bolivian bosnian
  brazilian british briton bulgarian burmese burundian cambodian cameroonian canadian chadian chilean chinese colombian congolese croatian cuban cypriot czech danish dane dutch dutchman dutchwoman ecuadorian egyptian
  emirati english englishman englishwoman eritrean estonian ethiopian fijian filipino filipina finnish finn french frenchman frenchwoman gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian
  icelandic indian indonesian iranian iraqi irish irishman irishwoman israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kurdish kuwaiti kyrgyz lao latvian lebanese liberian libyan lithuanian
  macedonian malagasy malawian malaysian malian maltese mauritian mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali dutch nigerian nigerien norwegian omani pakistani palestinian panamanian
  paraguayan peruvian polish pole portuguese puerto-rican qatari romanian russian rwandan salvadoran samoan saudi scottish scot scotsman senegalese serbian serb sierra-leonean singaporean slovak slovenian somali spanish
  spaniard sri-lankan sudanese surinamese swedish swede swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turkish turk turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh
  yemeni zambian zimbabwean republican democrat democratic conservative labour tory liberal socialist communist muslim jewish catholic protestant hindu sikh buddhist`);
