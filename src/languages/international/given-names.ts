/**
 * Given names as a hint at gender and name shape only, never at who spoke. Names common for both are in a list of their own.
 * They are names common in news of all continents. Those that are common words, places or family names in news as well
 * are left out.
 */
export const sharedNames = `
  casey dana hilary jamie jan jordan kelly kerry kim leslie marion morgan pat robin sandy shannon taylor terry tracy
`

export const maleNames = `
  aamir aarne aaron abdallah abdelaziz abdelkader abdelkrim abdelrahman abdi abdul abdullah abdulrahman abebe abhijit
  abhishek abid abraham abubakar abílio achille achim adalberto adam adebayo adeel adekunle adel adelino ademar
  ademola adewale adilson aditya adnan adolfo adrian adrien afonso aftab agim agostinho agus agustín ahmed ahmet ahsan
  aidan ailton aitor ajay ajit akash akinwumi akio akira akram akshay al alain alan alasdair alastair alban albert
  alberto albrecht albéric alcides alec aled alejandro alejo aleksandar aleksandr aleksei aleksey alessandro alex
  alexander alexandrino alexandros alexandru alexei alfonso alfred alfredo algernon ali alistair aliyu allan allen
  alois alok alonso aloísio alphonse altair alun alvaro amador amancio amar amauri amaury ambroise ambrose amir amit
  amitabh amjad amnon amos amílcar anand anas anastasios anatole anatoly ander anders andoni andre andreas andrei
  andres andrew andriy andrzej andrás andrés andy angel angelo angelos angus anicet anil ankit ansel anselme anselmo
  ansgar antal anthony antoine anton antonello antonio antonis antony antonín antti antun antónio antônio anupam
  anurag anwar anxo aníbal aparecido apollinaire apostolos archibald archie arif arik arild aris aristide aristides
  arjun arkadiusz arkady armand armando armin armindo arnaldo arnau arnaud arnd arne arno arnold arrigo arshad arsène
  art artem arthur arto artur arturo arun arvid arvind arwel asa asad asbjørn asher ashish ashok ashraf ashwin asier
  asif aslam asle athanasios atif atle ato attila attilio atul aubin aubrey audun auguste augusto aurelio aurélien avi
  avinash avraham axel ayman ayo ayodele ayub azem azhar aziz azman azmi babacar babajide babar babatunde bakari
  balakrishnan baldev baldomero balraj baltasar baltazar balázs bambang baptiste barack barnabas barnaby barney barry
  bart bartholomew barthélemy bartolomé bartomeu bartosz bartłomiej baruch bashar bashir basile basilio bastien
  baudouin bayo behrouz behzad bekele ben bence benedict benedikt benedito bengt benito benjamin benny benoit benoît
  benoît-marie bento beppe bernabé bernard bernardino bernardo bernd bernhard bernie bert berthold bertil bertrand
  berwyn besnik beñat bhaskar bheki bibi biel bilal bill billy birger bjarne björn bjørn blagoje blaise blake bob
  boban bobby bodo bogdan bogusław bohumil bohuslav bojan bolaji bolesław bongani boris borislav borja borys bosse
  brad bradley brais bram brandon branislav branko braulio breixo brendan brent bret brett brian brice brijesh brock
  brody bronisław bruce bruno bryan bryce bryn budi bujar burak burkhard byron byung béla börje børge bülent břetislav
  caetano caio caleb calixte callum calum calvin cameron camilo carl carl-henrik carlito carlos carmelo carmine
  carsten casimiro cathal cauã cecil cedric cedrick celestino celso cem cemal cengiz cesar cesare cezary chad chaim
  chandan charles charles-antoine charlie charlot cheikh cheruiyot chester chetan chidi chike chima chinedu chinua
  chip chirag chris christer christian christoph christophe christopher christos chuck chukwudi chukwuemeka chukwuma
  cian ciaran ciarán cillian ciprian clarence clark claude claudio claudiomir clay clayton clemens clement cletus
  cliff clifford clifton clint clive clodoaldo clovis clyde clément cody colin colm connor conrad corentin corey
  cormac cornel cornelius corrado cory cosmin costel craig crisanto crispin cristian cristóbal cristóvão csaba curdin
  curt curtis custódio cuthbert cyprien cyriaque cyril cyrus czesław cássio cândido cédric célestin césaire césar
  cícero côme dafydd daiki daisuke dale dalibor daljit damian damien damián damon dan danie daniel daniele danish
  danny dapo darin dario darius dariush dariusz darko darnell darragh darrell darren darrin darryl daryl darío daudi
  dave davi david davide dawid dawit dawood dean deandre declan dedi deepak dejan delfim demetrio demetrius denis
  dennis denny denys deon derek deron derrick deshawn desiderio desmond detlef devendra devin dhruv diarmuid dick
  didier diego dieter diethard dietmar dietrich digby dilip dimitrios dimitris dinesh dinis diogo dionisio dirceu dirk
  djoko dmitri dmitry dmytro domagoj domenico domingos dominic dominik don donal donald donat donatien donato
  dong-hyun donnie donovan doug dougal douglas dragan dragoslav dragoş dragoș dražen drew driss drissa dritan dror
  duane duc duccio duncan dustin dušan dwight dylan dániel dário dénes dónal eamon eamonn earl eberhard ebo eckart
  eckhard eckhart ed eddie edgar edgard edilson edin ediz edmilson edmond edmund edmundo edoardo edouard edson eduard
  eduardo edward edwin eero efraim efraín egbert egil egon ehsan ehud eifion eiji eike einar eirik eitan eivind ejaz
  ekkehard eko ekow ekrem elad eladio elbert eldad eleuterio eli elias eliezer elijah elio eliot eliseo elliot elliott
  elmar elmer eloy elton elyakim elías emanuel emanuele emeka emeterio emil emile emiliano emilio emin emlyn emmanuel
  emmett emory emre emrys endre eneko enguerrand ennio enno enoch enrico enrique enzo eoghan eoin ephraim epifanio
  ercan erdal erdem erez erhard eric erich erick erik erkan erkki erlend erling ermanno ernest ernesto ernst ernâni
  ernő erol ervin erwan erwin esko espen esteban estêvão ethan ethelbert etienne ettore euan euclides eudes eugen
  eugene eugenio eugeniusz eugène eulogio eurico eusebio eustace evaldo evan evangelos evaristo everaldo everard
  evgeny ewald ewan ewen eyvind ezequiel ezio ezra fabian fabien fabio fabián fabrice fabrizio facundo fadi fahad
  faheem faisal faizal faizan farai farhad farhan farid faris farooq farquhar farshad faruk fatih fatos faustino
  fausto fawad fawzi federico felipe felix femi ferdinand ferenc fergal fergus ferit fermín fernand fernando ferran
  ferruccio ferréol fidel fidencio fiete fiifi fikret filiberto filip filippo finn fintan fionn firmin firmino fitzroy
  flavien flavio florent florentin florentino florian floriano florin floyd flurin folkert fotis fouad francesco
  francis francisco franciszek franck francois frank franklin františek franz françois fraser fred freddie frederic
  frederick fredrik frerk frieder friedhelm friedrich fritz frode frédéric fulgencio fumio furio fyodor fábio félicien
  félix gabino gabriel gadi gael gaetano ganesh garba gareth garry gary gaspar gaspard gaston gatien gaurav gauthier
  gautier gavin gaétan gaël gbenga gearóid geert geir gene genichiro gennady gennaro geoff geoffrey geoffroy georg
  george georgios georgy geraint gerald geraldo gerard gerardo gerd gereon gergely gerhard gerhardus germano germán
  gernot gerold gerrit gerry gershon gervasio getachew gethin getúlio ghassan gheorghe ghislain ghulam giacomo
  gian-andrea giancarlo gianfranco gianluca gianluigi gianmarco gianni giannis gianpaolo gideon gijs gilad gilbert
  gilberto gildas giles gilles gilmar gilson ginés giordano giorgio giorgos giovanni girish girma giuliano giulio
  giuseppe gleb glen glenn godfrey godwin gomer gontran gonzalo gonçalo gopal goran gordon gorka gottfried govind
  graham grant graziano greg gregg gregor gregorio gregory grigory gruffydd grzegorz grégoire guenter guido guilhem
  guilherme guillaume guillem guillermo gunnar gunnlaugur gunter gunther guntram guoqiang gurpreet gus gustaf gustav
  gustavo gustaw guy guðmundur gwenaël gwilym gyula gyözö gábor gérald gérard gökhan göran gösta götz günter günther
  haakon habib hadrian hafiz haidar haile haim hakan hakim hal halil haluk halvard halvor hamed hamid hamish hamisi
  hamza hani hank hannes hanno hannu hans hans-dieter hans-erik hans-georg hans-jürgen hans-peter hansruedi harald
  hardeep hari haris harish harjit harold haroon haroun harri harry hartmut hartwig haruki haruto hasan hashim hassan
  hatem hauke hayato haziq heath hector heikki heiko heiner heino heinrich heinz heitor helge hellmut helmut hemant
  hemi hendra hendrik hendro henner hennie henning henri henrik henrique henry henryk herb herbert heribert heriberto
  herman hermann hermenegildo hermínio hernán hervé hicham hideki hideo higinio hilario hilário hinrich hippolyte
  hipólito hiram hiroki hiroshi hiroto hiroyuki hisham hitesh holger homer honorio hooman horace horacio horatio horia
  horst hossein howard hrvoje hryhoriy hubert hubertus hugh hugo hugues humberto humphrey hussain hussam hussein huw
  huy hyacinthe hynek hyun hyun-woo hywel håkan håkon håvard hélder hélio hüseyin iago iain ian ibrahim ichiro idris
  iestyn ieuan ifan ifeanyi iftikhar ignacio ignazio igor ihor ijaz ikechukwu ikenna iker ilan ildefonso ilias ilija
  ilir ilker ilkka illtyd ilmari ilya imad imran imre imtiaz inder ingbert ingemar ingo ingvar inigo innes inzamam
  inácio ioan ioannis iolo ionuţ ionuț iorwerth iqbal iraj ireneusz irfan irineu irving isaac isaiah isamu isiah
  isidore isidoro isidro ismael ismail issa issam istván itamar itzhak ivan ivano ivar ivica ivo ivor iwan iñaki iñigo
  jaafar jaakko jabbar jabulani jacek jacinto jack jackson jacky jaco jacob jacobo jacobus jacopo jacques jae-in
  jagdish jahangir jaime jair jakaya jake jakob jakub jalal jamaal jamal james jan-erik jan-peter jannik jannis janos
  janusz januário jared jari jarle jarmo jaromír jaroslav jaroslaw jarosław jarred jarrod jarvis jason jasper jaspreet
  jaswant jatin jaume javad javed javier jawad jay jayesh jean jean-baptiste jean-bernard jean-charles jean-christophe
  jean-claude jean-françois jean-jacques jean-louis jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
  jean-philippe jean-pierre jean-sébastien jean-yves jeb jebediah jed jedediah jef jeff jeffery jeffrey jelle jendrik
  jens jeremiah jeremy jerker jermaine jerome jerrold jerry jerzy jerónimo jesse jesus jesús jethro jhon ji-hoon
  jianguo jim jimmie jimmy jin-woo jindřich jinping jitendra jiří joachim joao joaquim joaquin joaquín jochen joe joel
  joey joffrey jofre johan johann johannes john johnny joko jon jonah jonas jonathan jong-il jong-un jonny joost jordi
  jorg jorge jorma jose josef josep joseph josh joshua josiah josip josselin jost jostein josu josué josé jouko jouni
  jovan joão joãozinho joël juan juan-carlos juan-manuel juca judd jude juha juhani jukka jules julian julien julio
  julius julián jun jun-ichi junaid junichiro juninho juraj jurandir jurgen jussi justin justino juvenal jános jérémie
  jérôme jóhannes jón józef józsef jöns jörg jörn jørgen jürg jürgen kaan kaarlo kacper kadir kagiso kai kailash kaito
  kalevi kalle kamal kamau kamlesh kamran kapil karanja kareem karel karim kariuki karl karl-heinz karsten karthik
  kartik kashif kaspar katlego kaushik kaveh kayode kazimierz kazuhiro kazuki kazuo keenan keiji keir keisuke keith
  kelechi kelvin kemal ken ken-ichi kenan kenelm kenenisa kenichi kenji kenneth kenny kent kenta keqiang keshav ketil
  kevin khairul khaled khalid khalil khoa khurram kianoush kibet kieran kilian kimani kimmo kipchoge kipkemboi
  kiplagat kiprono kiprop kirill kirk kishore kiyoshi kjell kjell-åke kjetil klaus klaus-dieter knut koa kobus kofi
  koichi koji kojo kolbjørn koldo konrad konstantin konstantinos korbinian kostas kostyantyn kosuke krešimir krzysztof
  kudzai kuldeep kunal kunle kurt kurtis květoslav kwabena kwadwo kwaku kwame kwasi kyle kyriakos kyung-soo kálmán
  károly kåre kévin köbi lachlan ladislao ladislas ladislaus ladislav lajos lalit lamar lamberto lamont lance lancelot
  lanre larry lars lashawn lasse laszlo latrell laurence laurent lauri lautaro lawal lawrence lazare laércio leandro
  lee lefteris leif leland lemuel lennart lenny leo leon leonard leonardo leonhard leonid leonidas leopold leopoldo
  leroy lester leszek lev levent levi lew lewis leônidas liam liaquat libor linard lincoln lindsey lionel lior
  lisandro liviu ljubomir llew llewellyn lloyd llyr loisl lokesh lonnie lorcan lorenz lorenzo lorne lothar lou louis
  louis-philippe loïc loïs lubomír luboš luc luca lucas lucian luciano lucien lucio ludger ludovic ludwig luděk luigi
  luis luiz lukas luke luther lutz luís lwazi lyle lyndon lászló lázaro léandre léo léon léonard léopold lúcio lüder
  maarten macario maciej macsen madhav mads magne magnus mahathir mahendra mahesh mahmoud mahmud maina makoto maksim
  maksym malachy malcolm malik malte mamadou mamoru manabu manaia mandla manfred manish manlio manmohan manny manoel
  manoj manolis manolo mansoor manuel manus marc marc-antoine marc-olivier marceau marcel marcelino marcello marcelo
  marcin marco marcos marcus marcílio marek mariano mario marius mariusz mark markku marko markus marlon marmaduke
  marquis marquise marshall martim martin martí marvin masahiro masaki masao masaru masashi masato masayuki masood
  massimiliano massimo mateo mateus mateusz mathias mathieu mathis mathurin mats matt matteo matthew matthias matthieu
  matti mattias mattis matvei matías matúš mauri maurice mauricio maurizio mauro maurício maurílio max maxence maxime
  maximilian mayank maël mduduzi mehdi mehmet mehmood mehran meinhard meir meirion mekonnen mel melchor melquíades
  melvin menachem menzi mert meurig micah michael michalis michał michel micheál michio mick mickey mieczysław miguel
  miguel-ángel mihai mihály mike mikel mikhail mikko miklós mikołaj milan milenko miles milind millard milorad milos
  miloslav miloš milton min-jun minoru miodrag mircea mirko miroslav mirosław mirsad mirza mitch mitchell mitsuo mitt
  mladen mlungisi moacir modou mogomotsi mohamad mohamed mohammad mohammed mohan mohit mohsen moisés mojtaba momme
  momčilo monty mordecai mordechai moritz morten morteza mortimer moses moshe mounir mourad moussa mubashir mudassar
  muhammad muhammed mukesh mukul munir murali murat murdo murilo murray musa mustafa mustapha muyiwa mwai mwangi
  mykhailo mykola myron mzwandile márcio mário márton máté médéric nabil nadav nadeem nader nadim naeem naftali nahum
  naji najib nam-il narcisse narendra naresh nasir nasser natalino nate nathan nathanael nathaniel naveed naveen navin
  nawaz nazaire nazario nazri ndegwa neal nebojša ned nedim neeraj nehemiah neil nello nelsinho nelson nemanja nemesio
  nenad nestor neville newt ng'ang'a niall nicanor nicasio niccolò nicholas nick nicolae nicolas nicolás niels nigel
  niilo nikhil nikita nikola nikolai nikolaos nikolay nikos nilesh nils nils-erik nilton nimal nitin nivaldo nizar
  njabulo njoroge njuguna nkosana nkosinathi nnamdi noah noboru nobuo noel norbert norberto noriaki norm norman noé
  nuno nunzio nélson néstor obadiah obed obinna ochieng octave octavio odd-erik oddvar odhiambo odhran odilon ofer
  ognjen oisin oisín okan okechukwu okello okonkwo okoth oladipo olaf olamide olanrewaju olav olavi olavo oldřich ole
  ole-martin oleg olegario oleh oleksandr oleksiy olisa oliver olivier olle olli ollie olufemi olumide olusegun
  oluwaseyi omar omer omid omondi omri ondrej ondřej onno onyekachi opiyo oren oreste orhan oriol orlando orrin
  orville osama osamu oscar oskar osman osmar osmo osvaldo oswald oswaldo otakar othman otieno otis otmar ottavio otto
  ottó otávio ouma ousmane ove ovidiu owain owen owino oğuz paavo pablo pacôme paddy padraic padraig panagiotis pankaj
  panos paolo paresh parviz pascal pasquale patricio patrick patrik paul pavan pavel pavlo pavlos pawan paweł peadar
  pedro pekka pentti per-arne percival percy pere peregrine perry pertti pete peter petr petre petri petrit petro
  petros petter phil philibert philip philipp philippe phillip pierluigi piero pierre pierre-alain pierre-yves piers
  piet pieter pieter-jan pietro pinchas pino piotr piyush plinio plínio policarpo pontus porfirio pouya prabhakar
  pradeep prakash pramod pranab prasad prashant pratap pravin predrag preston primitivo proinsias prudencio przemysław
  pyotr pádraig pál pánfilo pål péter qamar qasim quang quentin quincy quintín quirin rachid radek radim radoslav
  radosław radovan radu rafael rafał rafe raffaele rafi rafiq raghav raghu ragnar raheem rahm rahul raimo raimondo
  raimund raimundo rainer rajan rajat rajeev rajendra rajesh rajinder rajiv rajkumar raju rakesh ralf ralph raman
  ramesh ramin ramiro ramon ramzi ramón rand randall randolph randy ranjan ranjit ranulph raoul raphaël rashad rashid
  rashidi ratko raul ravi ravindra ray raymond raúl recep reggie reginald rehman reidar reijo reinaldo reince reiner
  reinhard reinhold reinold remigio ren renan renato renaud rene renzo rené reuben reuven rex reza rhodri rhys riaan
  riad ricardo riccardo rich richard richie rick rickard ricky rico rida rigoberto rikard rino rishi risto ritesh
  rizwan roald rob robert roberto robinho robustiano rocco roch rod roderick rodger rodney rodolfo rodolphe rodrigo
  rodrigue rogelio roger rogério rohan rohit roland rolf rollo roman romeo romuald román romário ron ronald ronaldinho
  ronaldo ronan ronen ronnie roque rory rosaire rosendo rosli ross rostam rostislav rostyslav rotich rotimi roy ruairi
  ruairidh ruairí ruan ruaridh ruben rubén rudi rudolf rudolph rudy ruedi rufino rufus ruggero rui rune rupert ruperto
  ruprecht ruslan russ russell ryan ryo ryota ryszard ryuichi réginald régis réjean rémi rémy rónán rüdiger răzvan
  sabelo sabino sabri sachin saeed saeid sajid sajjad sakari salah saleh salim salman salum salustiano salvador
  salvatore sam sameer sami samir sammy samuel sandile sandro sani sanjay sanjeev sanjiv santiago santosh sarfraz
  sascha satish satoru satoshi saturnino satyajit saul saurabh saverio sayed saúl saša schalk scott seamus sean
  sebastian sebastien sebastião segismundo segun seiji selim selwyn semisi semyon senad seo-jun sepp seppe seppo
  septimus serafín serdar serge sergei sergey sergi sergio serhiy serkan seth seung-hyun severin severino seydou seyi
  seán shafiq shahbaz shahid shahin shahram shahrul shai shailesh shakeel shane shankar shaquille sharad sharif shashi
  shaul shaun shawn shehu shehzad shekhar sheldon sherman shigeru shimon shingo shinichi shinji shintaro shinzo shiv
  shivraj shlomo shmuel shoaib shogo shohei shoji shota shuichi shunsuke siamak sibusiso sid siddharth siddhartha
  sidney siegfried siegmar sifiso sigbjørn sigfrido sigmar sigmund sigurd sigurður silas silvano silverio silvestre
  silvio simo simon simphiwe siméon simón sindre siniša sione siphiwe sipho sixten siyabonga siôn sjoerd slavko
  slobodan sohail sohrab sondre sonny sorin sota sotiris souleymane spencer spyros sridhar srinivas srđan stan
  stanislas stanislav stanisław stanley stavros stefan stefano steffen steinar stelios stepan stephan stephane stephen
  sterling stevan steve steven stewart stian stijn stjepan struan stu stuart stéphane subhash subodh sudhir suharto
  sukarno sukhdev suleiman sulo sulpice sumit sune sung-min sunil suraj surendra suresh surjit sushil susilo susumu
  svante svatopluk svein sven sven-erik sverre swapnil swen syed sylvain sylvester szabolcs szymon sándor séamus
  sébastien séraphin sérgio séverin sílvio sönke süleyman sławomir tad tadao tadashi tadeo tadesse tadeu tadeusz tadhg
  tahar tahir taichi taiwo takahiro takao takashi takeo takeshi takumi takuya tamati tammo tamás tancredo tane taner
  tanguy tanko tanvir tapani tapio tapiwa taras tarcísio tarek tariq tarun tatenda tatsuo tatsuya tauno tawanda tawfiq
  tayfun tayo ted teemu teguh tejas telmo teodoro teotónio terence terje terrance terrell terrence tesfaye tetsuo
  tetsuya teun teuvo teófilo thabiso thabo thaddeus thaddée thanasis thelonious themba theobald theodore theodoros
  thiago thiaguinho thibaud thibault thierry thies thijs thilo thodoris thomas thorben thorbjørn thorsten thorvald
  thulani théo théodore théophile tiaan tiago tibor tiburcio tihomir tilman tim timo timofei timoteo timothy timothée
  tinashe tito titouan tivadar tiziano tjark tobi tobias toby tobías todd toivo tolga tom tomas tomasz tomer tomislav
  tommaso tommy tomohiro tomás tonderai tony torben torbjörn tord torge torgeir toribio torkel tormod torquil torstein
  torsten toru toshiaki toshio traian travis tremaine trent trevon trevor trey trilok tristan tristram trond tryggve
  trygve tsegaye tshepo tsuyoshi tuan tucker tudor tudur tullio tumelo tuncay tunde tuomas turgut turlough tushar
  tyler tyrell tyrone tyson tzvi télesphore ubaldo ubirajara uche udo ueli ugo ugochukwu ujjwal ulf uli ulisses
  ullrich ulrich ultan ulysse ulysses umar umberto umesh unai upendra urho uriah usman uwe uxío uzoma uğur vaclav
  vadim valdemar valdir valentin valentyn valentín valeriano valerio valery valère valéry vanderlei vangelis varun
  vasant vasile vasilije vasily vassilis vasyl vegard veikko veit velimir venancio venceslas venkatesh vern vernon
  vesa vic vicente victor victorien vidar vijay vikas vikram vikrant viktor viliami vilmos vinay vince vincent
  vincenzo vinod vinzenz vinícius viorel virender virgil virgilio vishal vitali vitaliy vitaly vitor vittorio vivek
  vivien vjekoslav vladimir vladimír vladislav vlastimil vojislav vojtěch volkan volker volkert volkmar volodymyr
  vratislav vuk vusi vuyo vyacheslav václav väinö víctor vít vítor vítězslav wacław wade wael wafula wahyu waldemar
  waldir wale walid wallace walt walter walther walti wanderley wanjala wanyama waqar warren waseem wasim wayne
  weidong wekesa wenceslao wendelin wendell werner wes wesley widodo wieland wiesław wilbur wilfred wilfrid wilfried
  wilhelm will willard willi william willie wilmer winfried winston wiremu witold wojciech wolf-dieter wolfgang
  wolfram woodrow wouter wyatt wynand wynford władysław włodzimierz xabier xaver xavi xavier xi xiaoming xolani xosé
  yaakov yahya yair yakubu yann yannick yannis yaron yaroslav yasin yasir yasser yasuhiro yasuo yavuz yaw yazid yegor
  yehoshua yehuda yeison yemi yevgeny yiannis yigal yinka yisrael yitzhak yngve yoann yoav yochanan yogesh yohan
  yohannes yoichi yoji yonas yoram yosef yoshihide yoshihiko yoshihiro yoshio yossi yosuke young-ho younis yousef
  youssef yudhoyono yuji yukio yunus yuri yuriy yusuf yusuke yuta yutaka yuto yves yvon yılmaz zacarias zacarías zach
  zachariah zachary zack zafar zaheer zahid zaid zainal zakhar zakhele zaki zalman zbigniew zbyněk zdeněk zdravko
  zdzisław zeeshan zeev zeferino zeke zenon zhiwei ziad zlatko zoltán zoran zsolt zubair zuhair zulfiqar zulkifli zvi
  zvonimir zygmunt zé zéphyrin ádám álvares álvaro ángel átila åke éamon édgar édouard édson émile émilien étienne
  évariste íñigo ólafur ömer özgür øystein øyvind þorsteinn čeněk đorđe ľubomír ľudovít łukasz štefan željko živko
  ștefan
`

export const femaleNames = `
  aaliyah aarti abby abena abigail abimbola achieng adaeze adaora adela adelaide adele adhiambo adjoa adriana adrienne
  adrijana aduke adunni adwoa afia agatha agathe agnes agneta agnieszka agnès aida aiko aileen ailsa aimee aina ainhoa
  aino aisha aishatu aisling aisyah akiko akinyi akosua akua alana alba alejandra aleksandra alena alessandra alexa
  alexandra alexandria alexis alice alicia alina aline aliona alison alla allison alma almaz almudena almut althea
  alyona alyssa alzira alžbeta amaia amaka amalia amanda amandine amarachi amber amelia amina aminah aminata amira
  amra amy amália ana anahera anais analía anastasia anaëlle anaïs andrea andreea angela angelica angelina angelique
  angharad angie anikó anita anja anjali anjana anke ann anna annabel annabelle annalena anne anne-laure anne-marie
  anne-sophie annegret anneli annelie annette annie annika anouk antje antoinette antonella antonia anwen anya aoi
  aoife aparna april araba arabella araceli arantxa archana aretha ariana arianna arlene armelle aroha aruna ascensión
  asha ashlee ashley assunção astrid asunción atieno audrey aurelie aurora aurélie ava awa awino axelle ayanna ayelet
  ayesha ayla aylin ayse aysha ayumi ayşe azadeh azra azucena aïcha aïssatou babita bailee barbara beata beate
  beatrice beatrix beatriz becky begoña belinda bella belén benedita bente bernadette bernice bertha bessie beth
  bethan beti betsy bettina betty beulah beverly bharti bhavna bianca biljana birgit birgitta birgitte birte björk
  blanca blanche boitumelo bongiwe bonnie bożena božena brandi brenda briana brianna bridget brigitte britt britta
  brittany bronagh bríd bukola bushra busisiwe bénédicte bérengère büşra caitlin camila camille candace candice
  caoimhe capucine cara carina carla carly carmela carmen carol carola carole carolina caroline carolyn carrie carys
  cassandra cassie catalina catarina cate catherine cathy catrin catriona cecilia celeste celia celine ceren cerys
  chantal charlene charlotte charlène charmaine chaya chebet chelsea chepkoech cheryl chiaki chiamaka chiara chidinma
  chinwe chioma chipo chloe chloé chrissy christa christiane christina christine christy chrysa ciara cidália cilia
  cindy citlali claire clara clarissa claudia claudine clemence clementine cleo clodagh clotilde cláudia clémence
  clémentine colleen conceição condoleezza connie constance constanza constança consuelo cora coralie cordelia coretta
  corina corinne cornelia coumba courtney cristiane cristina crystal csilla cynthia cátia cécile célia céline dafna
  dagmar dagny daisy dalva damilola daniela danielle danuta daphne daria darlene darya dasha davina dawn deanna deb
  debbie deborah debra deepa deepika defne deirdre delcy delia della delphine delyth demelza denise deolinda derartu
  derya desiree despina diana diane dianna dianne dijana dilara dilek dimitra dina dinah dineo divya dolly dolores
  dolors donatella donna dora doreen doris dorota dorothea dorothee dorothy dragana drahomíra débora earlene ebba
  ebele ebony ebru edeltraud edina edith edna edurne eeva effie efua eija eileen eilidh eimear eirlys ekaterina elaine
  eleanor elena eleni eleri elfie elfriede eliana elif elin elina elisa elisabeth elisabetta elise elisângela
  elizabeth elke ella ellen elodie eloise elsa elsbeth elsie eluned elvira elza elżbieta emi emiko emilia emilie emily
  emina emine emma emmanuelle encarnación endang erica erika erin ermelinda erna ernestine erzsébet esme esmeralda
  esmé esperanza esra estela estella estelle esther eszter ethel etsuko etta eugenia eugénie eulalia eun-ji eunice eva
  eva-lena evangelia evangeline evelin evelyn evie ewa eyerusalem fabiana fabienne fabiola faith fanny farah farhana
  farida farzana fathima fatima fatma fatoumata fauzia faye federica felicia felicitas felicity felismina femke fenna
  fernanda ffion filiz fiona fionnuala fitri flora florence flurina flávia folake folasade fozia frances francesca
  francine franziska françoise frauke freda freya frieda friederike fumiko funmi funmilayo fátima gabi gabriela
  gabriella gail galina galit garbiñe gayatri gaëlle geeta geetu gemma genevieve geneviève genoveva genzebe georgette
  georgia georgina geraldine geri gerlinde gertrud gertrude gesa gesine ghada ghislaine gillian gina ginette ginevra
  ginger ginny giorgia gisela gisele gisèle gita giulia gladys glenda glenys gloria glynis golda golnaz gordana grace
  graciela gracinda graça grażyna greta gretchen gretel griselda gráinne guadalupe gudrun gun-britt gunhild gunilla
  gunvor gurleen guðrún gwen gwenaëlle gwenda gwendolyn gwyneth géraldine gülay gülsen hadas haf hafsa hailey haley
  halima halina hana hanako hanan hanh hanna hannah hannelore harleen harpreet harriet haruka hatice hattie hauwa
  hayley hazel heather hedda hedwig hege heidi heidrun heike helen helena helene helga helmi henrietta henriette
  herminia hermione hester hilda hilde hildegard hilke hilkka hillary hina hinemoa hiroko hirut hitomi hiwot hjördis
  holly hope hortense hortensia hrafnhildur huda huguette hui-ling huma humaira huong hye-jin hyun-ah hélène hülya
  ibtisam ida idalina ifat ifeoma ifunanya ilana ilaria ilda ildikó ileana ilhan ilka ilona ilse imani imelda imke
  imogen inas inbal indira ines inga inga-lill inge ingebjørg ingeborg ingela inger ingrid ingunn inka inmaculada inna
  insa inès inés inês ioana ioanna iolanda iracema irena irene iria irina iris irma irmgard iryna isabel isabella
  isabelle ishita isla isobel itzel itziar iulia ivana ivanka ivete ivone ivy iwona izabela izzah jacinda jacinta
  jackie jaclyn jacqueline jade jadwiga jamila jana jandira jane janelle janet janice janie janina janine jarmila
  jaroslava jasmin jasmina jasmine jayanti jayne jeanine jeanne jeannette jeannie jeannine jelena jemima jen jenifer
  jenna jennifer jenny jepchirchir jepkosgei jeri jessica jette ji-woo ji-young jill jimena jitka jo joan joana joanie
  joann joanna joanne joaquina jocasta jocelyn jocelyne jodi jodie johanna jolanta jolene jordana josefa josefina
  josephine josiane josie josée jovana joy joyce joëlle juana juanita judi judit judith judy julia juliana juliane
  julianne julie juliet julieta juliette june justine justyna jutta jyoti jéssica kaarina kadiatou kaisa kajsa kalpana
  kamala kamila kamini kaori kara karen kari karima karin karina karla karolina karyn kasey katalin katarina katarzyna
  katarína kate katelyn katerina kateřina katharina katharine katherine kathie kathleen kathrin kathryn kathy katie
  katja katrin katrina katy katya kavita kavitha kayla kaylee kayleigh kazuko kehinde keiko keira keisha kelli kellie
  kellyanne kelsey kemi kendra keren keri kerstin kgomotso khadija khadijah khady kimberly kimiko kinga kirsi kirsten
  kirsti kirstjen kirsty kjersti komal konstantina konstanze kornelia krista kristen kristi kristin kristina kristine
  kristín krisztina krystyna ksenia kseniya kulsum kumiko květa kylie kyoko kyra ladina laetitia laia laila lakeisha
  lakshmi lalitha lamia lan-anh lana lara larisa larissa latasha latifa latoya laura laure lauren laurianne laurie
  lavinia layla lea leah leanne leela leena leidy leila leire lejla lela lena leni lenka lenora leocadia leona leonie
  leonilde leonor leonora lerato lesley lestari leticia letitia letícia levke leyla libuše lidia lieke liesel
  lieselotte lihua liisa lila lilian liliana liliane lillian lily linda lindiwe liora lisa lisbeth lise liv livia liz
  liza ljiljana lois lola lora loredana lorena lorene loretta lori lorna lorraine lotta lotte lottie louisa louise
  lourdes lowri lubna lucette lucia luciana lucie lucille lucinda lucy lucyna ludivine ludmila ludovica luella luisa
  luise lula lupita lurdes luz luzia lydia lynn lynne lyudmila léa léanne léonie lídia mabel macarena machiko
  mackenzie maddison madeleine madeline madhavi madhuri mae maeve magali magaly magda magdalena magdolna maggie maha
  mahsa maialen maija maike mairead maisie maite maj makayla makeda maki malala malgorzata malia malin malini manal
  mandy manisha manon manpreet manuela mara marcela marcella marcia mared mareike maren margaret margareta margarita
  margaux marge margery margit margot marguerite mari maria mariam mariama mariana mariangela marianna marianne
  maribel maricela marie marie-christine marie-claude marie-france marie-hélène marie-laure marie-louise marie-pierre
  marieke mariel mariela marielle marika mariko marilyn marina marine mariola marisa marisela marisol marissa marit
  marja marjatta marjorie markéta marla marlene marlies marlène marnie marsha marta martha martina martine mary maryam
  maryann maryse maría marília mathilde matilda maud maude maureen mavis maxine maya mayumi mazie maëlys małgorzata
  mckenna mechthild meena meenakshi meera megan megawati meghan megumi megyn mehreen mei-ling meike meiling meinir
  melania melanie melinda melissa meltem mercedes mercè mereana meredith meritxell merle mervi meseret mette mhairi
  mia micaela michaela michal michele micheline michelle michiko michèle midori mihaela miho mika miki milada milagros
  mildred milena milica millie mimi min-ji mindy minna minnie mira miranda mireia mireille miren miriam mirjana
  mirosława misaki mitsuko mitzi moana moira molly mona monica monika monique montserrat morag morwenna mouna mpho
  mridula muriel murielle mylène myra myriam myrna myrtle máiréad márcia märta mégane mélanie mónica naama nabila
  nadezhda nadia nadine nadiya nadja nadra nadège naheed naila najwa naledi nan nanami nancy nandi nandini nanette
  naoko naomi narges nasreen nasrin natalia natalie nataliya natalya natasha nataša nathalie natsumi natércia nazia
  ndeye nechama neelam neele neetu neha neide nekane nele nell nellie nerea nerys nettie neus neusa nevaeh nevena
  ngaire ngoc ngozi nguyet niamh nichole nicola nicole nicolette nikki niloufar nilüfer nina nirmala nisha njeri
  nkechi nkem noelia noelle noemi noemí nokuthula nolwenn nomsa nomthandazo nomvula nora noreen noriko norma nosipho
  noémia noémie nthabiseng ntombi nuala nuria nurten nurul nusrat nyambura nyokabi núria obiageli octavia océane
  odessa odete odette odile oksana oleksandra olena olga olivia oluwaseun omarosa omolara opal ophelia ophélie oprah
  orit orla orlaith ortrud osnat ottilia ottilie ottoline padma paige palesa pallavi paloma pam pamela paola parisa
  parvati parvin pascale patrice patricia patrizia patrícia patsy patti patty paula paulina pauline pavla pearl peggy
  penelope penny pernilla perrine petra petronella philippa phoebe phuong phyllis pia pilar pippa pirjo piroska pnina
  polina polly pooja poonam poppy portia pratibha preeti prema prerna priscila priscilla priya priyanka puleng puspita
  päivi pınar rabia rachel rachida radhika radka radmila rafaela ragnhild raija raimunda raisa rakiya raluca ramona
  rana randi rania ranjana raquel rasha rashida rashmi ratna raymonde reba rebeca rebecca reem reena refilwe regina
  regula reiko rekha remedios renata renate renee renuka rhea rhian rhiannon rhoda rhona rhonda rie rieke riikka rika
  rima rita ritu ritva rivka roberta rocio rocío rohani roisin rokia rolande romane ronit roos rosa rosalie rosalind
  rosalyn rosalía rosamund rosanna rosario rose roseanne roselyne rosemarie rosemary roser rosetta rosilene roslyn
  roswitha rosângela rowena roxana roxane roxanne ruba rubina ruby rudo rukhsana rukmini rutendo ruth ruti ružica
  régine réka róisín saara sabela sabine sabrina sachiko sadhana sadie sahar saida saima sakura sally salma samantha
  samina samira sana sandhya sandra sandrine sangeeta sanja sanne saoirse sapna sara sarah saraswati sarit sarita
  sasha saskia satoko savannah savita sawsan sayuri scarlett selam selena selin selma senga seo-yeon seraina serap
  seren serena setareh setsuko sevda sevgi shabana shabnam shaheen shalini shaniqua shanta shari sharmila sharon
  shauna shawna shazia sheela sheila shelley sherri sherrie sherry sheryl shilpa shira shirin shirley shizuka shobha
  shohreh shona shoshana shreya shruti shu-fen shulamit sian sibel sibongile sibylle sidsel sieglinde sienna siew-ling
  sigal signe sigrid sigrun sigríður silje silke silvana silvia simisola simona simone simonetta simran sinead sinikka
  sinéad siobhan siobhán sirlei sirpa siân skylar slavica smadar smita smriti sneha snežana sobia sofia sofiya soledad
  solomiya solveig solène sonal sondra songül sonia sonja sonya soo-jin sophia sophie soraya sorcha stacey stacy
  stavroula stefania stefanie steffi stella stephanie stina stormy stéphanie su-mi sudha sue suhair sujata suki
  sulochana sumaira sumaya sumiko sunita sunniva surekha susan susana susann susanna susannah susanne suzan suzanne
  suzette svenja svetlana swantje swapna swati sybil sybille sylvia sylviane sylvie synne ségolène séverine tabitha
  tahira takako tali tamar tamara tameka tamika tamiko tammy tamsin tania tanisha tanja tanvi tanya tara tarja tasha
  taslima tasneem tatiana tatyana tebogo temitope tendai teresa teresinha tereza terri tess tetiana thandeka thandi
  thaís thea thelma thembeka theodora theresa therese thuy tiffany tigist tilda tina tiphaine tipper tirunesh titilayo
  tiziana tolu tomke tomma tomoko toni tonya tori torill toshiko tova tovah tracey traci trang tricia trina trish
  trisha trixie trude trudy trupti tshepiso tsitsi tulsi turid tuula tuva tuğba tzipi tünde uchenna uju ulla ulrika
  ulrike uma unni ursula urszula usha uta ute uxía uzma valentina valeria valerie valérie vandana vanessa vanusa
  varvara vasiliki vasudha velma vera vered verena verna veronica veronika verónica vesna vicki vickie vicky victoria
  vidya vigdis vijaya viktoria vimala viola violaine violet violeta viorica virginia virginie vittoria viveka vivian
  viviana viviane vivienne vlasta vroni véronique věra wafa wairimu waltraud wambui wanda wangari wanjiru wenche wendy
  weronika whitney widad wiebke wiesława wilhelmina willa wilma winifred winnie winona wulan xiaoling xiaoping ximena
  xiomara xochitl xóchitl ya-ting yaa yadira yael yamileth yamini yanira yanti yareli yasemin yasmin yasmine yasuko
  yehudit yekaterina yelena yesenia yetunde yevgenia yewande ylva yocheved yoko yolanda yolande yoo-jin yoshiko yousra
  yui yuki yuko yulia yuliana yuliya yumi yumiko yurany yvette yvonne zadie zahida zahra zainab zainabu zaleha zandile
  zanele zara zaynab zdenka zdeňka zeenat zehava zehra zeinab zelda zeynep zhanna zinaida zoe zofia zora zorica zoya
  zsuzsanna zubaida zulema zulmira zuri zuzana zuzanna zélia zélie ágnes ágota åse åshild éabha élise élodie éloïse
  élyse émilie özlem ľudmila şule šárka
`
