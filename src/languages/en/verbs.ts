import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

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

const speechLemmas = `
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
  apologise theorise hiss murmur mumble stammer drawl
  `
const irregularSpeech = `
    said says say told tells tell wrote writes write read reads spoke speaks speak swore swears quoted quotes quote sang
    replied denied cried quipped deadpanned marvelled signalled demurred purred growled riposted parried
  `
const irregularSpeechParticiples = 'saying telling writing reading speaking swearing quoting singing'

const judgingLemmas = `
  accuse admire applaud assail attack back bash berate blame blast brand call challenge characterize characterise cite condemn
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
const irregularJudging = `
    thought thinks think felt feels feel put puts began begins ended went goes saw sees see found finds find made makes
    make gave gives give took takes take held holds hold believes knew knows meant means sought seeks sent sends left
    hit hits began shot drew draws laid lays struck told cast heard hears hear wrote heralded understood thought read
    taught wants wanted
  `
const irregularJudgingParticiples = `
    thinking feeling putting going seeing finding making giving taking holding knowing meaning seeking sending hitting
    shooting drawing laying hearing
  `
export const verbs: VerbWords = {
  speech: `${verbForms(speechLemmas, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechLemmas, inflect, 'participle')} ${irregularSpeechParticiples}`,
  judging: `${verbForms(judgingLemmas, inflect, 'finite')} ${irregularJudging}`,
  judgingParticiples: `${verbForms(judgingLemmas, inflect, 'participle')} ${irregularJudgingParticiples}`,
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
    ['from', 'the', 'desk', 'of'],
  ],
}
