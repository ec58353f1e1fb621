import type { PeopleWords } from '../language.ts'

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
    solicitor barrister magistrate chef boss marine sailor paratrooper airwoman guardsman firefighter paramedic
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
    `,
  parties: { republican: 'r republican gop', democrat: 'd democrat democratic' },
  maleWords: `
    mr sir king prince father brother man boy husband son uncle grandfather congressman businessman spokesman chairman
    councilman gentleman lord actor widower nephew monsieur don señor herr
    assemblyman policeman fireman guy monk priest mogul salesman cameraman frontman anchorman emperor duke waiter
    stepfather godfather boyfriend grandson father-in-law son-in-law brother-in-law
    `,
  femaleWords: `
    mrs ms miss dame lady queen princess mother sister woman girl wife daughter aunt grandmother congresswoman
    businesswoman spokeswoman chairwoman councilwoman actress widow niece madame doña señora frau
    assemblywoman policewoman waitress nun stepmother godmother girlfriend granddaughter heroine hostess mother-in-law
    daughter-in-law sister-in-law
    `,
  roles: `
    president senator governor mayor congressman congresswoman representative secretary spokesman spokeswoman
    spokesperson chairman chairwoman chairperson chair director leader candidate nominee minister premier chancellor
    king queen prince princess pope bishop archbishop cardinal rabbi imam pastor priest reverend judge justice
    prosecutor lawyer attorney counsel counselor ambassador diplomat general colonel captain sergeant officer detective
    sheriff commissioner
    professor doctor physician surgeon neurosurgeon scientist researcher historian author writer columnist editor
    reporter journalist correspondent anchor host moderator pundit commentator blogger pollster strategist adviser
    advisor
    aide staffer assistant official executive manager ceo founder co-founder owner chief head boss businessman
    businesswoman entrepreneur mogul billionaire tycoon investor banker broker fisherman economist analyst consultant operative
    lobbyist
    activist organizer protester demonstrator heckler supporter critic rival opponent ally friend colleague neighbor
    neighbour wife husband father mother son daughter brother sister aunt uncle cousin widow man woman boy girl kid
    child guy
    person one source insider veteran soldier actor actress singer rapper musician comedian comic coach player athlete
    star celebrity teacher student principal superintendent parent worker employee
    voter resident citizen user viewer reader customer victim survivor witness suspect defendant plaintiff lawmaker
    legislator politician republican democrat conservative liberal libertarian independent socialist texan
    front-runner frontrunner newcomer freshman incumbent challenger hopeful contender delegate chairman emeritus expert
    scholar fellow theorist philosopher preacher evangelist televangelist speaker speechwriter biographer narrator
    announcer
    caller passenger driver pilot farmer rancher butcher designer artist photographer producer filmmaker agent
    negotiator mediator envoy consul whistleblower defector dissident exile migrant immigrant refugee
    statesman winner laureate recipient medalist champion first-termer vermonter new yorker ohioan kentuckian
    member questioner canvasser attendee participant narrator onlooker bystander
    californian floridian hoosier virginian arizonan nevadan another someone somebody nobody everyone
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
    nominee: 'candidate front-runner',
    candidate: 'nominee front-runner',
  },
}
