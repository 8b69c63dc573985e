/**
 * Given names by the gender that most of their bearers have, written from general knowledge, one line a culture or two.
 * Names that either gender bears often (Kim, Jordan, Robin, Xiaoming, Ji-won) are left out: no evidence is better than the wrong one.
 * All in lower case and without diacritics; `genderOfGivenName` in `src/text/gender.ts` folds before it looks.
 */

const MALE = `
aaron abe abel abraham adam adrian aidan aiden al alan alastair albert alec alex alexander alf alfie alfred alistair allan allen alvin ambrose andrew
andy angus anthony archie arnold arthur ashton aubrey austin barnaby barney barry bart bartholomew basil ben benedict benjamin bernard bert bertie
bill billy blake bob bobby brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calum calvin cameron carl carlton cecil cedric
chad charles charlie chester chris christian christopher chuck clarence clark claude clayton clement cliff clifford clint clinton clive clyde cody
colin conor connor conrad corey cormac craig curt curtis cyril dale damian damien damon dan daniel danny darrell darren darryl dave david dean declan
denis dennis denzel derek dermot desmond dexter dick dirk dom dominic don donald donnie doug dougal douglas drew duane dudley duncan dustin dwayne
dwight dylan eamon earl ed eddie edgar edmund eduard edward edwin eli elias elijah elliot elliott ellis elmer elton elvis emmanuel emmett eoin eric
erik ernest ernie ethan eugene euan evan everett ewan ezra felix fergus finlay finn floyd francis frank frankie franklin fred freddie frederick gareth
garrett garry garth gary gavin gene geoff geoffrey george gerald gerard gerry gideon gilbert giles glen glenn godfrey gordon graeme graham grant greg
gregory griffin gus guy hal hamish hank harold harris harrison harry harvey hector henry herb herbert herman hiram homer horace howard hubert hugh
hugo humphrey hunter ian ichabod ignatius irving isaac isaiah ivan ivor jack jacob jake james jamie jared jason jasper jay jeff jefferson jeffrey
jeremiah jeremy jerome jerry jesse jethro jim jimmy joe joel joey john johnny jon jonah jonas jonathan joseph josh joshua josiah jude jules julian
justin keith ken kendrick kenneth kenny kent kevin kieran kirk kurt kyle lachlan lamar lance larry lars lawrence len lenny leo leon leonard leroy les
leslie lester lewis liam lincoln lionel llewellyn lloyd logan lorne louie louis lucas luke luther lyle lyndon mack magnus malachy malcolm manny marc
marcus mario mark marlon marshall martin marty marvin mason matt matthew maurice max maxwell melvin michael mick mike miles milo milton mitch mitchell
mohamed monty mort mortimer morris moses murray myles myron nathan nathaniel neal ned neil nelson nevil neville niall nicholas nick nigel noah noel
norm norman oliver ollie omar orlando orson oscar oswald otis otto owen paddy patrick paul perry pete peter phil philip phillip pierce preston quentin
quincy ralph ramsay randall randolph randy raphael ray raymond reece reg reggie reginald reuben rex rhys rich richard rick ricky rob robbie robert rod
roderick rodney roger roland rolf roman ron ronald ronan ronnie rory roscoe ross roy rufus rupert russ russell ryan salvador sam samson samuel saul
scott seamus sean sebastian seth shane shaun shawn sheldon sherman sid sidney silas simon solomon spencer stan stanley stefan stephen steve steven
stewart stuart sylvester tad ted teddy terence terrance terrell terrence terry thaddeus theo theodore thomas tim timothy titus tobias toby todd tom
tommy tony travis trent trevor tristan troy truman tucker ty tyler tyrone ulysses uriah vern vernon vic victor vince vincent virgil wade wallace wally
walt walter ward warren wayne wendell wes wesley wilbur wilfred will willard william willie willis winston wolfgang woodrow wyatt xavier zach zachary
zack zane zeke alejandro alfonso alfredo alonso alvaro andres angelo anselmo antonio armando arturo augusto aurelio benito bernardo camilo carlos
carmelo cayetano cesar claudio cristian cristobal danilo dario diego domingo eduardo efrain elian emiliano emilio enrique ernesto esteban eusebio
ezequiel fabian fabio federico felipe fermin fernando fidel fidencio flavio florencio francisco gabriel gaspar gerardo german gilberto gonzalo
gregorio guillermo gustavo heriberto hernan hilario horacio humberto ignacio isidro ismael jacinto jacobo javier jeronimo jesus joaquin jorge jose
josue juan julio lautaro lazaro leandro leonardo leopoldo lisandro lorenzo luciano luis macario manuel marcelo marcos mariano mateo matias mauricio
maximo miguel moises nahuel nestor nicanor nicolas norberto octavio osvaldo pablo pascual patricio pedro placido primitivo rafael raimundo ramiro
ramon raul renato ricardo rigoberto roberto rodolfo rodrigo rogelio rolando romulo ruben santiago saturnino segundo sergio severino silvio sixto
teodoro timoteo tomas ubaldo valentin vicente wenceslao wilmer wilson yago rodel jun rommel benigno ferdinand reynaldo adilson afonso aires anderson
artur caio cassio davi edson everton fabricio geraldo gilmar gilson goncalo guilherme heitor helder henrique inacio jair joao joaquim josias lucio
luiz marcio mauro nuno otavio paulo renan rui thiago tiago valdir vasco vinicius wagner alain albin alexandre amaury andre antoine armand arnaud
aurelien baptiste bastien benoit bertrand brice camille christophe cyrille didier edouard emile etienne fabien fabrice florent florian francois franck
frederic gaetan gaston gael gilles gregoire guillaume gustave henri herve hugues jacques julien laurent loic luc lucien ludovic marcel marius mathieu
matthieu maxence maxime michel olivier pascal patrice philippe pierre raoul regis remy rene romain sebastien serge stephane sylvain thibault thibaut
thierry yann yannick yves yvon zinedine alessandro alessio amedeo antonino arnaldo attilio beniamino carlo cesare ciro corrado cosimo davide domenico
donato edoardo elio emanuele enrico enzo ettore eugenio ezio fabrizio ferdinando filippo francesco franco fulvio gaetano gennaro giacomo gian
giancarlo gianfranco gianluca gianluigi gianni gino giorgio giovanni giulio giuseppe guido lamberto livio loris luigi marcello marco massimiliano
massimo matteo maurizio mirko nello niccolo orazio paolo pasquale piero pietro pino raffaele renzo riccardo rino rocco romano ruggero salvatore sandro
silvano stefano tommaso tullio ugo umberto valerio vincenzo vito vittorio achim albrecht alois andreas anton armin arno axel benno bernd bernhard
bjorn burkhard carsten christoph claus detlef dieter dietmar dietrich eberhard eckart egon ekkehard emil erhard erich ernst erwin eugen ewald franz
friedhelm friedrich fritz georg gerhard gero gottfried gregor gunnar gunter gunther hannes hans harald hartmut heiko heiner heinrich heinz helge
hellmut helmut henning hermann holger horst ingo jens joachim jochen johann johannes jorg josef jost jurgen kai karl karsten klaus konrad konstantin
korbinian leopold lorenz lothar ludger ludwig lutz manfred markus mathias matthias meinhard moritz niels niklas norbert olaf ole oskar otmar ralf
reiner reinhard reinhold rudi rudiger rudolf sascha siegfried sigmar stephan sven swen theodor thilo thorsten till tilo timo torben torsten udo ulf
ulrich ulli uwe veit viktor volker volkmar walther werner wilfried wilhelm willi winfried wolf wolfram aad adriaan ad arend arie arjan barend bas
bauke bram cees coen cor cornelis daan diederik evert ferry floris frans frits geert gerben gerrit gert gijs hendrik henk hessel huib ivo jaap jacco
jelle jeroen job joost joop joris jos jurre kees klaas koen laurens lodewijk luuk maarten marijn marnix martijn matthijs menno michiel niek nico
pieter piet pim reinier remco rik rinus roel roelof rutger ruud sander sjaak sjoerd stijn teun thijs tjeerd wessel wim wouter aksel anders arne arvid
asbjorn asmund bengt birger bjarne bo borje christer einar eirik erland erling eskil espen fredrik gosta gudmund haakon hakan halvard halvor havard
henrik ingemar ingvar jarle jesper joakim johan jorgen kare kasper kjell kjetil knud knut kristian kristoffer lasse leif lennart mads magne mats
mikael mikkel mogens morten nils odd oddvar olav olof ola ove oyvind palle par pal peder pelle per petter preben rasmus roar roald rune sindre sigurd
soren stein steinar stellan stig svein sverre terje tor torbjorn tord tore torgeir torkel trond trygve ulrik vidar vegard yngve gudni olafur sigurdur
bjarni aarne antti ari arto eero eino erkki esa hannu harri heikki ilkka jaakko janne jari jarmo jouni juha juhani jukka jussi kalle kimmo lauri
markku matti mikko olli osmo paavo pasi pekka pentti petri raimo risto sakari sami sauli seppo tapani tapio teemu tero toivo tuomas vaino veikko vesa
aleksandr aleksandar aleksei aleksey alexei alexey anatoly andrei andrey andrij andriy arkady arseniy arseny artem artyom bogdan bohdan boris borislav
borys daniil danila danylo denys dmitri dmitriy dmitry dmytro fedir fedor fyodor gennady georgi georgy gleb grigory hennadiy hlib hryhoriy igor ihor
ilya ivaylo kirill kostyantyn kyrylo leonid lev maksim maksym maxim mikhail mykhailo mykola mykyta nikolai nikolay oleg oleh oleksandr oleksii oleksiy
ostap pavel pavlo petar petr petro ruslan rostislav rustam semyon sergei sergey serhiy serhii spartak stanislav stepan svyatoslav taras timofey timur
vadim vadym valentyn valeriy valery vasil vasily vasyl veniamin vitali vitaliy vitaly vitalii vladimir vladislav vladyslav volodymyr vsevolod
vyacheslav yakov yaroslav yegor yevgeny yevhen yevhenii yuriy yury zakhar andrzej arkadiusz bartek bartosz boguslaw boleslaw bronislaw czeslaw dariusz
dawid dominik fryderyk grzegorz gustaw henryk ireneusz jacek janusz jaroslaw jakub jerzy jozef kacper kamil karol kazimierz krystian krzysztof lech
leszek lukasz maciej marcin marek mariusz mateusz michal mieczyslaw mikolaj miroslaw pawel piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw
szymon tadeusz tomasz waclaw waldemar wieslaw witold wladyslaw wlodzimierz wojciech zbigniew zdzislaw zygmunt ales andrej antonin bedrich bohumil
bohuslav branislav cestmir dalibor dusan ferenc frantisek hynek jaromir jaroslav jindrich jiri juraj karel ladislav libor lubomir lubos ludek lukas
matej milan miloslav milos miroslav oldrich ondrej premysl radek radim rastislav samo slavomir svatopluk tibor vaclav vasek viliam vit vlastimil
vojtech zbynek zdenek ante bojan borut bozidar branko damir danijel davor dejan domagoj dragan drazen dusko edin emir enes fadil faruk goran gordan
hrvoje ivica jadran josip jovan kreso krunoslav ljubomir luka marin marko mate matija mile milivoj milorad milovan mirza mladen momcilo nebojsa nedim
nemanja nenad nikola novak ognjen predrag rade radovan ratko sasa sava senad sinisa slaven slavko slobodan srdjan stipe stjepan svetozar tomislav uros
vedran veljko vjekoslav vlado vojislav vuk zarko zdravko zeljko zlatan zlatko zoran zvonimir alin aurel calin catalin ciprian claudiu constantin
corneliu costel cosmin dacian dorin dragos dumitru florin gheorghe grigore horia iancu iulian ilie ion ionel ionut iosif laurentiu liviu lucian mihai
mihail mircea mugur nicolae octavian ovidiu petre petru radu razvan sergiu silviu sorin stelian teodor tiberiu traian tudor valeriu vasile viorel vlad
arpad attila balazs balint bence csaba denes elemer endre erno gabor gergely gergo geza gyorgy gyula imre istvan janos jeno jozsef kalman karoly
krisztian lajos laszlo levente lorand marton matyas mihaly miklos sandor szabolcs szilard tamas tivadar vilmos zoltan zsolt zsombor achilleas
alexandros anastasios angelos antonis apostolos argyris aris aristides athanasios charalambos christos costas dimitri dimitris dimitrios dionysis
efstathios eleftherios evangelos fotis georgios giannis giorgos grigoris haris ilias ioannis iraklis konstantinos kostas kyriakos lefteris leonidas
makis manolis menelaos michalis mihalis miltiadis nikitas nikolaos nikos odysseas panagiotis panos pantelis paris pavlos periklis petros sakis
socratis sotiris spyros stamatis stathis stavros stelios takis thanasis thanos themistoklis theodoros theofilos thodoris vangelis vasilis vassilis
yannis yiannis yorgos agim agron arben ardit artan avni bajram bashkim bekim besnik blerim bujar dritan edi enver fatmir fatos flamur gjergj hashim
ilir isuf kadri kujtim luan lulzim petrit ramush sali sokol valon visar aleksandre avtandil bakar beka beso bidzina davit dato emzari gela gia giga
giorgi givi gocha gogi guram ilia irakli iva kakha kakhaber koba lasha levan lado mamuka merab mikheil nika nikoloz nodar nugzar otar paata ramaz
revaz rezo shalva shota soso tamaz teimuraz temur tengiz tornike vakhtang vano vazha zaza zurab ara aram arayik arman armen arsen artak ashot gagik
garik garegin gevorg hayk hovhannes hrant karapet khachatur levon manvel mher mikayel narek norayr samvel sargis sasun serzh suren tigran vahagn vahe
vardan vartan vazgen vigen abdullah adem adnan ahmet alaattin ali alper alpay altan arda atilla ata aydin ayhan aykut aziz baki barbaros baris batuhan
bayram bekir berat berk berkay bilal birol bora bulent burak burhan cahit can caner cavit cem cemal cengiz celal cevdet cihan coskun davut devlet
dogan doganay dogu egemen ekrem emin emrah emre ercan erdal erdem erdogan eren ergun erhan erkan ergin erol ersin ertugrul evren fatih ferhat ferit
fevzi fikret firat fuat gokhan gultekin gurkan haldun halil halit haluk hamdi hamit hamza hasan haydar hayrettin hikmet hulusi huseyin husnu ibrahim
idris ihsan ilker ilyas inan ismail ismet kaan kadir kazim kemal kenan kerem koray kursat levent mahir mahmut mazlum mehmet melih mert mesut mete
metin mevlut muammer muharrem muhsin muhittin murat musa mustafa mutlu muzaffer naci nazim necati necdet necmettin nejat nihat nuri nurettin okan
oktay omer onder onur orhan osman ozan ozgur ozkan polat rahmi ramazan recep refik remzi rifat riza rustu sabri sadik sait salih salim sedat sefa
selahattin selcuk selim semih serdar serhat serkan sevket sinan suat sukru suleyman taha tahir tahsin talat tamer tarik tayfun tayyip tekin temel
tolga tuncay turan turgay turgut ufuk ugur ulas umit utku vedat vefa veli volkan yahya yakup yalcin yasar yasin yavuz yigit yilmaz yunus yusuf zafer
zeki ziya onat heydar elchin rauf ramil vugar orkhan tural elnur aabid aamir abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader
abdelkarim abdellah abdelmajid abderrahmane abdi abdirahman abdolreza abdou abdoulaye abdul abdulaziz abdulhamid abdulkarim abdullahi abdulrahman
abdulla abu adel adil afzal ahmad ahmed ahsan aiman aidarous akbar akhtar akram ala alaa alam alireza amer amin amir amjad ammar amr anas anis anwar
aqeel arash ardeshir arif arsalan arshad asad asghar asif ashraf atif awad ayad ayman ayoub ayub azam azhar azmi badr bahman bahram bakr bandar bashar
bashir basel bassam bassem behnam behrouz behzad boutros dara dariush daud dawood ebrahim ehsan emad esmail essam fadel fadi fahad fahd faisal faiz
faraj farhad farhan farid faris farooq farouk faruq faramarz farrukh farshad farzad fawad fawaz fawzi faysal fazal fazlur fereydoun fikri firas firouz
fouad fuad ghaith ghassan ghazi ghulam gholam gholamreza habib hadi hafez hafiz haitham haidar haider hakeem hakim hamad hamada hamdan hamed hamid
hani hanif haroon harun hashem hassan hatem haytham hesham hicham hisham homayoun hooshang hormoz hossam hossein hosni humaid hussain hussein hussam
ihab ikram imad imran imtiaz inayat intizar iqbal irfan isa isam ishaq issa issam iyad izzat jaafar jaber jabir jafar jahangir jalal jamal jamil
jamshid jassim javad javed jawad jihad kamal kamran karam karim kashif kazem khaled khalid khalifa khalil khaldoun khawaja khosrow khurram khurshid
kianoush liaqat lutfi maher mahathir mahdi mahmood mahmoud mahmud majed majid malik mamdouh mamoun mansoor mansour mansur marwan masood masoud massoud
masud mazen mehdi mehran mehrdad milad moataz moeen mohamad mohammad mohammed mohsen mohsin moin mojtaba mokhtar monir morad morteza mostafa moussa
moustafa muammar muayad mubarak mudassar mueen muhammad muhammadu muhannad mujahid mujeeb mujibur mukhtar mumtaz munir murad murtaza musab mushtaq
muslim muthanna nabil nadeem nader nadim nadir naeem nahyan naif najeeb najib naser nasir nasr nasser navid nawaf nawaz nayef nazar nazir nidal nizar
noman nouri numan obaid omid osama parviz payam pervaiz pervez peyman qais qasem qasim qassem rabih rafiq rafi raed rahim rahman rahmatullah rais raja
rami ramin ramzi rashad rashed rashid rasoul rasul raouf reda rehman reza riad riaz ridha rifaat riyad rizwan rostam rouhollah ruhollah saad sabah
sabir sadegh sadiq saeed saed safdar saif sajjad salah salam salar saleem saleh salem salman sameer samer samir sardar sarfraz sarmad satam saud sayed
sayyid seif seyed shabbir shafiq shafqat shahab shahbaz shahid shahin shahram shahrokh shahryar shaikh shakeel shakil shaukat sheikh sherif shoaib
siamak siavash siddiq sirajuddin sohail sohrab soheil soroush sufyan suhail sulaiman suleiman sultan taher talal talha taliq tamim tanvir tanveer taqi
tarek tareq tariq taufiq tawfiq thamer turki ubaid umar usama usman uthman waddah wael wahid wajid waleed walid waqar waseem wasim wisam yahia yaqoob
yaqub yaser yasser yassin yazid younis younus yousef youssef zafar zaher zahid zahir zaid zain zakaria zaki zaman zayed zayd zeeshan ziad zia zaheer
zubair zulfiqar zulkifli zulkarnain roslan rosli razali razak azman azlan hafizuddin hishamuddin johari kamarudin khairul khairuddin mahadzir mohd
muhyiddin nazri noh rafizi ramli rizal shahrul shamsul syed tengku wan zainal zambry aakash aarav abhay abhijit abhinav abhishek aditya ajay ajit
akash akhil akhilesh akshay alok aman amar amarjit amit amitabh amol amrit anand anant anil anirban anirudh ankit ankur anoop ansh anup anurag arijit
arindam arjun arnab arun arvind ashish ashok ashutosh ashwin asim atul avinash ayush babu balaji balbir baldev balraj balwant bhagwan bharat bhaskar
bhupendra bhushan bhuvan biju bimal bipin biswajit chandan chandra chetan chirag daljit darshan debashish deepak dev devendra dhananjay dharam
dharmendra dhruv dilip dinesh dipak dipankar divyansh ganesh gaurav gautam girish gobind gopal govind gurbachan gurpreet harbhajan hardeep hardik hari
harish harjit harpal harsh harsha hemant himanshu hitesh indrajit inder ishaan jagan jagat jagdeep jagdish jaideep jairam jaswant jatin jayant jayesh
jitendra jogendra kailash kalyan kamlesh kanhaiya kapil karan kartik kaushik kedar keshav ketan kiran kishore krishan krishna krishnan kuldeep kumar
kunal lakshman lalit lalu laxman lokesh madan madhav madhukar mahendra mahesh manas mandeep mangesh manish manjeet manmohan manohar manoj mayank
milind mithun mohan mohit mohinder mukesh mukul murali muralidhar murugan nagesh nandan naresh narayan narayanan narendra naveen navin navjot neeraj
nikhil nilesh niranjan nirmal nitin nitish omkar om pankaj parag param paramjit parth partha pavan pawan prabhat prabhu prabir pradeep pradip prafulla
prakash pramod pranab pranav prasad prasanna prashant pratap prateek praveen pravin prem prithvi puneet purushottam pushkar radhakrishnan raghav raghu
raghuram rahul raj rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ram raman ramakrishna ramakrishnan ramesh ramdas
rana ranbir randhir ranjan ranjit ratan ravi ravindra ravinder rishabh rishi ritesh rohan rohit roshan sachin sagar sahil sai sajan sandeep sandip
sanjay sanjeev sanjiv sankar santosh sarath sarvesh satish satya satyendra satyajit saurabh saurav senthil shailendra shailesh shankar sharad shashank
shashi shekhar shibu shiv shiva shivam shivraj shrikant shubham shyam siddharth siddhartha sivanathan sivakumar soumitra sourav sridhar srikanth
srinivas srinivasan subash subhash subodh subramaniam subramanian subrata sudarshan sudhakar sudhir sudip sukhbir sukhdev sumit sundar sunil suraj
surendra suresh surinder surjit surya sushil swapan tanmay tapan tarun tejas tejashwi tushar uday udayan ujjwal umesh upendra utpal vaibhav vasant
venkat venkatesh venkaiah vidyut vijay vijayan vikas vikram vikrant vimal vinay vineet vinod vipin vipul virat virender vishal vishnu vishwanath vivek
yash yashwant yogendra yogesh yogi yuvraj aminul anisur anwarul asaduzzaman ataur azizul badrul delwar enamul faruque fazle golam habibur hafizur
hasanul jamilur kamrul khandaker khondaker lutfur mahbub mahbubur mahfuz mahmudul manik mannan masudur matiur md mizanur mofizur moinul monirul
mosharraf mostafizur motiur mozammel muhit mujibul mustafizur nasiruddin nazmul nazrul obaidul oli quamrul rafiqul rashedul rezaul ruhul saiful sajeeb
sayeed shafiqul shahabuddin shahidul shahjahan shakib shariful sirajul sohel tanjim tarique tofail towhid zahirul zahurul ziaur zillur bhim bikram
bishnu bidur dipendra gyanendra ishwor khadga kul lokendra prachanda pushpa rabindra rabi sher shanker tek tenzin dorje lobsang karma ugyen jigme
tshering wangchuk lhamo pasang pemba mingma dawa nimal asanka anura chaminda chandima gotabaya kumara kusal lasith mahela mahinda maithripala mithra
namal nuwan ranil ruwan sajith sanath thilak upul wimal akio akihiko akihiro akira atsushi ayumu daichi daiki daisuke eiichi eiji eisaku fumihiko
fumio gen genta goro hajime haruhiko haruki haruto hayao hayato hideaki hidehiko hideki hideo hideto hidetoshi hikaru hiroaki hirofumi hirohito
hirokazu hiroki hiroshi hiroto hiroyuki hisashi hitoshi ichiro isamu isao itaru jiro junichi junichiro junji junya kaito kaoru katsuhiko katsuo
katsuya kazuhiko kazuhiro kazuki kazumasa kazuo kazuya kei keiichi keiji keisuke keita kengo kenichi kenji kenjiro kenta kentaro kenzo kimio kiyoshi
kohei koichi koji kojiro kosuke kota kotaro kouji kunio kyohei makoto mamoru manabu masaaki masaharu masahiko masahiro masaki masami masanori masao
masaru masashi masato masatoshi masayoshi masayuki michio mikio minoru mitsuhiro mitsuo mitsuru motoki nagisa naohiro naoki naoto naoya noboru
nobuhiko nobuo nobuyuki norihiro norio osamu rei ren rikuto rintaro ryo ryohei ryoichi ryoji ryosuke ryota ryu ryuichi ryuji saburo sadao satoru
satoshi seiichi seiji seiya shigeki shigeo shigeru shin shingo shinichi shinji shinjiro shinobu shintaro shinya shinzo sho shogo shohei shoichi shoji
shotaro shuhei shuichi shuji shun shunichi shunsuke shunta shusuke sosuke sota susumu tadao tadashi taichi taiga taiki takaaki takahiro takahisa
takashi takato takayuki takehiko takeo takeshi taketo taku takuma takumi takuto takuya taro tatsuo tatsuya teruo tetsuo tetsuro tetsuya tokuo tomohiro
tomoki tomoya tooru toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiyuki tsutomu tsuyoshi wataru yamato yasuhiro yasuo
yasushi yasutoshi yoichi yoji yohei yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshikazu yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka
yoshito yosuke yota yuichi yuichiro yuji yuki yukio yuma yusaku yusuke yuta yutaka yuto yuya yuzuru guoping guoqiang jianguo jianhua jianjun jianming
jianping weiguo weidong weimin wenjun zhiqiang zhigang zhenhai zhenguo zhijun haifeng haibo dawei dongming guangming guohua hongbin hongwei huaqiang
jinping jintao keqiang liqiang minghao mingming qiang qishan rongji xiaodong xiaofeng xiaoping xuejun yang yifan yong yongjun yongqiang zedong zemin
zhiyuan zongqi jiaqi weiming weijun guowei guodong jianwei haitao haiyang haiming changming chenggong zhongshan agyei akwasi ato kofi kwabena kwadwo
kwaku kwame kwasi kwesi yaw kojo ekow kobina fiifi abiodun abiola ade adebayo adekunle ademola adeniyi adewale adeyemi akin akintola akinwumi ayo
ayodele ayodeji babajide babatunde bamidele bola chibuike chibuzo chidi chidiebere chidozie chijioke chike chima chimaobi chinedu chinonso chinua
chukwudi chukwuemeka chukwuma dapo dayo ebuka eche efosa ejike emeka enyinnaya femi festus godswill godwin goodluck ifeanyi ikechukwu ikenna innocent
iyiola jide kalu kanayo kayode kehinde kelechi kunle lanre lekan muyiwa nnamdi nonso nwankwo obafemi obi obinna ogbonna okechukwu okey okon oladele
oladipo olamide olanrewaju olumide oluseun olusegun olusola onyekachi rotimi segun seun shehu sola sunday taiwo tayo temitope tobi tokunbo uche
uchenna ugochukwu umaru wale wole yakubu yemi alpha amadou amadu aboubacar alassane alhaji aliou alioune assane bakary balla birame boubacar cheikh
daouda demba djibril famara foday ibrahima idrissa ismaila issouf kalilou kelfa lamin lamine lansana mady mamadou mamadu momodou modou mohamadou
moctar momoh mory oumar ousman ousmane pape sahr saidou salif saliou samba sanoussi sekou seydou sidi sidiki sorie souleymane tidiane yaya youssouf
tamba saidu brima barack baraka charo daudi hamisi jomo juma kamau kariuki karanja kibet kiprop kiptoo kimani kipchoge kipkoech kiplagat macharia
maina mutua mwai mwangi ndungu ngugi njoroge nyaga ochieng odhiambo okoth omondi onyango opiyo otieno ouma owino uhuru wafula wekesa musyoka mutiso
kalonzo raila oburu bongani buti jabulani jabu kagiso katlego lebogang lerato lucky lungile lwazi mandla mangosuthu mondli mpho mxolisi ndumiso
nhlanhla nkosinathi phiwe sandile sello sibusiso sifiso siphiwe sipho siyabonga sizwe solomzi tebogo thabang thabiso thabo thamsanqa themba thulani
tito tlhogi tshepo vusi vuyo xolani xolile zweli zwelinzima blessing bright chimwemwe dalitso evariste faustin gift happy kenani kondwani limbani
lovemore mphatso mtendere precious saulos takura tapiwa tatenda tawanda tendai tinashe yamikani wellington farai emmerson tonderai tichaona isaias
abiy abebe abera ayele bekele berhanu dawit demeke dereje desta fikre gebre getachew girma hailu haile haileselassie kebede kenenisa kifle lencho
melaku meles mengistu mesfin mulugeta sisay tadele tadesse taye tekle tesfaye tewodros worku yared yohannes zeray abdirashid abdiweli barre guled jama
mohamud anh bao binh chinh cuong dat dinh dong duc dung duy giang hai hieu hoang hung huy khai khanh khoa kien lam loc long manh minh nam nghia nguyen
phong phuc phuoc quan quang quoc son tai tan thang thanh thinh tien tin toan trong trung tu tuan tung viet vinh vu agung agus andi asep bambang bayu
beni budi dadang darmawan dedi denny dian didik djoko dodi dwi eko erick fajar ganjar gatot gusti hartono hendra heri heru iwan joko jokowi jusuf
ketut luhut made mahfud nyoman prabowo purnomo putu rizky rudy slamet soeharto sri sudirman sukarno suharto sujarwo supriyadi susilo sutrisno suwarno
teguh teten tri untung wahyu wawan wayan widodo yanto yudi yusril anupong apirat chaiwat chan chuan kittipong narong nattapong phumtham pita prasert
prawit prayut prayuth seni somchai sombat somkiat somsak srettha surapong suthep thaksin thanakorn thanathorn thawatchai wichai wirat wissanu aung
htay ko kyaw lwin maung min myint naing soe thant thein tun win zaw zeya hun manet sok rithy vannak aibek almaz askar azamat baurzhan bakhyt bolat
daniyar daulet erlan galym islam kairat kanat kassym marat nurlan nursultan olzhas sadyr serik shavkat talgat tolegen yerlan yermek zhandos zhomart
islom sherzod ulugbek bakhtiyor alisher akmal otabek gurbanguly emomali amichai amos ariel arye avi avigdor aviv avraham barak benny binyamin boaz
chaim dov dror dudi ehud eitan elad eliezer elazar erez eyal gadi gal gil gilad haim herzl idan ilan itamar itzhak mordechai moshe naftali nir nissim
noam ofer ofir ohad omri oren ori ran reuven roni rotem shai shaul shimon shlomo tal tamir tomer tzachi uri uzi yaakov yair yaron yehuda yehiel yigal
yisrael yitzhak yoav yoel yohanan yonatan yoram yosef yossi yotam yuval zeev zvi
`;

const FEMALE = `
abbie abby abigail ada addie addison adelaide adele adeline adrienne agatha agnes aileen aimee alana alexandra alexa alice alicia alison allison alma
alyssa amanda amber amelia amy anastasia angela angelica angelina angie anita ann anna annabel annabelle anne annette annie anthea antonia april
arabella ariana arlene ashley astrid audrey autumn ava barbara beatrice beatrix becky belinda bernadette bernice bertha bess beth bethan bethany betsy
bettina betty beverley beverly bianca blanche bonnie brenda briana bridget bridie britney brittany bronte bronwen bronwyn brooke caitlin candace
candice cara carissa carla carly carmel carol carole caroline carolyn carrie caryn cassandra cassie catherine cathleen cathy cecelia cecilia celeste
celia charlene charlotte chelsea cheryl chloe christa christabel christina christine christy cindy claire clara clare clarissa claudia clementine cleo
colette colleen connie constance cora coral cordelia corinne courtney cressida crystal cynthia daisy dana danielle daphne darcy darlene dawn deanna
debbie deborah debra dee deirdre delia delilah della delores denise diana diane dianne dilys dina dinah dolly dolores donna dora doreen doris dorothea
dorothy edie edith edna edwina effie eileen elaine eleanor eleanora elena elise eliza elizabeth ella ellen ellie eloise elsa elsie elspeth emilia
emily emma enid erica erika erin ernestine esme estelle esther ethel eugenia eunice eva eve evelyn faith fay faye felicia felicity fern fiona flora
florence flossie frances francesca freda freya gabriella gabrielle gail gaynor gemma genevieve georgia georgiana georgie georgina geraldine germaine
gertrude gillian gina ginny gladys glenda glenys gloria grace greta gretchen guinevere gwen gwendolyn gwyneth hailey hannah harriet hattie hayley
hazel heather heidi helen helena henrietta hermione hilary hilda hillary holly hope ida imelda imogen ina ines inez ingrid irene iris irma isabel
isabella isabelle isla isobel ivy jackie jacqueline jacquelyn jade jane janet janice janine jasmine jeanette jeanne jemima jen jenna jennie jennifer
jenny jess jessica jessie jill jillian jo joan joann joanna joanne jodie jody josephine josie joy joyce juanita judith judy julia juliana julianne
julie juliet juliette june justine karin karina karla kate katharine katherine kathleen kathryn kathy katie katrina kay kaye kayla kayleigh keira
kelly kelsey kendra keri kerry kim kimberley kimberly kirsten kirstie kirsty kitty kristen kristi kristin kristina kristine krystal kylie lana lara
laura lauren laurel lauretta laurie leah leanne leigh lena lenora leona leonora lesley leticia letitia libby lila lilian lillian lily linda lindsay
lindsey lisa liz liza lizzie lois lola loretta lori lorna lorraine lottie louisa louise lucia lucille lucinda lucy lydia lynda lynn lynne lynsey mabel
mackenzie maddie madeleine madeline madge madison mae maeve maggie maisie mallory mandy margaret margarita margery margie margot maria marianne marie
marilyn marina marion marisa marissa marjorie marlene marsha martha mary matilda maud maude maura maureen mavis maxine maya meg megan meghan melanie
melinda melissa melody mercedes mercy meredith mia michaela michelle mildred millicent millie mimi mindy minerva minnie miranda miriam moira molly
mona monica morag morgana morwenna muriel myra myrtle nadia nadine nan nancy naomi natalia natalie natasha nell nellie nerys nettie nicole nina nora
noreen norma nuala octavia odette olga olive olivia oonagh ophelia orla paige pam pamela pandora pansy pat patience patricia patsy patti patty paula
paulette pauline pearl peg peggy penelope penny perpetua petra petula philippa phoebe phyllis pippa polly poppy primrose priscilla prudence prue
rachael rachel ramona rebecca regina rena rhiannon rhoda rhona rhonda rita roberta robyn rosa rosalie rosalind rosaline rosamund rose roseanne
rosemarie rosemary rosie rowena roxanne ruby ruth sabrina sadie sally samantha sandra sara sarah saskia savannah scarlett selena selina serena shania
shannon sharon sheena sheila shelagh shelley shelly sherri sheryl shirley shona sian sienna sigourney silvia sinead siobhan skye sonia sonya sophia
sophie stacey stacy stella stephanie sue summer susan susanna susannah susanne susie suzanne suzy sybil sylvia tabitha talia tamara tammy tamsin tania
tanya tara tasha tatiana tegan teresa teri terri tess tessa thea thelma theodora theresa tia tiffany tilda tilly tina toni tonya tracey tracie tracy
tricia trina trisha trixie trudy una ursula valerie vanessa velma vera verity verna veronica vicki vickie vicky victoria viola violet virginia vivian
vivien vivienne wanda wendy whitney wilhelmina wilma winifred winnie yolanda yvette yvonne zara zelda zoe adela adelina adriana agustina aida alba
alejandra aleida almudena amalia amaya amparo ana anabel angeles araceli aracely arancha ascension asuncion aurora azucena beatriz begona belen benita
berta bibiana blanca candela candelaria caridad carlota carmela carmen carmina carolina catalina chabela cintia concepcion concha consuelo covadonga
cristina dalia daniela debora delfina dominga dulce elisa eloisa elvira encarnacion enriqueta ernestina esmeralda esperanza estefania estela ester
estrella eulalia evangelina evelia fabiola fatima felipa fernanda flor francisca gabriela genoveva gisela graciela griselda guadalupe herminia
hortensia ibeth ignacia iliana inmaculada iria isidora itziar ivonne jacinta jazmin jimena josefa josefina juana judit julieta laia leonor lidia
liliana lilia lorena lourdes lucero luciana lucila luisa lupe lupita luz macarena magali magdalena maite manuela mar marcela mariana maribel
maricarmen maricela maricruz mariela marisol maritza marlen marta martina matilde maximina mayra micaela milagros milena mireia mireya montserrat
morena nagore natividad nayeli nelida nerea nicolasa nidia nieves noelia noemi nuria ofelia oralia palmira paloma paola paulina paz perla petrona
pilar priscila purificacion raquel rebeca refugio remedios reyna rocio romina rosalba rosalia rosalinda rosana rosaura roxana salome sagrario selene
socorro sofia sol soledad susana trinidad valentina valeria vanesa vilma violeta viviana xiomara ximena yadira yanina yesenia yuridia zoila zulema
nenita corazon imee leni loren marites ligaya maricel alcina alzira aline bruna camila catarina celina conceicao cristiane daiane dilma eliane
elisangela filipa flavia gisele graca iara iracema isabela ivete jandira janaina joana jussara leila lucimar luiza madalena mafalda marcia margarida
marilia marielle odete rafaela renata rosangela rosane silvana solange sueli tais tatiane telma thais vanda vania zelia agathe alexia alix amandine
amelie anais annick antoinette apolline armelle arlette aude aurelie aurore axelle benedicte berenice brigitte capucine carine cecile celine chantal
christelle christiane clemence clotilde coralie delphine dorothee eleonore elisabeth elodie emilie emmanuelle eugenie fabienne fanny flavie francine
francoise frederique gaelle georgette ghislaine ginette helene heloise henriette hortense huguette jeannine joelle josette josiane karine laetitia
laure lea leonie liliane lise lucie lucienne lydie maeva manon margaux marguerite marine marthe martine maryse mathilde micheline mireille monique
morgane myriam nadege natacha nathalie noemie odile oceane oriane pascale paule perrine quitterie rachida raymonde rejane renee roseline sabine
sandrine segolene severine sidonie solene sylvie therese veronique violaine virginie viviane alessandra alessia ambra annalisa annamaria antonella
antonietta arianna assunta benedetta camilla carlotta caterina chiara cinzia concetta diletta donatella donata eleonora elisabetta elly emanuela
enrica ersilia federica filomena fiorella franca gaia giada gianna ginevra gioia giorgia giovanna giulia giuliana giuseppina giusy grazia graziella
iolanda ivana letizia licia lina loredana lorenza luana lucrezia maddalena mara margherita mariagrazia mariangela marianna marinella marzia michela
mirella nicoletta orietta ornella patrizia pia piera pina raffaella rachele rosanna rosaria rosella rossana rossella sabina simona stefania tiziana
vittoria adelheid alena alina almut angelika anette anina anja anke annalena annegret annegrete anneliese annemarie annika antje barbel baerbel beate
birgit birte britta carina carola christel constanze cordula cornelia corinna dagmar edeltraud elfriede elke elsbeth erna franziska frauke frieda
friederike gabi gabriele gerda gerlinde gertrud gesine gitta gretel grit gudrun gunda hanna hannelore hedwig heide heidemarie heike helga herta hilde
hildegard ilona ilse imke inga inge ingeborg irmgard isolde jana janina jasmin jeannette johanna josefine juliane jutta karoline katarina katharina
kathrin katja katrin kerstin klara kornelia lieselotte liselotte lotte luise magda maike maja maren margarete margit margret margrit marita marlies
mechthild meike mirjam monika nadja regine renate roswitha sibylle sieglinde sigrid silke sofie sonja stefanie steffi susann svenja tabea tanja
tatjana theresia thekla traudel trude ulla ulrike uschi ute uta verena veronika viktoria walburga waltraud wiebke aafke aaltje afke anneke annelies
annemiek annet anouk bep carolien conny corrie dieke diewertje dorien eefje elske els emmy esmee evelien femke fenna fleur floor frederike froukje
geertje geertruida greetje hanneke hannie hedy heleen hendrika hennie hetty ineke jacobien janneke jantje jet joke jolanda jolijn josien karlijn
katinka lieke lien lieneke lies liesbeth liesje lisanne lonneke loes maaike maartje machteld madelon marga margriet mariska marieke marijke marije
marjan marjolein marjon marleen marloes mieke mien minke nel nelleke nienke noortje pleunie renske rianne ria riet rina roos roosmarijn sanne sietske
sjoukje suzan tamar tineke truus willemijn wies ytje agneta aino anniken asa aud ase barbro benedikte berit birgitte birgitta bodil britt brit
cathrine cecilie ebba elin elisabet ellinor elna else frida gro gry gun gunhild gunilla guri hanne hedda hege helle inger ingebjorg ingvild iselin
jorunn jytte kaia kajsa katrine kersti kine kjersti laila lene line linn linnea lisbet lisbeth liv lotta lovisa maj malene malin marit marte merete
mette nanna oda ragnhild rakel randi rikke runa sanna signe sidsel silje sissel siri siv solveig stina stine sunniva synnove tone torill tove trine
tuva ulrika unni vibeke viveka wenche ylva ragnheidur vigdis anneli eeva eija eila elina elli emmi hannele helmi hilkka inkeri irja jaana jenni
kaarina kaisa katariina katri kirsi kristiina leena liisa maarit maija mari marika marja marjatta marketta meri merja mervi milla minna mirja miina
niina noora outi paivi pauliina piia pirjo pirkko raija riikka riitta ritva saana saara salla sari satu seija sini sinikka sirkka sirpa soile taina
taru tarja terhi tiina tuija tuula tuulikki veera virpi agafya albina aleksandra alla alyona anastasiia anastasiya antonina anzhela anzhelika arina
asya daria darina dariya darya ekaterina elizaveta evgenia evgeniya galina halyna inessa inna iryna irina iya kateryna katerina katya khrystyna kira
klavdia ksenia kseniya larisa larysa lesia lesya lidiya lyubov lyudmila ljudmila liudmyla ludmila lyudmyla mariia mariya maryna masha milana nadezhda
nadiia nadiya nadya natalya nataliia nataliya nelli nonna oksana oleksandra olena olesya olha polina raisa rimma roza rusana snezhana sofiia sofya
solomiya svetlana svitlana tatyana taisiya tetiana ulyana valentyna valeriya varvara vasilisa viktoriia viktoriya vira violetta vita vlada yana
yekaterina yelena yelizaveta yevgenia yevheniia yulia yuliia yuliya zhanna zinaida zlata zoya agata agnieszka aldona alicja anastazja aneta beata
bogumila bozena dagmara danuta dominika dorota edyta elwira elzbieta ewa ewelina genowefa grazyna halina honorata irena iwona izabela jadwiga jolanta
jozefa justyna kamila karolina katarzyna kinga klaudia krystyna lucyna malgorzata mariola marlena marzena michalina mieczyslawa miroslawa oliwia
patrycja stanislawa sylwia urszula weronika wieslawa wiktoria wislawa zdzislawa zofia zuzanna alzbeta anezka antonie barbora blanka blazena danuse
denisa dita drahomira eliska hana iveta jarmila jaroslava jirina jitka jozefina kristyna kveta lada lenka libuse lida marketa milada milota miluse
miroslava nada nela pavla radka radoslava romana ruzena sarka sona stanislava sylva tereza vendula viera vlasta zdenka zuzana ajla amela amina andjela
andja anka antonija biljana bojana branka danica dijana dragana draga dubravka durdica dzenana emina fadila gordana ivanka jadranka jagoda jasmina
jasna jelena jovana kolinda ksenija lejla lidija ljiljana ljubica lucija marija marijana melisa mersiha milica mira mirela mirjana nadezda natasa
nevena nevenka nikolina olivera radmila ranka ruza sanja sanela selma senka sladjana slavica smilja snezana spomenka stana suzana tea tihana tijana
vedrana verica vesna zeljka zorica zrinka adina anamaria anca andra andreea aurelia aurica camelia constanta corina doina dorina ecaterina florentina
florica georgeta gianina ileana ilinca ioana ionela iulia lavinia lenuta ligia livia luminita maia margareta maricica marilena marioara mihaela
mirabela nicoleta oana olimpia otilia petronela raluca rodica ruxandra sanda sanziana smaranda sorina steliana teodora vasilica victorita viorica
zamfira agota aliz aniko bernadett bianka boglarka borbala brigitta csilla dalma dorottya edina edit eniko erzsebet eszter fanni franciska fruzsina
gizella gyongyi hajnalka ibolya ildiko imola iren ivett jolan julianna kata katalin krisztina lili lilla magdolna mariann orsolya piroska reka rozalia
szilvia szofia terez timea zita zsofia zsuzsa zsuzsanna afroditi agapi aikaterini aliki angeliki anthi antigoni areti argyro artemis aspasia athanasia
athina chrysanthi chrysoula danae despina dimitra efi eftychia eirini eleftheria eleni elisavet erato evangelia evdokia evi fani filio foteini fotini
fofi glykeria ioanna irini ismini iro kalliopi konstantina kyriaki loukia marianthi mariza matina melina myrto niki nitsa olympia panagiota parthena
paraskevi persefoni photini pinelopi polyxeni popi rania sevasti soula stamatia stavroula styliani tasoula thalia theano titika vaso vasiliki
vassiliki voula xanthi xenia xeni zoi albana albulena anila arbana arta bardha besa blerta drita edona elira elona elvana erjona ermira fatime flutra
jehona jeta jonida lindita ledina majlinda mimoza mirlinda rovena shpresa teuta valbona valdete vjosa vlora anano barbare eka ekaterine elene eliso
eteri ia khatia khatuna ketevan keti lali lela lia lika maka manana mariam medea mzia nanuka natela natia nato nestan nona nutsa rusudan sofio sopio
sophio tako tamta tamuna tatia teona tinatin tsira zaira alvard anahit ani anush armine arpi arpine arusyak astghik gayane gohar hasmik hripsime liana
lilit lusine mane naira nane narine nune ruzanna satenik shushan siranush sofik tatevik varduhi zabel zaruhi adalet alev arzu asli asuman aycan ayca
ayfer aygul ayla aylin ayse aysegul aysel aysen ayten bahar banu basak belgin belma beril berivan berna berrin beste betul beyza billur binnur birgul
birsen bige burcin burcu busra buket canan cansu ceren ceyda cigdem damla defne demet derya didem dilan dilara dilber dilek duygu ebru ece eda ela
elcin elif elmas emel emine esin esma esra ezgi fadime fatma fatmanur feride feyza figen filiz firuze fulya funda gamze gizem gokce gonca gonul gozde
gul gulay gulben gulcan gulcin guldane guler gulhan gulistan gullu gulnur gulsah gulsen gulseren gulsum gulten hacer hadiye hafize halide handan hande
hanife hasibe hatice havva hayriye hediye hulya humeyra ilknur inci ipek irem isil jale kader kadriye kezban kiymet lale lamia leyla makbule mediha
mehtap melahat melda melek melike melis meltem merve meryem meral mine mualla mujde mukaddes munevver mujgan nagehan nalan naz nazan nazli nebahat
necla nefise nergis nermin nesrin neslihan nese nevin nezahat nida nigar nihal nilay nilgun nilufer nimet nisa nuran nuray nurcan nurgul nurhan nursel
nurten nursen ozge ozlem pelin perihan pervin petek pinar rabia raziye rengin remziye reyhan rukiye ruya saadet sabiha sabriye sacide safiye sakine
saliha sati seda sedef sefika seher selda selen selin sema semiha semra sena serap seray serife serpil sevda sevgi sevil sevilay sevim sevinc sevtap
seyda sezen sibel sidika simge songul sukran sule sumeyye suna tansu tugba tuba tugce tulay tulin turkan ulku ummuhan vildan yasemin yeliz yeter
yildiz zahide zehra zekiye zeliha zerrin zeynep zubeyde zuhal zuleyha zumrut aynur gulnar mehriban sevinj aytan gunay konul lala aaliyah aasiya abeer
abida abla adeela adiba afaf afsaneh afsheen aisha aishah alia aliya amani amatullah aminah amira amna anahita anisa anoud aqila arezoo arwa aseel
asifa asma asmaa asmae assia ateqeh atefeh aya ayesha aynaz azadeh azar azita azra bahareh basma batool beenish benazir bibi bouchra bushra dalal
darin dima donya dua dunya elaheh elham esraa faezeh fadia fadwa faiza fahima fahmida fareeda fareeha farhana fariba farida farideh farkhunda farnaz
farzana farzaneh fatema fatemeh fathia fatimah fatin fawzia fereshteh feroza firouzeh foroogh fouzia ghada ghadeer ghazal ghazala ghizlane ghoncheh
gity golnar golnaz golshifteh haifa hafsa hajar hajer hala halima hamida hanaa haneen hania hasna hasnaa hawa hayat hayfa heba hend hessa hiba hiam
hina hind hoda homa houda houri huda huma iffat iman imane inas insaf intisar iqra islah israa jamila jamileh jannat jawaher jihan joumana kainat
karima kaltham kausar khadeeja khadija khadijah khadijeh khalida khawla kulsoom kulthum laleh lamees lamya latifa latifah layla leyli lubna lujain
madiha maedeh maha mahbouba mahbuba mahin mahira mahnaz mahnoor mahsa mahvash mai maisa majida malak maliha malika malala manal manar mandana marjane
marwa marwah maryam marzieh marziyeh masoumeh masuma mastura mehnaz mehrnaz mehreen mina mitra monira moza mozhgan muna munira nabila nadira nafisa
nahed nahid nahla naima najla najwa narges nargis narjes nashwa nasima nasrin nawal nazanin nazia negar negin nermeen niloufar nimra noor noura nouf
nuha nura nusrat omnia parastoo parinaz parisa parvana parvin parveen pari qurratulain raana rabab raghad rahaf rahil rahima raihana rajaa rasha
rashida raya razia razieh reem reema rehana rim rima roghayeh rokhsareh romaissa roshanak rosnah roya rubab rubina rukhsana rula ruqaya ruqayyah rawan
saba sabeen sadaf sadia safa safia safiya sahar saher saima sajida sakina salma saleha samah samia samira samina samya sana sanam sanaa sania sarwat
sawsan sedigheh setareh shabana shabnam shagufta shahd shaheen shahida shahla shahnaz shahrazad shahrzad shaima shaimaa shaista shakila shamim shamma
shamsa sharifa sharmeen shatha shazia shehla shereen sherifa shirin shohreh shokoufeh sidra siham simin soad soha soheila somaya souad soraya sukaina
sumaira sumaiya sumayya suhair tahani tahereh tahira tahmina tala tamanna tamkeen taraneh tasneem tayyaba thuraya ulfat um umaima umm uzma wadha wafa
wafaa warda wedad widad yalda yasmeen yasmin yasmina yasmine yosra yousra yumna zahia zahra zaina zainab zaineb zakia zakiya zaynab zeenat zeina
zeinab zhaleh ziba zineb zohra zohreh zubaida zulaikha salmah siti nor noraini norhayati noriah rafidah rohani rokiah rosmah rozita sharifah suhaila
zaleha zaliha zuraida zuraidah faridah halimah hasnah azizah maimunah mariah rahimah aarti aditi adya aishwarya akanksha akshata alka amala amba
ambika ameesha amrita amruta anagha anamika ananya anandi anika anisha anjali anjana anju anjum ankita annapurna antara anu anupama anuradha anushka
anvi aparna apoorva archana arpita arundhati asha ashima ashwini asmita avani avantika babita barkha bhagyashree bharati bharti bhavana bhavna bhumika
bina bindu bipasha chaitali chanda chandni chandrika charu charulata chaya chhaya chitra daksha damini deepa deepali deepika deepti devaki devika
devyani dhanya dharini diksha dimple dipa dipali dipika disha divya diya draupadi durga esha ekta gargi gauri gayathri gayatri geeta geetanjali geetha
gita gitanjali girija gouri harini harshita hema hemalatha hetal himani indira indrani ipsita ira isha ishani ishita jahnavi janaki janhvi jaya
jayalalithaa jayanthi jayanti jaywanti jhanvi juhi jyoti jyotika jyotsna kajal kalpana kamala kamini kamla kanchan kangana kanika kanimozhi karishma
karthika karuna kasturi kavita kavitha kavya ketaki khushboo khushi komal kriti kruti kumari kumud kunti kusum lakshmi lata latha lavanya laxmi leela
lekha lopamudra madhavi madhumita madhuri madhura mahima maitreyi mala malati malavika malini mamata mamta manasi mandakini mangala manisha manjari
manju manjula manjusha mansi mayawati medha meena meenakshi meera megha meghna menaka mitali mohini monisha mridula mrinalini mukta nabanita nalini
namita namrata nandini nandita neelam neelima neena neeta neetu neha nidhi niharika nileema nirmala nirupama nisha nishtha nita nitu niveditha
nivedita padma padmaja padmavati padmini pallavi pankhuri parineeti parul parvati parvathi payal pooja poonam poornima prabha prachi pragya prajakta
pramila pranati pratibha pratima preeti prerna priti priya priyadarshini priyanka pritha puja punam purnima purva radha radhika ragini rajani
rajashree rajeshwari rajni rakhi raksha ramya rani ranjana rashi rashmi rashmika rati ratna raveena reena reeta rekha renu renuka resham reshma
revathi rhea richa riddhi ritika ritu riya rohini ruchi ruchika rukmini rupa rupali sadhana sadhvi sakshi saloni sandhya sangeeta sangita sanjana
sanskriti santoshi sapna saraswati sarada sarala sarika sarita saroj sarojini sashikala saumya savita savitri seema sejal shaila shailaja shakuntala
shalini shalu shanta shanthi shanti sharada sharda sharmila sharmishtha sharvari shefali sheetal shikha shilpa shilpi shital shivangi shivani shobha
shobhana shraddha shreya shruti shubha shubhangi shweta shyamala simran sindhu sita sitara smita smriti sneha snehal snehlata sohini sonal sonali
sonam sridevi sravani subhashini subhadra suchitra sucheta sudha suhasini sujata sujatha sukanya sulabha sulochana sumathi sumitra sunanda sunayana
sunita sunitha supriya surabhi surekha suruchi sushma sushmita susmita swapna swara swarna swathi swati sweta tanvi tanuja tanushree tarini tejaswini
tejal tripti trishna tulika tulsi uma upasana urmila urvashi usha ushasi uttara vaishali vaishnavi vandana vandita vani vanita varsha vasudha
vasundhara veena vibha vidhya vidya vijaya vijayalakshmi vimala vineeta vinita vrinda yamini yamuna yashoda yashodhara yogita zarine dilmaya bimala
bidya parbati sabitri akter begum khatun khatoon khanam sultana aktar nahar nasreen hasina khaleda rowshan sharmin matia sajeda rizwana jesmin
moushumi moriom mosammat mst rokeya ruma rumana sufia sumi taslima ai aika aiko airi akane akari akemi akiko akina ami asaka asako asami asuka atsuko
ayaka ayako ayame ayana ayane ayano ayumi azumi azusa chie chieko chiemi chika chikako chinatsu chiyo chiyoko chizuko chizuru eiko eimi emi emika
emiko ena eri eriko erina etsuko fujiko fumie fumiko fumi hanae hanako haruka haruko harumi haruna hatsue hatsumi hideko hinako hiroe hiroka hiroko
hiromi hisae hisako hisayo hitomi honami honoka ikuko ikumi itsuko izumi junko juri kaede kaho kahoru kana kanae kanako kanna kanoko kaori kaoruko
kasumi katsuko kayo kayoko kazue kazuko kazumi kazuyo keiko kiko kikue kimi kimiko kinuko kiyoko kiyomi koharu kotone kozue kumi kumiko kurumi kyoko
maaya machiko madoka maiko maki makiko mami mamiko mana manami mariko masae masako masayo masumi mayo mayu mayuko mayumi megumi mei meiko midori mie
mieko miho mihoko miharu mikako miki mikiko miku minako minami mio misa misaki misako misato mitsuko mitsuyo miu miwa miwako miyo miyoko miyu miyuki
mizuho mizuki moe moeka moemi momo momoka momoko motoko mutsumi nami namie nanae nanako nanami naoko natsue natsuko natsumi nobue nobuko nodoka nonoka
noriko norie nozomi reiko reina rie rieko rika rikako riko rinko risa risako ritsuko rumi rumiko ruriko ryoko sachie sachiko sachiyo sadako sae saeko
saki sakiko sakura sakurako sanae saori satomi satoko satsuki sawako saya sayaka sayako sayo sayoko sayuri seiko seira setsuko shigeko shiho shihoko
shiko shinako shino shiori shizue shizuka shizuko sonoko suiko sumie sumika sumiko sumire suzue suzuka suzuko taeko takae takako tamae tamaki tamako
tamami tamiko tazuko terue teruko teruyo tokiko tomie tomiko tomo tomoe tomoka tomoko tomomi tomoyo toshie toshiko toyoko tsukiko tsuneko tsuruko ume
umeko wakako wakana yae yaeko yasue yasuko yasuyo yayoi yoko yoriko yoshie yoshiko yoshimi yoshino yuika yuka yukako yukari yukie yukiko yukina yukino
yuko yumi yumiko yumeka yumika yuna yurie yurika yuriko yurina fang fenfang guiying hongmei huiling jiali jiamin lanfen lihua lijuan limei liping
lingling meifang meihua meilan meiling meiyu meizhen peihua qiaoling qiuyue ruolan shufen shuhua shulan shumei shuying shuzhen suzhen wenjing wenxiu
xiaohong xiaojuan xiaoli xiaoling xiaomei xiaoyan xiuying xiulan xiumei xueqin yaling yanhong yanling yanmei yanping yinghua yingying yulan yuhua
yuling yumei yuqin yuping yuzhen zhenzhen chunhua chunmei chunyan guihua guifang guilan jingyi meili mengyao hanyu ziyi ruoxi yutong xinyi yee yeoh
adwoa afia afua akosua akua ama amma efua esi araba ekua adjoa akosuah yaa maame abeni abike abosede adaeze adaobi adaora adanna adeola adeyinka
adunni aduke akunna amaka amarachi anuli anwuli ayinke bisi bolanle bukola bunmi chiamaka chidinma chimamanda chinwe chinyere chioma dupe ebele ebun
egoamaka enitan esosa ezinne fadekemi folake folasade folashade funke funmilayo ganiat ifeoma ifunanya ijeoma ireti iyabo kafayat kemi kikelomo modupe
morenike ndidi ngozi nkechi nkem nkiru nkoli nneka nnenna nwakaego obiageli oby odunayo ogechi ogonna okwukwe olabisi oluchi olufunke oluremi omolara
onyinye rolake romoke ronke sade sherifat simisola somtochukwu titilayo titi toyin uju uloma yejide yetunde yewande aissata aissatou aicha amie
aminata aminatta assetou astou awa bineta bintou binta binetou coumba dado dieynaba djeneba fanta fatim fatmata fatou fatoumata fatu haja isatou
jainaba jalikatou jebbeh kadiatou kadiatu kadie khady kumba mabinty maimouna marieme mariama mariatu memunatu nafissatou ndeye oumou ouleymatou oumy
ramata ramatoulaye rokia safiatou saffie salimata sira sirra sokhna tenneh yassah yeama yeabu achieng adhiambo akinyi akoth anyango atieno awino awuor
chebet chelagat chepkoech chepkemoi chepngetich cherono cherotich jebet jemutai jepchirchir jepkosgei jeptoo kanini kerubo kemunto moraa mumbi mumbua
mutheu mwende mwikali nafula nekesa njambi njeri njoki nyaboke nyambura nyawira nyokabi wairimu wambui wamaitha wangari wangechi wangeci wangui wanja
wanjiku wanjiru waithera wavinya zawadi zuhura mwanaisha neema rehema subira tatu zainabu zaituni busisiwe buhle bongiwe dineo dudu gugu kgomotso
khanyi khanyisile lindiwe mmabatho mmamoloko mapaseka mbali nandi naledi nobuhle nokuthula noluthando nolwazi nomalanga nomcebo nomfundo nompumelelo
nomsa nomthandazo nomvula nomzamo nontobeko nonhlanhla nosipho nosiviwe nozipho nthabiseng ntombi palesa phindile phumzile pinky puleng refilwe
sbongile sibongile sindisiwe siphokazi thandeka thandi thandiwe thembi thembeka thuli tshidi yoliswa zandile zanele zinhle zodwa zoleka zukiswa chipo
chiedza esnath fadzai memory netsai nyaradzo oppah rudo rutendo ruvimbo sekai shamiso sithembile tambudzai tariro tsitsi vimbai yeukai abeba adanech
alem aster ayelech azeb bethlehem birtukan derartu etenesh fantu fikirte freweini genet genzebe haimanot hirut kidist lemlem letesenbet liya mahlet
makda meaza meseret meskerem mihret mulu rahel selam selamawit senait sentayehu tigist tirunesh tizita tsehay werknesh yodit yordanos zenebech zinash
hodan ifrah ayaan fadumo faduma hibaaq hawo maryan sahra ubah xaawo deqa bich diem diep dieu hang hanh hien hoa hoai hue huong huyen lan linh loan ly
my nga ngan ngoc nguyet nhi nhung nhu oanh phuong quyen quynh suong thao thi thoa thu thuy tram trang trinh truc tuyet uyen vy yen ayu dewi diah endah
endang eni erni fitri fitriani indah ika indri kartika kartini lestari lilis lusi mega megawati nani nia ning nurhayati puan puspita putri ratih retno
rini rosita sinta siska sulastri sumarni susanti susi tini titin tuti titiek wahyuni wati wulan wulandari yanti yuli yuliana yuni yunita apinya busaba
chanida chintana darunee kanchana kanya kanokwan malee maneerat mayuree naruemon natcha nattaya nok nuan nussara orawan paetongtarn pailin panida
parichat patcharee phantira pimchanok ploy porntip pranee rattana ratree sasithorn saengdao sirikit siriporn somjai somying suda sumalee sunisa
supaporn suphannee supatra suwannee thidarat ubolratana urai usa waraporn wilaiporn yingluck yaowapa aye cho daw ei hla hnin khin mya nandar nilar nwe
phyu sandar su thandar thida thiri wai yadana sreymom bopha chanthou kunthea sreyneang aigerim aigul ainur aisulu akmaral altynai asel asiya assel
ayagoz aynura bibigul botagoz dariga dinara elmira gauhar guldana gulmira gulnara gulnaz gulzhan karlygash kamshat lyazzat madina meruert nazgul
nargiza nigora nilufar nodira raushan saltanat sayora saule togzhan umida zarina zhanar zhibek zhuldyz zulfiya dilnoza dilbar feruza gulchehra mokhira
ozoda shahnoza zamira aviva ayala ayelet bat batya bracha chana dafna dganit dikla dorit efrat einat einav esti galia galit geula gila hadas hadassah
hagit hila ilana inbal irit keren liat lihi limor mali mazal meirav merav miri naama nava noa nurit ofra orit orly orna osnat pnina ravit rivka ronit
ruti sarit shani shir shira shiri shlomit shoshana sigal sigalit smadar tali tirza tova tzipi tzipora vered yael yaffa yehudit yifat yocheved ziva
zehava
`;

/** Ends of given names that lean to one gender, longest first, looked at when the name itself is not listed. `family` ends are those of family names. */
export const NAME_ENDINGS: readonly { readonly end: string; readonly gender: 'm' | 'f'; readonly of: 'given' | 'family' }[] = [
  { end: 'sdottir', gender: 'f', of: 'family' }, { end: 'dottir', gender: 'f', of: 'family' }, { end: 'skaya', gender: 'f', of: 'family' }, { end: 'skaia', gender: 'f', of: 'family' },
  { end: 'ovna', gender: 'f', of: 'family' }, { end: 'evna', gender: 'f', of: 'family' }, { end: 'ovich', gender: 'm', of: 'family' }, { end: 'evich', gender: 'm', of: 'family' },
  { end: 'ovova', gender: 'f', of: 'family' }, { end: 'ova', gender: 'f', of: 'family' }, { end: 'eva', gender: 'f', of: 'family' }, { end: 'yeva', gender: 'f', of: 'family' },
  { end: 'ska', gender: 'f', of: 'family' }, { end: 'cka', gender: 'f', of: 'family' }, { end: 'iene', gender: 'f', of: 'family' }, { end: 'aite', gender: 'f', of: 'family' },
  { end: 'sky', gender: 'm', of: 'family' }, { end: 'skiy', gender: 'm', of: 'family' }, { end: 'ov', gender: 'm', of: 'family' }, { end: 'ev', gender: 'm', of: 'family' },
  { end: 'ullah', gender: 'm', of: 'given' }, { end: 'uddin', gender: 'm', of: 'given' }, { end: 'eddine', gender: 'm', of: 'given' }, { end: 'slav', gender: 'm', of: 'given' },
  { end: 'suke', gender: 'm', of: 'given' }, { end: 'hiro', gender: 'm', of: 'given' }, { end: 'taro', gender: 'm', of: 'given' }, { end: 'ichi', gender: 'm', of: 'given' },
  { end: 'shi', gender: 'm', of: 'given' }, { end: 'kazu', gender: 'm', of: 'given' }, { end: 'yuki', gender: 'm', of: 'given' },
  { end: 'ette', gender: 'f', of: 'given' }, { end: 'ina', gender: 'f', of: 'given' }, { end: 'elle', gender: 'f', of: 'given' }, { end: 'iya', gender: 'f', of: 'given' },
  { end: 'eko', gender: 'f', of: 'given' }, { end: 'iko', gender: 'f', of: 'given' }, { end: 'ako', gender: 'f', of: 'given' }, { end: 'uko', gender: 'f', of: 'given' },
  { end: 'ia', gender: 'f', of: 'given' }, { end: 'ita', gender: 'f', of: 'given' }, { end: 'ana', gender: 'f', of: 'given' },
];

/** Second halves of Korean given names ("Seo-jin", "Chang-won") that lean to one gender. */
export const KOREAN_ENDINGS: Readonly<Record<string, 'm' | 'f'>> = {
  chul: 'm', ho: 'm', soo: 'm', sik: 'm', won: 'm', hwan: 'm', geun: 'm', keun: 'm', seok: 'm', suk: 'm', woo: 'm', ki: 'm', gi: 'm', yeol: 'm', hyun: 'm', jun: 'm', hoon: 'm', pyo: 'm', tae: 'm',
  gyu: 'm', kyu: 'm', bum: 'm', beom: 'm', man: 'm', kwon: 'm', gwon: 'm', kook: 'm', guk: 'm', il: 'm', un: 'm', dae: 'm',
  sook: 'f', hee: 'f', ja: 'f', mi: 'f', ah: 'f', kyung: 'f', na: 'f', hye: 'f', rin: 'f', ran: 'f', ok: 'f', soon: 'f', sun: 'f', yeon: 'f', young: 'f', hwa: 'f', in: 'f', eun: 'f', ye: 'f', jung: 'f', jeong: 'f',
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Given names that most often belong to men. */
export const MALE_NAMES: ReadonlySet<string> = new Set(words(MALE));
/** Given names that most often belong to women. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(words(FEMALE));

/** Family names that stand first where they come from: China and its neighbours, Korea, Vietnam. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(words(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
shen yao fu zhong cui tan lu fan jin shi dai jia xia wan fang zou xiong bai meng qin qiu hou xue lei hao gong shao shao qian wan lim lee wong chan cheung lam leung ng ho kwok chow tsang chua goh koh ong teo
yeo toh sim tay chong yap yeoh foo loh low khoo kim park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an ryu yoo yu hong jeon ko go moon son yang bae baek paik heo
nam noh roh ha joo ju min cha nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly
`));
