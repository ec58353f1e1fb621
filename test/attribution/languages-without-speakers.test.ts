import t from 'tap'
import { extract } from '../../src/extract.ts'

const found = (text: string, language: string): (readonly [string, string, string | null])[] =>
  extract(text, { language }).quotations.map(({ text: quoted, kind, speaker }) => [quoted, kind, speaker?.name ?? null])

/** Sentences of five languages whose verbs of speech nobody has listed yet: a tag behind, one before, a fragment. */
const printed = [
  [
    'sv',
    '”Vattnet når alla hus”, säger Anna Berg.',
    'Anna Berg sade: ”Vattnet når alla hus.”',
    'Polisen uppger att mannen var ”helt ensam”.',
  ],
  [
    'da',
    '»Vandet når alle huse,« siger Anna Berg.',
    'Anna Berg sagde: »Vandet når alle huse.«',
    'Politiet oplyser, at manden var »helt alene«.',
  ],
  [
    'nl',
    '“Het water komt in alle huizen”, zegt Anna Berg.',
    'Anna Berg zei: ‘Het water komt in alle huizen.’',
    'De politie meldt dat de man “helemaal alleen” was.',
  ],
  [
    'it',
    '«L’acqua arriva in tutte le case», dice Anna Berg.',
    'Anna Berg ha detto: “L’acqua arriva in tutte le case”.',
    'La polizia riferisce che l’uomo era “del tutto solo”.',
  ],
  [
    'pl',
    '„Woda dociera do wszystkich domów” – mówi Anna Berg.',
    'Anna Berg powiedziała: „Woda dociera do wszystkich domów”.',
    'Policja podaje, że mężczyzna był „zupełnie sam”.',
  ],
] as const

t.test('marked quotations are found without speakers, and fragments told from sentences', async (t) => {
  for (const [language, after, before, fragment] of printed) {
    for (const sentence of [after, before])
      t.match(found(sentence, language), [[/^\p{Lu}.{15,}/u, 'direct', null]], sentence)
    t.match(found(fragment, language), [[/^\p{Ll}/u, 'fragment', null]], fragment)
  }
})

t.test('short words with an apostrophe are no quotations', async (t) => {
  t.same(found('Het is ‘s avonds stil, en ‘t regent in het dorp.', 'nl'), [])
  t.same(found('L’acqua dell’isola è un po’ cara, c’è chi l’ha pagata.', 'it'), [])
})
