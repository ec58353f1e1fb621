import type { SpellingWords } from '../language.ts'

const britishOur =
  /^(arm|ard|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our/

/** British and American spellings, and what typists and house styles make of English words. */
export const spelling: SpellingWords = {
  words: `
    adviser=advisor advisers=advisors aeroplane=airplane ageing=aging aluminium=aluminum analogue=analog
    artefact=artifact axe=ax catalogue=catalog cheque=check cheques=checks co=co dialogue=dialog draught=draft
    enrol=enroll fulfil=fulfill gaol=jail grey=gray greys=grays instalment=installment jewellery=jewelry
    judgement=judgment kerb=curb acknowledgement=acknowledgment manoeuvre=maneuver manoeuvres=maneuvers mould=mold
    moustache=mustache mum=mom mums=moms okay=ok paediatric=pediatric plough=plow programme=program
    programmes=programs pyjamas=pajamas sceptic=skeptic sceptical=skeptical sceptics=skeptics scepticism=skepticism
    skilful=skillful smoulder=smolder storey=story sulphur=sulfur towards=toward afterwards=afterward
    backwards=backward forwards=forward tyre=tire tyres=tires wilful=willful woollen=woolen learnt=learned
    spelt=spelled burnt=burned dreamt=dreamed leapt=leaped defence=defense defences=defenses offence=offense
    offences=offenses licence=license licences=licenses pretence=pretense centre=center centres=centers
    centred=centered theatre=theater theatres=theaters metre=meter metres=meters litre=liter litres=liters
    fibre=fiber fibres=fibers calibre=caliber sombre=somber spectre=specter lustre=luster meagre=meager
    kilometre=kilometer kilometres=kilometers percent=per_cent email=e_mail emails=e_mails healthcare=health_care
    website=web_site online=on_line lawmaker=law_maker lawmakers=law_makers longtime=long_time gonna=going_to
    gotta=got_to wanna=want_to cannot=can_not em=them cause=because til=until till=until mr=mister mrs=mistress
    dr=doctor st=saint vs=versus dollars=dollar pounds=pound euros=euro
  `,
  dotted: `
    gov=governor sen=senator sens=senators rep=representative reps=representatives gen=general lt=lieutenant
    sgt=sergeant capt=captain col=colonel rev=reverend prof=professor jan=january feb=february aug=august
    sept=september oct=october nov=november dec=december
  `,
  numbers: `
    zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
    fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50
    sixty=60 seventy=70 eighty=80 ninety=90 1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth
    7th=seventh 8th=eighth 9th=ninth 10th=tenth bn=billion mn=million
  `,
  // Each rewrites the British form; the least length keeps short unlike words apart ("filled", "filed").
  patterns: [
    { shortest: 5, from: britishOur, to: '$1or' },
    { shortest: 6, from: /is(e|es|ed|er|ers|ing|ation|ations)$/, to: 'iz$1' },
    { shortest: 6, from: /ys(e|es|ed|ing)$/, to: 'yz$1' },
    { shortest: 6, from: /([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers|or|ors|ous)$/, to: '$1l$2' },
  ],
  masked: `
    fuck fucks fucked fucker fuckers fucking motherfucker motherfuckers motherfucking shit shits shitty shithole
    shitholes bullshit bitch bitches ass asses asshole assholes cunt cock cocksucker cocksuckers pussy dick dicks
    damn goddamn bastard bastards whore piss pissed crap
  `,
  contractions: [
    [/^(.+)n't$/, 'not'],
    [/^(.+)'re$/, 'are'],
    [/^(.+)'ve$/, 'have'],
    [/^(.+)'ll$/, 'will'],
    [/^(.+)'m$/, 'am'],
    [/^(it|he|she|that|there|here|what|who|where|how)'s$/, 'is'],
    [/^(let)'s$/, 'us'],
  ],
  numberSuffixes: 'm=million bn=billion b=billion tn=trillion k=thousand am=am pm=pm',
  months: 'january february march april may june july august september october november december',
  colloquial: "gonna gotta wanna kinda sorta gimme lemme dunno ain't em cause",
  contracted: 'wo=will ca=can sha=shall ai=is',
  symbols: new Map([
    ['%', ['per', 'cent']],
    ['&', ['and']],
    ['$', ['dollar']],
    ['€', ['euro']],
    ['£', ['pound']],
    ['¥', ['yen']],
  ]),
  abbreviations: 'us=usa',
  capitals: 'US=usa USA=usa',
}
