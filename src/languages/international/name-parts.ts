/** Small words inside the names of people and places, in any language: de, von, bin. */
export const nameParticles =
  "de la del von van der den bin al da dos du di el ben y le ibn abu ter zu zum des los las d' d’"

/** Words after a family name that tell generations apart. */
export const generationSuffixes = 'jr sr ii iii iv'

/** Degrees, ranks of the bar and orders behind a name. */
export const honours = 'md phd esq kc qc sc mbe obe cbe'

/** All words after a person's name that are not part of it. */
export const nameSuffixes = `${generationSuffixes} v ${honours}`

/**
 * Words before a person's name that are not part of it, in the languages whose papers are read most: forms of address,
 * ranks, and the offices of state that are printed like them.
 */
export const titlesBeforeNames = `
  mr mrs ms mx miss dr prof professor sir dame rev reverend hon honorable the president vice acting interim former ex
  first deputy assistant prime minister secretary general attorney chief justice sen senator rep representative
  congressman congresswoman gov governor lt lieutenant col colonel gen capt captain sgt sergeant adm admiral cmdr
  mayor ambassador chairman chairwoman chair speaker director leader commissioner sheriff judge opposition señor
  señora sr sra don doña presidente presidenta monsieur madame herr frau
`

/** Small words with which a family name alone may begin; unlike other particles, none is a given name as well. */
export const familyNameParticles = 'de del della der den di da du dos das von la le y'

/** Words after the name of a company that say what it is in law. */
export const bodyLegalForms = 'inc corp corporation co ltd llc plc ag gmbh sa'
