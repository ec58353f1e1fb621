/** The words of a list separated by blanks. */
export const wordsOf = (list = ''): string[] => list.split(/\s+/).filter(Boolean)

/** The same as a set. */
export const wordSet = (list = ''): ReadonlySet<string> => new Set(wordsOf(list))

/** Pairs `word=other` of such a list. */
export const wordPairs = (list = ''): ReadonlyMap<string, string> =>
  new Map(wordsOf(list).map((pair) => pair.split('=') as [string, string]))

/** The phrases of a list separated by `|`. */
export const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => wordsOf(phrase).join(' '))

/**
 * One kind of form of each verb in a list of lemmas, as a list separated by blanks.
 * @param inflect gives the regular forms of one verb, by kind
 */
export const verbForms = <Kind extends string>(
  lemmas: string,
  inflect: (lemma: string) => Readonly<Record<Kind, string | readonly string[]>>,
  kind: Kind,
): string =>
  wordsOf(lemmas)
    .flatMap((lemma) => inflect(lemma)[kind])
    .join(' ')

/** Nouns for people by the gender that they show. */
export interface GenderedNouns {
  readonly male: string
  readonly female: string
  /** All of them, and those that show none. */
  readonly all: string
}

/**
 * The nouns of a list that names a woman's form behind a slash: in full (actor/actriz), or by the ending that is
 * added or takes the place of a final -e or -o (asesor/a, ministro/a, patron/ne). Nouns without a slash show no gender.
 */
export function genderedNouns(list: string): GenderedNouns {
  const male: string[] = []
  const female: string[] = []
  const common: string[] = []
  for (const noun of wordsOf(list)) {
    const [man, woman] = noun.split('/') as [string, string?]
    if (woman === undefined) common.push(man)
    else {
      male.push(man)
      female.push(woman.length > 2 ? woman : man.replace(woman === 'a' ? /[eo]$/ : /$^/, '') + woman)
    }
  }
  return { male: male.join(' '), female: female.join(' '), all: [...male, ...female, ...common].join(' ') }
}

/** Words by those that stand for the same, each pair in both directions. */
export function mutual(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const others = new Map<string, Set<string>>()
  const add = (word: string, other: string): unknown => others.set(word, (others.get(word) ?? new Set()).add(other))
  for (const [word, list] of Object.entries(words)) {
    for (const other of wordsOf(list)) {
      add(word, other)
      add(other, word)
    }
  }
  return Object.fromEntries([...others].map(([word, set]) => [word, [...set].join(' ')]))
}
