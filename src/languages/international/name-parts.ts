/** Small words inside the names of people and places, in any language: de, von, bin. */
export const nameParticles =
  "de la del von van der den bin al da dos du di el ben y le ibn abu ter zu zum des los las d' d’"

/** Words after a family name that tell generations apart. */
export const generationSuffixes = 'jr sr ii iii iv'
