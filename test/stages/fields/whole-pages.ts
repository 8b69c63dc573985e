/** Whole pages, each with a story of its own: what stands around the fields is as it comes, menus, tickers, captions, other stories. */
import type { Want } from './pages.js';

export const WHOLE_PAGES: readonly (readonly [string, string, Want])[] = [
  ['ferry licence, ticker in front', `BREAKING
Rand firms as miners return
Home
News
Sport
Live TV
Log in

Goat ferry wins licence after four-year fight

Thandeka Mokoena
Published 2 hours ago

Passengers board the goat ferry at Mbizana on Tuesday. Photo: Sipho Dlamini/Gallo Images

A ferry that carries goats across the Mtamvuna River has won a licence after a legal fight of four years, its owner said on Tuesday.

"The goats always knew that we were right," said Bongani Cele, who bought the boat in 2019.

The transport department said the licence would run for three years and covered 40 goats at a time.

News24 Wire

Read more on:
goats
rivers`, { headline: 'Goat ferry wins licence after four-year fight', byline: ['Thandeka Mokoena'], published: null, agencies: [] }],
  ['kazinform, short lines', `17:45, 03 February 2025 | GMT +5
Snow leopard walks into Almaty school, leaves with lunch

ALMATY. KAZINFORM A snow leopard walked into a school canteen on the edge of Almaty on Monday and left with the cook's lunch, Kazinform News Agency cites the city's emergency department.

"Nobody was hurt, apart from the lunch," said spokeswoman Aigul Satpayeva.

The animal was last seen going up towards Medeu.

Written by Dana Seitkali`, { headline: 'Snow leopard walks into Almaty school, leaves with lunch', byline: ['Dana Seitkali'], agencies: ['Kazinform'], place: 'ALMATY' }],
  ['question as headline, Bangladesh', `Home > Country
Who moved the bridge at Char Falcon?
UNB
Publish: Monday, 10 February, 2025, 4:32 PM  Update: 10.02.2025 6:01 PM
Print Share
Barishal, Feb 10 (UNB) – A bamboo bridge at Char Falcon was found 200 metres downstream on Sunday, and nobody in the village admits to having moved it.
"It walked," said Abdul Motaleb, 70, a boatman.
The union council has formed a body of three to look into it.`, { headline: 'Who moved the bridge at Char Falcon?', byline: [], agencies: ['UNB'], credit: 'UNB', place: 'Barishal', published: '2025-02-10T16:32', updated: '2025-02-10T18:01' }],
  ['headline in quotes, Irish', `The Corrib Examiner
Sections ▾ Search Subscribe
Munster » Farming
'It was my field first': ram returns to hotel car park for third time
The animal, known locally as Liam, has been given a bell

Fri, 14 Mar, 2025 - 06:10
Aoife Ní Mhurchú

A ram that has twice been removed from the car park of a hotel in Kenmare was back on Thursday, this time with company.

"It was my field first, that's what he'd say if he could," said owner Donal Crowley.

Gardaí said no offence had been disclosed.

More in this section
Cork man finds other boot`, { headline: '\'It was my field first\': ram returns to hotel car park for third time', deck: 'The animal, known locally as Liam, has been given a bell', byline: ['Aoife Ní Mhurchú'], published: '2025-03-14T06:10' }],
  ['Tanjug, place line and code', `TANJUG | NAJNOVIJE VESTI

Monday, 13 January 2025. 14:52 -> 15:20

Subotica

Postman delivers letter after 61 years
Source: TANJUG

SUBOTICA - A letter posted in Trieste in 1964 has been delivered in Subotica, the post office said on Monday.

"The address was clear. We were not," said branch manager Jelena Kovač.

The letter asks whether it is raining.`, { headline: 'Postman delivers letter after 61 years', agencies: ['Tanjug'], credit: 'TANJUG', place: 'SUBOTICA' }],
  ['Nepal, nepali date', `THE HIMAL TIMES
Politics  Money  Sports  Culture  Opinion
Sunday, February 9, 2025

Yak census ends one yak short

Counting went on for eleven weeks in four districts
Published at : February 9, 2025
Updated at : February 9, 2025 07:31
Pasang Lhamu Sherpa (RSS)

SOLUKHUMBU, FEB 9 -
The first census of yaks in four mountain districts has counted 18,402 animals, one fewer than the herders say there are, officials said on Saturday.

"She was asleep behind the rock," said herder Mingma Dorje.`, { headline: 'Yak census ends one yak short', deck: 'Counting went on for eleven weeks in four districts', agencies: ['RSS'], published: '2025-02-09', updated: '2025-02-09T07:31', place: 'SOLUKHUMBU' }],
  ['Caribbean, newspaper with CMC', `Toggle navigation
Latest News
Breadfruit thief leaves receipt
Wednesday, March 26, 2025

KINGSTOWN, St. Vincent (CMC) — Police in St Vincent are looking for a man who took 60 breadfruit from a church yard and left a receipt, in what the rector called an honest theft.

"He wrote the number down and it is right, we counted the stumps," said the Reverend Alwyn Cuffy.

Police said on Wednesday that the handwriting was good.

CMC/kj/2025`, { headline: 'Breadfruit thief leaves receipt', agencies: ['CMC'], published: '2025-03-26', place: 'KINGSTOWN, St. Vincent' }],
  ['reader mode, AFP in a Gulf paper', `# Camel wins the right to cross at the lights

[](https://example.org/author/afp)

AFP

February 20, 2025

- Drivers had asked for a bridge
- Court says the camel was there first

SALALAH, Oman: A court has ruled that a camel named Rafiq may cross the coastal road at the lights and that drivers must wait.

"Patience is not a fine," judge Said Al Mahri wrote.

The camel's owner, who was in court, declined to comment.`, { headline: 'Camel wins the right to cross at the lights', agencies: ['AFP'], credit: 'AFP', byline: [], published: '2025-02-20', place: 'SALALAH, Oman' }],
  ['two bylines with places, AP style', `U.S. NEWS
Town of 300 elects a tuba as honorary mayor
By HOLLIS BRANNIGAN and RUTHIE OKPARA
Published 5:04 AM CST, January 7, 2025
PLUM RIVER, Wis. (AP) — The 300 people of Plum River have elected a tuba as honorary mayor, and its first act in office was a B flat.
“It has promised nothing, and it has kept that,” said Dale Amundsen, the town clerk.
The tuba beat a snowplow by nine votes.
___
Brannigan reported from Plum River and Okpara from Madison, Wisconsin.`, { headline: 'Town of 300 elects a tuba as honorary mayor', byline: ['HOLLIS BRANNIGAN', 'RUTHIE OKPARA'], agencies: ['AP'], published: '2025-01-07T05:04-06:00', place: 'PLUM RIVER, Wis.' }],
  ['Ukrinform, photo credit and tags', `Ukrinform
Ukrainian multimedia platform for broadcasting
УКР ENG DEU ESP FRA 日本語 POL
Society
Kharkiv library lends books by drone
10.01.2025 15:36
Ukrinform
A library in Kharkiv has begun to lend books by drone to readers who cannot leave their homes.
This was announced by the library's director, Olena Bondar, on Telegram, according to Ukrinform.
"The heaviest order so far was an atlas. It went in two flights," Bondar said.
As reported, the library lost its roof in March.
Photo: library's press office
#Kharkiv  #Books
While citing and using any materials on the Internet, links to the website ukrinform.net not lower than the first paragraph are mandatory.`, { headline: 'Kharkiv library lends books by drone', byline: [], agencies: ['Ukrinform'], credit: 'Ukrinform', published: '2025-01-10T15:36' }],
  ['Pakistan, APP with sign-off code', `Wednesday, February 12, 2025
HomeNationalTruck artist paints a train
National
Truck artist paints a train
Wed, 12 Feb 2025, 9:17 PM

LAHORE, Feb 12 (APP): A truck artist from Raiwind has painted a whole passenger train in nine weeks, Pakistan Railways said on Wednesday.

"It is only a long truck," said Ustad Bashir Ahmed, 66, the artist.

The train will run to Rohri from March.

APP/mfj/378`, { headline: 'Truck artist paints a train', byline: [], agencies: ['APP'], published: '2025-02-12T21:17', place: 'LAHORE' }],
  ['Kenya, writer with title below', `Advertisement
Counties
Woman, 81, sits exam with her grandson and passes
Tuesday, January 14, 2025
Mama Wanjiru at her home in Nyahururu on January 13, 2025.
Photo credit: Joseph Kamau | Nation
By Mercy Chelangat
Reporter
Rift Post
A woman of 81 who sat the primary school exam beside her grandson has passed with six marks more than he has.
"He was looking at the window. I was looking at the paper," Grace Wanjiru told the Post.
Her grandson, Brian, agreed with her.`, { headline: 'Woman, 81, sits exam with her grandson and passes', byline: ['Mercy Chelangat'], published: '2025-01-14' }],
  ['Korea, English page with Korean bar', `KOREAN  CHINESE  JAPANESE
한국어 English 中文
All News  National  Business
(LEAD) Persimmon thief turns out to be magpie with record
National 11:20 November 12, 2024
Summarize
By Kang Mi-so
SANGJU, South Korea, Nov. 12 (Yonhap) -- A magpie that had already been warned twice has been found to be behind the loss of 400 dried persimmons in Sangju, police said Tuesday.
"We had a human suspect, and we owe him an apology," an officer said.
The bird is at large.
kms@yna.co.kr
(END)`, { headline: '(LEAD) Persimmon thief turns out to be magpie with record', byline: ['Kang Mi-so'], agencies: ['Yonhap'], published: '2024-11-12T11:20', place: 'SANGJU, South Korea' }],
  ['Philippines, paper with a bare byline and place', `Sea nomads get their own post code
March 3, 2025 | 12:00am
Bella Cariaso-Luna - The Daily Sulu

BONGAO, Philippines — A village that moves has been given a post code that does not, the postal service said on Sunday.

“Letters will come to the big mangrove. We will be near it, more or less,” said village chief Haji Musa Jainal.

The first letter was a bill.`, { headline: 'Sea nomads get their own post code', byline: ['Bella Cariaso-Luna'], published: '2025-03-03T00:00', place: 'BONGAO, Philippines' }],
  ['capitals, old wire with slug', `AM-Lighthouse-Vote, Bjt,0410
Keeper Of Last Manned Light Loses Vote By One
By TORVALD ENGESETH
Associated Press Writer

BODO, Norway (AP) -- The keeper of the last manned lighthouse on the coast has lost a vote on his own job by one vote, which was his.

"I had read the report. It was a good report," said Nils Aune, 63.

The light will be run from Bergen.`, { headline: 'Keeper Of Last Manned Light Loses Vote By One', byline: ['TORVALD ENGESETH'], agencies: ['AP'], place: 'BODO, Norway' }],
  ['live page of an Australian paper', `Skip to navigation
Updated 3 hours ago
Pelican stops play at the Oval for 41 minutes, umpires unmoved
AAP
By Shayla Petrou
Posted 8h ago8 hours ago, updated 3h ago3 hours ago

A pelican that came down at short leg stopped play for 41 minutes in Port Elliot on Saturday.

"There is nothing in the laws about pelicans, and we looked," umpire Glen Macaulay said.

With AAP`, { headline: 'Pelican stops play at the Oval for 41 minutes, umpires unmoved', byline: ['Shayla Petrou'], published: null, agencies: ['AAP'], credit: 'AAP' }],
  ['German agency, city and time', `Startseite > Panorama
Beavers dam the wrong river, council thanks them anyway
dpa  11.03.2025 - 09:14 Uhr
Lesezeit: 2 Min.

Teilen  Merken  Drucken

Lüchow (dpa) - A family of beavers has dammed a river that the council had wanted to dam since 2011.

"They did it without an environmental report," said council spokeswoman Heike Brandt.

© dpa-infocom, dpa:250311-930-401235/1`, { headline: 'Beavers dam the wrong river, council thanks them anyway', byline: [], agencies: ['dpa'], credit: 'dpa', published: '2025-03-11T09:14', place: 'Lüchow' }],
  ['Vietnam, VNS with place in capitals', `Society
Floating market gets its first traffic light
February 17, 2025 - 08:42

The light stands on a sampan, which must be tied up first.

The traffic light on the floating market in Ngã Năm. — VNA/VNS Photo Trung Hiếu

SÓC TRĂNG — The floating market of Ngã Năm got its first traffic light on Sunday, and the first queue.

“Green is for pineapples,” said trader Lê Thị Bích, 58.

The province says two more will follow. — VNS`, { headline: 'Floating market gets its first traffic light', agencies: ['VNA'], published: '2025-02-17T08:42', place: 'SÓC TRĂNG' }],
  ['Canadian page, credit and byline split by bars', `Beaver County Herald
News | Local News
Owl elected to stay on as school principal's hat stand
Janelle Tootoosis, The Canadian Press
Published Mar 04, 2025 • Last updated 6 hours ago • 2 minute read

YELLOWKNIFE — An owl that settled on the hat stand of a school principal in January may stay until spring, the school board decided on Monday.

"It has better attendance than I have," said principal Doug Betsina.

This report by The Canadian Press was first published March 4, 2025.`, { headline: 'Owl elected to stay on as school principal\'s hat stand', byline: ['Janelle Tootoosis'], agencies: ['CP'], credit: 'The Canadian Press', published: '2025-03-04', place: 'YELLOWKNIFE' }],
  ['Lusa digest in a mail', `From: lusa-english@example.org
To: list@example.org
Subject: LUSA EN: Azores cheese rolls out of museum
Date: Mon, 10 Feb 2025 10:02:00 +0000

Angra do Heroísmo, Azores, Feb. 10, 2025 (Lusa) - A cheese of 90 kilos rolled out of a museum on Terceira on Sunday and was stopped by a florist, the museum said.

"I have stopped prams," said florist Conceição Bettencourt.

AYN/ADB // AYLS.

Lusa`, { agencies: ['Lusa'], headline: 'Azores cheese rolls out of museum', published: '2025-02-10T10:02+00:00', place: 'Angra do Heroísmo, Azores' }],
  ['menu of sections, longer than the headline', `Prime Minister's Office and Cabinet Affairs
Defence and Internal Security
Agriculture, Livestock and Fisheries
Roads, Railways and Ports
Health and Family Welfare
Law and Justice
Goat train derails, nobody minds
MONGOLIA TODAY STAFF
2025/02/11 09:30:12

ULAANBAATAR, Feb. 11 (MONTSAME) - A goods train with 300 goats left the rails near Choir on Monday, the railway said.
"They got out and waited," said driver S. Bold.
The line was open again by noon.`, { headline: 'Goat train derails, nobody minds', agencies: ['Montsame'], published: '2025-02-11T09:30', place: 'ULAANBAATAR' }],
  ['text browser dump of a Czech agency', `   #[1]RSS [2]alternate

   [3]Skip to content | [4]Cesky | [5]English

   [6]CTK

   [7]Home [8]Politics [9]Business

Carp returned to pond after Christmas protest

   published: 27.12.2024, 11:05

   Trebon - A carp that a class of schoolchildren had bought and named
   Frantisek was returned to its pond on Friday, the [10]fishery said.

   "He was not for eating. We voted," said Anna Kralova, 8.

   The fishery gave the class a certificate. It is valid for one carp.

   Author: CTK [11]www.ctk.eu

References

   1. https://example.org/rss
   2. https://example.org/alt`, { headline: 'Carp returned to pond after Christmas protest', agencies: ['ČTK'], published: '2024-12-27T11:05', byline: [] }],
  ['feed dump as lines of key and value', `title: Otter appointed to harbour board
author: Reuters
published: 2025-01-20T08:15:00Z
source: Reuters
content: STROMNESS, Scotland, Jan 20 (Reuters) - An otter that has slept in the boardroom since November was appointed to the harbour board on Monday.
"It attends," said chair Morag Flett.
The otter did not speak.`, { headline: 'Otter appointed to harbour board', byline: [], agencies: ['Reuters'], credit: 'Reuters', published: '2025-01-20T08:15+00:00', place: 'STROMNESS, Scotland' }],
  ['Reuters, bullets and companies', `World
Umbrella makers see sunny quarter as loss
By Priya Ramanathan and Joost van Dongen
January 30, 2025 3:12 PM GMT+1 Updated 2 hours ago

Summary
Parapluie SA cuts outlook
Says forecast was "too good"

AMSTERDAM, Jan 30 (Reuters) - Dutch umbrella maker Parapluie SA (PARA.AS) cut its outlook on Thursday, blaming a dry January.
"We cannot sell against the sky," chief executive Wim de Groot told analysts.
Shares fell 4%.

Reporting by Priya Ramanathan and Joost van Dongen; Editing by Lena Fischer

Our Standards: The Thomson Reuters Trust Principles.`, { headline: 'Umbrella makers see sunny quarter as loss', byline: ['Priya Ramanathan', 'Joost van Dongen'], agencies: ['Reuters'], published: '2025-01-30T15:12+01:00', place: 'AMSTERDAM', deck: 'Parapluie SA cuts outlook\nSays forecast was "too good"' }],
  ['Guardian, agency and staff', `Support us
Print subscriptions
News
Opinion
Sport
Culture
Wales
This article is more than 1 month old
Sheep on roof of Powys chapel 'not there for the hymns', says vicar
Fire service says animal got up by itself and will have to get down by itself

Gethin Prosser and agencies
Sun 2 Feb 2025 14.17 GMT
Last modified on Sun 2 Feb 2025 18.40 GMT
Share
A sheep has spent three days on the roof of a chapel in Powys, where the vicar has ruled out that it came for the hymns.
“It is facing the other way,” the Rev Nia Pugh said.
A crane has been asked for.`, { headline: 'Sheep on roof of Powys chapel \'not there for the hymns\', says vicar', deck: 'Fire service says animal got up by itself and will have to get down by itself', byline: ['Gethin Prosser'], published: '2025-02-02T14:17+00:00', updated: '2025-02-02T18:40+00:00', agencies: [] }],
  ['Yemen, Saba with brackets at the foot', `Yemen News Agency SABA
Beekeepers of Doan count hives from the air
[05/February/2025]

HADRAMOUT February 05. 2025 (Saba) - The beekeepers of Wadi Doan have begun to count their hives from the air, using a kite and a camera, the union said on Wednesday.

"A drone frightens them. A kite they know," said union head Salem Bawazir.

The count will take a month.

M.A

resource : SABA`, { headline: 'Beekeepers of Doan count hives from the air', agencies: ['Saba'], published: '2025-02-05' }],
  ['EFE, author beside the agency', `EFE Noticias
Inicio | Mundo | Cultura
Tango school opens for the over-nineties
Marta Iriarte | Rosario, Argentina (EFE).- A school of tango that takes nobody under ninety opened in Rosario on Friday, with eleven pupils and two nurses.

"Slow is the point," said teacher Hector Baldi, 94.

The next class is full. EFE

mi/rcf/jl`, { headline: 'Tango school opens for the over-nineties', agencies: ['EFE'] }],
  ['Xinhua, editor and colon', `Home > Culture
Village keeps shadow puppets in bank vault
Source: Xinhua
Editor: huaxia
2025-01-09 19:44:00

XI'AN, Jan. 9 (Xinhua) -- A village in northwest China's Shaanxi Province keeps its shadow puppets in the vault of a closed bank, and lends them out at a rate of zero.

"They are the only thing here that earns interest," said puppeteer Wei Guoliang.

The vault has 412 puppets. ■`, { headline: 'Village keeps shadow puppets in bank vault', byline: [], agencies: ['Xinhua'], credit: 'Xinhua', published: '2025-01-09T19:44', place: 'XI\'AN' }],
  ['Antara, translator line and picture', `Home
News
Archipelago
Komodo ranger loses boot, keeps foot
January 16, 2025 18:07 GMT+700
Komodo ranger loses boot, keeps foot
A ranger shows his remaining boot in Loh Liang. ANTARA FOTO/Gecio Viana/nz
The boot is somewhere. It will be found in some form.
Labuan Bajo, East Nusa Tenggara (ANTARA) - A ranger lost a boot to a Komodo dragon on Wednesday and kept the foot, the park said.
"The boot is somewhere. It will be found in some form," ranger Yosef Dula said.
The dragon was not hurt.
Related news: Park counts 3,311 dragons
Translator: Gecio V, Azis Kurmala
Editor: Rahmad Nasution
Copyright © ANTARA 2025`, { headline: 'Komodo ranger loses boot, keeps foot', byline: [], agencies: ['Antara'], published: '2025-01-16T18:07+07:00', place: 'Labuan Bajo, East Nusa Tenggara' }],
  ['Bernama in capitals with place and date', `GENERAL
DURIAN LORRY OVERTURNS, VILLAGE SMELLS IT FIRST
07/12/2024 10:21 PM
BENTONG, Dec 7 (Bernama) -- A lorry with four tonnes of durian overturned near here early today, and the villagers of Kampung Sungai Penjuring say they knew before the police did.
“At 4 am I thought of my grandfather, then I thought, no, this is fresh,” said Zainab Harun, 59.
The driver, 34, was not hurt.
-- BERNAMA
BERNAMA provides up-to-date authentic and comprehensive news and information.`, { headline: 'DURIAN LORRY OVERTURNS, VILLAGE SMELLS IT FIRST', agencies: ['Bernama'], published: '2024-12-07T22:21', place: 'BENTONG' }],
  ['NZ page, agency of another country under the name', `New Zealand
about 1 hour ago
Kiwi found asleep in mailbox, mail delivered round it
6:12 pm on 21 January 2025
Ripeka Tamihana, Journalist
ripeka.tamihana@rnz.example
The mailbox at Kerikeri. Photo: RNZ / Tom Furley
A kiwi slept for two days in a mailbox in Kerikeri and the mail was put in beside it, its owner said.
"It did not open anything," Hone Wihongi told RNZ.
The bird has gone back to the bush.
- RNZ`, { headline: 'Kiwi found asleep in mailbox, mail delivered round it', byline: ['Ripeka Tamihana'], agencies: ['RNZ'], published: '2025-01-21T18:12' }],
];
