import { genderedNouns } from '../word-list.ts'

/** Nouns for people by where they are from, which French prints small. */
export const nationalities = genderedNouns(`
  français/e belge suisse québécois/e canadien/ne luxembourgeois/e sénégalais/e ivoirien/ne camerounais/e
  malien/ne algérien/ne marocain/e tunisien/ne haïtien/ne américain/e britannique anglais/e allemand/e
  italien/ne espagnol/e portugais/e néerlandais/e russe ukrainien/ne polonais/e tchèque serbe croate argentin/e
  brésilien/ne colombien/ne japonais/e chinois/e australien/ne parisien/ne marseillais/e lyonnais/e breton/ne
  corse normand/e basque alsacien/ne bordelais/e nantais/e lillois/e toulousain/e niçois/e
`)
