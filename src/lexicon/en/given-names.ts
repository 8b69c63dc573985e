/**
 * Given names by the gender that most of their bearers have, written from general knowledge of many countries.
 * Names that either gender bears often (Kim, Jordan, Robin, Xiaoming, Ji-won) are left out: no evidence is better than the wrong one.
 * All in lower case, without diacritics and in the order of their letters: `src/text/gender.ts` folds before it looks, and looks by halves,
 * so that nine thousand names cost nothing at start-up.
 */

/** Given names that most often belong to men. */
export const MALE_NAMES = `
aabid aad aakash aamir aarav aarne aaron abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdelkarim abdellah abdellatif
abdelmajid abdelouahab abderrahim abderrahmane abdeslam abdi abdirahman abdirashid abdiweli abdolreza abdou abdoulaye abdul abdulaziz abdulhamid
abdulkarim abdulla abdullah abdullahi abdulrahman abdus abe abebe abel abera abhay abhijit abhinav abhishek abilio abiodun abiola abiy aboubacar
abraham abu acacio achilleas achim ad adam ade adebayo adebola adedayo adegoke adekunle adel adelino adem ademola adeniyi adetokunbo adewale adewole
adeyemi adil adilson aditya adnan ado adriaan adrian afonso afzal agim agron agung agus agyei agyeman ahmad ahmed ahmet ahsan aibek aidan aidar
aidarous aiden aiman airat aires aisake ajay ajit akash akbar akhil akhilesh akhtar akhtaruzzaman akihiko akihiro akin akintola akinwale akinwumi
akinyemi akio akira akmal akram aksel akshay akwasi al ala alaa alaattin alain alam alan alasdair alassane alastair albano albert albin albrecht
alcides alec aled alejandro aleksandar aleksandr aleksandre aleksei aleksey ales alessandro alessio alex alexander alexandre alexandros alexei alexey
alf alfie alfonso alfred alfredo alhaji ali alin aliou alioune alireza alisher alistair allan allen almaz alois alok alonso alpay alper alpha altan
alvaro alvin amadou amadu aman amandio amar amarjit amaury ambrose amedeo amer americo amichai amin aminu aminul amir amit amitabh amjad ammar amol
amos amr amrit anand anant anas anastasios anatoliy anatoly anders anderson andi andre andreas andrei andrej andres andrew andrey andrii andrij andriy
andrzej andy angelo angelos angus anh anibal anil anirban anirudh anis anisur ankit ankur annadurdy annor anoop anselmo ansh anthony antoine anton
antonin antonino antonio antonis antti anup anupong anura anurag anvar anwar anwarul aondoakaa apirat apisai apostolos aqeel ara aram arash aravinda
arayik arbab arben archie arda ardeshir ardit arend argyris ari arie ariel arif ariful arijit arindam aris aristides arjan arjun arjuna arkadiusz
arkady arman armand armando armen armin armindo arnab arnaldo arnaud arne arnel arno arnold arnulfo arpad arsalan arsen arseniy arseny arshad artak
artan artem artemio arthur arto artur arturo artyom arun arvid arvind arye asad asaduzzaman asan asanka asante asbjorn asep asghar ashish ashok ashot
ashraf ashraful ashton ashutosh ashwin asif asim askar aslam asmund asoka assane ata atamyrat ataur athanasios athumani atif atilla atiqur ato atsushi
attila attilio atul aubrey augusto aung aurangzeb aurel aurelien aurelio austin avelino avi avigdor avinash aviv avni avraham avtandil awad axel ayad
ayaz aydin ayele ayhan aykut ayman aymen ayo ayodeji ayodele ayotunde ayoub ayub ayumu ayush azam azamat azhar aziz azizul azizur azlan azman azmi
babajide babar babatunde babu babul baburam bachir badr badrul bahadur bahman bahram bajram bakar bakari bakary bakhtiyor bakhyt baki bakr bakyt bala
balaji balazs balbir baldev balint balla balraj baltazar balwant bambang bamidele bandar bandara bandula bankole bao baptiste barack barak baraka
barasa barbaros barend baris barnaby barney barre barry bart bartek bartholomew bartlomiej bartosz bas basel bashar bashir bashkim basil basilio
bassam bassem bastien batbayar batbold batmunkh batuhan bauke baurzhan bayar bayram bayu bedrich begench behnam behrouz behzad beka bekele bekim bekir
bekzod bello belmiro ben bence benedict bengt beni beniamino benigno benito benjamin benno benny benoit berat berdi berhanu berik berk berkay bernard
bernardo bernd bernhard bert bertie bertrand besnik beso bhagwan bharat bhaskar bheki bhim bhupendra bhushan bhuvan bidur bidzina biju bikram bilal
bilawal bilel bill billy bimal binh binyamin bipin birame birendra birger birol biswajit bjarne bjarni bjorn blake blazej blerim blessing bo boakye
boaz bob bobby bobur bogdan boguslaw bohdan bohumil bohuslav bojan bola bolaji bolat boldbaatar boleslaw bongani bonifacio bora boris borislav borje
borut borys boualem boubacar boutros bozidar brad bradley brahim bram brandon branislav branko brendan brent brett brian brice bright brima bronislaw
bruce bruno bryan budi bujar bulent burak burhan burkhard buti byambasuren byron caetano cahit caio caleb calin callum calum calvin cameron camille
camilo can caner carl carlo carlos carlton carmelo carsten cassio catalin cathair cathal cavit cayetano cecil cedric cees ceferino celal celestino
celso cem cemal cengiz cesar cesare cestmir cevdet cezary chad chaim chaiwat chamara chaminda chan chandan chandima chandra changming charalambos
charles charlie charo cheikh chenggong cheruiyot chester chetan chibuike chibuzo chidi chidiebere chidozie chigozie chijioke chike chima chimaobi
chimwemwe chinedu chinh chinonso chinua chinzorig chirag chokri chris christer christian christoph christophe christopher christos chuan chuck
chukwudi chukwuemeka chukwuma ciaran cihan cillian ciprian ciriaco ciro clarence clark claude claudio claudiu claus clayton clement clemente cletus
cliff clifford clint clinton clive clyde cody coen colin colm colum conall connor conor conrad conrado constantin cor corey cormac cornelio cornelis
corneliu corrado cosimo coskun cosmin costas costel craig crisanto crispim crispin cristian cristobal csaba cuong curt curtis cyril cyrille czeslaw
daan dacian dadang daichi daiki daisuke daithi dale dalibor dalitso daljit dambar damian damiao damien damir damon dan daniel daniil danijel danila
danilo daniyar danjuma danladi danny dante danylo daouda dapo dara dario dariush dariusz darmawan darrell darren darryl darshan dashdorj dat dato daud
daudi daulet dauren davaadorj dave davi david davide davit davor davut dawa dawei dawid dawit dawood dayo dean debashish declan dedi deepak dejan
delali delfim delfin delowar delwar demba demeke demetrio denes denis dennis denny denys denzel deolindo dereje derek dermot desmond desta detlef dev
devendra devlet dexter dhananjay dharam dharmendra dhirendra dhruv dian diarmuid dick didier didik diederik diego dieter dietmar dietrich dilip
dilshan dilshod dimitri dimitrios dimitris dimuth dinar dindo dinesh dinh dionisio dionysis dipak dipankar dipendra dirk divyansh djamel djibril djoko
dmitri dmitriy dmitry dmytro dodi dogan doganay dogu dom domagoj domenico dominador domingo dominic dominik don donal donald donato dong dongming
donncha donnchadh donnie dorin dorj dorje dorjsuren dotun doug dougal douglas dov dragan dragos drazen drew driss dritan dror duane duc dudi dudley
duje dumisani dumitru duncan dung dusan dusko dustin duy dwayne dwi dwight dylan eamon eamonn earl eberhard ebo ebrahim ebuka eche eckart ed eddie
edem edgar edgardo edi edilberto edin edmund edoardo edouard edson eduard eduardo edward edwin eero efosa efrain efren efstathios egemen egidio egon
ehsan ehud eifion eiichi eiji einar eino eirik eisaku eitan ejike ekkehard eko ekow ekrem elad elazar elchin eleftherios elemer eleuterio eli elian
elias eliezer elijah elikem elio elis elliot elliott ellis elmer elnur eloi elpidio elton elvis emad emanuele emdadul emeka emil emile emiliano emilio
emin emir emlyn emmanuel emmerson emmett emomali emrah emre emrys emzari enamul enda endre enes enkhbayar enkhbold enkhtuvshin enrico enrique enver
enyinnaya enzo eoghan eoin epeli ercan erdal erdem erdene erdogan eren erez ergin ergun erhan erhard eric erich erick erik erkan erkki erlan erland
erlindo erling ernest ernesto ernie erno ernst erol ersin ertugrul erwin eryk esa eskil esmail espen essam esteban ethan etienne ettore euan euclides
eufemio eugen eugene eugenio eurico eusebio evan evangelos evariste evaristo everett evert everton evren ewald ewan eyal ezequiel ezio ezra fabian
fabien fabio fabrice fabricio fabrizio fadel fadi fadil fahad fahd faisal faiz fajar fakhar famara faouzi farai faraj faramarz farhad farhan farhod
farid faris farook farooq farouk farrukh farshad faruk faruq faruque farzad fathi fatih fatmir fatos faustin fawad fawaz fawzi faysal fazal fazle
fazlur federico fedir fedor feliciano felipe felix femi ferdinand ferdinando ferenc fereydoun fergal fergus ferhat ferit fermin fernando ferry festus
fethi fevzi fiachra fidel fidencio fiifi fikre fikret fikri filippo finbarr finlay finn fintan firas firat firmino firouz flamur flavio florencio
florent florentino florian florin floris floyd foday folorunsho fortunato fotis fouad francesco francis francisco franciszek franck franco francois
frank frankie franklin frans frantisek franz fraser fred freddie frederic frederick fredrik friedhelm friedrich frits fritz fryderyk fuad fuat fulvio
fumihiko fumio fyodor gabor gabriel gadi gael gaetan gaetano gagik gal galym gamini ganbaatar ganbold ganesan ganesh ganjar gantulga gantumur ganzorig
garba garegin gareth garik garrett garry garth gary gaspar gaston gatot gaudencio gaurav gautam gavin gbenga gebre geert gela gen gene generoso
gennady gennaro genta geoff geoffrey georg george georgi georgios georgy geraint gerald geraldo gerard gerardo gerben gergely gergo gerhard german
gero gerrit gerry gert getachew gethin gevorg geza ghafoor ghaith ghassan ghazi gheorghe gholam gholamreza ghulam gia giacomo gian giancarlo
gianfranco giang gianluca gianluigi gianni giannis gideon giga gijs gil gilad gilbert gilberto giles gilles gilmar gilson gino giorgi giorgio giorgos
giovanni girish girma giulio giuseppe givi gjergj gleb glen glenn gobind gocha godfrey godswill godwin gogi gokhan golam goncalo gonzalo goodluck
gopal goran gordan gordon goro gosta gotabaya gottfried govind graciano graeme graham grant greg gregoire gregor gregorio gregory griffin grigore
grigoris grigory gruffudd gruffydd grzegorz guangming gudmund gudni guido guilherme guillaume guillermo guled gultekin gulzar gunnar gunter gunther
guodong guohua guoping guoqiang guowei guram gurbachan gurbanguly gurkan gurpreet gus gustave gustavo gustaw gusti guy gwilym gwyn gyanendra gyorgy
gyula haakon habib habibur hadi hafez hafiz hafizuddin hafizur hai haibo haidar haider haifeng haile haileselassie hailu haim haiming haitao haitham
haiyang hajime hakan hakeem hakim hal haldun halil halit haluk halvard halvor hamad hamada hamadi hamdan hamdi hamed hamid hamish hamisi hamit hamza
hani hanif hank hannes hannu hans happy harald harbhajan hardeep hardik hari haris harish harjit harold haroon harpal harri harris harrison harry
harsh harsha hartmut hartono haruhiko haruki harun haruto harvey hasan hasanul hashem hashim hassan hassen hatem havard hayao hayato haydar hayk
hayrettin haytham hector hedi heikki heiko heiner heinrich heinz heitor helder helge hellmut helmut hemant hemanta hendra hendrik henk hennadiy
henning henri henrik henrique henry henryk herb herbert heri heriberto herman hermann hermenegildo herminio hernan heru herve herzl hesham hessel
heydar hicham hideaki hidehiko hideki hideo hideto hidetoshi hieu hikaru hikmet hilario himanshu hiram hiroaki hirofumi hirohito hirokazu hiroki
hiroshi hiroto hiroyuki hisashi hisham hishamuddin hitesh hitoshi hlib hoang holger homayoun homer hongbin hongwei honorato hooshang horace horacio
horia hormoz horst hosni hossam hossein hovhannes howard hrant hrvoje hryhoriy htay huaqiang hubert hugh hugo hugues huib hulusi humaid humberto
humphrey hun hung hunter huseyin husnu hussain hussam hussein huw huy hynek hywel iain ian iancu ibrahim ibrahima ichabod ichiro idan idris idrissa
ieuan ifan ifeanyi ifor ignacio ignacy ignatius igor ihab ihor ihsan ijaz ikechukwu ikenna ikram ilaitia ilan ildar ilia ilias ilie ilir ilker ilkka
ilnur ilya ilyas imad imran imre imthiaz imtiaz inacio inan inayat inder indrajit ingemar ingo ingvar inoke intizar inzamam ioannis iolo ion ionel
ionut iorwerth iorwuese iosefa iosif iqbal irakli iraklis ireneusz irfan irving isa isaac isagani isaiah isaias isam isamu isao ishaan ishaq ishwor
isidro islam islom ismael ismail ismaila ismet isoa issa issam issouf istvan isuf itamar itaru itzhak iulian iva ivan ivaylo ivica ivo ivor iwan iyad
iyiola izzat jaafar jaakko jaap jaber jabir jabu jabulani jacco jacek jacinto jack jacob jacobo jacques jadran jafar jagan jagat jagdeep jagdish
jahangir jahirul jaideep jair jairam jakaya jake jakub jalal jalel jama jamal jamel james jamie jamil jamilur jamshid janne janos januario janusz
jared jari jarle jarmo jaromir jaroslav jaroslaw jason jasper jassim jasur jaswant jatin javad javed javier jawad jay jayant jayesh jeff jefferson
jeffrey jejomar jelle jeno jens jeremiah jeremy jericho jerico jeroen jerome jeronimo jerry jerzy jesper jesse jesus jethro jewel jhala jianguo
jianhua jianjun jianming jianping jianwei jiaqi jide jigme jihad jilani jim jimmy jindrich jinping jintao jiri jiro jitendra joachim joakim joao
joaquim joaquin job jochen joe joel joey jogendra johan johann johannes johari john johnny joko jokowi jolyon jomo jon jonah jonas jonathan joop joost
jorg jorge jorgen joris jos jose josef joselito joseph josh joshua josiah josias josip jost josue jouni jovan jovito jozef jozsef juan juanito judd
jude juha juhani jukka jules julian julien julio juma jun junaid junichi junichiro junji junya juraj jure jurgen jurre jussi justin jusuf kaan kabiru
kacper kadir kadri kagiso kai kailash kairat kais kaito kakha kakhaber kalilou kalle kalman kalonzo kalu kalyan kamal kamarudin kamau kamil kamlesh
kamran kamrul kamruzzaman kanat kanayo kanhaiya kaoru kapil karam karan karanja karapet kare karel karim kariuki karl karma karol karoly karsten
karthik kartik kashif kasim kasper kassim kassym katlego katsuhiko katsuo katsuya kaushik kayode kazem kazim kazimierz kazuhiko kazuhiro kazuki
kazumasa kazuo kazuya kebede kedar kees kehinde kei keiichi keiji keisuke keita keith kelechi kelfa kemal ken kenan kenani kendrick kenechukwu
kenenisa kengo kenichi kenji kenjiro kenneth kenny kent kenta kentaro kenzo keqiang kerem keshav ketan ketut kevin khachatur khadga khai khairuddin
khairul khaldoun khaled khalid khalifa khalil khandaker khanh khawaja khoa khondaker khosrow khurelsukh khurram khurshed khurshid kianoush kibet kien
kieran kifle kimani kimio kimmo kioko kipchoge kipchumba kipkemboi kipkoech kipkorir kiplagat kiprop kiprotich kiptoo kiran kirill kirk kishore
kittipong kiyoshi kjell kjetil klaas klaus knud knut ko koba kobina koen kofi kohei koichi koji kojiro kojo koku kolapo komla komron kondwani konrad
konstantin konstantinos koray korbinian korir kostas kostiantyn kostyantyn kosuke kota kotaro kouji kpodo kresimir kreso krishan krishna krishnan
kristian kristoffer krisztian krunoslav krystian krzysztof kujtim kul kuldeep kumar kumara kunal kunio kunle kursat kurt kusal kwabena kwadwo kwaku
kwame kwasi kwesi kyaw kyle kyohei kyriakos kyrylo lachlan ladislav lado lahiru lajos lakshman lal lalit lalu lam lamar lamberto lamin lamine lance
lanre lansana larry lars lasantha lasha lasith lassaad lasse laszlo laurens laurent laurentiu lauri lautaro lautele lawal lawrence laxman lazaro
leandro lebogang lech lefteris leif lekan leland len lencho lennart lenny leo leon leonard leonardo leonel leonid leonidas leopold leopoldo lerato
leroy les leslie lester leszek lev levan levent levente levon lewis lhamo liam liaqat libor liborio limbani lincoln lino lionel liqiang lisandro lito
liton livio liviu ljubomir llewellyn llewelyn lloyd llyr lobsang loc lodewijk logan loic lokendra lokesh long lorand lorcan lorenz lorenzo loris lorne
lotfi lothar louie louis lourenco lovemore luan lubomir lubos luc lucas lucian luciano lucien lucio lucky ludek ludger ludovic ludwig luhut luigi luis
luiz luka lukas lukasz luke lulzim lungile lutfi lutfur luther lutz luuk luvsannamsrai lwazi lwin lyle lyndon maarten macario macharia maciej mack
madan made madhav madhukar mads mady magne magnus mahadzir mahathir mahbub mahbubur mahdi mahela mahendra maher mahesh mahfud mahfuz mahfuzur mahinda
mahir mahmood mahmoud mahmud mahmudul mahmut maina maithripala majed majid makis makoto maksim maksym malachy malcolm malik mamadou mamadu mamdouh
mamoru mamoun mamuka manabu manas manasa mandeep mandla manet manfred mangesh mangosuthu manh manik manish manjeet manmohan mannan manny manohar manoj
manolis manolo mansoor mansour mansur manuel manvel manzoor marat marc marcel marcelino marcello marcelo marcin marcio marco marcos marcus marek
mariano marijn marin mario marius mariusz mark markku marko markus marlon marnix marshall martijn martin martinho marton marty marvin marwan masaaki
masaharu masahiko masahiro masaki masami masanori masao masaru masashi masato masatoshi masayoshi masayuki mashrafe mason masood masoud massimiliano
massimo massoud masud masudur mate matej mateo mateus mateusz mathias mathieu matias matija matiur mats matt matteo matthew matthias matthieu matthijs
matti matyas maung maurice mauricio maurizio mauro mawuli max maxence maxim maxime maximo maxwell mayank mazen mazlum md mduduzi mehdi mehidy mehmet
mehran mehrdad meinhard meirion melaku melchor meles melih melvin menelaos mengistu menno mensah merab merdan mert mesfin mesut mete metin meurig
mevlut mher michael michal michalis micheal michel michiel michio mick mieczyslaw miguel mihai mihail mihalis mihaly mikael mikayel mike mikhail
mikheil mikio mikkel mikko miklos mikolaj milad milan mile miles milind milivoj milo milon milorad milos miloslav milosz milovan miltiadis milton min
minghao mingma mingming minh minoru mircea mirko miroslav miroslaw mirza mirzo mitch mitchell mithra mithun mitsuhiro mitsuo mitsuru mizanur mladen
moataz moctar modou moeen moez mofizur mogens mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohd mohinder mohit mohsen mohsin moin moinul
moises mojtaba mokbul mokhtar momcilo momir momodou momoh moncef mondli monir monirul moniruzzaman monty morad mordechai morgan moritz morris mort
morten morteza mortimer mory moses mosese mosharraf moshe moslem mostafa mostafizur motiur motoki moulay mouloud mounir mourad moussa moustafa
mozammel mphatso mpho msugh mtendere mthunzi muammar muammer muayad mubarak mudassar mueen mugur muhammad muhammadu muhannad muharrem muhit muhittin
muhsin muhyiddin muiris mujahid mujeeb mujibul mujibur mukesh mukhtar mukul mulugeta mumtaz munir munkhbat munkhbold murad murali muralidhar murat
murdo murray murtaza murugan musa musab mushfiqur mushtaq muslim mustafa mustafizur musyoka muthama muthanna mutiso mutlu muttiah mutua muyiwa
muzaffer mwai mwangi mwinyi mxolisi myint mykhailo mykola mykyta myles myron mzwandile nabil naci nadeem nader nadim nadir naeem naftali nagesh nagisa
nahuel nahyan naif naing najeeb najib nakul nalin nam namal nandan naohiro naoki naoto naoya naranbaatar narayan narayanan narek narendra naresh
narong naseem naser nasir nasiru nasiruddin nasr nasser nathan nathaniel nattapong naveed naveen navid navin navjot nawaf nawaz nayef nazar nazim
nazir nazmul nazri nazrul ndumiso ndungu neal nebojsa necati necdet necmettin ned nedim neeraj neil nejat nejib nello nelson nemanja nenad nestor
nevil neville nghia ngugi nguyen nhlanhla niall niaz nicanor niccolo nicholas nick nico nicolae nicolas nidal niek niels nigel nihat nii nika nikhil
nikitas niklas nikola nikolai nikolaos nikolay nikoloz nikos nilesh nilo nils nimal nir niranjan nirmal niroshan nissim nitin nitish niyi nizar
njoroge njuguna nkosinathi nnaemeka nnamdi noah noam noboru nobuhiko nobuo nobuyuki nodar noel noh noman nonito nonso norayr norbert norberto nordine
norihiro norio norm norman noureddine nouri novak nugzar nuhu numan nuno nurettin nuri nurlan nursultan nurul nuwan nwankwo nyaga nyamdorj nyoman
nzioka obafemi obaid obaidul obi obinna oburu ochieng octavian octavio odd oddvar odhiambo odysseas ofer ofir ogbonna ognjen ohad oisin okan okechukwu
okey okon okonkwo okoth oktay ola oladele oladipo olaf olafur olakunle olamide olanrewaju olatunji olav olawale olayinka oldrich ole oleg olegario
oleh oleksandr oleksii oleksiy oli oliver olivier olli ollie olof olu olumide olusegun oluseun olusola oluwaseun olzhas om omar omer omid omkar omondi
omri onat onder ondrej onofre onur onyango onyebuchi onyekachi opiyo opoku orazio oren orest orhan ori orkhan orlando orson ortom osama osamu oscar
osei oskar osman osmo ostap osvaldo oswald otabek otar otavio otgonbayar otieno otis otmar otto ouma oumar ousman ousmane ove ovidiu owain owen owino
owusu oyvind ozan ozgur ozkan paata paavo pablito pablo paddy padraig pal palepoi palle panagiotis panfilo pankaj panos pantaleao pantelis paolo pape
par parag param paramjit paris parth partha parvez parviz pasang pascal pascual pasi pasquale patrice patricio patrick patryk paul paulo pavan pavel
pavlo pavlos pawan pawel payam peadar peder pedrito pedro pekka pelle pemba peni pentti per perfecto periklis perry pervaiz pervez petar pete peter
petr petre petri petrit petro petros petru petter peyman phathekile phil philip philippe phillip phiwe phong phuc phumtham phuoc pierce piero pierre
piers piet pieter pietro pim pino piotr pita placido plinio polat policarpo ponnusamy porfirio prabhat prabhu prabir prabowo prachanda pradeep pradip
prafulla prakash pramod pranab pranav prasad prasanna prasert prashant pratap prateek praveen pravin prawit prayut prayuth preben precious predrag
prem premysl preston primitivo prithvi proinsias prospero przemyslaw puneet purevdorj purna purnomo purushottam pushkar pushpa putu qadir qais qasem
qasim qassem qiang qishan quamrul quan quang quentin quincy quintino quirino quoc rabi rabih rabindra rabiu rachid rade radek radhakrishnan radim
radomir radoslaw radovan radu raed rafael rafal raffaele rafi rafiq rafiqul rafizi raghav raghu raghuram rahim rahman rahmatullah rahmi rahmon rahul
raila raimo raimundo rais raj raja rajan rajat rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath raju rakesh ralf ralph ram ramadhani
ramakrishna ramakrishnan raman ramaz ramazan ramdas ramesh rami ramil ramin ramiro ramli ramon ramsay ramush ramzi ran rana ranbir randall randhir
randolph randy ranil ranjan ranjit raouf raoul raphael rashad rashed rashedul rashid rashidi rasmus rasoul rastislav rasul ratan ratko ratu rauf raul
ravi ravinder ravindra ray raymond razak razali razvan recep reda redouane reece refik reg reggie reginald regis rehman rehmat rei reiner reinhard
reinhold reinier remco remy remzi ren renan renato rene renzo reuben reuven revaz rex rey reynaldo reza rezaul rezo rhodri rhys riad riaz ricardo
ricarte riccardo rich richard rick ricky ridha rifaat rifat rigoberto rik rikuto rino rintaro rinus rishabh rishi risto ritesh rithy riyad riza rizal
rizaldy rizalino rizky rizwan roald roar rob robbie robert roberto rocco rod rodel roderick rodney rodolfo rodrigo roel roelof rogelio roger rohan
rohit rohitha roland rolando rolf romain roman romano romeo rommel romualdo romulo ron ronald ronaldo ronan rongji roni ronnie ropate rory roscoe
roshan roslan rosli ross rostam rostislav rotem rotich rotimi rouhollah roy ruairi ruaridh rubel ruben rudi rudiger rudolf rudy ruel rufino rufus
ruggero ruhollah ruhul rui rune rupert ruperto ruslan russ russell rustam rustami rustem rustu rutger ruud ruwan ryan ryo ryohei ryoichi ryoji ryosuke
ryota ryszard ryu ryuichi ryuji saad sabah sabir sabri saburo sachin sadao sadegh sadik sadiq sadok sadyr saed saeed safdar sagar sahadev sahil sahr
sai saidakbar saidou saidu saidur saif saiful sait sajan sajeeb sajib sajid sajith sajjad sakari sakis salah salam salar saleem saleh salem sali salif
salih salihu salim saliou salman salomao salvador salvatore sam samba sameer samer sami samir samo samson samsul samuel samvel sanath sandeep sander
sandile sandip sandor sandro sani sanjay sanjeev sanjiv sankar sanoussi santiago santosh sanusi saparmurat saqlain sarath saravanan sardar sarfraz
sargis sariful sarmad sarvesh sasa sascha sasun satam satish satoru satoshi saturnino satya satyajit satyendra saud saul sauli saulos saurabh saurav
sava savenaca sayed sayeed sayyid scott seamus sean sebastian sebastiao sebastien sedat sefa segun segundo seif seiichi seiji seiya sekou selahattin
selcuk selim sello selorm selvam semih semisi semyon senad seni senthil senyo seppo serafin serajul serdar serge sergei sergey sergio sergiu serhat
serhii serhiy serik serkan serzh seth seun severino sevket seydou seyed sfiso shabani shabbir shafiq shafiqul shafqat shahab shahabuddin shahbaz
shahid shahidul shahin shahjahan shahram shahrokh shahrul shahryar shai shaikh shailendra shailesh shakeel shakib shakil shakoor shalva shamsul shane
shankar shanker sharad shariful shashank shashi shaukat shaul shaun shavkat shawn shehu sheikh shekhar sheldon sher sherif sherman sherzod shibu
shigeki shigeo shigeru shimon shin shingo shinichi shinji shinjiro shinobu shintaro shinya shinzo shiv shiva shivam shivraj shlomo sho shoaib shodmon
shogo shohei shoichi shoji shota shotaro shrikant shubham shuhei shuichi shuji shun shunichi shunsuke shunta shusuke shyam siamak siavash sibusiso sid
siddharth siddhartha siddiq sidi sidiki sidney siegfried sifiso sigmar sigurd sigurdur sikandar sikander silas silvano silvestre silvio silviu simao
simbarashe sime simon simplicio sinan sindre sinisa sion sione siphiwe sipho sirajuddin sirajul sirojiddin sisay sitiveni sivakumar sivanathan
sivapalan sixto siyabonga sizwe sjaak sjoerd slamet slaven slavko slavomir slawomir slobodan socratis soe soeharto sofiane sohail soheil sohel sohrab
sok sokol sola solomon solomzi sombat somchai somkiat somsak son soren sorie sorin soroush soso sosuke sota sotiris soufiane souleymane soumitra
sourav spartak spencer spyros srdjan srettha sri sridhar srikanth srinivas srinivasan stamatis stan stanislav stanislaw stanko stanley stathis stavros
stefan stefano stein steinar stelian stelios stellan stepan stephan stephane stephen stevan steve steven stewart stig stijn stipe stjepan stuart suat
subash subhash subodh subramaniam subramanian subrata sudarshan sudhakar sudhir sudip sudirman sufyan suhail suharto sujarwo sukarno sukhbaatar
sukhbir sukhdev sukru sulaiman suleiman suleyman sultan sumit sundar sunday sunil supriyadi suraj surapong suren surendra suresh surinder surjit surya
sushil susilo susumu suthep sutrisno suwarno svatopluk svein sven sverre svetozar svyatoslav swapan swen syed sylvain sylvester szabolcs szilard
szymon tad tadao tadashi tadele tadesse tadeusz tadhg tafadzwa taha tahar taher tahir tahsin tai taichi taiga taiki taiwo takaaki takahiro takahisa
takashi takato takayuki takehiko takeo takeshi taketo takis taku takudzwa takuma takumi takura takuto takuya tal talal talat talgat talha taliq tamas
tamaz tamba tamer tamerlan tamim tamir tan tanjim tanko tanmay tanveer tanvir taoufik tapan tapani tapio tapiwa taqi taras tarek tareq tarik tariq
tarique taro tarquin tarun taskin tatenda tatsuo tatsuya taufiq tauseef tawanda tawfiq taye tayfun tayo tayyip tebogo ted teddy teemu tegid teguh
teimuraz tejas tejashwi tek tekin tekle telmo temel temitope temujin temur temuujin temuulen tendai tengiz tengku tenzin teodor teodorico teodoro
teodulfo teofilo terence terhemba terje tero terrance terrell terrence terry tersoo teruo terver tesfaye teten tetsuo tetsuro tetsuya tetteh teun
tevita tewodros thabang thabiso thabo thaddeus thaksin thamer thamsanqa thanakorn thanasis thanathorn thang thanh thanos thant thawatchai thein themba
themistoklis theo theodor theodore theodoros theofilos thiago thibault thibaut thierry thijs thilak thilo thinh thirukumaran thisara thodoris thomas
thorsten thulani tiago tiberiu tibor tichaona tidiane tien tiernan tigran tihomir till tilo tim timo timofey timoteo timothy timur tin tinashe tirso
tito titus tivadar tjeerd tlhogi toan tobi tobias toby todd tofael tofail tofazzal toivo tokunbo tokuo tolegen tolga tom tomas tomasz tome tomer
tomislav tommaso tommy tomohiro tomoki tomos tomoya tonci tonderai tony tooru tope tor torben torbjorn tord tore torgeir toribio torkel tornike
torquil torsten toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiyuki towhid traian travis trefor trent trevor tri tristan
trond trong troy truman trung trygve tserendorj tshepo tshering tsogtbaatar tsutomu tsuyoshi tu tuan tucker tudor tuilaepa tullio tun tuncay tunde
tung tuomas tural turan turgay turgut turki turlough tushar ty tyler tymofiy tyoor tyrone tzachi ubaid ubaldo uche uchenna uday udaya udayan udo ufuk
ugo ugochukwu ugur ugyen uhuru ujjwal ulai ulas ulf ulli ulrich ulrik ulugbek ulysses umair umar umaru umberto umesh umit untung upendra upul uri
uriah uros usama usman uthman utku utpal uwe uzair uzi uzoma vaclav vadim vadym vahagn vahe vaibhav vaino vakhtang valdemar valdir valentin valentyn
valerio valeriu valeriy valery valon vangelis vannak vano vardan vartan vasant vasco vasek vasil vasile vasilis vasily vassilis vasyl vazgen vazha
vedat vedran vefa vegard veikko veit veli velimir veljko veniamin venkaiah venkat venkatesh vern vernon vesa viacheslav vic vicente victor victorino
vidar vidyut viet vigen vijay vijayan vikas vikram vikrant viktor viliam viliame viliami vilmos vimal vinay vince vincent vincenzo vineet vinh
vinicius vinod viorel vipin vipul virat virender virgil virgilio visar vishal vishnu vishwanath vit vitali vitalii vitaliy vitaly vito vittorio vivek
vjekoslav vlad vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker volkmar volodymyr vsevolod vu vugar vuk vusi vuyo
vyacheslav waclaw waddah wade wael wafula wagner wahab wahid wahyu waisale wajid waldemar wale waleed walid wallace wally walt walter walther wan
wangchuk waqar ward warren waseem wasim wassim wataru wawan wayan wayne weidong weiguo weijun weimin weiming wekesa wellington wenceslao wendell
wenjun werner wes wesley wessel wichai widodo wieslaw wijeyadasa wilbur wilfred wilfredo wilfried wilhelm will willard willi william willie willis
wilmer wilson wim wimal win winfried winston wirat wisam wissanu witold wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram woodrow worku wouter
wyatt wycliffe xavier xiaodong xiaofeng xiaoping xolani xolile xuejun yaakov yacine yago yahia yahya yair yakov yakubu yakup yalcin yamato yamikani
yang yann yannick yannis yanto yao yaqoob yaqub yared yaron yaroslav yasar yaser yash yashwant yasin yasser yassin yassine yasuhiro yasuo yasushi
yasutoshi yavuz yaw yaya yazid yegor yehiel yehuda yemi yerbol yerlan yermek yevgeny yevhen yevhenii yiannis yifan yigal yigit yilmaz yinka yisrael
yitzhak yngve yoav yoel yogarajah yogendra yogesh yogi yohanan yohannes yohei yoichi yoji yomi yonatan yong yongjun yongqiang yoram yorgos yosef
yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshikazu yoshimasa yoshinobu yoshinori yoshio yoshiro yoshitaka yoshito yossi yosuke yota yotam
youcef younis younus yousef youssef youssouf yudhisthir yudi yuichi yuichiro yuji yuki yukio yuma yunus yurii yuriy yury yusaku yusril yusuf yusuke
yuta yutaka yuto yuval yuvraj yuya yuzuru yves yvon zach zachary zack zafar zafer zaheer zaher zahid zahir zahirul zahoor zahurul zaid zain zainal
zakaria zakhar zakhele zaki zaman zambry zandanshatar zane zarko zaw zayd zayed zaza zbigniew zbynek zdenek zdravko zdzislaw zedong zeeshan zeev
zeferino zeke zeki zeljko zemin zeray zeya zhandos zhenguo zhenhai zhigang zhijun zhiqiang zhiyuan zhomart zhongshan zia ziad ziaur zied zillur zine
zinedine ziya zlatan zlatko zoltan zongqi zoran zosimo zouhair zsolt zsombor zubair zufar zulfikar zulfiqar zulkarnain zulkifli zurab zvi zvonimir
zweli zwelinzima zygmunt
`;

/** Given names that most often belong to women. */
export const FEMALE_NAMES = `
aafke aaliyah aaltje aarti aasiya aba abbie abby abeba abeer abena abeni abida abigail abike abla abosede achieng ada adaeze adalet adanech adanna
adaobi adaora addie addison adebisi adeela adela adelaide adele adelheid adelina adeline adenike adeola aderonke adeyinka adhiambo adi adiba adina
aditi adjoa adriana adrienne aduke adunni adwoa adya afaf afia afke afroditi afsaneh afsheen afua agafya agapi agata agatha agathe agnes agneta
agnieszka agota agustina ai aicha aida aigerim aigul aika aikaterini aiko aileen aimee aino ainur airi aisha aishah aishwarya aisling aissata aissatou
aisulu aizhan ajla akane akanksha akari akemi akiko akina akinyi aklima akmaral akosua akosuah akoth akpene akshata aktar akter aku akua akunna alana
alba albana albina albulena alcina aldona aleida alejandra aleksandra alem alena alessandra alessia alev alexa alexandra alexia alia alice alicia
alicja aliki alina aline alison alix aliya aliz alka alla allison alma almudena almut altantsetseg altyn altynai alvard alyona alyssa alzbeta alzira
ama amahle amaka amala amalia amanda amandine amani amarachi amatullah amaya amba amber ambia ambika ambra ameesha amela amelia amelie amena ami amie
amina aminah aminata aminatta amira amma amna amparo amrita amruta amy ana anabel anagha anahit anahita anais anamaria anamika anandi anano ananya
anastasia anastasiia anastasiya anastazja anca andja andjela andra andreea aneta anette anezka angela angeles angelica angelika angeliki angelina
angharad angie ani anika aniko anila anima anina anisa anisha anita anja anjali anjana anju anjum anjuman anka anke ankita ann anna annabel annabelle
annalena annalisa annamaria annapurna anne annegret annegrete anneke anneli annelies anneliese annemarie annemiek annet annette annick annie annika
anniken anoma anoud anouk antara anthea anthi antigoni antje antoinette antonella antonia antonie antonietta antonija antonina anu anuli anupama
anuradha anush anushka anvi anwara anwuli anyango anzhela anzhelika aoibhinn aoife aoko aparna apinya apiyo apolline apoorva april aqila araba
arabella araceli aracely arancha arbana archana areti arezoo argyro ariana arianna arina arlene arlette armelle armine arpi arpine arpita arta artemis
arundhati arusyak arwa arzu asa asabe asaka asako asami ascension ase aseel asel asenaca asha ashima ashley ashling ashwini asifa asiya asli asma
asmaa asmae asmau asmita aspasia assel assetou assia assunta aster astghik astou astrid asuka asuman asuncion asya atefeh ateqeh athanasia athina
atieno atsuko aud aude audrey auma aurelia aurelie aurica aurora aurore autumn ava avani avantika aviva awa awino awuor axelle aya ayaan ayagoz ayaka
ayako ayala ayame ayana ayanda ayane ayano ayca aycan aye ayelech ayelet ayesha ayfer aygul ayinke ayla aylin aynaz aynur aynura ayse aysegul aysel
aysen aytan ayten ayu ayumi azadeh azar azeb azita azizah azra azucena azumi azusa babita badria badriya baerbel bahar bahareh bakytgul bandana banu
barbara barbare barbel barbora barbro bardha barkha basak basma bat batool batya beata beate beatrice beatrix beatriz becky beenish begona begum belen
belgin belinda belma benazir benedetta benedicte benedikte benita bep berenice beril berit berivan berna bernadett bernadette bernice berrin berta
bertha besa bess beste beth bethan bethany bethlehem betsy bettina betty betul beverley beverly beyza bhagyashree bharati bharti bhavana bhavna
bhumika bianca bianka bibi bibiana bibigul bich bidya bige biljana bilkisu billur bimala bimbo bina bindu bineta binetou binnur binta bintou bipasha
birgit birgitta birgitte birgul birsen birte birtukan biserka bisi blanca blanche blanka blathnaid blazena blerta bodil boglarka bogumila boitumelo
bojana bolanle bolormaa bongiwe bonnie bopha borbala botagoz bouchra bozena bracha branka branwen brenda briana brid bridget bridie brigitta brigitte
brit britney britt britta brittany bronte bronwen bronwyn brooke bruna buhle buket bukola bunmi burcin burcu busaba bushra busisiwe busra caitlin
camelia camila camilla canan candace candela candelaria candice cansu caoimhe capucine cara caridad carina carine carissa carla carlota carlotta carly
carmel carmela carmen carmina carol carola carole carolien carolina caroline carolyn carrie caryn carys cassandra cassie catalina catarina caterina
catherine cathleen cathrine cathy catrin cecelia cecile cecilia cecilie celeste celia celina celine ceren ceridwen cerys ceyda chabela chaitali chana
chanda chandana chandni chandrika chanida chantal chanthou charlene charlotte charu charulata chathurika chaya chebet chelagat chelsea chemutai
chepkemoi chepkoech chepngetich cherono cherotich cheryl chhaya chiamaka chiara chidinma chie chiedza chieko chiemi chika chikako chimamanda chinatsu
chintana chinwe chinyere chioma chipo chitra chiyo chiyoko chizuko chizuru chloe cho christa christabel christel christelle christiane christina
christine christy chrysanthi chrysoula chunhua chunmei chunyan cigdem cindy cintia cinzia claire clara clare clarissa claudia clemence clementine cleo
clodagh clotilde colette colleen conceicao concepcion concetta concha connie conny consolacion constance constanta constanze consuelo cora coral
coralie corazon cordelia cordula corina corinna corinne cornelia corrie coumba courtney covadonga cressida cristiane cristina crystal csilla cynthia
dado dafna dagmar dagmara daiane daisy daksha dalal dalia dalma damilola damini damla dana danae danica daniela danielle danuse danuta daphne darcy
daria dariga darin darina dariya darlene darunee darya daw dawn dayani deanna dearbhla debbie debora deborah debra dee deema deepa deepali deepika
deepti defne deirdre delfina delgermaa delia delilah della delores delphine delyth demet denisa denise deolinda deqa derartu derya despina devaki
devika devyani dewi dganit dhanya dharini dhira diah diana diane dianne didem dieke diem diep dieu diewertje dieynaba dijana dikla diksha dilan dilara
dilbar dilber dilek diletta dilfuza dilini dilma dilmaya dilnoza dilorom dilys dima dimitra dimple dina dinah dinara dineo dipa dipali dipika disha
dita divya diya djeneba doina dolly dolores dominga dominika donata donatella donna donya dooshima dora doreen dorien dorina doris dorit dorota
dorothea dorothee dorothy dorottya doshima draga dragana drahomira draupadi drita dua dubravka dudu dulce dulmaa dunja dunya dupe durdica durga duygu
dzenana dzifa ebba ebele ebru ebtisam ebun ebunoluwa ecaterina ece eda edeltraud edie edina edinam edit edith edna edona edwina edyta eefje eeva effie
efi efrat eftychia efua egoamaka ei eija eiko eila eileen eilis eilish eimear eimi einat einav eirini eirlys eka ekaterina ekaterine ekta ekua ela
elaheh elaine elcin eleanor eleanora eleftheria elena elene eleni eleonora eleonore eleri elfriede elham eliane elif elin elina elira elisa elisabet
elisabeth elisabetta elisangela elisavet elise eliska eliso eliza elizabeth elizaveta elke ella ellen elli ellie ellinor elly elmas elmira elna elodie
eloisa eloise elona els elsa elsbeth else elsie elske elspeth eluned elvana elvira elwira elzbieta emanuela emel emer emi emika emiko emilia emilie
emily emina emine emma emmanuelle emmi emmy ena encarnacion endah endang eni enid eniko enitan enkhtuya enrica enriqueta enyonam erato eri erica erika
eriko erin erina erjona erlinda ermira erna ernestina ernestine erni ersilia erzsebet esha esi esin esma esme esmee esmeralda esnath esosa esperanza
esra esraa estefania estela estelle ester esther esti estrelita estrella eszter etelvina etenesh eteri ethel etsuko eugenia eugenie eulalia eunice eva
evangelia evangelina evangeline evdokia eve evelia evelien evelyn evgenia evgeniya evi ewa ewelina ezgi ezinne fabienne fabiola fadekemi fadia fadila
fadime faduma fadumo fadwa fadzai faezeh fahima fahmida faith faiza fang fani fanni fanny fanta fantu fareeda fareeha farhana fariba farida faridah
farideh farkhunda farnaz farzana farzaneh fatema fatemeh fathia fatim fatima fatimah fatime fatin fatma fatmanur fatmata fatou fatoumata fatu fauzia
fawzia fay faye federica felicia felicidad felicity felipa felisbela femke fenfang fenna fereshteh feride fern fernanda feroza feruza feyza ffion
figen fikirte filio filipa filiz filomena fiona fionnuala fiorella firdous firouzeh firuze fitri fitriani flavia flavie fleur floor flor flora
florbela florence florencia florentina florica flossie flutra fofi folake folasade folashade foroogh foteini fotini fouzia franca frances francesca
francine francisca franciska francoise franziska frauke freda frederike frederique freweini freya frida frieda friederike froukje fruzsina fujiko
fulya fumi fumie fumiko funda fungai funke funmi funmilayo gabi gabriela gabriele gabriella gabrielle gaelle gaia gail galia galina galit gamze ganiat
gargi gauhar gauri gayane gayathri gayatri gaynor geertje geertruida geeta geetanjali geetha gemma genet genevieve genoveva genowefa genzebe georgeta
georgette georgia georgiana georgie georgina geraldine gerda gerelmaa gerlinde germaine gertrud gertrude gertrudes gesine geula ghada ghadeer ghazal
ghazala ghislaine ghizlane ghoncheh giada gianina gianna gila gillian gina ginette ginevra ginny gioia giorgia giovanna girija gisela gisele gita
gitanjali gitta gity giulia giuliana giuseppina giusy gizella gizem gladys glenda glenys gliceria gloria glykeria gobnait gokce golnar golnaz
golshifteh gonca gonul gordana gouri gozde graca grace graciela grainne grazia graziella grazyna greetje greta gretchen gretel griselda grit gro gry
guadalupe gudrun gugu guifang guihua guilan guilhermina guinevere guiying gul gulay gulben gulcan gulchehra gulcin guldana guldane guler gulhan
gulistan gullu gulmira gulnar gulnara gulnaz gulnora gulnur gulsah gulsara gulsen gulseren gulsum gulten gulzhan gun gunay gunda gunhild gunilla guri
gwen gwenda gwendolyn gwenllian gwyneth gyongyi habiba hacer hadas hadassah hadiye hadiza haf hafize hafsa hafsat hagit haifa hailey haimanot haja
hajar hajer hajnalka hala halide halima halimah halina halyna hamida hana hanaa hanadi hanae hanako handan hande haneen hang hanh hania hanife hanna
hannah hanne hanneke hannele hannelore hannie hanyu harini harriet harshita haruka haruko harumi haruna hasibe hasina hasmik hasna hasnaa hasnah
hatice hatsue hatsumi hattie hauwa havva hawa hawo hayat hayfa hayley hayriye hazel heather heba hedda hediye hedwig hedy hege heide heidemarie heidi
heike heledd heleen helen helena helene helga helle helmi heloise hema hemalatha hend hendrika hennie henrietta henriette herminia hermione herta
hessa hetal hetty hiam hiba hibaaq hideko hien hila hilary hilda hilde hildegard hilkka hillary himani hina hinako hind hiranya hiroe hiroka hiroko
hiromi hirunika hirut hisae hisako hisayo hitomi hla hlengiwe hnin hoa hoai hoda hodan holly homa honami hongmei honoka honorata hope hortense
hortensia hosne hosneara houda houri hripsime huda hue huguette huiling hulya huma humaira humeyra huong huyen ia iara ibeth ibolya ibtisam ida
idalina ifeoma iffat ifrah ifunanya ignacia ijeoma ika ikuko ikumi ilana ilda ildiko ileana iliana ilinca ilisapeci ilknur ilona ilse iman imane imee
imelda imke imogen imola ina inas inbal inci indah indira indrani indri ineke ines inessa inez inga inge ingebjorg ingeborg inger ingrid ingvild
inkeri inmaculada inna insaf intisar ioana ioanna iolanda ionela ipek ipsita iqra ira iracema irem iren irena irene ireti iria irina irini iris irit
irja irma irmgard iro iryna isabel isabela isabella isabelle isatou iselin isha ishani ishita isidora isil isla islah ismini isobel isolde israa
itsuko itziar iulia ivana ivanka iveta ivete ivett ivka ivonne ivy iwona iya iyabo izabela izumi jaana jacinta jackie jacobien jacqueline jacquelyn
jade jadranka jadwiga jagoda jahnavi jainaba jale jalikatou jamila jamileh jana janaina janaki jandira jane janet janhvi janice janina janine jannat
janneke jantje jarmila jaroslava jasmin jasmina jasmine jasna jawaher jaya jayalalithaa jayanthi jayanti jaywanti jazmin jeanette jeanne jeannette
jeannine jebbeh jebet jehona jelagat jelena jemima jemutai jen jenna jenni jennie jennifer jenny jepchirchir jepkosgei jeptoo jesmin jess jessica
jessie jet jeta jhanvi jiali jiamin jihan jill jillian jimena jingyi jirina jitka jo joan joana joann joanna joanne jocelyn jodie jody joelle johanna
joke jolan jolanda jolanta jolijn jonida jorunn josefa josefina josefine josephine josette josiane josie josien joumana jovana joy joyce jozefa
jozefina juana juanita judit judith judy juhi julia juliana juliane julianna julianne julie juliet julieta juliette jummai june junko juri jussara
justine justyna jutta jyoti jyotika jyotsna jytte kaarina kader kadiatou kadiatu kadie kadriye kaede kafayat kafui kaho kahoru kaia kainat kaisa kajal
kajsa kalekye kalliopi kalpana kaltham kamala kamila kamini kamla kamshat kana kanae kanako kanchan kanchana kande kangana kanika kanimozhi kanini
kanna kanoko kanokwan kanthi kanya kaori kaoruko karima karin karina karine karishma karla karlijn karlygash karolina karoline karthika kartika
kartini karuna kasturi kasumi kata katalin katariina katarina katarzyna kate katerina kateryna katharina katharine katherine kathleen kathrin kathryn
kathy katica katie katinka katja katri katrin katrina katrine katsuko katunge katya kausar kavita kavitha kavya kawthar kay kaye kayla kayleigh kayo
kayoko kazimiera kazue kazuko kazumi kazuyo keiko keira keitumetse kelera kelly kelsey kemi kemunto kendra keren keri kerry kersti kerstin kerubo
ketaki ketevan keti kezban kgomotso khadeeja khadija khadijah khadijeh khady khaleda khalida khanam khanyi khanyisile khatia khatoon khatun khatuna
khawla khin khrystyna khulan khushboo khushi kidist kikelomo kiko kikue kim kimberley kimberly kimi kimiko kine kinga kinuko kira kirsi kirsten
kirstie kirsty kishwar kitty kiymet kiyoko kiyomi kjersti klara klaudia klavdia koharu kolinda komal konstantina konul kornelia kotone kozue kristen
kristi kristiina kristin kristina kristine kristyna krisztina kriti kruti krystal krystyna ksenia ksenija kseniya kulsoom kulthum kumari kumba kumi
kumiko kumud kunthea kunti kurumi kusum kveta kylie kyoko kyriaki lada ladi laetitia laia laila lakshmi lala lale laleh lali lamees lamia lamya lan
lana lanfen lara laraba larai larisa larysa lata latha latifa latifah laura laure laurel lauren lauretta laurie lavanya lavinia laxmi layla lea leah
leanne ledina leela leena leigh leila leilani lejla lekha lela lemlem lena lene leni lenka lenora lenuta leona leonie leonilde leonor leonora
leopoldina lesedi lesia lesley lestari lesya letchumi letesenbet leticia letitia letizia leyla leyli lia liana liat libby libuse licia lida lidia
lidija lidiya lieke lien lieneke lies liesbeth lieselotte liesje ligaya ligia lihi lihua liisa lijuan lika lila lili lilia lilian liliana liliane
lilis lilit lilla lillian lily limei limor limpho lina linda lindita lindiwe lindsay lindsey line lineo lingling linh linn linnea lipika liping lisa
lisanne lisbet lisbeth lise liselotte litia liudmyla liv livia liwayway liya liz liza lizzie ljerka ljiljana ljubica ljudmila loan loes lois lola
lonneke lopamudra loredana loren lorena lorenza loretta lori lorna lorraine losa lotta lotte lottie louisa louise loukia lourdes loveness lovisa lowri
lualhati luana lubna lucero lucia luciana lucie lucienne lucija lucila lucille lucimar lucinda lucrezia lucy lucyna ludmila ludovina ludwika luisa
luise luiza lujain lulwa luminita luningning lupe lupita lurdes lusi lusine luz luzia luzviminda ly lyazzat lydia lydie lynda lynn lynne lynsey lyubov
lyudmila lyudmyla maaike maame maarit maartje maaya mabel mabinty macarena machiko machteld mackenzie madalena maddalena maddie madeleine madeline
madelon madge madhabi madhavi madhumita madhura madhuri madiha madina madison madoka mae maedeh maeva maeve mafalda magali magda magdalena magdolna
maggie maha mahbouba mahbuba mahima mahin mahira mahlet mahnaz mahnoor mahsa mahvash mai maia maija maike maiko maimouna maimuna maimunah mair mairead
mairo maisa maisie maite maitha maitreyi maj maja majida majlinda maka makbule makda maki makiko mala malak malala malati malavika malee malene
malgorzata mali maliha malika malin malini mallika mallory mamata mami mamiko mamoni mamta mana manal manami manana manar manasi mandakini mandana
mandy mane maneerat mangala manisha manjari manju manjula manjusha manon mansa mansi manuela mapaseka mar mara marcela marcia maren marga margaret
margareta margarete margarida margarita margaux margery margherita margie margit margot margret margriet margrit marguerite mari maria mariagrazia
mariah mariam mariama mariana mariangela mariann marianna marianne marianthi mariatu maribel maricar maricarmen maricel maricela maricica maricruz
marie marieke mariela marielle marieme mariia marija marijana marije marijke marika mariko marilena marilia marilou marilyn marina marine marinella
marioara mariola marion marisa mariska marisol marissa marit marita marites maritess maritza marivic mariya mariza marja marjan marjane marjatta
marjolein marjon marjorie marketa marketta marleen marlen marlena marlene marlies marloes marsha marta marte martha marthe martina martine marwa
marwah mary maryam maryan maryna maryse marzena marzia marzieh marziyeh masae masako masayo masha masoumeh mastura masuma masumi mathilde matia
matilda matilde matina matluba maud maude maura maureen mavis mavjuda mavluda mawusi maximina maxine maya mayawati mayo mayra maysoon mayu mayuko
mayumi mayuree mazal mbakeren mbali meadhbh meaza mechthild medea medha mediha meena meenakshi meera meg mega megan megawati megha meghan meghna
megumi mehnaz mehreen mehriban mehrnaz mehtap mehwish mei meifang meihua meike meiko meilan meili meiling meinir meirav meiyu meizhen melahat melanie
melda mele melek melike melina melinda melis melisa melissa melody meltem memunatu menaka mengyao menna meral merav mercedes mercy mereani meredith
mererid merete meri merja mersiha meruert merve mervi meryem meseret meskerem mette mia micaela michaela michalina michela micheline michelle midori
mie mieczyslawa mieke mieko mien mihaela miharu miho mihoko mihret miina mikako miki mikiko miku milada milagros milana mildred milena milica milla
millicent millie milota miluse mimi mimoza mina minako minami mindy mine minerva minke minna minnie mio mira mirabela miranda mireia mireille mirela
mirella mireya miri miriam mirja mirjam mirjana mirlinda miroslava miroslawa misa misaki misako misato mitali mitra mitsuko mitsuyo miu miwa miwako
miyo miyoko miyu miyuki mizuho mizuki mmabatho mmamoloko moana modupe moe moeka moemi mohini moira moji mojisola mokhira molly momo momoka momoko
momtaj momtaz mona monica monika monique monira monisha montserrat moraa morag morena morenike morgana morgane moriom morsheda morwenna mosammat
motoko moushumi moza mozhgan mridula mrinalini mst mualla muireann mujde mujgan mukaddes mukta mulu mumbi mumbua muna munaza munevver munira
munkhtsetseg muriel mutheu muthoni mutsumi mwajuma mwanaidi mwanaisha mwende mwikali mwuese my mya myfanwy myra myriam myrtle myrto mzia naama
nabanita nabila nada nadeesha nadege nadezda nadezhda nadia nadiia nadine nadira nadiya nadja nadya nafisa nafissatou nafula nagehan nagore nahar
nahed naheed nahid nahla naila naima naira najat najla najma najwa nalan naledi nalini nami namie namita namrata nan nanae nanako nanami nancy nandar
nandi nandini nandita nane nani nanna nanuka naoko naomi narantuya narges nargis nargiza narine narjes naruemon nashwa nasima nasreen nasrin natacha
natalia natalie nataliia nataliya natalya natasa natasha natcha natela natercia nathalie natia natividad nato natsue natsuko natsumi nattaya nava
nawal nayab nayeli naz nazan nazanin nazgul nazia nazli nazma ndanu ndeye ndidi ndinda nebahat necla neelam neelima neema neena neeta neetu nefise
negar negin neha nekesa nel nela nelida nell nelleke nelli nellie nenita nerea nergis nermeen nermin nerys nese neslihan nesrin nesta nestan netsai
nettie nevena nevenka nevin nezahat nga ngan ngoc ngozi nguvan nguyet nhi nhu nhung nia niamh nicolasa nicole nicoleta nicoletta nida nidhi nidia
nienke nieves nigar nighat nigora nihal niharika niina niki nikolina nilar nilay nileema nilgun nilmini niloufar nilufar nilufer nimet nimra nina ning
nirmala nirupama nisa nisha nishtha nita nitsa nitu nivedita niveditha njambi njeri njoki nkechi nkem nkiru nkoli nneka nnenna noa nobue nobuhle
nobuko nodira nodoka noelia noemi noemia noemie nok nokuthula noluthando nolwazi nomalanga nomcebo nomfundo nompumelelo nomsa nomthandazo nomvula
nomzamo nona nonhlanhla nonna nonoka nontobeko noor noora noortje nor nora noraini noreen norhayati noriah norie noriko norma nosheen nosipho nosiviwe
nouf noura nozima nozipho nozomi nthabiseng ntombi ntombizodwa ntsoaki nuala nuan nuha nune nura nuran nuray nurcan nurgul nurhan nurhayati nuria
nurit nurjahan nursel nursen nurten nusrat nussara nutsa nwakaego nwe nyaboke nyambura nyanchama nyaradzo nyasha nyawira nyokabi oana oanh obiageli
oby oceane octavia oda odete odette odgerel odile odunayo ofelia ofra ogechi ogonna ohoud oksana okwukwe olabisi olajumoke oleksandra olena olesya
olga olha olimpia olive olivera olivia oliwia oluchi olufunke oluremi oluwatoyin olwen olympia omnia omolara omotola omowunmi onyinye oonagh ophelia
oppah oralia orawan oriane orietta orit orla orlaith orly orna ornella orsolya osnat otgontsetseg otilia ouleymatou oumou oumy outi oydin oyun oyuna
oyunbileg oyungerel oyuntsetseg ozge ozlem ozoda pacita padma padmaja padmavati padmini paetongtarn paige pailin paivi palesa pallavi palmira paloma
pam pamela panagiota pandora panida pankhuri pansy paola paraskevi parastoo parbati pari parichat parinaz parineeti parisa parthena parul parvana
parvathi parvati parveen parvin pascale pat patcharee patience patricia patrizia patrycja patsy patti patty paula paule paulette pauliina paulina
pauline pavla payal paz pearl peg peggy peihua pelin pendo penelope penny perihan perla perlita perpetua perrine persefoni pervin petek petra petrona
petronela petula phantira philippa phindile phoebe photini phumzile phuong phyllis phyu pia piedade piera piia pilar pimchanok pina pinar pinelopi
pinky pippa pirjo pirkko piroska pleunie ploy pnina polina polly polyxeni pooja poonam poornima popi poppy porntip prabha prachi pragya prajakta
pramila pranati pranee pratibha pratima preeti prerna presentacion primrose priscila priscilla pritha priti priya priyadarshini priyanka prudence prue
puan puja puleng punam purificacao purificacion purnima purva puspita putri qiaoling qiuyue quitterie qurratulain quyen quynh raana rabab rabeya rabia
rachael rachel rachele rachida radha radhika radka radmila radoslava rafaela raffaella rafidah raghad ragini ragnheidur ragnhild rahaf rahel rahela
rahil rahima rahimah rahmatu raihana raija raisa rajaa rajani rajashree rajeshwari rajni rakel rakhi rakiya raksha raluca ramata ramatoulaye ramatu
ramona ramya randi rani rania ranjana ranjita ranka raquel rasha rasheda rashi rashida rashmi rashmika rati ratih ratna ratree rattana raushan raveena
ravit rawan raya raymonde razia razieh raziye rebeca rebecca reem reema reena reeta refilwe refugio regina regine rehana rehema reiko reina rejane
reka rekha rekiya remedios remziye rena renata renate renee reneilwe rengin renske renu renuka resham reshma resurreccion retno revathi reyhan reyna
rhea rhiannon rhoda rhodora rhona rhonda ria rianne richa rida riddhi rie rieko riet riikka riitta rika rikako rikke riko rim rima rimma rina rini
rinko risa risako rita ritika ritsuko ritu rituparna ritva rivka riya rizalina rizwana roberta robina robyn rocio rodica roghayeh rohani rohini roisin
rokeya rokhsareh rokia rokiah rokshana rolake romaissa romana romina romoke ronit ronke roos roosmarijn rosa rosalba rosalia rosalie rosalind
rosalinda rosaline rosamund rosana rosane rosangela rosanna rosaria rosario rosaura rose roseanne roseline rosella rosemarie rosemary roshanak rosie
rosita rosmah rosnah rossana rossella roswitha rosy rovena rowena rowshan roxana roxanne roya roza rozalia rozita ruba rubab rubina ruby ruchi ruchika
rudo rukhsana rukiye rukmini rula ruma rumana rumi rumiko runa ruolan ruoxi rupa rupali ruqaya ruqayyah ruriko rusana rusudan rutendo ruth ruti
ruvimbo ruxandra ruya ruza ruzanna ruzena ruzica ryoko saadet saana saara saba sabeen sabiha sabina sabine sabitri sabrina sabriye sachie sachiko
sachiyo sacide sadaf sadako sade sadhana sadhbh sadhvi sadia sadie sadiya sae saeko saengdao safa saffie safia safiatou safiya safiye sagrario sahar
saher sahra saima saira sajeda sajida saki sakiko sakina sakine sakshi sakuntala sakura sakurako salamatu saleha saliha salimata salla sally salma
salmah salome saloni salote saltanat salvacion salwa samah samantha samar samia samina samira samya sana sanaa sanae sanam sanda sandar sandhya sandra
sandrine sanduni sanela sangeeta sangita sania sanja sanjana sanna sanne sanskriti santoshi sanziana saodat saoirse saori sapna sara sarada sarah
sarala sarantuya saraswati saratu sari sarika sarit sarita sarka saroj sarojini sarwat sashikala sasithorn saskia satenik sati satoko satomi satsuki
satu saule saumya savannah savita savitri sawako sawsan saya sayaka sayako sayeda sayo sayoko sayora sayuri sbongile scarlett seda sedef sedigheh
seema sefika sefina segolene seher seija seiko seira sejal sekai selam selamawit selda selen selena selene selin selina selma sema semiha semra sena
senait senka sentayehu sera serap seray serena serife serpil serwaa setareh setsuko sevasti sevda severina severine sevgi sevil sevilay sevim sevinc
sevinj sevtap seyda sezen shabana shabnam shade shagufta shahana shahd shaheda shaheen shahida shahla shahlo shahnaz shahnoza shahrazad shahrzad
shaila shailaja shaima shaimaa shaista shakila shakuntala shalini shalu shamim shamima shamiso shamma shamsa shani shania shannon shanta shanthi
shanti sharada sharda sharifa sharifah sharmeen sharmila sharmin sharmishtha sharon sharvari shatha shazia sheena sheetal shefali shehla sheila
shelagh shelley shelly shereen sherifa sherifat sherri sheryl sheuli shigeko shiho shihoko shikha shiko shilpa shilpi shinako shino shiori shir shira
shireen shiri shirin shirina shirley shital shivangi shivani shizue shizuka shizuko shlomit shobha shobhana shohreh shokoufeh shona shoshana shpresa
shraddha shreya shruti shubha shubhangi shufen shuhua shulan shumei shushan shuying shuzhen shweta shyamala sian sibel sibongile sibylle sidika
sidonie sidra sidsel sieglinde sienna sietske sigal sigalit signe sigourney sigrid siham sikhumbuzo sikirat sile silje silke silvana silvia simge
simin simisola simona simran sina sindhu sindisiwe sinead sini sinikka sinta siobhan siphokazi sira siranush siri sirikit siriporn sirkka sirpa sirra
siska sissel sita sitara sithembile siti siv siwan sjoukje skye sladjana slavica smadar smaranda smilja smita smriti sneha snehal snehlata snezana
snezhana soad socorro sofia sofie sofiia sofik sofio sofya soha soheila sohini soile sokhna sol solange soledad solene solomiya solongo solveig somaya
somjai somtochukwu somying sona sonal sonali sonam songul sonia sonja sonoko sonya sophia sophie sophio sopio soraya sorcha sorina souad soula
spomenka sravani sreymom sreyneang sridevi sriyani stacey stacy stamatia stana stanislava stanislawa stanka stavroula stefania stefanie steffi
steliana stella stephanie stina stine styliani su suad subhadra subhashini subira sucheta suchitra suda sudha sue sueli sufia suhaila suhair suhasini
suiko sujata sujatha sukaina sukanya sukran sulabha sulastri sule sulochana sultana sumaira sumaiya sumalee sumarni sumathi sumaya sumayya sumeyye
sumi sumie sumika sumiko sumire sumitra summer suna sunanda sunayana sunisa sunita sunitha sunniva suong supaporn supatra suphannee supriya surabhi
surekha suruchi susan susana susann susanna susannah susanne susanti sushma sushmita susi susie susmita suwannee suzan suzana suzanne suzhen suzue
suzuka suzuko suzy svenja svetlana svitlana swapna swara swarna swathi swati sweta sybil sylva sylvia sylvie sylwia symbat synnove syokau szilvia
szofia tabea tabitha taeko taghreed tahani tahereh tahira tahmina taina tais taisiya taiye takae takako tako tala talatu tali talia tamae tamaki
tamako tamami tamanna tamar tamara tambudzai tamiko tamkeen tammy tamsin tamta tamuna tania tanja tansu tanuja tanushree tanvi tanya tara taraneh
tarini tariro tarja taru tasha taslima tasneem tasoula tatevik tatia tatiana tatiane tatjana tatu tatyana tayyaba tazuko tea tegan tegwen tehmina
tejal tejaswini telma tenneh teodora teona teresa teresita terez tereza terhi teri terri terue teruko teruyo tess tessa tetiana teuta thais thalia
thandar thandeka thandi thandiwe thao thea theano thekla thelma thembeka thembi theodora theresa therese theresia thi thida thidarat thiri thoa
thobile thu thuli thuraya thuy tia tiffany tigist tihana tiina tijana tilda tilly timea tina tinatin tineke tini tirunesh tirza titi titiek titika
titilayo titilia titin tiziana tizita togzhan tokiko tomie tomiko tomo tomoe tomoka tomoko tomomi tomoyo tone toni tonya torill toshie toshiko tova
tove toyin toyoko tracey tracie tracy tram trang traudel treasa tricia trina trine trinh trinidad tripti trisha trishna trixie truc trude trudy truus
tsehay tsetseg tshegofatso tshidi tsira tsitsi tsukiko tsuneko tsuruko tuba tugba tugce tuija tulay tulika tulin tulsi turkan tuti tuul tuula tuulikki
tuva tuyet tzipi tzipora ubah ubolratana uchechi uju ulfat ulku ulla uloma ulrika ulrike ulyana um uma umaima umbelina ume umeko umida umm umme
ummuhan una unaisi undraa unni upasana upendo urai urmila urnaa ursula urszula urvashi usa uschi usha ushasi uta ute uttara uyanga uyen uzma uzoamaka
vaishali vaishnavi valbona valdete valentina valentyna valeria valerie valeriya vanda vandana vandita vanesa vanessa vani vania vanita varduhi varsha
varvara vasilica vasiliki vasilisa vasiti vaso vassiliki vasudha vasuki vasundhara vedrana veena veera velma vendula vera vered verena verica verity
verna veronica veronika veronique vesna vibeke vibha vicki vickie vicky victoria victorita vidhya vidya viera vigdis vijaya vijayalakshmi viktoria
viktoriia viktoriya vildan vilma vimala vimbai vineeta vinita viola violaine violet violeta violetta viorica vira virginia virginie virpi vita
vittoria viveka vivian viviana viviane vivien vivienne vjosa vlada vlasta vlora voula vrinda vy wadad wadha wafa wafaa wahyuni wai wairimu waithera
wakako wakana walburga waltraud wamaitha wambui wanda wangari wangechi wangeci wangui wanja wanjiku wanjiru waraporn warda wati wavinya wedad wenche
wendy wenjing wenxiu werknesh weronika whitney widad wiebke wies wieslawa wiktoria wilaiporn wilhelmina willemijn wilma winifred winnie wislawa wulan
wulandari xaawo xanthi xeni xenia xiaohong xiaojuan xiaoli xiaoling xiaomei xiaoyan ximena xinyi xiomara xiulan xiumei xiuying xueqin yaa yadana
yadira yae yaeko yael yaffa yalda yaling yamini yamuna yana yanhong yanina yanling yanmei yanping yanti yaowapa yasemin yashoda yashodhara yasmeen
yasmin yasmina yasmine yassah yasue yasuko yasuyo yayoi yeabu yeama yee yehudit yejide yekaterina yelena yeliz yelizaveta yemisi yen yeoh yesenia
yeter yetunde yeukai yevgenia yevheniia yewande yifat yildiz yinghua yingluck yingying ylva yocheved yodit yogita yoko yolanda yoliswa yordanos yoriko
yoshie yoshiko yoshimi yoshino yosra yousra ytje yuhua yuika yuka yukako yukari yukie yukiko yukina yukino yuko yulan yulduz yuli yulia yuliana yuliia
yuling yuliya yumei yumeka yumi yumika yumiko yumna yuna yuni yunita yuping yuqin yuridia yurie yurika yuriko yurina yutong yuzhen yvette yvonne zabel
zahia zahide zahra zaina zainab zainabu zaineb zaira zaituni zakia zakiya zaleha zaliha zamfira zamira zandile zanele zaneta zara zarina zarine zaruhi
zawadi zaynab zdenka zdravka zdzislawa zeba zebo zeenat zehava zehra zeina zeinab zekiye zelda zelia zeliha zeljka zenaida zenebech zerrin zeynep
zhaleh zhanar zhanna zhenzhen zhibek zhuldyz ziba zinaida zinash zineb zinhle zita ziva ziyi zlata zodwa zoe zofia zohra zohreh zoi zoila zoleka
zorica zoya zrinka zsofia zsuzsa zsuzsanna zubaida zubeda zubeyde zuhal zuhura zukiswa zulaikha zulema zuleyha zulfiya zulmira zumrad zumrut zuraida
zuraidah zuwaira zuzana zuzanna
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


/** Family names that stand first where they come from: China and its neighbours, Korea, Vietnam. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren
shen yao fu zhong cui tan lu fan jin shi dai jia xia wan fang zou xiong bai meng qin qiu hou xue lei hao gong shao shao qian wan lim lee wong chan cheung lam leung ng ho kwok chow tsang chua goh koh ong teo
yeo toh sim tay chong yap yeoh foo loh low khoo kim park choi jung jeong kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn an ryu yoo yu hong jeon ko go moon son yang bae baek paik heo
nam noh roh ha joo ju min cha nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly
`.trim().split(/\s+/));
