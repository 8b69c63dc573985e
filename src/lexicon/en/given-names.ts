/**
 * Given names by the gender that most of their bearers have, written from general knowledge of many countries.
 * Names that either gender bears often (Kim, Jordan, Robin, Xiaoming, Ji-won) are left out: no evidence is better than the wrong one.
 * All in lower case, without diacritics and in the order of their letters: `src/text/gender.ts` folds before it looks, and looks by halves,
 * so that eight thousand names cost nothing at start-up.
 */

/** Given names that most often belong to men. */
export const MALE_NAMES = `
aabid aad aakash aamir aarav aarne aaron abbas abd abdallah abdel abdelaziz abdelfattah abdelhamid abdelkader abdelkarim abdellah abdelmajid
abderrahmane abdi abdirahman abdirashid abdiweli abdolreza abdou abdoulaye abdul abdulaziz abdulhamid abdulkarim abdulla abdullah abdullahi
abdulrahman abe abebe abel abera abhay abhijit abhinav abhishek abiodun abiola abiy aboubacar abraham abu achilleas achim ad adam ade adebayo adekunle
adel adem ademola adeniyi adewale adeyemi adil adilson aditya adnan adriaan adrian afonso afzal agim agron agung agus agyei ahmad ahmed ahmet ahsan
aibek aidan aidarous aiden aiman aires ajay ajit akash akbar akhil akhilesh akhtar akihiko akihiro akin akintola akinwumi akio akira akmal akram aksel
akshay akwasi al ala alaa alaattin alain alam alan alassane alastair albert albin albrecht alec alejandro aleksandar aleksandr aleksandre aleksei
aleksey ales alessandro alessio alex alexander alexandre alexandros alexei alexey alf alfie alfonso alfred alfredo alhaji ali alin aliou alioune
alireza alisher alistair allan allen almaz alois alok alonso alpay alper alpha altan alvaro alvin amadou amadu aman amar amarjit amaury ambrose amedeo
amer amichai amin aminul amir amit amitabh amjad ammar amol amos amr amrit anand anant anas anastasios anatoly anders anderson andi andre andreas
andrei andrej andres andrew andrey andrij andriy andrzej andy angelo angelos angus anh anil anirban anirudh anis anisur ankit ankur anoop anselmo ansh
ante anthony antoine anton antonin antonino antonio antonis antti anup anupong anura anurag anwar anwarul apirat apostolos aqeel ara aram arash arayik
arben archie arda ardeshir ardit arend argyris ari arie ariel arif arijit arindam aris aristides arjan arjun arkadiusz arkady arman armand armando
armen armin arnab arnaldo arnaud arne arno arnold arpad arsalan arsen arseniy arseny arshad artak artan artem arthur arto artur arturo artyom arun
arvid arvind arye asad asaduzzaman asanka asbjorn asep asghar ashish ashok ashot ashraf ashton ashutosh ashwin asif asim askar asmund assane ata ataur
athanasios atif atilla ato atsushi attila attilio atul aubrey augusto aung aurel aurelien aurelio austin avi avigdor avinash aviv avni avraham
avtandil awad axel ayad aydin ayele ayhan aykut ayman ayo ayodeji ayodele ayoub ayub ayumu ayush azam azamat azhar aziz azizul azlan azman azmi
babajide babatunde babu badr badrul bahman bahram bajram bakar bakary bakhtiyor bakhyt baki bakr balaji balazs balbir baldev balint balla balraj
balwant bambang bamidele bandar bao baptiste barack barak baraka barbaros barend baris barnaby barney barre barry bart bartek bartholomew bartosz bas
basel bashar bashir bashkim basil bassam bassem bastien batuhan bauke baurzhan bayram bayu bedrich behnam behrouz behzad beka bekele bekim bekir ben
bence benedict bengt beni beniamino benigno benito benjamin benno benny benoit berat berhanu berk berkay bernard bernardo bernd bernhard bert bertie
bertrand besnik beso bhagwan bharat bhaskar bhim bhupendra bhushan bhuvan bidur bidzina biju bikram bilal bill billy bimal binh binyamin bipin birame
birger birol bishnu biswajit bjarne bjarni bjorn blake blerim blessing bo boaz bob bobby bogdan boguslaw bohdan bohumil bohuslav bojan bola bolat
boleslaw bongani bora boris borislav borje borut borys boubacar boutros bozidar brad bradley bram brandon branislav branko brendan brent brett brian
brice bright brima bronislaw bruce bruno bryan budi bujar bulent burak burhan burkhard buti byron cahit caio caleb calin calum calvin cameron camille
camilo can caner carl carlo carlos carlton carmelo carsten cassio catalin cavit cayetano cecil cedric cees celal cem cemal cengiz cesar cesare cestmir
cevdet chad chaim chaiwat chaminda chan chandan chandima chandra changming charalambos charles charlie charo cheikh chenggong chester chetan chibuike
chibuzo chidi chidiebere chidozie chijioke chike chima chimaobi chimwemwe chinedu chinh chinonso chinua chirag chris christer christian christoph
christophe christopher christos chuan chuck chukwudi chukwuemeka chukwuma cihan ciprian ciro clarence clark claude claudio claudiu claus clayton
clement cliff clifford clint clinton clive clyde cody coen colin connor conor conrad constantin cor corey cormac cornelis corneliu corrado cosimo
coskun cosmin costas costel craig cristian cristobal csaba cuong curt curtis cyril cyrille czeslaw daan dacian dadang daichi daiki daisuke dale
dalibor dalitso daljit damian damien damir damon dan daniel daniil danijel danila danilo daniyar danny danylo daouda dapo dara dario dariush dariusz
darmawan darrell darren darryl darshan dat dato daud daudi daulet dave davi david davide davit davor davut dawa dawei dawid dawit dawood dayo dean
debashish declan dedi deepak dejan delwar demba demeke denes denis dennis denny denys denzel dereje derek dermot desmond desta detlef dev devendra
devlet dexter dhananjay dharam dharmendra dhruv dian dick didier didik diederik diego dieter dietmar dietrich dilip dimitri dimitrios dimitris dinesh
dinh dionysis dipak dipankar dipendra dirk divyansh djibril djoko dmitri dmitriy dmitry dmytro dodi dogan doganay dogu dom domagoj domenico domingo
dominic dominik don donald donato dong dongming donnie dorin dorje doug dougal douglas dov dragan dragos drazen drew dritan dror duane duc dudi dudley
dumitru duncan dung dusan dusko dustin duy dwayne dwi dwight dylan eamon earl eberhard ebrahim ebuka eche eckart ed eddie edgar edi edin edmund
edoardo edouard edson eduard eduardo edward edwin eero efosa efrain efstathios egemen egon ehsan ehud eiichi eiji einar eino eirik eisaku eitan ejike
ekkehard eko ekow ekrem elad elazar elchin eleftherios elemer eli elian elias eliezer elijah elio elliot elliott ellis elmer elnur elton elvis emad
emanuele emeka emil emile emiliano emilio emin emir emmanuel emmerson emmett emomali emrah emre emzari enamul endre enes enrico enrique enver
enyinnaya enzo eoin ercan erdal erdem erdogan eren erez ergin ergun erhan erhard eric erich erick erik erkan erkki erlan erland erling ernest ernesto
ernie erno ernst erol ersin ertugrul erwin esa eskil esmail espen essam esteban ethan etienne ettore euan eugen eugene eugenio eusebio evan evangelos
evariste everett evert everton evren ewald ewan eyal ezequiel ezio ezra fabian fabien fabio fabrice fabricio fabrizio fadel fadi fadil fahad fahd
faisal faiz fajar famara farai faraj faramarz farhad farhan farid faris farooq farouk farrukh farshad faruk faruq faruque farzad fatih fatmir fatos
faustin fawad fawaz fawzi faysal fazal fazle fazlur federico fedir fedor felipe felix femi ferdinand ferdinando ferenc fereydoun fergus ferhat ferit
fermin fernando ferry festus fevzi fidel fidencio fiifi fikre fikret fikri filippo finlay finn firas firat firouz flamur flavio florencio florent
florian florin floris floyd foday fotis fouad francesco francis francisco franck franco francois frank frankie franklin frans frantisek franz fred
freddie frederic frederick fredrik friedhelm friedrich frits fritz fryderyk fuad fuat fulvio fumihiko fumio fyodor gabor gabriel gadi gael gaetan
gaetano gagik gal galym ganesh ganjar garegin gareth garik garrett garry garth gary gaspar gaston gatot gaurav gautam gavin gebre geert gela gen gene
gennady gennaro genta geoff geoffrey georg george georgi georgios georgy gerald geraldo gerard gerardo gerben gergely gergo gerhard german gero gerrit
gerry gert getachew gevorg geza ghaith ghassan ghazi gheorghe gholam gholamreza ghulam gia giacomo gian giancarlo gianfranco giang gianluca gianluigi
gianni giannis gideon gift giga gijs gil gilad gilbert gilberto giles gilles gilmar gilson gino giorgi giorgio giorgos giovanni girish girma giulio
giuseppe givi gjergj gleb glen glenn gobind gocha godfrey godswill godwin gogi gokhan golam goncalo gonzalo goodluck gopal goran gordan gordon goro
gosta gotabaya gottfried govind graeme graham grant greg gregoire gregor gregorio gregory griffin grigore grigoris grigory grzegorz guangming gudmund
gudni guido guilherme guillaume guillermo guled gultekin gunnar gunter gunther guodong guohua guoping guoqiang guowei guram gurbachan gurbanguly
gurkan gurpreet gus gustave gustavo gustaw gusti guy gyanendra gyorgy gyula haakon habib habibur hadi hafez hafiz hafizuddin hafizur hai haibo haidar
haider haifeng haile haileselassie hailu haim haiming haitao haitham haiyang hajime hakan hakeem hakim hal haldun halil halit haluk halvard halvor
hamad hamada hamdan hamdi hamed hamid hamish hamisi hamit hamza hani hanif hank hannes hannu hans happy harald harbhajan hardeep hardik hari haris
harish harjit harold haroon harpal harri harris harrison harry harsh harsha hartmut hartono haruhiko haruki harun haruto harvey hasan hasanul hashem
hashim hassan hatem havard hayao hayato haydar hayk hayrettin haytham hector heikki heiko heiner heinrich heinz heitor helder helge hellmut helmut
hemant hendra hendrik henk hennadiy henning henri henrik henrique henry henryk herb herbert heri heriberto herman hermann hernan heru herve herzl
hesham hessel heydar hicham hideaki hidehiko hideki hideo hideto hidetoshi hieu hikaru hikmet hilario himanshu hiram hiroaki hirofumi hirohito
hirokazu hiroki hiroshi hiroto hiroyuki hisashi hisham hishamuddin hitesh hitoshi hlib hoang holger homayoun homer hongbin hongwei hooshang horace
horacio horia hormoz horst hosni hossam hossein hovhannes howard hrant hrvoje hryhoriy htay huaqiang hubert hugh hugo hugues huib hulusi humaid
humberto humphrey hun hung hunter huseyin husnu hussain hussam hussein huy hynek ian iancu ibrahim ibrahima ichabod ichiro idan idris idrissa ifeanyi
ignacio ignatius igor ihab ihor ihsan ikechukwu ikenna ikram ilan ilia ilias ilie ilir ilker ilkka ilya ilyas imad imran imre imtiaz inacio inan
inayat inder indrajit ingemar ingo ingvar innocent intizar ioannis ion ionel ionut iosif iqbal irakli iraklis ireneusz irfan irving isa isaac isaiah
isaias isam isamu isao ishaan ishaq ishwor isidro islam islom ismael ismail ismaila ismet issa issam issouf istvan isuf itamar itaru itzhak iulian iva
ivan ivaylo ivica ivo ivor iwan iyad iyiola izzat jaafar jaakko jaap jaber jabir jabu jabulani jacco jacek jacinto jack jacob jacobo jacques jadran
jafar jagan jagat jagdeep jagdish jahangir jaideep jair jairam jake jakub jalal jama jamal james jamie jamil jamilur jamshid janne janos janusz jared
jari jarle jarmo jaromir jaroslav jaroslaw jason jasper jassim jaswant jatin javad javed javier jawad jay jayant jayesh jeff jefferson jeffrey jelle
jeno jens jeremiah jeremy jeroen jerome jeronimo jerry jerzy jesper jesse jesus jethro jianguo jianhua jianjun jianming jianping jianwei jiaqi jide
jigme jihad jim jimmy jindrich jinping jintao jiri jiro jitendra joachim joakim joao joaquim joaquin job jochen joe joel joey jogendra johan johann
johannes johari john johnny joko jokowi jomo jon jonah jonas jonathan joop joost jorg jorge jorgen joris jos jose josef joseph josh joshua josiah
josias josip jost josue jouni jovan jozef jozsef juan jude juha juhani jukka jules julian julien julio juma jun junichi junichiro junji junya juraj
jurgen jurre jussi justin jusuf kaan kacper kadir kadri kagiso kai kailash kairat kaito kakha kakhaber kalilou kalle kalman kalonzo kalu kalyan kamal
kamarudin kamau kamil kamlesh kamran kamrul kanat kanayo kanhaiya kaoru kapil karam karan karanja karapet kare karel karim kariuki karl karma karol
karoly karsten kartik kashif kasper kassym katlego katsuhiko katsuo katsuya kaushik kayode kazem kazim kazimierz kazuhiko kazuhiro kazuki kazumasa
kazuo kazuya kebede kedar kees kehinde kei keiichi keiji keisuke keita keith kelechi kelfa kemal ken kenan kenani kendrick kenenisa kengo kenichi
kenji kenjiro kenneth kenny kent kenta kentaro kenzo keqiang kerem keshav ketan ketut kevin khachatur khadga khai khairuddin khairul khaldoun khaled
khalid khalifa khalil khandaker khanh khawaja khoa khondaker khosrow khurram khurshid kianoush kibet kien kieran kifle kimani kimio kimmo kipchoge
kipkoech kiplagat kiprop kiptoo kiran kirill kirk kishore kittipong kiyoshi kjell kjetil klaas klaus knud knut ko koba kobina koen kofi kohei koichi
koji kojiro kojo kondwani konrad konstantin konstantinos koray korbinian kostas kostyantyn kosuke kota kotaro kouji kreso krishan krishna krishnan
kristian kristoffer krisztian krunoslav krystian krzysztof kujtim kul kuldeep kumar kumara kunal kunio kunle kursat kurt kusal kwabena kwadwo kwaku
kwame kwasi kwesi kyaw kyle kyohei kyriakos kyrylo lachlan ladislav lado lajos lakshman lalit lalu lam lamar lamberto lamin lamine lance lanre lansana
larry lars lasha lasith lasse laszlo laurens laurent laurentiu lauri lautaro lawrence laxman lazaro leandro lebogang lech lefteris leif lekan len
lencho lennart lenny leo leon leonard leonardo leonid leonidas leopold leopoldo lerato leroy les leslie lester leszek lev levan levent levente levon
lewis lhamo liam liaqat libor limbani lincoln lionel liqiang lisandro livio liviu ljubomir llewellyn lloyd lobsang loc lodewijk logan loic lokendra
lokesh long lorand lorenz lorenzo loris lorne lothar louie louis lovemore luan lubomir lubos luc lucas lucian luciano lucien lucio lucky ludek ludger
ludovic ludwig luhut luigi luis luiz luka lukas lukasz luke lulzim lungile lutfi lutfur luther lutz luuk lwazi lwin lyle lyndon maarten macario
macharia maciej mack madan made madhav madhukar mads mady magne magnus mahadzir mahathir mahbub mahbubur mahdi mahela mahendra maher mahesh mahfud
mahfuz mahinda mahir mahmood mahmoud mahmud mahmudul mahmut maina maithripala majed majid makis makoto maksim maksym malachy malcolm malik mamadou
mamadu mamdouh mamoru mamoun mamuka manabu manas mandeep mandla manet manfred mangesh mangosuthu manh manik manish manjeet manmohan mannan manny
manohar manoj manolis mansoor mansour mansur manuel manvel marat marc marcel marcello marcelo marcin marcio marco marcos marcus marek mariano marijn
marin mario marius mariusz mark markku marko markus marlon marnix marshall martijn martin marton marty marvin marwan masaaki masaharu masahiko
masahiro masaki masami masanori masao masaru masashi masato masatoshi masayoshi masayuki mason masood masoud massimiliano massimo massoud masud
masudur mate matej mateo mateusz mathias mathieu matias matija matiur mats matt matteo matthew matthias matthieu matthijs matti matyas maung maurice
mauricio maurizio mauro max maxence maxim maxime maximo maxwell mayank mazen mazlum md mehdi mehmet mehran mehrdad meinhard melaku meles melih melvin
menelaos mengistu menno merab mert mesfin mesut mete metin mevlut mher michael michal michalis michel michiel michio mick mieczyslaw miguel mihai
mihail mihalis mihaly mikael mikayel mike mikhail mikheil mikio mikkel mikko miklos mikolaj milad milan mile miles milind milivoj milo milorad milos
miloslav milovan miltiadis milton min minghao mingma mingming minh minoru mircea mirko miroslav miroslaw mirza mitch mitchell mithra mithun mitsuhiro
mitsuo mitsuru mizanur mladen moataz moctar modou moeen mofizur mogens mohamad mohamadou mohamed mohammad mohammed mohamud mohan mohd mohinder mohit
mohsen mohsin moin moinul moises mojtaba mokhtar momcilo momodou momoh mondli monir monirul monty morad mordechai moritz morris mort morten morteza
mortimer mory moses mosharraf moshe mostafa mostafizur motiur motoki moussa moustafa mozammel mphatso mpho mtendere muammar muammer muayad mubarak
mudassar mueen mugur muhammad muhammadu muhannad muharrem muhit muhittin muhsin muhyiddin mujahid mujeeb mujibul mujibur mukesh mukhtar mukul mulugeta
mumtaz munir murad murali muralidhar murat murray murtaza murugan musa musab mushtaq muslim mustafa mustafizur musyoka muthanna mutiso mutlu mutua
muyiwa muzaffer mwai mwangi mxolisi myint mykhailo mykola mykyta myles myron nabil naci nadeem nader nadim nadir naeem naftali nagesh nagisa nahuel
nahyan naif naing najeeb najib nam namal nandan naohiro naoki naoto naoya narayan narayanan narek narendra naresh narong naser nasir nasiruddin nasr
nasser nathan nathaniel nattapong naveen navid navin navjot nawaf nawaz nayef nazar nazim nazir nazmul nazri nazrul ndumiso ndungu neal nebojsa necati
necdet necmettin ned nedim neeraj neil nejat nello nelson nemanja nenad nestor nevil neville nghia ngugi nguyen nhlanhla niall nicanor niccolo
nicholas nick nico nicolae nicolas nidal niek niels nigel nihat nika nikhil nikitas niklas nikola nikolai nikolaos nikolay nikoloz nikos nilesh nils
nimal nir niranjan nirmal nissim nitin nitish nizar njoroge nkosinathi nnamdi noah noam noboru nobuhiko nobuo nobuyuki nodar noel noh noman nonso
norayr norbert norberto norihiro norio norm norman nouri novak nugzar numan nuno nurettin nuri nurlan nursultan nuwan nwankwo nyaga nyoman obafemi
obaid obaidul obi obinna oburu ochieng octavian octavio odd oddvar odhiambo odysseas ofer ofir ogbonna ognjen ohad okan okechukwu okey okon okoth
oktay ola oladele oladipo olaf olafur olamide olanrewaju olav oldrich ole oleg oleh oleksandr oleksii oleksiy oli oliver olivier olli ollie olof
olumide olusegun oluseun olusola olzhas om omar omer omid omkar omondi omri onat onder ondrej onur onyango onyekachi opiyo orazio oren orhan ori
orkhan orlando orson osama osamu oscar oskar osman osmo ostap osvaldo oswald otabek otar otavio otieno otis otmar otto ouma oumar ousman ousmane ove
ovidiu owen owino oyvind ozan ozgur ozkan paata paavo pablo paddy pal palle panagiotis pankaj panos pantelis paolo pape par parag param paramjit paris
parth partha parviz pasang pascal pascual pasi pasquale patrice patricio patrick paul paulo pavan pavel pavlo pavlos pawan pawel payam peder pedro
pekka pelle pemba pentti per periklis perry pervaiz pervez petar pete peter petr petre petri petrit petro petros petru petter peyman phil philip
philippe phillip phiwe phong phuc phumtham phuoc pierce piero pierre piet pieter pietro pim pino piotr pita placido polat prabhat prabhu prabir
prabowo prachanda pradeep pradip prafulla prakash pramod pranab pranav prasad prasanna prasert prashant pratap prateek praveen pravin prawit prayut
prayuth preben precious predrag prem premysl preston primitivo prithvi przemyslaw puneet purnomo purushottam pushkar pushpa putu qais qasem qasim
qassem qiang qishan quamrul quan quang quentin quincy quoc rabi rabih rabindra rade radek radhakrishnan radim radoslaw radovan radu raed rafael rafal
raffaele rafi rafiq rafiqul rafizi raghav raghu raghuram rahim rahman rahmatullah rahmi rahul raila raimo raimundo rais raj raja rajan rajat rajeev
rajendra rajesh rajinder rajiv rajkumar rajnath raju rakesh ralf ralph ram ramakrishna ramakrishnan raman ramaz ramazan ramdas ramesh rami ramil ramin
ramiro ramli ramon ramsay ramush ramzi ran rana ranbir randall randhir randolph randy ranil ranjan ranjit raouf raoul raphael rashad rashed rashedul
rashid rasmus rasoul rastislav rasul ratan ratko rauf raul ravi ravinder ravindra ray raymond razak razali razvan recep reda reece refik reg reggie
reginald regis rehman rei reiner reinhard reinhold reinier remco remy remzi ren renan renato rene renzo reuben reuven revaz rex reynaldo reza rezaul
rezo rhys riad riaz ricardo riccardo rich richard rick ricky ridha rifaat rifat rigoberto rik rikuto rino rintaro rinus rishabh rishi risto ritesh
rithy riyad riza rizal rizky rizwan roald roar rob robbie robert roberto rocco rod rodel roderick rodney rodolfo rodrigo roel roelof rogelio roger
rohan rohit roland rolando rolf romain roman romano rommel romulo ron ronald ronan rongji roni ronnie rory roscoe roshan roslan rosli ross rostam
rostislav rotem rotimi rouhollah roy ruben rudi rudiger rudolf rudy rufus ruggero ruhollah ruhul rui rune rupert ruslan russ russell rustam rustu
rutger ruud ruwan ryan ryo ryohei ryoichi ryoji ryosuke ryota ryszard ryu ryuichi ryuji saad sabah sabir sabri saburo sachin sadao sadegh sadik sadiq
sadyr saed saeed safdar sagar sahil sahr sai saidou saidu saif saiful sait sajan sajeeb sajith sajjad sakari sakis salah salam salar saleem saleh
salem sali salif salih salim saliou salman salvador salvatore sam samba sameer samer sami samir samo samson samuel samvel sanath sandeep sander
sandile sandip sandor sandro sanjay sanjeev sanjiv sankar sanoussi santiago santosh sarath sardar sarfraz sargis sarmad sarvesh sasa sascha sasun
satam satish satoru satoshi saturnino satya satyajit satyendra saud saul sauli saulos saurabh saurav sava sayed sayeed sayyid scott seamus sean
sebastian sebastien sedat sefa segun segundo seif seiichi seiji seiya sekou selahattin selcuk selim sello semih semyon senad seni senthil seppo serdar
serge sergei sergey sergio sergiu serhat serhii serhiy serik serkan serzh seth seun severino sevket seydou seyed shabbir shafiq shafiqul shafqat
shahab shahabuddin shahbaz shahid shahidul shahin shahjahan shahram shahrokh shahrul shahryar shai shaikh shailendra shailesh shakeel shakib shakil
shalva shamsul shane shankar shanker sharad shariful shashank shashi shaukat shaul shaun shavkat shawn shehu sheikh shekhar sheldon sher sherif
sherman sherzod shibu shigeki shigeo shigeru shimon shin shingo shinichi shinji shinjiro shinobu shintaro shinya shinzo shiv shiva shivam shivraj
shlomo sho shoaib shogo shohei shoichi shoji shota shotaro shrikant shubham shuhei shuichi shuji shun shunichi shunsuke shunta shusuke shyam siamak
siavash sibusiso sid siddharth siddhartha siddiq sidi sidiki sidney siegfried sifiso sigmar sigurd sigurdur silas silvano silvio silviu simon sinan
sindre sinisa siphiwe sipho sirajuddin sirajul sisay sivakumar sivanathan sixto siyabonga sizwe sjaak sjoerd slamet slaven slavko slavomir slawomir
slobodan socratis soe soeharto sohail soheil sohel sohrab sok sokol sola solomon solomzi sombat somchai somkiat somsak son soren sorie sorin soroush
soso sosuke sota sotiris souleymane soumitra sourav spartak spencer spyros srdjan srettha sri sridhar srikanth srinivas srinivasan stamatis stan
stanislav stanislaw stanley stathis stavros stefan stefano stein steinar stelian stelios stellan stepan stephan stephane stephen steve steven stewart
stig stijn stipe stjepan stuart suat subash subhash subodh subramaniam subramanian subrata sudarshan sudhakar sudhir sudip sudirman sufyan suhail
suharto sujarwo sukarno sukhbir sukhdev sukru sulaiman suleiman suleyman sultan sumit sundar sunday sunil supriyadi suraj surapong suren surendra
suresh surinder surjit surya sushil susilo susumu suthep sutrisno suwarno svatopluk svein sven sverre svetozar svyatoslav swapan swen syed sylvain
sylvester szabolcs szilard szymon tad tadao tadashi tadele tadesse tadeusz taha taher tahir tahsin tai taichi taiga taiki taiwo takaaki takahiro
takahisa takashi takato takayuki takehiko takeo takeshi taketo takis taku takuma takumi takura takuto takuya tal talal talat talgat talha taliq tamas
tamaz tamba tamer tamim tamir tan tanjim tanmay tanveer tanvir tapan tapani tapio tapiwa taqi taras tarek tareq tarik tariq tarique taro tarun tatenda
tatsuo tatsuya taufiq tawanda tawfiq taye tayfun tayo tayyip tebogo ted teddy teemu teguh teimuraz tejas tejashwi tek tekin tekle temel temitope temur
tendai tengiz tengku tenzin teodor teodoro terence terje tero terrance terrell terrence terry teruo tesfaye teten tetsuo tetsuro tetsuya teun tewodros
thabang thabiso thabo thaddeus thaksin thamer thamsanqa thanakorn thanasis thanathorn thang thanh thanos thant thawatchai thein themba themistoklis
theo theodor theodore theodoros theofilos thiago thibault thibaut thierry thijs thilak thilo thinh thodoris thomas thorsten thulani tiago tiberiu
tibor tichaona tidiane tien tigran till tilo tim timo timofey timoteo timothy timur tin tinashe tito titus tivadar tjeerd tlhogi toan tobi tobias toby
todd tofail toivo tokunbo tokuo tolegen tolga tom tomas tomasz tomer tomislav tommaso tommy tomohiro tomoki tomoya tonderai tony tooru tor torben
torbjorn tord tore torgeir torkel tornike torsten toru toshiaki toshihiko toshihiro toshiki toshimitsu toshio toshiro toshiyuki towhid traian travis
trent trevor tri tristan trond trong troy truman trung trygve tshepo tshering tsutomu tsuyoshi tu tuan tucker tudor tullio tun tuncay tung tuomas
tural turan turgay turgut turki tushar ty tyler tyrone tzachi ubaid ubaldo uche uchenna uday udayan udo ufuk ugo ugochukwu ugur ugyen uhuru ujjwal
ulas ulf ulli ulrich ulrik ulugbek ulysses umar umaru umberto umesh umit untung upendra upul uri uriah uros usama usman uthman utku utpal uwe uzi
vaclav vadim vadym vahagn vahe vaibhav vaino vakhtang valdir valentin valentyn valerio valeriu valeriy valery valon vangelis vannak vano vardan vartan
vasant vasco vasek vasil vasile vasilis vasily vassilis vasyl vazgen vazha vedat vedran vefa vegard veikko veit veli veljko veniamin venkaiah venkat
venkatesh vern vernon vesa vic vicente victor vidar vidyut viet vigen vijay vijayan vikas vikram vikrant viktor viliam vilmos vimal vinay vince
vincent vincenzo vineet vinh vinicius vinod viorel vipin vipul virat virender virgil visar vishal vishnu vishwanath vit vitali vitalii vitaliy vitaly
vito vittorio vivek vjekoslav vlad vladimir vladislav vlado vladyslav vlastimil vojislav vojtech volkan volker volkmar volodymyr vsevolod vu vugar vuk
vusi vuyo vyacheslav waclaw waddah wade wael wafula wagner wahid wahyu wajid waldemar wale waleed walid wallace wally walt walter walther wan wangchuk
waqar ward warren waseem wasim wataru wawan wayan wayne weidong weiguo weijun weimin weiming wekesa wellington wenceslao wendell wenjun werner wes
wesley wessel wichai widodo wieslaw wilbur wilfred wilfried wilhelm will willard willi william willie willis wilmer wilson wim wimal win winfried
winston wirat wisam wissanu witold wladyslaw wlodzimierz wojciech wole wolf wolfgang wolfram woodrow worku wouter wyatt xavier xiaodong xiaofeng
xiaoping xolani xolile xuejun yaakov yago yahia yahya yair yakov yakubu yakup yalcin yamato yamikani yang yann yannick yannis yanto yaqoob yaqub yared
yaron yaroslav yasar yaser yash yashwant yasin yasser yassin yasuhiro yasuo yasushi yasutoshi yavuz yaw yaya yazid yegor yehiel yehuda yemi yerlan
yermek yevgeny yevhen yevhenii yiannis yifan yigal yigit yilmaz yisrael yitzhak yngve yoav yoel yogendra yogesh yogi yohanan yohannes yohei yoichi
yoji yonatan yong yongjun yongqiang yoram yorgos yosef yoshiaki yoshifumi yoshihide yoshihiko yoshihiro yoshikazu yoshimasa yoshinobu yoshinori yoshio
yoshiro yoshitaka yoshito yossi yosuke yota yotam younis younus yousef youssef youssouf yudi yuichi yuichiro yuji yuki yukio yuma yunus yuriy yury
yusaku yusril yusuf yusuke yuta yutaka yuto yuval yuvraj yuya yuzuru yves yvon zach zachary zack zafar zafer zaheer zaher zahid zahir zahirul zahurul
zaid zain zainal zakaria zakhar zaki zaman zambry zane zarko zaw zayd zayed zaza zbigniew zbynek zdenek zdravko zdzislaw zedong zeeshan zeev zeke zeki
zeljko zemin zeray zeya zhandos zhenguo zhenhai zhigang zhijun zhiqiang zhiyuan zhomart zhongshan zia ziad ziaur zillur zinedine ziya zlatan zlatko
zoltan zongqi zoran zsolt zsombor zubair zulfiqar zulkarnain zulkifli zurab zvi zvonimir zweli zwelinzima zygmunt
`;

/** Given names that most often belong to women. */
export const FEMALE_NAMES = `
aafke aaliyah aaltje aarti aasiya abbie abby abeba abeer abeni abida abigail abike abla abosede achieng ada adaeze adalet adanech adanna adaobi adaora
addie addison adeela adela adelaide adele adelheid adelina adeline adeola adeyinka adhiambo adiba adina aditi adjoa adriana adrienne aduke adunni
adwoa adya afaf afia afke afroditi afsaneh afsheen afua agafya agapi agata agatha agathe agnes agneta agnieszka agota agustina ai aicha aida aigerim
aigul aika aikaterini aiko aileen aimee aino ainur airi aisha aishah aishwarya aissata aissatou aisulu ajla akane akanksha akari akemi akiko akina
akinyi akmaral akosua akosuah akoth akshata aktar akter akua akunna alana alba albana albina albulena alcina aldona aleida alejandra aleksandra alem
alena alessandra alessia alev alexa alexandra alexia alia alice alicia alicja aliki alina aline alison alix aliya aliz alka alla allison alma almudena
almut altynai alvard alyona alyssa alzbeta alzira ama amaka amala amalia amanda amandine amani amarachi amatullah amaya amba amber ambika ambra
ameesha amela amelia amelie ami amie amina aminah aminata aminatta amira amma amna amparo amrita amruta amy ana anabel anagha anahit anahita anais
anamaria anamika anandi anano ananya anastasia anastasiia anastasiya anastazja anca andja andjela andra andreea aneta anette anezka angela angeles
angelica angelika angeliki angelina angie ani anika aniko anila anina anisa anisha anita anja anjali anjana anju anjum anka anke ankita ann anna
annabel annabelle annalena annalisa annamaria annapurna anne annegret annegrete anneke anneli annelies anneliese annemarie annemiek annet annette
annick annie annika anniken anoud anouk antara anthea anthi antigoni antje antoinette antonella antonia antonie antonietta antonija antonina anu anuli
anupama anuradha anush anushka anvi anwuli anyango anzhela anzhelika aparna apinya apolline apoorva april aqila araba arabella araceli aracely arancha
arbana archana areti arezoo argyro ariana arianna arina arlene arlette armelle armine arpi arpine arpita arta artemis arundhati arusyak arwa arzu asa
asaka asako asami ascension ase aseel asel asha ashima ashley ashwini asifa asiya asli asma asmaa asmae asmita aspasia assel assetou assia assunta
aster astghik astou astrid asuka asuman asuncion asya atefeh ateqeh athanasia athina atieno atsuko aud aude audrey aurelia aurelie aurica aurora
aurore autumn ava avani avantika aviva awa awino awuor axelle aya ayaan ayagoz ayaka ayako ayala ayame ayana ayane ayano ayca aycan aye ayelech ayelet
ayesha ayfer aygul ayinke ayla aylin aynaz aynur aynura ayse aysegul aysel aysen aytan ayten ayu ayumi azadeh azar azeb azita azizah azra azucena
azumi azusa babita baerbel bahar bahareh banu barbara barbare barbel barbora barbro bardha barkha basak basma bat batool batya beata beate beatrice
beatrix beatriz becky beenish begona begum belen belgin belinda belma benazir benedetta benedicte benedikte benita bep berenice beril berit berivan
berna bernadett bernadette bernice berrin berta bertha besa bess beste beth bethan bethany bethlehem betsy bettina betty betul beverley beverly beyza
bhagyashree bharati bharti bhavana bhavna bhumika bianca bianka bibi bibiana bibigul bich bidya bige biljana billur bimala bina bindu bineta binetou
binnur binta bintou bipasha birgit birgitta birgitte birgul birsen birte birtukan bisi blanca blanche blanka blazena blerta bodil boglarka bogumila
bojana bolanle bongiwe bonnie bopha borbala botagoz bouchra bozena bracha branka brenda briana bridget bridie brigitta brigitte brit britney britt
britta brittany bronte bronwen bronwyn brooke bruna buhle buket bukola bunmi burcin burcu busaba bushra busisiwe busra caitlin camelia camila camilla
canan candace candela candelaria candice cansu capucine cara caridad carina carine carissa carla carlota carlotta carly carmel carmela carmen carmina
carol carola carole carolien carolina caroline carolyn carrie caryn cassandra cassie catalina catarina caterina catherine cathleen cathrine cathy
cecelia cecile cecilia cecilie celeste celia celina celine ceren ceyda chabela chaitali chana chanda chandni chandrika chanida chantal chanthou
charlene charlotte charu charulata chaya chebet chelagat chelsea chepkemoi chepkoech chepngetich cherono cherotich cheryl chhaya chiamaka chiara
chidinma chie chiedza chieko chiemi chika chikako chimamanda chinatsu chintana chinwe chinyere chioma chipo chitra chiyo chiyoko chizuko chizuru chloe
cho christa christabel christel christelle christiane christina christine christy chrysanthi chrysoula chunhua chunmei chunyan cigdem cindy cintia
cinzia claire clara clare clarissa claudia clemence clementine cleo clotilde colette colleen conceicao concepcion concetta concha connie conny
constance constanta constanze consuelo cora coral coralie corazon cordelia cordula corina corinna corinne cornelia corrie coumba courtney covadonga
cressida cristiane cristina crystal csilla cynthia dado dafna dagmar dagmara daiane daisy daksha dalal dalia dalma damini damla dana danae danica
daniela danielle danuse danuta daphne darcy daria dariga darin darina dariya darlene darunee darya daw dawn deanna debbie debora deborah debra dee
deepa deepali deepika deepti defne deirdre delfina delia delilah della delores delphine demet denisa denise deqa derartu derya despina devaki devika
devyani dewi dganit dhanya dharini diah diana diane dianne didem dieke diem diep dieu diewertje dieynaba dijana dikla diksha dilan dilara dilbar
dilber dilek diletta dilma dilmaya dilnoza dilys dima dimitra dimple dina dinah dinara dineo dipa dipali dipika disha dita divya diya djeneba doina
dolly dolores dominga dominika donata donatella donna donya dora doreen dorien dorina doris dorit dorota dorothea dorothee dorothy dorottya draga
dragana drahomira draupadi drita dua dubravka dudu dulce dunya dupe durdica durga duygu dzenana ebba ebele ebru ebun ecaterina ece eda edeltraud edie
edina edit edith edna edona edwina edyta eefje eeva effie efi efrat eftychia efua egoamaka ei eija eiko eila eileen eimi einat einav eirini eka
ekaterina ekaterine ekta ekua ela elaheh elaine elcin eleanor eleanora eleftheria elena elene eleni eleonora eleonore elfriede elham eliane elif elin
elina elira elisa elisabet elisabeth elisabetta elisangela elisavet elise eliska eliso eliza elizabeth elizaveta elke ella ellen elli ellie ellinor
elly elmas elmira elna elodie eloisa eloise elona els elsa elsbeth else elsie elske elspeth elvana elvira elwira elzbieta emanuela emel emi emika
emiko emilia emilie emily emina emine emma emmanuelle emmi emmy ena encarnacion endah endang eni enid eniko enitan enrica enriqueta erato eri erica
erika eriko erin erina erjona ermira erna ernestina ernestine erni ersilia erzsebet esha esi esin esma esme esmee esmeralda esnath esosa esperanza
esra esraa estefania estela estelle ester esther esti estrella eszter etenesh eteri ethel etsuko eugenia eugenie eulalia eunice eva evangelia
evangelina evdokia eve evelia evelien evelyn evgenia evgeniya evi ewa ewelina ezgi ezinne fabienne fabiola fadekemi fadia fadila fadime faduma fadumo
fadwa fadzai faezeh fahima fahmida faith faiza fang fani fanni fanny fanta fantu fareeda fareeha farhana fariba farida faridah farideh farkhunda
farnaz farzana farzaneh fatema fatemeh fathia fatim fatima fatimah fatime fatin fatma fatmanur fatmata fatou fatoumata fatu fawzia fay faye federica
felicia felicity felipa femke fenfang fenna fereshteh feride fern fernanda feroza feruza feyza figen fikirte filio filipa filiz filomena fiona
fiorella firouzeh firuze fitri fitriani flavia flavie fleur floor flor flora florence florentina florica flossie flutra fofi folake folasade folashade
foroogh foteini fotini fouzia franca frances francesca francine francisca franciska francoise franziska frauke freda frederike frederique freweini
freya frida frieda friederike froukje fruzsina fujiko fulya fumi fumie fumiko funda funke funmilayo gabi gabriela gabriele gabriella gabrielle gaelle
gaia gail galia galina galit gamze ganiat gargi gauhar gauri gayane gayathri gayatri gaynor geertje geertruida geeta geetanjali geetha gemma genet
genevieve genoveva genowefa genzebe georgeta georgette georgia georgiana georgie georgina geraldine gerda gerlinde germaine gertrud gertrude gesine
geula ghada ghadeer ghazal ghazala ghislaine ghizlane ghoncheh giada gianina gianna gila gillian gina ginette ginevra ginny gioia giorgia giovanna
girija gisela gisele gita gitanjali gitta gity giulia giuliana giuseppina giusy gizella gizem gladys glenda glenys gloria glykeria gohar gokce golnar
golnaz golshifteh gonca gonul gordana gouri gozde graca grace graciela grazia graziella grazyna greetje greta gretchen gretel griselda grit gro gry
guadalupe gudrun gugu guifang guihua guilan guinevere guiying gul gulay gulben gulcan gulchehra gulcin guldana guldane guler gulhan gulistan gullu
gulmira gulnar gulnara gulnaz gulnur gulsah gulsen gulseren gulsum gulten gulzhan gun gunay gunda gunhild gunilla guri gwen gwendolyn gwyneth gyongyi
hacer hadas hadassah hadiye hafize hafsa hagit haifa hailey haimanot haja hajar hajer hajnalka hala halide halima halimah halina halyna hamida hana
hanaa hanae hanako handan hande haneen hang hanh hania hanife hanna hannah hanne hanneke hannele hannelore hannie hanyu harini harriet harshita haruka
haruko harumi haruna hasibe hasina hasmik hasna hasnaa hasnah hatice hatsue hatsumi hattie havva hawa hawo hayat hayfa hayley hayriye hazel heather
heba hedda hediye hedwig hedy hege heide heidemarie heidi heike heleen helen helena helene helga helle helmi heloise hema hemalatha hend hendrika
hennie henrietta henriette herminia hermione herta hessa hetal hetty hiam hiba hibaaq hideko hien hila hilary hilda hilde hildegard hilkka hillary
himani hina hinako hind hiroe hiroka hiroko hiromi hirut hisae hisako hisayo hitomi hla hnin hoa hoai hoda hodan holly homa honami hongmei honoka
honorata hope hortense hortensia houda houri hripsime huda hue huguette huiling hulya huma humeyra huong huyen ia iara ibeth ibolya ida ifeoma iffat
ifrah ifunanya ignacia ijeoma ika ikuko ikumi ilana ildiko ileana iliana ilinca ilknur ilona ilse iman imane imee imelda imke imogen imola ina inas
inbal inci indah indira indrani indri ineke ines inessa inez inga inge ingebjorg ingeborg inger ingrid ingvild inkeri inmaculada inna insaf intisar
ioana ioanna iolanda ionela ipek ipsita iqra ira iracema irem iren irena irene ireti iria irina irini iris irit irja irma irmgard iro iryna isabel
isabela isabella isabelle isatou iselin isha ishani ishita isidora isil isla islah ismini isobel isolde israa itsuko itziar iulia ivana ivanka iveta
ivete ivett ivonne ivy iwona iya iyabo izabela izumi jaana jacinta jackie jacobien jacqueline jacquelyn jade jadranka jadwiga jagoda jahnavi jainaba
jale jalikatou jamila jamileh jana janaina janaki jandira jane janet janhvi janice janina janine jannat janneke jantje jarmila jaroslava jasmin
jasmina jasmine jasna jawaher jaya jayalalithaa jayanthi jayanti jaywanti jazmin jeanette jeanne jeannette jeannine jebbeh jebet jehona jelena jemima
jemutai jen jenna jenni jennie jennifer jenny jepchirchir jepkosgei jeptoo jesmin jess jessica jessie jet jeta jhanvi jiali jiamin jihan jill jillian
jimena jingyi jirina jitka jo joan joana joann joanna joanne jodie jody joelle johanna joke jolan jolanda jolanta jolijn jonida jorunn josefa josefina
josefine josephine josette josiane josie josien joumana jovana joy joyce jozefa jozefina juana juanita judit judith judy juhi julia juliana juliane
julianna julianne julie juliet julieta juliette june junko juri jussara justine justyna jutta jyoti jyotika jyotsna jytte kaarina kader kadiatou
kadiatu kadie kadriye kaede kafayat kaho kahoru kaia kainat kaisa kajal kajsa kalliopi kalpana kaltham kamala kamila kamini kamla kamshat kana kanae
kanako kanchan kanchana kangana kanika kanimozhi kanini kanna kanoko kanokwan kanya kaori kaoruko karima karin karina karine karishma karla karlijn
karlygash karolina karoline karthika kartika kartini karuna kasturi kasumi kata katalin katariina katarina katarzyna kate katerina kateryna katharina
katharine katherine kathleen kathrin kathryn kathy katie katinka katja katri katrin katrina katrine katsuko katya kausar kavita kavitha kavya kay kaye
kayla kayleigh kayo kayoko kazue kazuko kazumi kazuyo keiko keira kelly kelsey kemi kemunto kendra keren keri kerry kersti kerstin kerubo ketaki
ketevan keti kezban kgomotso khadeeja khadija khadijah khadijeh khady khaleda khalida khanam khanyi khanyisile khatia khatoon khatun khatuna khawla
khin khrystyna khushboo khushi kidist kikelomo kiko kikue kim kimberley kimberly kimi kimiko kine kinga kinuko kira kirsi kirsten kirstie kirsty kitty
kiymet kiyoko kiyomi kjersti klara klaudia klavdia koharu kolinda komal konstantina konul kornelia kotone kozue kristen kristi kristiina kristin
kristina kristine kristyna krisztina kriti kruti krystal krystyna ksenia ksenija kseniya kulsoom kulthum kumari kumba kumi kumiko kumud kunthea kunti
kurumi kusum kveta kylie kyoko kyriaki lada laetitia laia laila lakshmi lala lale laleh lali lamees lamia lamya lan lana lanfen lara larisa larysa
lata latha latifa latifah laura laure laurel lauren lauretta laurie lavanya lavinia laxmi layla lea leah leanne ledina leela leena leigh leila lejla
lekha lela lemlem lena lene leni lenka lenora lenuta leona leonie leonor leonora lesia lesley lestari lesya letesenbet leticia letitia letizia leyla
leyli lia liana liat libby libuse licia lida lidia lidija lidiya lieke lien lieneke lies liesbeth lieselotte liesje ligaya ligia lihi lihua liisa
lijuan lika lila lili lilia lilian liliana liliane lilis lilit lilla lillian lily limei limor lina linda lindita lindiwe lindsay lindsey line lingling
linh linn linnea liping lisa lisanne lisbet lisbeth lise liselotte liudmyla liv livia liya liz liza lizzie ljiljana ljubica ljudmila loan loes lois
lola lonneke lopamudra loredana loren lorena lorenza loretta lori lorna lorraine lotta lotte lottie louisa louise loukia lourdes lovisa luana lubna
lucero lucia luciana lucie lucienne lucija lucila lucille lucimar lucinda lucrezia lucy lucyna ludmila luisa luise luiza lujain luminita lupe lupita
lusi lusine luz ly lyazzat lydia lydie lynda lynn lynne lynsey lyubov lyudmila lyudmyla maaike maame maarit maartje maaya mabel mabinty macarena
machiko machteld mackenzie madalena maddalena maddie madeleine madeline madelon madge madhavi madhumita madhura madhuri madiha madina madison madoka
mae maedeh maeva maeve mafalda magali magda magdalena magdolna maggie maha mahbouba mahbuba mahima mahin mahira mahlet mahnaz mahnoor mahsa mahvash
mai maia maija maike maiko maimouna maimunah maisa maisie maite maitreyi maj maja majida majlinda maka makbule makda maki makiko mala malak malala
malati malavika malee malene malgorzata mali maliha malika malin malini mallory mamata mami mamiko mamta mana manal manami manana manar manasi
mandakini mandana mandy mane maneerat mangala manisha manjari manju manjula manjusha manon mansi manuela mapaseka mar mara marcela marcia maren marga
margaret margareta margarete margarida margarita margaux margery margherita margie margit margot margret margriet margrit marguerite mari maria
mariagrazia mariah mariam mariama mariana mariangela mariann marianna marianne marianthi mariatu maribel maricarmen maricel maricela maricica maricruz
marie marieke mariela marielle marieme mariia marija marijana marije marijke marika mariko marilena marilia marilyn marina marine marinella marioara
mariola marion marisa mariska marisol marissa marit marita marites maritza mariya mariza marja marjan marjane marjatta marjolein marjon marjorie
marketa marketta marleen marlen marlena marlene marlies marloes marsha marta marte martha marthe martina martine marwa marwah mary maryam maryan
maryna maryse marzena marzia marzieh marziyeh masae masako masayo masha masoumeh mastura masuma masumi mathilde matia matilda matilde matina maud
maude maura maureen mavis maximina maxine maya mayawati mayo mayra mayu mayuko mayumi mayuree mazal mbali meaza mechthild medea medha mediha meena
meenakshi meera meg mega megan megawati megha meghan meghna megumi mehnaz mehreen mehriban mehrnaz mehtap mei meifang meihua meike meiko meilan meili
meiling meirav meiyu meizhen melahat melanie melda melek melike melina melinda melis melisa melissa melody meltem memory memunatu menaka mengyao meral
merav mercedes mercy meredith merete meri merja mersiha meruert merve mervi meryem meseret meskerem mette mia micaela michaela michalina michela
micheline michelle midori mie mieczyslawa mieke mieko mien mihaela miharu miho mihoko mihret miina mikako miki mikiko miku milada milagros milana
mildred milena milica milla millicent millie milota miluse mimi mimoza mina minako minami mindy mine minerva minke minna minnie mio mira mirabela
miranda mireia mireille mirela mirella mireya miri miriam mirja mirjam mirjana mirlinda miroslava miroslawa misa misaki misako misato mitali mitra
mitsuko mitsuyo miu miwa miwako miyo miyoko miyu miyuki mizuho mizuki mmabatho mmamoloko modupe moe moeka moemi mohini moira mokhira molly momo momoka
momoko mona monica monika monique monira monisha montserrat moraa morag morena morenike morgana morgane moriom morwenna mosammat motoko moushumi moza
mozhgan mridula mrinalini mst mualla mujde mujgan mukaddes mukta mulu mumbi mumbua muna munevver munira muriel mutheu mutsumi mwanaisha mwende mwikali
my mya myra myriam myrtle myrto mzia naama nabanita nabila nada nadege nadezda nadezhda nadia nadiia nadine nadira nadiya nadja nadya nafisa
nafissatou nafula nagehan nagore nahar nahed nahid nahla naima naira najla najwa nalan naledi nalini nami namie namita namrata nan nanae nanako nanami
nancy nandar nandi nandini nandita nane nani nanna nanuka naoko naomi narges nargis nargiza narine narjes naruemon nashwa nasima nasreen nasrin
natacha natalia natalie nataliia nataliya natalya natasa natasha natcha natela nathalie natia natividad nato natsue natsuko natsumi nattaya nava nawal
nayeli naz nazan nazanin nazgul nazia nazli ndeye ndidi nebahat necla neelam neelima neema neena neeta neetu nefise negar negin neha nekesa nel nela
nelida nell nelleke nelli nellie nenita nerea nergis nermeen nermin nerys nese neslihan nesrin nestan netsai nettie nevena nevenka nevin nezahat nga
ngan ngoc ngozi nguyet nhi nhu nhung nia nicolasa nicole nicoleta nicoletta nida nidhi nidia nienke nieves nigar nigora nihal niharika niina niki
nikolina nilar nilay nileema nilgun niloufar nilufar nilufer nimet nimra nina ning nirmala nirupama nisa nisha nishtha nita nitsa nitu nivedita
niveditha njambi njeri njoki nkechi nkem nkiru nkoli nneka nnenna noa nobue nobuhle nobuko nodira nodoka noelia noemi noemie nok nokuthula noluthando
nolwazi nomalanga nomcebo nomfundo nompumelelo nomsa nomthandazo nomvula nomzamo nona nonhlanhla nonna nonoka nontobeko noor noora noortje nor nora
noraini noreen norhayati noriah norie noriko norma nosipho nosiviwe nouf noura nozipho nozomi nthabiseng ntombi nuala nuan nuha nune nura nuran nuray
nurcan nurgul nurhan nurhayati nuria nurit nursel nursen nurten nusrat nussara nutsa nwakaego nwe nyaboke nyambura nyaradzo nyawira nyokabi oana oanh
obiageli oby oceane octavia oda odete odette odile odunayo ofelia ofra ogechi ogonna oksana okwukwe olabisi oleksandra olena olesya olga olha olimpia
olive olivera olivia oliwia oluchi olufunke oluremi olympia omnia omolara onyinye oonagh ophelia oppah oralia orawan oriane orietta orit orla orly
orna ornella orsolya osnat otilia ouleymatou oumou oumy outi ozge ozlem ozoda padma padmaja padmavati padmini paetongtarn paige pailin paivi palesa
pallavi palmira paloma pam pamela panagiota pandora panida pankhuri pansy paola paraskevi parastoo parbati pari parichat parinaz parineeti parisa
parthena parul parvana parvathi parvati parveen parvin pascale pat patcharee patience patricia patrizia patrycja patsy patti patty paula paule
paulette pauliina paulina pauline pavla payal paz pearl peg peggy peihua pelin penelope penny perihan perla perpetua perrine persefoni pervin petek
petra petrona petronela petula phantira philippa phindile phoebe photini phumzile phuong phyllis phyu pia piera piia pilar pimchanok pina pinar
pinelopi pinky pippa pirjo pirkko piroska pleunie ploy pnina polina polly polyxeni pooja poonam poornima popi poppy porntip prabha prachi pragya
prajakta pramila pranati pranee pratibha pratima preeti prerna primrose priscila priscilla pritha priti priya priyadarshini priyanka prudence prue
puan puja puleng punam purificacion purnima purva puspita putri qiaoling qiuyue quitterie qurratulain quyen quynh raana rabab rabia rachael rachel
rachele rachida radha radhika radka radmila radoslava rafaela raffaella rafidah raghad ragini ragnheidur ragnhild rahaf rahel rahil rahima rahimah
raihana raija raisa rajaa rajani rajashree rajeshwari rajni rakel rakhi raksha raluca ramata ramatoulaye ramona ramya randi rani rania ranjana ranka
raquel rasha rashi rashida rashmi rashmika rati ratih ratna ratree rattana raushan raveena ravit rawan raya raymonde razia razieh raziye rebeca
rebecca reem reema reena reeta refilwe refugio regina regine rehana rehema reiko reina rejane reka rekha remedios remziye rena renata renate renee
rengin renske renu renuka resham reshma retno revathi reyhan reyna rhea rhiannon rhoda rhona rhonda ria rianne richa riddhi rie rieko riet riikka
riitta rika rikako rikke riko rim rima rimma rina rini rinko risa risako rita ritika ritsuko ritu ritva rivka riya rizwana roberta robyn rocio rodica
roghayeh rohani rohini rokeya rokhsareh rokia rokiah rolake romaissa romana romina romoke ronit ronke roos roosmarijn rosa rosalba rosalia rosalie
rosalind rosalinda rosaline rosamund rosana rosane rosangela rosanna rosaria rosaura rose roseanne roseline rosella rosemarie rosemary roshanak rosie
rosita rosmah rosnah rossana rossella roswitha rovena rowena rowshan roxana roxanne roya roza rozalia rozita rubab rubina ruby ruchi ruchika rudo
rukhsana rukiye rukmini rula ruma rumana rumi rumiko runa ruolan ruoxi rupa rupali ruqaya ruqayyah ruriko rusana rusudan rutendo ruth ruti ruvimbo
ruxandra ruya ruza ruzanna ruzena ryoko saadet saana saara saba sabeen sabiha sabina sabine sabitri sabrina sabriye sachie sachiko sachiyo sacide
sadaf sadako sade sadhana sadhvi sadia sadie sae saeko saengdao safa saffie safia safiatou safiya safiye sagrario sahar saher sahra saima sajeda
sajida saki sakiko sakina sakine sakshi sakura sakurako saleha saliha salimata salla sally salma salmah salome saloni saltanat samah samantha samia
samina samira samya sana sanaa sanae sanam sanda sandar sandhya sandra sandrine sanela sangeeta sangita sania sanja sanjana sanna sanne sanskriti
santoshi sanziana saori sapna sara sarada sarah sarala saraswati sari sarika sarit sarita sarka saroj sarojini sarwat sashikala sasithorn saskia
satenik sati satoko satomi satsuki satu saule saumya savannah savita savitri sawako sawsan saya sayaka sayako sayo sayoko sayora sayuri sbongile
scarlett seda sedef sedigheh seema sefika segolene seher seija seiko seira sejal sekai selam selamawit selda selen selena selene selin selina selma
sema semiha semra sena senait senka sentayehu serap seray serena serife serpil setareh setsuko sevasti sevda severine sevgi sevil sevilay sevim sevinc
sevinj sevtap seyda sezen shabana shabnam shagufta shahd shaheen shahida shahla shahnaz shahnoza shahrazad shahrzad shaila shailaja shaima shaimaa
shaista shakila shakuntala shalini shalu shamim shamiso shamma shamsa shani shania shannon shanta shanthi shanti sharada sharda sharifa sharifah
sharmeen sharmila sharmin sharmishtha sharon sharvari shatha shazia sheena sheetal shefali shehla sheila shelagh shelley shelly shereen sherifa
sherifat sherri sheryl shigeko shiho shihoko shikha shiko shilpa shilpi shinako shino shiori shir shira shiri shirin shirley shital shivangi shivani
shizue shizuka shizuko shlomit shobha shobhana shohreh shokoufeh shona shoshana shpresa shraddha shreya shruti shubha shubhangi shufen shuhua shulan
shumei shushan shuying shuzhen shweta shyamala sian sibel sibongile sibylle sidika sidonie sidra sidsel sieglinde sienna sietske sigal sigalit signe
sigourney sigrid siham silje silke silvana silvia simge simin simisola simona simran sindhu sindisiwe sinead sini sinikka sinta siobhan siphokazi sira
siranush siri sirikit siriporn sirkka sirpa sirra siska sissel sita sitara sithembile siti siv sjoukje skye sladjana slavica smadar smaranda smilja
smita smriti sneha snehal snehlata snezana snezhana soad socorro sofia sofie sofiia sofik sofio sofya soha soheila sohini soile sokhna sol solange
soledad solene solomiya solveig somaya somjai somtochukwu somying sona sonal sonali sonam songul sonia sonja sonoko sonya sophia sophie sophio sopio
soraya sorina souad soula spomenka sravani sreymom sreyneang sridevi stacey stacy stamatia stana stanislava stanislawa stavroula stefania stefanie
steffi steliana stella stephanie stina stine styliani su subhadra subhashini subira sucheta suchitra suda sudha sue sueli sufia suhaila suhair
suhasini suiko sujata sujatha sukaina sukanya sukran sulabha sulastri sule sulochana sultana sumaira sumaiya sumalee sumarni sumathi sumayya sumeyye
sumi sumie sumika sumiko sumire sumitra summer suna sunanda sunayana sunisa sunita sunitha sunniva suong supaporn supatra suphannee supriya surabhi
surekha suruchi susan susana susann susanna susannah susanne susanti sushma sushmita susi susie susmita suwannee suzan suzana suzanne suzhen suzue
suzuka suzuko suzy svenja svetlana svitlana swapna swara swarna swathi swati sweta sybil sylva sylvia sylvie sylwia synnove szilvia szofia tabea
tabitha taeko tahani tahereh tahira tahmina taina tais taisiya takae takako tako tala tali talia tamae tamaki tamako tamami tamanna tamar tamara
tambudzai tamiko tamkeen tammy tamsin tamta tamuna tania tanja tansu tanuja tanushree tanvi tanya tara taraneh tarini tariro tarja taru tasha taslima
tasneem tasoula tatevik tatia tatiana tatiane tatjana tatu tatyana tayyaba tazuko tea tegan tejal tejaswini telma tenneh teodora teona teresa terez
tereza terhi teri terri terue teruko teruyo tess tessa tetiana teuta thais thalia thandar thandeka thandi thandiwe thao thea theano thekla thelma
thembeka thembi theodora theresa therese theresia thi thida thidarat thiri thoa thu thuli thuraya thuy tia tiffany tigist tihana tiina tijana tilda
tilly timea tina tinatin tineke tini tirunesh tirza titi titiek titika titilayo titin tiziana tizita togzhan tokiko tomie tomiko tomo tomoe tomoka
tomoko tomomi tomoyo tone toni tonya torill toshie toshiko tova tove toyin toyoko tracey tracie tracy tram trang traudel tricia trina trine trinh
trinidad tripti trisha trishna trixie truc trude trudy truus tsehay tshidi tsira tsitsi tsukiko tsuneko tsuruko tuba tugba tugce tuija tulay tulika
tulin tulsi turkan tuti tuula tuulikki tuva tuyet tzipi tzipora ubah ubolratana uju ulfat ulku ulla uloma ulrika ulrike ulyana um uma umaima ume umeko
umida umm ummuhan una unni upasana urai urmila ursula urszula urvashi usa uschi usha ushasi uta ute uttara uyen uzma vaishali vaishnavi valbona
valdete valentina valentyna valeria valerie valeriya vanda vandana vandita vanesa vanessa vani vania vanita varduhi varsha varvara vasilica vasiliki
vasilisa vaso vassiliki vasudha vasundhara vedrana veena veera velma vendula vera vered verena verica verity verna veronica veronika veronique vesna
vibeke vibha vicki vickie vicky victoria victorita vidhya vidya viera vigdis vijaya vijayalakshmi viktoria viktoriia viktoriya vildan vilma vimala
vimbai vineeta vinita viola violaine violet violeta violetta viorica vira virginia virginie virpi vita vittoria viveka vivian viviana viviane vivien
vivienne vjosa vlada vlasta vlora voula vrinda vy wadha wafa wafaa wahyuni wai wairimu waithera wakako wakana walburga waltraud wamaitha wambui wanda
wangari wangechi wangeci wangui wanja wanjiku wanjiru waraporn warda wati wavinya wedad wenche wendy wenjing wenxiu werknesh weronika whitney widad
wiebke wies wieslawa wiktoria wilaiporn wilhelmina willemijn wilma winifred winnie wislawa wulan wulandari xaawo xanthi xeni xenia xiaohong xiaojuan
xiaoli xiaoling xiaomei xiaoyan ximena xinyi xiomara xiulan xiumei xiuying xueqin yaa yadana yadira yae yaeko yael yaffa yalda yaling yamini yamuna
yana yanhong yanina yanling yanmei yanping yanti yaowapa yasemin yashoda yashodhara yasmeen yasmin yasmina yasmine yassah yasue yasuko yasuyo yayoi
yeabu yeama yee yehudit yejide yekaterina yelena yeliz yelizaveta yen yeoh yesenia yeter yetunde yeukai yevgenia yevheniia yewande yifat yildiz
yinghua yingluck yingying ylva yocheved yodit yogita yoko yolanda yoliswa yordanos yoriko yoshie yoshiko yoshimi yoshino yosra yousra ytje yuhua yuika
yuka yukako yukari yukie yukiko yukina yukino yuko yulan yuli yulia yuliana yuliia yuling yuliya yumei yumeka yumi yumika yumiko yumna yuna yuni
yunita yuping yuqin yuridia yurie yurika yuriko yurina yutong yuzhen yvette yvonne zabel zahia zahide zahra zaina zainab zainabu zaineb zaira zaituni
zakia zakiya zaleha zaliha zamfira zamira zandile zanele zara zarina zarine zaruhi zawadi zaynab zdenka zdzislawa zeenat zehava zehra zeina zeinab
zekiye zelda zelia zeliha zeljka zenebech zerrin zeynep zhaleh zhanar zhanna zhenzhen zhibek zhuldyz ziba zinaida zinash zineb zinhle zita ziva ziyi
zlata zodwa zoe zofia zohra zohreh zoi zoila zoleka zorica zoya zrinka zsofia zsuzsa zsuzsanna zubaida zubeyde zuhal zuhura zukiswa zulaikha zulema
zuleyha zulfiya zumrut zuraida zuraidah zuzana zuzanna
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
