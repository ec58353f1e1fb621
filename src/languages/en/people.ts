import type { PeopleWords } from '../language.ts'
import { demonyms } from './demonyms.ts'

export const people: PeopleWords = {
  titles: `
    mr mrs ms miss mx dr prof sen sens rep reps gov govs lt gen col maj capt cmdr sgt cpl adm rev fr sr hon sir dame
    lord lady president vice vice-president prime minister premier chancellor king queen prince princess pope
    bishop archbishop cardinal rabbi imam pastor reverend father sister brother senator senators representative
    representatives congressman congresswoman governor mayor judge justice chief secretary ambassador general colonel
    major captain lieutenant sergeant officer detective sheriff commissioner attorney professor doctor speaker chairman
    chairwoman chairperson chair director leader spokesman spokeswoman spokesperson candidate nominee
    coach councilman councilwoman councillor counselor delegate deputy assistant acting interim former ex-president
    ex-governor then-president president-elect minister mp officer press host anchor actor actress singer author
    comedian
    businessman billionaire mogul rapper activist economist analyst strategist adviser advisor pollster columnist
    commentator correspondent reporter journalist editor producer lawyer counsel prosecutor spokesperson republican
    democrat democratic
    rival frontrunner front-runner co-founder founder ceo cfo coo manager consultant operative fellow aide ally lawmaker
    whip leader superintendent principal dean agent inspector marshal trooper emperor sheikh sultan ayatollah crown pro
    tem whip majority minority
    historian auditor alderman alderwoman assemblyman assemblywoman committeeman committeewoman councilmember
    congressmember selectman freeholder trustee comptroller controller treasurer secretary-treasurer clerk recorder
    administrator undersecretary envoy consul rear admiral brigadier constable commandant airman seaman viscount baron
    baroness earl duke duchess marquess deacon elder vicar canon monsignor dj co-anchor co-host co-chair co-chairman
    co-chairwoman co-author co-owner frontman guitarist drummer bassist novelist playwright poet philosopher
    psychologist psychiatrist biologist physicist chemist sociologist climatologist meteorologist epidemiologist
    virologist astronaut astronomer broadcaster presenter midfielder striker goalkeeper winger skipper full-back
    alhaji alhaja hajia hajiya mallam malam otunba ogbeni barr engr cllr pc wpc sp asp dsp dcp insp supt det con dci pcso shri smt thiru maulana mufti revd msgr ald mep msp mla taoiseach tánaiste
    comrade solicitor barrister magistrate chef boss marine sailor paratrooper airwoman guardsman firefighter paramedic
    `,
  peoples: `
    american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian
    swedish norwegian danish finnish icelandic polish czech slovak hungarian romanian bulgarian serbian croatian
    bosnian albanian greek turkish russian ukrainian belarusian georgian armenian azerbaijani chinese japanese korean
    taiwanese vietnamese thai cambodian burmese indonesian malaysian filipino philippine singaporean indian pakistani
    bangladeshi nepalese afghan iranian iraqi syrian israeli palestinian jordanian lebanese egyptian libyan tunisian
    algerian moroccan saudi yemeni kuwaiti qatari emirati kurdish arab sudanese ethiopian eritrean somali kenyan
    ugandan rwandan nigerian ghanaian senegalese congolese zimbabwean african mexican guatemalan honduran salvadoran
    nicaraguan panamanian cuban haitian dominican jamaican colombian venezuelan ecuadorian peruvian bolivian chilean
    argentine argentinian brazilian uruguayan paraguayan latino latina hispanic canadian australian european asian
    latin western christian catholic protestant evangelical muslim islamic islamist jewish hindu buddhist sikh mormon
    democratic republican conservative liberal socialist communist libertarian green tory
    texan californian floridian
    ${demonyms}
    `,
  parties: { republican: 'r republican gop', democrat: 'd democrat democratic' },
  maleWords: `
    mr sir king prince father brother man boy husband son uncle grandfather congressman businessman spokesman chairman
    councilman gentleman lord actor widower nephew monsieur don señor herr
    assemblyman policeman fireman guy monk priest mogul salesman cameraman frontman anchorman emperor duke waiter
    stepfather godfather boyfriend grandson father-in-law son-in-law brother-in-law headmaster barman landlord salesman
    milkman dairyman postman mailman foreman schoolboy abbot friar bridegroom ex-husband stepson fiancé dad grandpa
    schoolmaster townsman
    `,
  femaleWords: `
    mrs ms miss dame lady queen princess mother sister woman girl wife daughter aunt grandmother congresswoman
    businesswoman spokeswoman chairwoman councilwoman actress widow niece madame doña señora frau
    assemblywoman policewoman waitress nun stepmother godmother girlfriend granddaughter heroine hostess mother-in-law
    daughter-in-law sister-in-law headmistress barmaid landlady seamstress midwife saleswoman stewardess postwoman
    postmistress fisherwoman firewoman forewoman schoolgirl abbess prioress deaconess governess ballerina bride ex-wife
    stepdaughter fiancée mum mom grandma gran townswoman suffragette soprano
    `,
  femaleNames: 'jean nicola andrea simone',
  roles: `
    helmsman coxswain lifeboatman breeder grower substitute playmaker
    companion custodian grazier stockman jackaroo crofter lifeguard zookeeper bartender barista caterer waitress
    yachtsman yachtswoman caddie linesman wicketkeeper batsman bowler stallholder allotment-holder smallholder
    president senator governor mayor congressman congresswoman representative secretary spokesman spokeswoman
    spokesperson chairman chairwoman chairperson chair director leader candidate nominee minister premier chancellor
    king queen prince princess pope bishop archbishop cardinal rabbi imam pastor priest reverend judge justice
    prosecutor lawyer attorney counsel counselor ambassador diplomat colonel captain sergeant officer detective
    sheriff commissioner professor doctor physician surgeon neurosurgeon scientist researcher historian author
    writer columnist editor reporter journalist correspondent anchor host moderator pundit commentator blogger
    pollster strategist adviser advisor aide staffer assistant official executive manager ceo founder co-founder
    owner chief head boss businessman businesswoman entrepreneur mogul billionaire tycoon investor banker broker
    fisherman economist analyst consultant operative lobbyist activist organizer protester demonstrator heckler
    supporter critic rival opponent ally friend colleague neighbor neighbour wife husband father mother son daughter
    brother sister aunt uncle cousin widow man woman boy girl kid child guy person one source insider veteran
    soldier actor actress singer rapper musician comedian comic coach player athlete star celebrity teacher student
    principal superintendent parent worker employee voter resident citizen user viewer reader customer victim
    survivor witness suspect defendant plaintiff lawmaker legislator politician republican democrat conservative
    liberal libertarian independent socialist texan front-runner frontrunner newcomer freshman incumbent challenger
    hopeful contender delegate emeritus expert scholar fellow theorist philosopher preacher evangelist televangelist
    speaker speechwriter biographer narrator announcer caller passenger driver pilot farmer rancher butcher designer
    artist photographer producer filmmaker agent negotiator mediator envoy consul whistleblower defector dissident
    exile migrant immigrant refugee statesman winner laureate recipient medalist champion first-termer vermonter new
    yorker ohioan kentuckian member questioner canvasser attendee participant onlooker bystander midwife nurse vet
    veterinarian dentist pharmacist chemist optician physiotherapist therapist psychotherapist psychologist
    psychiatrist paediatrician pediatrician gynaecologist gynecologist cardiologist oncologist neurologist
    radiologist pathologist anaesthetist dermatologist dietitian nutritionist carer caregiver paramedic undertaker
    coroner baker bricklayer builder carpenter joiner plumber electrician roofer plasterer decorator welder mechanic
    engineer technician architect surveyor planner machinist blacksmith locksmith goldsmith silversmith jeweller
    jeweler watchmaker clockmaker shoemaker cobbler tailor dressmaker seamstress weaver potter glazier cooper
    saddler thatcher stonemason sculptor painter printer bookbinder bookseller newsagent grocer greengrocer
    fishmonger cheesemonger ironmonger florist shopkeeper storekeeper stallholder trader merchant dealer wholesaler
    retailer salesman saleswoman salesperson cashier barber hairdresser stylist beautician chef cook waiter waitress
    barman barmaid bartender barista brewer distiller vintner winemaker winegrower sommelier butler cleaner
    caretaker janitor porter doorman concierge receptionist typist bookkeeper accountant actuary auctioneer
    estate-agent realtor landlord landlady tenant lodger hotelier restaurateur innkeeper publican caterer
    housekeeper gardener landscaper forester lumberjack logger gamekeeper shepherd goatherd herder beekeeper
    smallholder crofter grower orchardist ploughman dairyman milkman fisherwoman trawlerman skipper mariner deckhand
    bosun shipbuilder boatbuilder ferryman lighthouse-keeper lifeguard docker stevedore miner quarryman steelworker
    millworker foreman forewoman supervisor labourer laborer bus-driver trucker cabbie taxi-driver cyclist courier
    postman postwoman postmaster postmistress mailman signalman stationmaster train-driver conductor steward
    stewardess navigator astronaut cosmonaut aviator balloonist mountaineer climber explorer guide sherpa trekker
    hiker camper surfer sailor rower diver swimmer runner sprinter hurdler marathoner jockey trainer groom rider
    skier skater boxer wrestler cricketer footballer golfer batsman bowler fielder wicketkeeper goalkeeper defender
    midfielder striker winger quarterback linebacker pitcher catcher shortstop referee umpire linesman teammate
    olympian paralympian gymnast snowboarder headteacher headmaster headmistress schoolteacher schoolmaster
    governess tutor lecturer dean provost rector vice-chancellor librarian archivist curator conservator restorer
    cataloguer undergraduate postgraduate pupil schoolboy schoolgirl apprentice trainee intern magistrate barrister
    solicitor notary bailiff juror foreperson usher clerk registrar ombudsman arbitrator policeman policewoman
    constable inspector warden jailer gaoler guard bodyguard firefighter fireman firewoman rescuer lifeboatman
    gunner corporal lieutenant commander commodore admiral brigadier marshal paratrooper conscript reservist
    councillor councilman councilwoman alderman burgomaster treasurer trustee administrator bureaucrat civil-servant
    undersecretary parliamentarian backbencher frontbencher senator-elect whip attaché vicar curate deacon deaconess
    abbot abbess prioress monk nun friar chaplain cantor mullah muezzin sheikh pujari missionary pilgrim verger
    sexton sacristan novelist poet playwright dramatist essayist memoirist diarist translator interpreter publisher
    proofreader screenwriter scriptwriter lyricist songwriter composer pianist violinist cellist violist bassist
    guitarist drummer percussionist flautist flutist oboist clarinettist clarinetist trumpeter saxophonist harpist
    organist accordionist soprano tenor baritone mezzo-soprano busker bandleader choirmaster choreographer dancer
    ballerina puppeteer magician juggler acrobat clown dramaturge cinematographer animator cartoonist illustrator
    engraver printmaker ceramicist calligrapher milliner couturier model gallerist collector broadcaster newsreader
    newscaster presenter showrunner vlogger podcaster influencer streamer gamer astronomer astrophysicist physicist
    mathematician statistician biologist microbiologist botanist zoologist ornithologist entomologist ecologist
    geologist geographer cartographer seismologist volcanologist glaciologist oceanographer hydrologist
    climatologist meteorologist forecaster palaeontologist paleontologist archaeologist anthropologist sociologist
    criminologist linguist lexicographer philologist etymologist theologian ethicist epidemiologist virologist
    immunologist geneticist toxicologist naturalist conservationist environmentalist ranger taxidermist zookeeper
    programmer coder developer hacker cryptographer webmaster technologist inventor innovator bookmaker punter
    gambler croupier stockbroker financier shareholder stockholder insurer adjuster underwriter auditor publicist
    copywriter marketer fundraiser philanthropist volunteer campaigner suffragette abolitionist feminist pacifist
    revolutionary separatist loyalist unionist shop-steward picket godfather godmother grandfather grandmother
    grandson granddaughter nephew niece stepfather stepmother stepson stepdaughter father-in-law mother-in-law
    brother-in-law sister-in-law son-in-law daughter-in-law fiancé fiancée ex-husband ex-wife boyfriend girlfriend
    partner twin sibling orphan pensioner retiree widower divorcee bride bridegroom mum mom dad grandma grandpa gran
    housemate flatmate roommate classmate schoolmate workmate passer-by pedestrian motorist motorcyclist commuter
    tourist holidaymaker traveller traveler villager islander townswoman townsman householder homeowner occupant
    squatter inmate prisoner hostage captor kidnapper burglar thief robber smuggler trafficker poacher fraudster
    gunman hitman arsonist looter rioter organiser hostess compère toastmaster convener convenor adjudicator
    informant tipster whistle-blower go-between californian floridian hoosier virginian arizonan nevadan another
    someone somebody nobody everyone
    `,
  groups: `
    officials aides advisers advisors critics supporters opponents allies sources experts analysts observers lawmakers
    senators congressmen legislators representatives politicians leaders republicans democrats conservatives liberals
    progressives protesters demonstrators activists organizers advocates voters residents citizens people women men
    students teachers parents workers employees executives lawyers attorneys prosecutors police detectives investigators
    authorities
    researchers scientists economists historians scholars doctors physicians reporters journalists editors hosts
    commentators pundits pollsters strategists operatives donors delegates members colleagues friends relatives
    neighbors neighbours families
    rivals candidates governors mayors judges justices generals officers soldiers troops veterans survivors victims
    witnesses defendants insiders staffers others some many several both two three few most everyone those users viewers
    readers
    fans crowd crowds audience spectators attendees participants customers companies groups unions organizations
    countries nations americans mexicans europeans russians evangelicals christians catholics muslims jews latinos
    hispanics
    spokesmen spokeswomen representatives team staff couple pair trio faculty priests bishops clergy scholars signers
    authors moderators speakers callers hackers immigrants migrants millennials lobbyists consultants managers owners
    investors bankers
    sheriffs chiefs chairmen chairwomen mothers fathers children kids boys girls brothers sisters diplomats ambassadors ministers
    secretaries counterparts hecklers detractors defenders backers sympathizers loyalists guards inmates prisoners
    villagers locals onlookers questioners canvassers policymakers bystanders
    `,
  abbreviatedRoles: {
    rep: 'representative',
    sen: 'senator',
    gov: 'governor',
    prof: 'professor',
    dr: 'doctor',
    gen: 'general',
    lt: 'lieutenant',
    col: 'colonel',
  },
  similarRoles: {
    congressman: 'representative lawmaker',
    congresswoman: 'representative lawmaker',
    representative: 'congressman congresswoman',
    lawmaker: 'senator representative congressman congresswoman',
    lawyer: 'attorney counsel',
    attorney: 'lawyer counsel',
    businessman: 'mogul billionaire tycoon developer',
    billionaire: 'businessman mogul tycoon',
    mogul: 'businessman billionaire',
    actor: 'star',
    actress: 'star',
    insider: 'source',
    source: 'insider',
    nominee: 'candidate front-runner',
    candidate: 'nominee front-runner',
  },
}
