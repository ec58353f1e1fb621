/**
 * Spellings of one word that two house styles print differently, folded to one key.
 * The keys are never shown, so a rule may be crude as long as it does not bring two different words together.
 */

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  )

/** Whole words; several words on the right side are joined by `_`. */
const words = pairs(`
  adviser=advisor advisers=advisors aeroplane=airplane ageing=aging aluminium=aluminum analogue=analog artefact=artifact
  axe=ax catalogue=catalog cheque=check cheques=checks co=co dialogue=dialog draught=draft enrol=enroll fulfil=fulfill
  gaol=jail grey=gray greys=grays instalment=installment jewellery=jewelry judgement=judgment kerb=curb
  acknowledgement=acknowledgment manoeuvre=maneuver manoeuvres=maneuvers mould=mold moustache=mustache mum=mom mums=moms
  okay=ok paediatric=pediatric plough=plow programme=program programmes=programs pyjamas=pajamas sceptic=skeptic
  sceptical=skeptical sceptics=skeptics scepticism=skepticism skilful=skillful smoulder=smolder storey=story
  sulphur=sulfur towards=toward afterwards=afterward backwards=backward forwards=forward tyre=tire tyres=tires
  wilful=willful woollen=woolen learnt=learned spelt=spelled burnt=burned dreamt=dreamed leapt=leaped
  defence=defense defences=defenses offence=offense offences=offenses licence=license licences=licenses pretence=pretense
  centre=center centres=centers centred=centered theatre=theater theatres=theaters metre=meter metres=meters litre=liter
  litres=liters fibre=fiber fibres=fibers calibre=caliber sombre=somber spectre=specter lustre=luster meagre=meager
  kilometre=kilometer kilometres=kilometers
  percent=per_cent email=e_mail emails=e_mails healthcare=health_care website=web_site online=on_line lawmaker=law_maker
  lawmakers=law_makers longtime=long_time
  gonna=going_to gotta=got_to wanna=want_to cannot=can_not em=them cause=because til=until till=until
  mr=mister mrs=mistress dr=doctor st=saint vs=versus
`)

/** Titles and months, folded only where the printed form ends in a period ("Gov. Perry", not "gen z"). */
const dotted = pairs(`
  gov=governor sen=senator sens=senators rep=representative reps=representatives gen=general lt=lieutenant sgt=sergeant
  capt=captain col=colonel rev=reverend prof=professor jan=january feb=february aug=august sept=september oct=october
  nov=november dec=december
`)

const numbers = pairs(`
  zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
  fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60
  seventy=70 eighty=80 ninety=90 1st=first 2nd=second 3rd=third 4th=fourth 5th=fifth 6th=sixth 7th=seventh 8th=eighth
  9th=ninth 10th=tenth bn=billion mn=million
`)

const our =
  /^(arm|ard|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|savi|sav|splend|succ|tum|val|vap|vig)our/

/**
 * Each rule rewrites the British form; the guard on length or shape keeps short unlike words apart ("filled", "filed").
 */
function house(word: string): string {
  if (word.length < 5) return word
  let key = word
  if (key.includes('our')) key = key.replace(our, '$1or')
  if (key.length >= 6) {
    key = key.replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1').replace(/ys(e|es|ed|ing)$/, 'yz$1')
    key = key.replace(/([aeiou][^aeiou]+[aeiou])ll(ed|ing|er|ers|or|ors|ous)$/, '$1l$2')
  }
  return key
}

const swearWords =
  `fuck fucks fucked fucker fuckers fucking motherfucker motherfuckers motherfucking shit shits shitty shithole shitholes bullshit bitch
  bitches ass asses asshole assholes cunt cock cocksucker cocksuckers pussy dick dicks damn goddamn bastard bastards whore piss pissed crap`.split(
    /\s+/,
  )

/**
 * "f-----g", "s**t": a swear word that the house style masks, where the letters left standing and the length name one,
 * or else what stands on either side of the mask.
 */
function unmask(word: string): readonly string[] {
  const sides = word.split(/[-*_]+/).filter((side) => side !== '')
  const [, first, last] = /^(\p{L}+)[-*_]+(\p{L}*)$/u.exec(word) ?? []
  if (first === undefined || last === undefined) return sides
  const fits = swearWords.filter(
    (swear) => swear.startsWith(first) && swear.endsWith(last) && swear.length > first.length + last.length,
  )
  const sameLength = fits.filter((swear) => swear.length === word.length)
  const named = sameLength.length > 0 ? sameLength : fits
  return named.length === 1 ? named : sides
}

/** One printed word, already lower-case and without accents, as the words it stands for: "cannot" as "can", "not". */
export function foldSpelling(word: string, endsInPeriod: boolean): readonly string[] {
  if (/[-*_]/.test(word)) return unmask(word)
  const key = (endsInPeriod ? dotted.get(word) : undefined) ?? words.get(word) ?? numbers.get(word) ?? house(word)
  return key.includes('_') ? key.split('_') : [key]
}

const clitics: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, 'not'],
  [/^(.+)'re$/, 'are'],
  [/^(.+)'ve$/, 'have'],
  [/^(.+)'ll$/, 'will'],
  [/^(.+)'m$/, 'am'],
  [/^(it|he|she|that|there|here|what|who|where|how)'s$/, 'is'],
  [/^(let)'s$/, 'us'],
]
const stems = pairs('wo=will ca=can sha=shall ai=is')

/** "don't" as "do", "not"; a word without a contraction as it is. The apostrophe must be `'`. */
export function foldContraction(word: string): readonly string[] {
  if (!word.includes("'")) return [word]
  for (const [shape, second] of clitics) {
    const first = shape.exec(word)?.[1]
    if (first !== undefined) return [stems.get(first) ?? first, second]
  }
  return [word.replaceAll("'", '')]
}
