/**
 * Given names as a hint at gender and name shape only, never at who spoke. Names common for both are in a list of their own.
 * They are names common in news of all continents. Those that are common words, places or family names in news as well
 * are left out.
 */
export const sharedNames = `
  casey dana hilary jamie jan jordan kelly kerry kim leslie marion morgan pat robin sandy shannon taylor terry tracy
`

export const maleNames = `
  aamir aarne aaron abdallah abdelaziz abdelkader abdelkrim abdelrahman abdul abdullah abdulrahman abebe abhijit
  abhishek abid abraham abubakar abílio achille achim adalberto adam adebayo adeel adekunle adel adelino ademar
  ademola adewale adilson aditya adnan adolfo adrian adrien afonso aftab agostinho agus agustín ahmed ahmet ahsan
  aidan ailton aitor ajay ajit akash akinwumi akio akira akram akshay al alain alan alasdair alastair alban albert
  alberto albrecht albéric alcides alec aled alejandro alejo aleksandar aleksandr aleksei aleksey alessandro alex
  alexander alexandrino alexandros alexandru alexei alfonso alfred alfredo algernon ali alistair aliyu allan allen
  alois alok alonso aloísio alphonse altair alun alvaro amador amancio amar amaury ambroise ambrose amir amit amitabh
  amjad amnon amos amílcar anand anas anastasios anatole anatoly anders andre andreas andrei andres andrew andriy
  andrzej andrás andrés andy angel angelo angelos angus anicet anil ankit ansel anselme anselmo ansgar antal anthony
  antoine anton antonello antonio antonis antony antonín antti antun antónio antônio anupam anurag anwar aníbal
  aparecido apollinaire apostolos archibald archie arik arild aris aristide aristides arjun arkadiusz arkady armand
  armando armin armindo arnaldo arnaud arnd arne arno arnold arrigo arshad arsène art artem arthur arto artur arturo
  arun arvid arvind arwel asa asad asbjørn asher ashish ashok ashraf ashwin asier asif aslam asle athanasios atif atle
  ato attila attilio atul aubin aubrey audun auguste augusto aurelio aurélien avi avinash avraham axel ayman ayodele
  ayub azhar aziz azman azmi babajide babar babatunde bakari balakrishnan balraj baltasar balázs bambang baptiste
  barack barnabas barnaby barney barry bart bartholomew barthélemy bartolomé bartosz bartłomiej baruch bashar bashir
  basile basilio bastien baudouin behrouz behzad bekele ben bence benedict bengt benito benjamin benny benoit benoît
  bento beppe bernabé bernard bernardino bernardo bernd bernhard bernie bert berthold bertil bertrand berwyn bhaskar
  bheki bibi bilal bill billy birger bjarne björn bjørn blagoje blaise blake bob boban bobby bodo bogdan bogusław
  bohumil bohuslav bojan bolaji bolesław bongani boris borislav borja borys bosse brad bradley brandon branislav
  branko braulio brendan brent bret brett brian brice brijesh brock brody bronisław bruce bruno bryan bryce bryn budi
  burak burkhard byron byung béla börje børge bülent břetislav caetano caio caleb calixte callum calum calvin cameron
  camilo carl carl-henrik carlito carlos carmelo carmine carsten cathal cauã cecil cedric cedrick celestino celso cem
  cemal cengiz cesar cesare cezary chad chaim chandan charles charlie charlot cheruiyot chester chetan chidi chike
  chima chinedu chinua chip chirag chris christer christian christoph christophe christopher christos chuck chukwudi
  chukwuemeka chukwuma cian ciaran ciarán ciprian clarence clark claude claudio clay clayton clemens clement cletus
  cliff clifford clifton clint clive clodoaldo clovis clyde clément cody colin connor conrad corentin corey cormac
  cornel cornelius corrado cory cosmin costel craig crisanto crispin cristian cristóbal cristóvão csaba curt curtis
  custódio cuthbert cyprien cyriaque cyril cyrus czesław cássio cândido cédric célestin césaire césar cícero côme
  dafydd daisuke dale dalibor daljit damian damien damián damon dan danie daniel daniele danish danny dapo darin dario
  darius dariush dariusz darko darnell darrell darren darrin darryl daryl darío daudi dave davi david davide dawid
  dawit dawood dean deandre declan dedi deepak delfim demetrio demetrius denis dennis denny denys deon derek deron
  derrick deshawn desiderio desmond detlef devendra devin dhruv diarmuid dick didier diego dieter diethard dietmar
  dietrich digby dilip dimitrios dimitris dinesh dinis diogo dionisio dirceu dirk djoko dmitri dmitry dmytro domagoj
  domenico domingos dominic dominik don donal donald donatien donato dong-hyun donnie donovan doug dougal douglas
  dragan dragoslav dragoş dragoș dražen drew driss dror duane duccio duncan dustin dušan dwight dylan dániel dário
  dénes dónal eamon eamonn earl eberhard ebo eckart eckhard eckhart ed eddie edgar edgard edilson ediz edmilson edmond
  edmund edmundo edoardo edouard edson eduard eduardo edward edwin eero efraim efraín egbert egil egon ehsan ehud
  eifion eiji einar eirik eitan eivind ejaz ekkehard eko ekrem elad eladio elbert eldad eleuterio eli elias eliezer
  elijah elio eliot eliseo elliot elliott elmar elmer eloy elton elyakim elías emanuel emanuele emeka emeterio emil
  emile emiliano emilio emin emlyn emmanuel emmett emory emre emrys endre enguerrand ennio enoch enrico enrique enzo
  eoghan eoin ephraim epifanio ercan erdal erdem erez erhard eric erich erick erik erkan erkki erlend erling ermanno
  ernest ernesto ernst ernâni ernő erol ervin erwan erwin esko espen esteban estêvão ethan ethelbert etienne ettore
  euan euclides eudes eugen eugene eugenio eugeniusz eugène eulogio eurico eusebio eustace evaldo evan evangelos
  everaldo everard evgeny ewald ewan ewen eyvind ezequiel ezio ezra fabien fabio fabián fabrice fabrizio facundo fadi
  fahad faheem faisal faizal faizan farai farhad farhan farid faris farooq farquhar farshad fatih faustino fausto
  fawad fawzi federico felipe felix femi ferdinand ferenc fergal fergus ferit fermín fernand fernando ferruccio
  ferréol fidel fiifi fikret filiberto filip filippo finn fintan fionn firmin firmino fitzroy flavien flavio florent
  florentin florentino florian floriano florin floyd fotis fouad francesco francis francisco franciszek franck
  francois frank franklin františek franz françois fraser fred freddie frederic frederick fredrik frieder friedhelm
  friedrich fritz frode frédéric fulgencio fumio furio fyodor fábio félicien félix gabino gabriel gadi gael gaetano
  ganesh garba gareth garry gary gaspar gaspard gaston gatien gaurav gauthier gautier gavin gaétan gaël gbenga gearóid
  geert geir gene genichiro gennady gennaro geoff geoffrey geoffroy georg george georgios georgy geraint gerald
  geraldo gerard gerardo gerd gereon gergely gerhard gerhardus germano germán gernot gerold gerry gershon gervasio
  getachew gethin getúlio ghassan gheorghe ghislain ghulam giacomo giancarlo gianfranco gianluca gianluigi gianmarco
  gianni giannis gianpaolo gideon gilad gilbert gilberto gildas giles gilles gilmar gilson ginés giordano giorgio
  giorgos giovanni girish girma giuliano giulio giuseppe gleb glen glenn godfrey godwin gomer gontran gonzalo gonçalo
  gopal goran gordon gottfried govind graham grant graziano greg gregg gregor gregorio gregory grigory gruffydd
  grzegorz grégoire guenter guido guilhem guilherme guillaume guillermo gunnar gunnlaugur gunter gunther guntram
  guoqiang gurpreet gus gustaf gustav gustavo gustaw guy guðmundur gwenaël gwilym gyula gyözö gábor gérald gérard
  gökhan göran gösta götz günter günther haakon habib hadrian hafiz haidar haile haim hakan hakim hal halil haluk
  halvard halvor hamed hamid hamish hamisi hamza hani hank hannes hanno hannu hans hans-dieter hans-erik hans-georg
  hans-jürgen hans-peter harald hari harish harjit harold haroon haroun harri harry hartmut hartwig haruki hasan
  hashim hassan hatem haziq heath hector heikki heiko heiner heino heinrich heinz heitor helge hellmut helmut hemant
  hendra hendrik hendro hennie henning henri henrik henrique henry henryk herb herbert heribert heriberto herman
  hermann hermenegildo hermínio hernán hervé hicham hideki hideo higinio hilario hilário hinrich hippolyte hipólito
  hiram hiroki hiroshi hiroto hiroyuki hisham hitesh holger homer honorio hooman horace horacio horatio horia horst
  hossein howard hrvoje hryhoriy hubert hubertus hugh hugo hugues humberto humphrey hussain hussam hussein huw
  hyacinthe hynek hyun hyun-woo hywel håkan håkon håvard hélder hélio hüseyin iain ian ibrahim ichiro idris iestyn
  ieuan ifan ifeanyi iftikhar ignacio ignazio igor ihor ijaz ikechukwu ikenna iker ilan ildefonso ilias ilija ilker
  ilkka illtyd ilmari ilya imad imran imre imtiaz inder ingemar ingo ingvar inigo innes inzamam inácio ioan ioannis
  iolo ionuţ ionuț iorwerth iqbal iraj ireneusz irfan irineu irving isaac isaiah isamu isiah isidore isidoro isidro
  ismael ismail issam istván itamar itzhak ivan ivano ivar ivica ivo ivor iwan iñaki jaafar jaakko jabbar jabulani
  jacek jacinto jack jackson jacky jaco jacob jacobo jacobus jacopo jacques jae-in jagdish jahangir jaime jair jakaya
  jake jakob jakub jalal jamaal jamal james jan-erik jan-peter janos janusz januário jared jari jarle jarmo jaromír
  jaroslav jaroslaw jarosław jarred jarrod jarvis jason jasper jaswant jatin javad javed javier jawad jay jayesh jean
  jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-françois jean-jacques jean-louis jean-luc
  jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jeb jebediah jed jedediah
  jeff jeffery jeffrey jens jeremiah jeremy jerker jermaine jerome jerrold jerry jerzy jerónimo jesse jesus jesús
  jethro ji-hoon jianguo jim jimmie jimmy jin-woo jindřich jinping jitendra jiří joachim joao joaquim joaquin joaquín
  jochen joe joel joey joffrey johan johann johannes john johnny joko jon jonah jonas jonathan jong-il jong-un jonny
  jordi jorg jorge jorma jose josef josep joseph josh joshua josiah josip josselin jost jostein josué josé jouko jouni
  jovan joão joël juan juan-carlos juan-manuel juca judd jude juha juhani jukka jules julian julien julio julius
  julián jun jun-ichi junaid junichiro juraj jurandir jurgen jussi justin justino juvenal jános jérémie jérôme
  jóhannes jón józef józsef jöns jörg jörn jørgen jürgen kaan kaarlo kacper kadir kagiso kai kailash kaito kalevi
  kalle kamal kamau kamran kapil karanja kareem karel karim kariuki karl karl-heinz karsten karthik kartik kashif
  kaspar katlego kaushik kaveh kayode kazimierz kazuhiro kazuki kazuo keenan keiji keir keisuke keith kelechi kelvin
  kemal ken ken-ichi kenan kenelm kenenisa kenichi kenji kenneth kenny kent kenta keqiang keshav ketil kevin khairul
  khaled khalid khalil khoa khurram kianoush kibet kieran kilian kimani kimmo kipchoge kipkemboi kiplagat kiprono
  kiprop kirill kirk kishore kiyoshi kjell kjell-åke kjetil klaus klaus-dieter knut kobus kofi koichi koji kojo
  kolbjørn konrad konstantin konstantinos kostas kostyantyn kosuke krešimir krzysztof kudzai kuldeep kunal kunle kurt
  kurtis květoslav kwabena kwadwo kwaku kwame kwasi kyle kyriakos kyung-soo kálmán károly kåre kévin lachlan ladislao
  ladislas ladislav lajos lalit lamar lamberto lamont lance lancelot lanre larry lars lashawn laszlo latrell laurence
  laurent lauri lautaro lawal lawrence lazare laércio leandro lee lefteris leif leland lemuel lennart lenny leo leon
  leonard leonardo leonhard leonid leonidas leopold leopoldo leroy lester leszek lev levent levi lew lewis leônidas
  liam liaquat libor lincoln lindsey lionel lior lisandro liviu ljubomir llew llewellyn lloyd lokesh lonnie lorcan
  lorenz lorenzo lorne lothar lou louis loïc loïs lubomír luboš luc luca lucas lucian luciano lucien lucio ludger
  ludovic ludwig luděk luigi luis luiz lukas luke luther lutz luís lwazi lyle lyndon lászló lázaro léandre léo léon
  léonard léopold lúcio macario maciej macsen madhav magne magnus mahathir mahendra mahesh mahmoud mahmud maina makoto
  maksim maksym malachy malcolm malik malte mamoru manabu mandla manfred manish manlio manmohan manny manoel manoj
  manolis manolo mansoor manuel manus marc marc-antoine marceau marcel marcelino marcello marcelo marcin marco marcos
  marcus marcílio marek mariano mario marius mariusz mark markku marko markus marlon marmaduke marquis marquise
  marshall martim martin marvin masahiro masaki masao masaru masashi masato masayuki masood massimiliano massimo mateo
  mateusz mathias mathieu mathis mathurin mats matt matteo matthew matthias matthieu matti mattias matvei matías matúš
  mauri maurice mauricio maurizio mauro maurício maurílio max maxence maxime maximilian mayank maël mduduzi mehdi
  mehmet mehmood mehran meinhard meir meirion mekonnen mel melchor melquíades melvin menachem menzi mert meurig micah
  michael michalis michał michel micheál michio mick mickey mieczysław miguel miguel-ángel mihai mihály mike mikhail
  mikko miklós mikołaj milan milenko miles milind millard milorad milos miloslav miloš milton min-jun minoru miodrag
  mircea mirko miroslav mirosław mitch mitchell mitsuo mitt mladen mlungisi moacir mogomotsi mohamad mohamed mohammad
  mohammed mohan mohit mohsen moisés mojtaba momčilo monty mordecai mordechai moritz morten morteza mortimer moses
  moshe mounir mourad moussa mubashir mudassar muhammad muhammed mukesh mukul munir murali murat murdo murilo murray
  musa mustafa mustapha muyiwa mwai mykhailo mykola myron mzwandile márcio mário márton máté médéric nabil nadav
  nadeem nader nadim naeem naftali nahum naji najib narcisse narendra naresh nasir nasser natalino nate nathan
  nathanael nathaniel naveed naveen navin nawaz nazaire nazario nazri ndegwa neal nebojša ned neeraj nehemiah neil
  nello nelson nemanja nemesio nenad nestor neville newt ng'ang'a niall nicanor nicasio niccolò nicholas nick nicolae
  nicolas nicolás niels nigel niilo nikhil nikita nikola nikolai nikolaos nikolay nikos nilesh nils nils-erik nilton
  nimal nitin nivaldo nizar njabulo njoroge njuguna nkosana nkosinathi nnamdi noah noboru nobuo noel norbert norberto
  noriaki norm norman noé nuno nunzio nélson néstor obadiah obed obinna ochieng octave octavio odd-erik oddvar odhran
  odilon ofer ognjen oisin oisín okan okechukwu okello okonkwo okoth oladipo olaf olamide olanrewaju olav olavi olavo
  oldřich ole ole-martin oleg olegario oleh oleksandr oleksiy olisa oliver olivier olle olli ollie olufemi olumide
  olusegun oluwaseyi omar omer omid omondi omri ondrej ondřej onyekachi opiyo oren oreste orhan orlando orrin orville
  osama osamu oscar oskar osman osmar osmo osvaldo oswald oswaldo otakar othman otieno otis otmar ottavio otto ottó
  otávio ouma ove ovidiu owain owen owino oğuz paavo pablo pacôme paddy padraic padraig panagiotis pankaj panos paolo
  paresh parviz pascal pasquale patricio patrick patrik paul pavan pavel pavlo pavlos pawan paweł peadar pedro pekka
  pentti per-arne percival percy peregrine perry pertti pete peter petr petre petri petro petros petter phil philibert
  philip philipp philippe phillip pierluigi piero pierre pierre-alain pierre-yves piers piet pieter pietro pinchas
  pino piotr piyush plinio plínio policarpo pontus porfirio pouya prabhakar pradeep prakash pramod pranab prasad
  prashant pratap pravin predrag preston primitivo proinsias prudencio przemysław pyotr pádraig pál pánfilo pål péter
  qamar qasim quentin quincy quintín rachid radek radim radoslav radosław radovan radu rafael rafał rafe raffaele rafi
  rafiq raghav raghu ragnar raheem rahm rahul raimo raimondo raimund raimundo rainer rajan rajat rajeev rajendra
  rajesh rajinder rajiv rajkumar raju rakesh ralf ralph raman ramesh ramin ramiro ramon ramzi ramón rand randall
  randolph randy ranjan ranjit ranulph raoul raphaël rashad rashid rashidi ratko raul ravi ravindra ray raymond raúl
  recep reggie reginald rehman reidar reijo reinaldo reince reiner reinhard reinhold reinold remigio renan renato
  renaud rene renzo rené reuben reuven rex reza rhodri rhys riaan riad ricardo riccardo rich richard richie rick
  rickard ricky rico rida rigoberto rikard rino rishi risto ritesh rizwan roald rob robert roberto robustiano rocco
  roch rod roderick rodger rodney rodolfo rodolphe rodrigo rodrigue rogelio roger rogério rohan rohit roland rolf
  rollo roman romeo romuald román romário ron ronald ronaldo ronan ronen ronnie roque rory rosendo rosli ross rostam
  rostislav rostyslav rotich rotimi roy ruairidh ruairí ruan ruaridh ruben rubén rudi rudolf rudolph rudy ruedi rufino
  rufus ruggero rui rune rupert ruperto ruprecht ruslan russ russell ryan ryo ryota ryszard ryuichi réginald régis
  rémi rémy rónán rüdiger răzvan sabelo sabino sabri sachin saeed saeid sajid sajjad sakari salah saleh salim salman
  salum salustiano salvador salvatore sam sameer sami samir sammy samuel sandile sandro sani sanjay sanjeev sanjiv
  santiago santosh sarfraz sascha satish satoru satoshi saturnino satyajit saul saurabh saverio sayed saúl saša schalk
  scott seamus sean sebastian sebastien sebastião segismundo segun seiji selim selwyn semyon seppo septimus serafín
  serdar serge sergei sergey sergi sergio serhiy serkan seth seung-hyun severino seyi seán shafiq shahbaz shahid
  shahin shahram shahrul shai shailesh shakeel shane shankar shaquille sharad sharif shashi shaul shaun shawn shehu
  shehzad shekhar sheldon sherman shigeru shimon shingo shinichi shinji shintaro shinzo shiv shivraj shlomo shmuel
  shoaib shogo shohei shoji shota shuichi shunsuke siamak sibusiso sid siddharth siddhartha sidney siegfried siegmar
  sifiso sigbjørn sigfrido sigmar sigmund sigurd sigurður silas silvano silverio silvestre silvio simo simon simphiwe
  siméon simón sindre siniša siphiwe sipho sixten siyabonga siôn slavko slobodan sohail sohrab sondre sonny sorin
  sotiris spencer spyros sridhar srinivas srđan stan stanislas stanislav stanisław stanley stavros stefan stefano
  steffen steinar stelios stepan stephan stephane stephen sterling stevan steve steven stewart stian stjepan struan
  stu stuart stéphane subhash sudhir suharto sukarno sukhdev suleiman sulo sulpice sumit sune sung-min sunil suraj
  surendra suresh surjit sushil susilo susumu svante svatopluk svein sven sven-erik sverre swapnil swen syed sylvain
  sylvester szabolcs szymon sándor séamus sébastien séraphin sérgio séverin sílvio sönke süleyman sławomir tad tadao
  tadashi tadeo tadesse tadeusz tadhg tahar tahir taichi taiwo takahiro takao takashi takeo takeshi takumi takuya
  tamás tancredo taner tanguy tanko tanvir tapani tapio tapiwa taras tarcísio tarek tariq tarun tatenda tatsuo tatsuya
  tauno tawanda tawfiq tayfun tayo ted teemu teguh tejas telmo teodoro teotónio terence terje terrance terrell
  terrence tesfaye tetsuo tetsuya teuvo teófilo thabiso thabo thaddeus thaddée thanasis thelonious themba theobald
  theodore theodoros thiago thibaud thibault thierry thilo thodoris thomas thorben thorbjørn thorsten thorvald thulani
  théo théodore théophile tiaan tiago tibor tiburcio tihomir tilman tim timo timofei timoteo timothy timothée tinashe
  tito titouan tivadar tiziano tobi tobias toby tobías todd toivo tolga tom tomas tomasz tomer tomislav tommaso tommy
  tomohiro tomás tonderai tony torben torbjörn tord torgeir toribio torkel tormod torquil torstein torsten toru
  toshiaki toshio traian travis tremaine trent trevon trevor trey trilok tristan tristram trond tryggve trygve tshepo
  tsuyoshi tucker tudor tudur tullio tumelo tuncay tunde tuomas turgut turlough tushar tyler tyrell tyrone tyson tzvi
  télesphore ubaldo ubirajara uche udo ueli ugo ugochukwu ujjwal ulf uli ulisses ullrich ulrich ultan ulysse ulysses
  umar umberto umesh unai upendra urho uriah usman uwe uzoma uğur vaclav vadim valdemar valdir valentin valentyn
  valentín valeriano valerio valery valère valéry vangelis varun vasant vasile vasilije vasily vassilis vasyl vegard
  veikko veit velimir venancio venceslas venkatesh vern vernon vesa vic vicente victor victorien vidar vijay vikram
  vikrant viktor vilmos vinay vince vincent vincenzo vinod vinzenz vinícius viorel virender virgil virgilio vishal
  vitali vitaliy vitaly vitor vittorio vivek vivien vjekoslav vladimir vladimír vladislav vlastimil vojislav vojtěch
  volkan volker volkmar volodymyr vratislav vusi vuyo vyacheslav václav väinö víctor vít vítor vítězslav wacław wade
  wael wafula wahyu waldemar waldir wale walid wallace walt walter walther wanyama waqar warren waseem wasim wayne
  weidong wekesa wenceslao wendelin wendell werner wes wesley widodo wieland wiesław wilbur wilfred wilfrid wilfried
  wilhelm will willard willi william willie winfried winston witold wojciech wolf-dieter wolfgang wolfram woodrow
  wyatt wynand wynford władysław włodzimierz xabier xaver xavi xavier xi xiaoming xolani yaakov yahya yair yakubu yann
  yannick yannis yaron yaroslav yasin yasir yasser yasuhiro yasuo yavuz yaw yazid yegor yehoshua yehuda yevgeny
  yiannis yigal yinka yisrael yitzhak yngve yoann yoav yochanan yogesh yohan yohannes yoichi yoji yoram yosef
  yoshihide yoshihiko yoshihiro yoshio yossi yosuke young-ho younis yousef youssef yudhoyono yuji yukio yunus yuri
  yuriy yusuf yusuke yuta yutaka yves yvon yılmaz zacarias zacarías zach zachariah zachary zack zafar zaheer zahid
  zaid zainal zakhar zakhele zaki zalman zbigniew zbyněk zdeněk zdravko zdzisław zeeshan zeev zeke zenon zhiwei ziad
  zlatko zoltán zoran zsolt zuhair zulfiqar zulkifli zvi zvonimir zygmunt zé zéphyrin ádám álvares álvaro ángel átila
  åke éamon édouard édson émile émilien étienne évariste íñigo ólafur ömer özgür øystein øyvind þorsteinn čeněk đorđe
  ľubomír ľudovít łukasz štefan željko živko ștefan
`

export const femaleNames = `
  aaliyah abby abena abigail abimbola achieng adaeze adaora adela adelaide adele adhiambo adjoa adriana adrienne aduke
  adunni adwoa afia agatha agathe agnes agneta agnieszka agnès aida aiko aileen ailsa aimee ainhoa aino aisha aishatu
  aisling aisyah akiko akinyi akosua akua alana alba alejandra aleksandra alena alessandra alexa alexandra alexandria
  alexis alice alicia alina aline aliona alison alla allison alma almaz almudena althea alyona alyssa alzira alžbeta
  amaia amalia amanda amandine amarachi amber amelia amina aminah aminata amira amy amália ana anais anastasia anaïs
  andrea andreea angela angelica angelina angelique angharad angie anikó anita anja anjali anjana anke ann anna
  annabel annabelle annalena anne anne-laure anne-marie anne-sophie annegret anneli annelie annette annie annika antje
  antoinette antonella antonia anwen anya aoife aparna april araba arabella araceli arantxa aretha ariana arianna
  arlene armelle aruna asha ashlee ashley astrid asunción atieno audrey aurelie aurora aurélie ava awino axelle ayanna
  ayelet ayesha ayla aylin ayse aysha ayumi ayşe azadeh azucena aïcha bailee barbara beata beate beatrice beatrix
  beatriz becky begoña belinda bella belén benedita bente bernadette bernice bertha bessie beth bethan beti betsy
  bettina betty beulah beverly bhavna bianca biljana birgit birgitta birgitte björk blanca blanche boitumelo bongiwe
  bonnie bożena brandi brenda briana brianna bridget brigitte britt britta brittany bríd bukola bushra busisiwe
  bénédicte bérengère büşra caitlin camila camille candace candice caoimhe capucine cara carina carla carly carmela
  carmen carol carola carole carolina caroline carolyn carrie carys cassandra cassie catalina catarina cate catherine
  cathy catrin catriona cecilia celeste celia celine ceren cerys chantal charlene charlotte charlène charmaine chaya
  chebet chelsea chepkoech cheryl chiaki chiamaka chiara chidinma chinwe chipo chloe chloé chrissy christa christiane
  christina christine christy chrysa ciara cidália cilia cindy citlali claire clara clarissa claudia claudine clemence
  clementine cleo clodagh clotilde cláudia clémence clémentine colleen condoleezza connie constance constanza consuelo
  cora coralie cordelia coretta corina corinne cornelia courtney cristiane cristina crystal csilla cynthia cátia
  cécile célia céline dafna dagmar dagny daisy dalva damilola daniela danielle danuta daphne daria darlene darya dasha
  davina dawn deanna deb debbie deborah debra deepa deepika defne deirdre delcy delia della delphine delyth demelza
  denise derartu derya desiree despina diana diane dianna dianne dilek dimitra dina dinah dineo divya dolly dolores
  donatella donna dora doreen doris dorota dorothea dorothy dragana débora earlene ebba ebele ebony ebru edeltraud
  edina edith edna edurne eeva effie efua eija eileen eilidh eimear ekaterina elaine eleanor elena eleni eleri elfie
  elfriede eliana elif elin elina elisa elisabeth elisabetta elise elisângela elizabeth elke ella ellen elodie eloise
  elsa elsbeth elsie eluned elvira elza elżbieta emi emiko emilia emilie emily emine emma emmanuelle encarnación
  endang erica erika erin ernestine erzsébet esme esmeralda esmé esperanza esra estela estella estelle esther eszter
  ethel etsuko etta eugenia eugénie eun-ji eunice eva eva-lena evangelia evangeline evelin evelyn evie ewa eyerusalem
  fabiana fabienne fabiola faith fanny farah farhana farida farzana fatima fatma fatoumata fauzia faye federica
  felicia felicitas felicity fernanda ffion filiz fiona fionnuala fitri flora florence flávia folake folasade frances
  francesca francine franziska françoise frauke freda freya frieda friederike fumiko funmilayo gabi gabriela gabriella
  gail galina galit gayatri gaëlle geeta gemma genevieve geneviève genoveva genzebe georgette georgia georgina
  geraldine geri gertrud gertrude gesine ghada ghislaine gillian gina ginevra ginger ginny giorgia gisela gisele
  gisèle gita giulia gladys glenda glenys gloria glynis golda golnaz gordana grace graciela grażyna greta gretchen
  gretel griselda gráinne guadalupe gudrun gun-britt gunhild gunilla guðrún gwen gwenaëlle gwenda gwendolyn gwyneth
  géraldine gülay gülsen hadas haf hafsa hailey haley halima halina hana hanako hanan hanh hanna hannah hannelore
  harpreet harriet haruka hatice hattie hauwa hayley hazel heather hedda hege heidi heidrun heike helen helena helene
  helga helmi henrietta henriette herminia hermione hester hilda hilde hildegard hilkka hillary hina hiroko hirut
  hitomi hiwot hjördis holly hope hortense hrafnhildur huda huguette hui-ling huma humaira huong hye-jin hyun-ah
  hélène hülya ibtisam ida ifat ifeoma ifunanya ilana ilaria ilda ildikó ileana ilhan ilka ilona ilse imani imelda
  imke imogen inas inbal indira ines inga inga-lill inge ingebjørg ingeborg ingela inger ingrid ingunn inka inmaculada
  inna insa inès inés inês ioana ioanna iolanda iracema irena irene irina iris irma irmgard iryna isabel isabella
  isabelle ishita isla isobel itzel itziar iulia ivana ivanka ivete ivy iwona izabela izzah jacinda jacinta jackie
  jaclyn jacqueline jade jadwiga jamila jana jandira jane janelle janet janice janie janina janine jaroslava jasmin
  jasmine jayanti jayne jeanine jeanne jeannette jeannie jeannine jelena jemima jen jenifer jenna jennifer jenny
  jepchirchir jepkosgei jeri jessica ji-young jill jimena jitka jo joan joana joanie joann joanna joanne joaquina
  jocasta jocelyn jocelyne jodi jodie johanna jolanta jolene jordana josefa josefina josephine josiane josie jovana
  joy joyce joëlle juana juanita judi judit judith judy julia juliana juliane julianne julie juliet julieta juliette
  june justine justyna jutta jyoti kaarina kaisa kajsa kalpana kamala kamila kamini kaori kara karen kari karima karin
  karina karla karolina karyn kasey katalin katarina katarzyna kate katelyn katerina kateřina katharina katharine
  katherine kathie kathleen kathrin kathryn kathy katie katja katrin katrina katy katya kavita kavitha kayla kaylee
  kayleigh kazuko kehinde keiko keira keisha kelli kellie kellyanne kelsey kemi kendra keren keri kerstin kgomotso
  khadija khadijah kimberly kimiko kinga kirsi kirsten kirsti kirstjen kirsty kjersti komal konstantina konstanze
  kornelia krista kristen kristi kristin kristina kristine kristín krisztina krystyna ksenia kseniya kulsum kumiko
  kylie kyoko kyra laetitia laila lakeisha lamia lan-anh lana lara larisa larissa latasha latifa latoya laura laure
  lauren laurie lavinia layla lea leah leanne leela leena leila leire lela lena leni lenka lenora leona leonie leonor
  leonora lerato lesley lestari leticia letitia letícia leyla libuše lidia liesel lieselotte lihua liisa lila lilian
  liliana liliane lillian lily linda lindiwe liora lisa lisbeth lise livia liz liza ljiljana lois lola lora loredana
  lorena lorene loretta lori lorna lorraine lotta lotte lottie louisa louise lourdes lowri lubna lucette lucia luciana
  lucie lucille lucinda lucy lucyna ludivine ludmila ludovica luella luisa luise lula lupita lurdes luz lydia lynn
  lynne lyudmila léa lídia mabel macarena machiko mackenzie maddison madeleine madeline madhavi madhuri mae maeve
  magali magaly magda magdalena magdolna maggie maha mahsa maialen maija maike mairead maisie maite maj makayla makeda
  maki malala malgorzata malia malin malini manal mandy manisha manon manpreet manuela mara marcela marcella marcia
  mared mareike maren margaret margareta margarita margaux marge margery margit margot marguerite mari maria mariam
  mariana mariangela marianna marianne maribel maricela marie marie-christine marie-claude marie-france marie-hélène
  marie-laure marie-louise marie-pierre mariel mariela marielle marika mariko marilyn marina marine mariola marisa
  marisol marissa marit marja marjatta marjorie markéta marla marlene marlies marlène marnie marsha marta martha
  martina martine mary maryam maryann maryse maría marília mathilde matilda maud maude maureen mavis maxine maya
  mayumi mazie małgorzata mckenna mechthild meena meenakshi meera megan megawati meghan megumi megyn mehreen meike
  meiling meinir melania melanie melinda melissa meltem mercedes mercè meredith meritxell mervi meseret mette mhairi
  mia micaela michaela michal michele michelle michiko michèle midori mihaela miho mika miki milada milagros mildred
  milena milica millie mimi min-ji mindy minna minnie mira miranda mireille miren miriam mirjana mirosława misaki
  mitsuko mitzi moira molly mona monica monika monique montserrat morag morwenna mouna mpho mridula muriel mylène myra
  myriam myrna myrtle máiréad márcia märta mélanie mónica naama nabila nadezhda nadia nadine nadiya nadja nadra nadège
  naheed naila najwa naledi nan nanami nancy nandini nanette naoko naomi narges nasreen nasrin natalia natalie
  nataliya natalya natasha nataša nathalie natsumi nazia nechama neha nele nell nellie nerea nerys nettie nevaeh
  nevena ngozi nguyet niamh nichole nicola nicole nicolette nikki niloufar nilüfer nina nirmala nisha njeri nkechi
  nkem noelia noelle noemi noemí nokuthula nolwenn nomsa nomthandazo nomvula nora noreen noriko norma nosipho noémia
  noémie nthabiseng ntombi nuala nuria nurten nurul nusrat nyambura nyokabi núria obiageli octavia océane odessa
  odette odile oksana oleksandra olena olga olivia oluwaseun omarosa omolara opal ophelia ophélie oprah orit orla
  osnat ottilie padma paige palesa pallavi paloma pam pamela paola parisa parvin pascale patrice patricia patrizia
  patrícia patsy patti patty paula paulina pauline pavla pearl peggy penelope penny pernilla perrine petra petronella
  philippa phoebe phuong phyllis pia pilar pippa pirjo piroska pnina polina polly pooja poonam poppy portia pratibha
  preeti prema prerna priscila priscilla priya priyanka puleng puspita päivi pınar rabia rachel rachida radhika radka
  radmila rafaela ragnhild raija raisa raluca ramona rana randi rania raquel rasha rashida rashmi ratna reba rebeca
  rebecca reem reena refilwe regina reiko rekha remedios renata renate renee renuka rhea rhian rhiannon rhoda rhona
  rhonda rie riikka rika rima rita ritu ritva rivka roberta rocio rocío rohani roisin rolande romane ronit rosa
  rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne roselyne rosemarie rosemary rosetta roslyn roswitha
  rosângela rowena roxana roxane roxanne ruba rubina ruby rukhsana rukmini rutendo ruth ruti régine réka róisín saara
  sabine sabrina sachiko sadhana sadie sahar saida saima sakura sally salma samantha samira sana sandhya sandra
  sandrine sangeeta sanja saoirse sara sarah sarit sarita sasha saskia satoko savannah savita sawsan sayuri scarlett
  selam selena selin selma senga seo-yeon serap seren serena setareh setsuko sevda sevgi shabana shaheen shalini
  shaniqua shanta shari sharmila sharon shauna shawna shazia sheela sheila shelley sherri sherrie sherry sheryl shilpa
  shira shirin shirley shizuka shobha shohreh shona shoshana shreya shruti shu-fen shulamit sian sibel sibongile
  sibylle sidsel sienna siew-ling sigal signe sigrid sigrun sigríður silje silke silvana silvia simona simone
  simonetta simran sinead sinikka sinéad siobhan siobhán sirpa siân skylar slavica smadar smita sneha snežana sobia
  sofia sofiya soledad solomiya solveig solène sonal sondra songül sonia sonja sonya soo-jin sophia sophie soraya
  sorcha stacey stacy stavroula stefania stefanie steffi stella stephanie stina stormy stéphanie su-mi sudha sue
  suhair sujata suki sulochana sumaira sumaya sumiko sunita sunniva surekha susan susana susann susanna susannah
  susanne suzan suzanne suzette svenja svetlana swantje swati sybil sybille sylvia sylviane sylvie synne ségolène
  séverine tabitha tahira takako tali tamar tamara tameka tamika tamiko tammy tamsin tania tanisha tanja tanvi tanya
  tara tarja tasha taslima tasneem tatiana tatyana tebogo temitope tendai teresa teresinha tereza terri tess tetiana
  thandeka thandi thaís thea thelma thembeka theodora theresa therese thuy tiffany tigist tilda tina tiphaine tipper
  tirunesh titilayo tiziana tomoko toni tonya tori torill toshiko tova tovah tracey traci trang tricia trina trish
  trisha trixie trude trudy trupti tshepiso tsitsi tulsi turid tuula tuva tuğba tzipi tünde uchenna uju ulla ulrika
  ulrike uma unni ursula urszula usha uta ute uzma valentina valeria valerie valérie vandana vanessa varvara vasiliki
  vasudha velma vera vered verena verna veronica veronika verónica vesna vicki vickie vicky victoria vidya vigdis
  vijaya viktoria vimala viola violaine violet violeta viorica virginia virginie vittoria viveka vivian viviana
  viviane vivienne véronique věra wafa wairimu waltraud wambui wanda wangari wanjiru wenche wendy weronika whitney
  widad wiebke wiesława wilhelmina willa wilma winifred winnie winona wulan xiaoping ximena xiomara xochitl ya-ting
  yaa yadira yael yamini yanira yanti yareli yasemin yasmin yasmine yasuko yehudit yekaterina yelena yesenia yetunde
  yevgenia yewande ylva yocheved yoko yolanda yolande yoo-jin yoshiko yousra yuki yuko yulia yuliya yumi yumiko yvette
  yvonne zadie zahra zainab zainabu zaleha zandile zanele zara zaynab zdeňka zeenat zehava zehra zeinab zelda zeynep
  zhanna zinaida zoe zofia zora zorica zoya zsuzsanna zubaida zulema zuri zuzana zuzanna zélie ágnes ágota åse åshild
  éabha élise élodie éloïse émilie özlem şule šárka
`
