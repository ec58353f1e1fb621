import type { LanguageData } from '../language.ts'

/** Regular English verb forms of a lemma: third person, past, participle. Irregular ones are listed as they are. */
function inflect(lemma: string): { finite: string[]; participle: string } {
  const consonantY = /[^aeiou]y$/.test(lemma)
  const doubled =
    /(?:^|[^aeiou])[aeiou][bdgmnpt]$/.test(lemma) && (lemma.length <= 4 || doubling.has(lemma))
      ? lemma + lemma.at(-1)
      : lemma
  const past = lemma.endsWith('e') ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`
  const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  const participle = lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${doubled}ing`
  return { finite: [third, past, lemma], participle }
}

const doubling = new Set(['admit', 'rebut', 'refer', 'slam', 'commit', 'submit'])

const forms = (lemmas: string, kind: 'finite' | 'participle'): string =>
  lemmas
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((lemma) => (kind === 'finite' ? inflect(lemma).finite : [inflect(lemma).participle]))
    .join(' ')

const sayingLemmas = `
  add acknowledge admit advise affirm agree allege announce answer argue ask assert assure boast caution chant charge
  claim comment complain concede conclude confess confirm contend continue counter cry declare demand deny disclose
  email emphasize emphasise exclaim
  explain extol gripe grumble hint holler implore indicate inform insist interject intone joke lament maintain mention
  muse mutter note object observe opine
  pledge plead point proclaim profess promise pronounce propose quip reason recall recount reflect reiterate relate
  remark remember remind repeat reply report request respond
  retort reveal scoff scream shout shriek sigh snap snarl sniff snipe state stress suggest summarize surmise sneer
  testify text thunder tweet underscore urge vent volunteer vow wail warn whisper
  wonder yell bellow bark bemoan blurt caption chide chime crow crack deadpan decry enthuse exhort fume gush huff
  indicate instruct interrupt narrate note
  preach predict reassure rejoin roar scold stipulate stutter theorize venture marvel post retweet instagram announce
  exclaim elaborate clarify speculate estimate apologize signal sing sum message
  `
const sayingIrregular = `
    said says say told tells tell wrote writes write read reads spoke speaks speak swore swears quoted quotes quote sang
    replied denied cried
  `
const sayingParticipleIrregular = 'saying telling writing reading speaking swearing quoting singing'

const judgingLemmas = `
  accuse applaud assail attack back bash berate blame blast brand call challenge characterize characterise cite condemn
  compare credit criticize criticise
  decry defend denounce depict deride describe dismiss dub endorse express fault hail highlight insult invoke issue
  label lambaste lash liken list mock name offer oppose paint
  pan portray praise pronounce push question rail rebuke reference reject release rip savage share slam slap support
  tout term thank title trash threaten trumpet use utter view voice warn welcome
  blame celebrate champion declare deem discuss echo embrace envision examine expect fear hope identify imagine include
  insinuate introduce launch laud lecture lobby outline
  peg perceive present press propose publish raise recommend refer regard reply refuse remember ridicule sign sketch
  skewer spout study tease teach treat troll urge want warn worry dispute vilify pillory pledge plan argue seek feature
  discover conclude determine learn show deliver repeat assess scrawl admonish entitle
  agree believe consider decide intend know mean need suspect trust understand wish promise nickname tag target taunt
  reprimand recite commend concur demand deplore excoriate advocate apologize appeal acknowledge note
  `
const judgingIrregular = `
    thought thinks think felt feels feel put puts began begins ended went goes saw sees see found finds find made makes
    make gave gives give took takes take held holds hold believes knew knows meant means sought seeks sent sends left
    hit hits began shot drew draws laid lays struck told cast heard hears hear wrote heralded understood thought read
    taught wants wanted
  `
const judgingParticipleIrregular = `
    thinking feeling putting going seeing finding making giving taking holding knowing meaning seeking sending hitting
    shooting drawing laying hearing
  `

/** English, as printed in American, British and Indian newspapers. */
export const english: LanguageData = {
  language: 'en',
  speech: `${forms(sayingLemmas, 'finite')} ${sayingIrregular}`,
  speechParticiples: `${forms(sayingLemmas, 'participle')} ${sayingParticipleIrregular}`,
  judging: `${forms(judgingLemmas, 'finite')} ${judgingIrregular}`,
  judgingParticiples: `${forms(judgingLemmas, 'participle')} ${judgingParticipleIrregular}`,
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  addressees: {
    told: `
      told tell tells telling asked asks asking reminded reminds reminding assured assures assuring informed informs
      informing advised advises advising warned warns warning urged urges urging
      texted emailed e-mailed messaged cautioned lectured reassured implored begged`,
    things: `
        truth story stories lie lies joke jokes tale tales time secret secrets anecdote anecdotes fib fibs difference
        things thing news question questions favor favour help permission forgiveness way fortune
      `,
    lasting: 'told tells telling',
    ties: {
      to: {
        speech: true,
        except: `
            point points pointed pointing allege alleged object objected objects objecting pledge pledged vow vowed
            threaten threatened agree agrees agreed agreeing demand demands demanded demanding
          `,
        verbs: 'speak speaks spoke speaking talk talks talked talking',
        nouns: `
          letter letters email e-mail emails memo memos message messages note statement statements text texts voicemail
          remarks comments speech address testimony appeal plea op-ed
          briefing presentation telegram dispatch reply response answer tweet post toast`,
      },
      with: {
        verbs: 'speak speaks spoke speaking talk talks talked talking',
        nouns:
          'interview interviews conversation conversations call chat exchange discussion discussions sit-down briefing',
      },
      before: {
        verbs: 'testified testify testifies testifying appearing speaking',
        nouns: 'testimony speech remarks appearance',
      },
      at: {
        verbs: `
            tweeted tweeting yelled yells yelling shouted shouts shouting screamed screaming snapped snapping barked
            bellowed
          `,
      },
    },
    within: 'in during on at via through',
    between: `
        sent emailed e-mailed addressed dated given provided released issued published delivered written submitted
        recorded on in late early last this
      `,
  },
  subjectPronouns: { male: 'he', female: 'she', plural: 'they', neuter: 'it', first: 'i we' },
  otherPronouns: {
    male: 'him himself his',
    female: 'her herself hers',
    plural: 'them themselves their theirs',
    neuter: 'itself its',
    first: 'me us my our myself ourselves',
  },
  relatives: 'who which that whom whose',
  determiners: `
      the a an this these those another one some many several other both two three four five six seven most few all any
      each every no none neither such multiple numerous various
    `,
  prepositions: `
    of in on at by for from with to about against into over under after before during through between among as than
    without within toward towards upon near behind
    despite like unlike since until via per inside outside beyond across along around amid except beside besides
    regarding concerning including following alongside throughout versus off out up down onto
    `,
  conjunctions: `
      and or but nor so yet because although though while if when where whereas unless whether however once how why what
    `,
  auxiliaries: `is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot ought 's ’s 'd ’d 're ’re 've ’ve 'll ’ll`,
  adverbs: `
    also then later earlier previously once again still even just only always never often now soon already recently
    repeatedly simply bluntly flatly first further instead merely once previously quickly sarcastically similarly
    reportedly
    today yesterday tomorrow tonight famously publicly privately quietly proudly angrily finally eventually subsequently
    initially apparently specifically at last too ever not probably essentially actually largely
    `,
  times: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec
    mon tue tues wed thu thurs fri sat sun a.m p.m am pm est edt gmt morning afternoon evening night week weekend month
    year day
    `,
  numberWords: `
      one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
      ninety hundred thousand million billion trillion dozen dozens hundreds thousands
    `,
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
    `,
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
    businesswoman entrepreneur mogul billionaire tycoon investor banker broker economist analyst consultant operative
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
    sheriffs chiefs mothers fathers children kids boys girls brothers sisters diplomats ambassadors ministers
    secretaries counterparts hecklers detractors defenders backers sympathizers loyalists guards inmates prisoners
    villagers locals onlookers
    `,
  bodies: `
    campaign administration committee commission company corporation firm organization organisation group party
    government ministry department agency office bureau court council board union association federation coalition
    foundation institute university college school church newspaper magazine network station channel website site paper
    tabloid outlet publication journal blog house senate congress parliament cabinet military army navy force police
    center centre team camp club league bank fund industry lobby media press platform newsroom ombudsman task-force
    panel jury watchdog nonprofit think-tank pac opposition regime establishment public family embassy consulate airline
    store chain brand
    `,
  documents: `
    statement letter memo memorandum report post tweet message email e-mail release press-release filing lawsuit suit
    complaint ruling decision opinion indictment affidavit document documents transcript text editorial op-ed column
    article story headline ad advertisement commercial spot video clip book memoir speech address sermon resolution
    petition bill law amendment constitution rule rules policy guidance note sign signs banner banners poster placard
    caption survey poll study analysis
    summary review account version narrator voiceover voice-over website page slogan motto chant question questionnaire
    answer response reply notice order warrant subpoena motion brief testimony interview song lyrics shirt t-shirt hat
    subtitle chyron
    newsletter manifesto platform draft passage paragraph section line email emails letters texts tweets posts messages
    records filings accord agreement declaration proclamation plaque inscription entry diary script
    `,
  titleNouns: `
    book books novel film movie show series episode song album play musical magazine program programme podcast sitcom
    drama documentary memoir poem painting essay article column headline segment game song single hit anthem
    titled entitled called dubbed nicknamed named known so-called term word phrase title nickname slogan motto label
    labeled marked hashtag code-named codenamed captioned headlined bestseller best-seller sketch skit ballad hymn
    speech opera
    `,
  organisationWords: `
    committee commission company corporation corp inc llc ltd group party government ministry department agency office
    bureau court council board union association federation coalition foundation institute university college school
    church
    times post news journal herald tribune gazette magazine network press media broadcasting tv radio house senate
    congress parliament cabinet administration army navy force guard police center centre team club league bank fund
    campaign project society academy
    service services hospital museum library alliance movement front organization organisation international national
    partners associates holdings industries systems technologies airlines motors international pac action forum network
    trust watch network street
    caucus conference convention chamber tea republicans democrats americans citizens veterans workers teachers lawyers
    doctors wire reuters bloomberg cnn msnbc nbc abc cbs fox fbi cia nsa irs epa doj dhs ice gop dnc rnc un eu nato aclu
    nra naacp aarp pbs npr bbc ap upi afp
    facebook twitter google apple amazon microsoft youtube instagram huffpost politico breitbart buzzfeed newsweek vox
    slate axios snopes wikileaks pentagon kremlin administration
    `,
  places: `
    tex calif fla ariz conn mass mich minn wis wash ill pa va md nev ore tenn okla ala ark colo del ga ind kan ky la mo
    mont neb vt wyo n.y n.j n.h n.c s.c n.d s.d n.m w.va d.c r.i america u.s us usa u.k uk britain england scotland
    wales ireland france germany italy spain portugal greece turkey russia ukraine poland china japan korea india
    pakistan afghanistan iran iraq syria israel palestine egypt libya lebanon jordan
    saudi arabia qatar yemen cuba mexico canada brazil argentina venezuela colombia chile peru bolivia ecuador haiti
    australia africa asia europe texas california florida ohio iowa nevada virginia georgia carolina pennsylvania
    michigan wisconsin minnesota illinois indiana
    missouri kansas nebraska oklahoma arkansas louisiana mississippi alabama tennessee kentucky maryland delaware
    massachusetts connecticut vermont maine colorado utah arizona oregon idaho montana wyoming alaska hawaii dakota
    jersey york hampshire mexico
    boston chicago philadelphia detroit cleveland denver dallas houston austin atlanta miami orlando tampa charlotte
    baltimore pittsburgh cincinnati milwaukee seattle portland phoenix vegas angeles francisco diego london paris berlin
    rome madrid moscow beijing
    tokyo jerusalem baghdad kabul tehran cairo benghazi caracas havana brussels geneva manhattan brooklyn queens bronx
    harlem hollywood queens ferguson charleston columbus louisville nashville memphis raleigh richmond indianapolis
    `,
  sentenceStarters: `
    the a an this that these those it its he she they we i you his her their our my your and or but nor so yet because
    although though while if when where whereas unless whether however once how why what who which whose whom
    in on at by for from with to about against into over under after before during through between among as than without
    within toward upon near behind despite like unlike since until via per inside outside beyond across along around
    amid
    of off out up down not no yes there here then now still even just also again later earlier meanwhile moreover
    furthermore instead indeed perhaps maybe rather thus therefore hence otherwise nevertheless nonetheless besides
    additionally finally
    first second third last next another one two three four five six seven eight nine ten some many most several few all
    both each every any none neither either other others such more less much asked speaking calling saying noting adding
    citing according given
    following including regarding concerning based while according is are was were be been has have had do does did will
    would shall should can could may might must let let's get go see look read take make being having
    today yesterday tomorrow tonight only never always often sometimes recently republican democratic federal american
    former acting local national international senior top early late new old good great well sure okay ok oh ah thanks
    thank please
    update updated correction editor's editor’s photo image video related advertisement washington's asked pressed
    whatever whoever whenever wherever nothing something everything anything someone everyone anyone nobody somebody
    people democrats republicans
    officials critics supporters voters experts analysts aides thousands hundreds dozens millions half part around
    almost nearly about roughly long far back soon though ever too very quite really clearly obviously certainly
    apparently reportedly
    despite originally eventually ultimately initially previously currently similarly likewise specifically generally
    typically usually curiously interestingly importantly unfortunately fortunately sadly happily hopefully ironically
    surprisingly
    don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't i'm i've i'll i'd he's she's it's
    they're we're you're that's there's here's what's who's don’t doesn’t didn’t isn’t aren’t wasn’t weren’t won’t
    wouldn’t can’t couldn’t
    i’m i’ve i’ll i’d he’s she’s it’s they’re we’re you’re that’s there’s here’s what’s who’s`,
}
