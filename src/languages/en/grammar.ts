import type { GrammarWords } from '../language.ts'

export const grammar: GrammarWords = {
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
  auxiliaries: `
    is are was were be been being am has have had having do does did will would shall should can could may might
    must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t
    shouldn’t cannot ought 's ’s 'd ’d 're ’re 've ’ve 'll ’ll
  `,
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
  sentenceStarters: `
    plus minus except whereby notwithstanding likewise the a an this that these those it its he she they we i you his her their our my your and or but nor so yet because
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
    would shall should can could may might must let let's enter get go see look read take make being having
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
