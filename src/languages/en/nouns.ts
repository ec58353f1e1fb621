import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
  bodies: `
    campaign administration committee commission company corporation firm organization organisation group party
    government ministry department agency office bureau court council board union association federation coalition
    foundation institute university college school church newspaper magazine network station channel website site paper
    tabloid outlet publication journal blog house senate congress parliament cabinet military army navy force police
    center centre team camp club league bank fund industry lobby media press platform newsroom ombudsman task-force
    panel jury watchdog nonprofit think-tank pac opposition regime establishment public family embassy consulate airline
    store chain brand hospital clinic infirmary charity retailer manufacturer operator regulator airport museum theatre
    supermarket guild bench
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
    novels films movies songs albums singles hits plays musicals poems podcasts shows sitcoms
    `,
  organisationWords: `
    committee commission company corporation corp inc llc ltd group party government ministry department agency office
    bureau court council board union association federation coalition foundation institute university college school
    church
    times post news journal herald tribune gazette magazine network press media broadcasting tv radio house senate
    congress parliament cabinet administration army navy force guard police center centre team club league bank fund
    campaign project society academy
    service services hospital museum library alliance movement front organization organisation international national
    energy guild bench infirmary clinic airways foods pharmaceuticals insurance railways constabulary hospice orchestra
    partners associates holdings industries systems technologies airlines motors international pac action forum network
    trust watch network street
    labs laboratories studios games ventures robotics software analytics therapeutics biosciences biotech wireless
    capital seafood seafoods brewery brewing logistics records pictures entertainment productions publishing publishers
    homes properties estates developments construction builders farms dairies stores supermarkets solutions consulting
    securities investments financial telecom mobile petroleum mining minerals shipping ferries rail railway trains buses
    coaches coastguard ambulance rescue refuge housing rovers albion athletic rangers wanderers
    caucus conference convention chamber tea republicans democrats americans citizens veterans workers teachers lawyers
    doctors wire reuters bloomberg cnn msnbc nbc abc cbs fox fbi cia nsa irs epa doj dhs ice gop dnc rnc un eu nato aclu
    nra naacp aarp pbs npr bbc ap upi afp
    facebook twitter google apple amazon microsoft youtube instagram huffpost politico breitbart buzzfeed newsweek vox
    slate axios snopes wikileaks pentagon kremlin administration
    `,
  places: `
    denmark norway sweden finland iceland austria switzerland belgium netherlands hungary romania bulgaria serbia
    croatia albania kosovo belarus armenia azerbaijan kazakhstan uzbekistan mongolia taiwan vietnam thailand cambodia
    burma myanmar indonesia malaysia philippines singapore bangladesh nepal kuwait bahrain oman tunisia algeria morocco
    sudan ethiopia eritrea somalia kenya uganda rwanda tanzania congo nigeria ghana senegal zimbabwe zambia namibia
    botswana guatemala honduras salvador nicaragua panama dominican jamaica uruguay paraguay zealand
    oakland wilmington sacramento anaheim albany buffalo newark trenton hartford providence burlington omaha tulsa
    tucson albuquerque anchorage honolulu toronto montreal vancouver ottawa sydney melbourne auckland tokyo shanghai
    mumbai delhi seoul pyongyang hanoi manila jakarta bangkok istanbul ankara athens vienna zurich amsterdam stockholm
    oslo copenhagen helsinki warsaw prague budapest kiev kyiv minsk riyadh doha dubai damascus aleppo beirut gaza
    nairobi lagos johannesburg manchester liverpool birmingham leeds glasgow edinburgh cardiff belfast dublin
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
}
