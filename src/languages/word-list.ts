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
