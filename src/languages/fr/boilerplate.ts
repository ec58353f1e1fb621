import type { BoilerplateWords } from '../language.ts'
import { phrases } from '../word-list.ts'

export const boilerplate: BoilerplateWords = {
  lines: phrases(`
    publicite | partager | s abonner | commentaires
  `),
  linkListHeads: phrases(`
    lire aussi | a lire aussi | a lire | sur le meme sujet | les plus lus
  `),
  beginnings: [/^lire aussi ?:/iu],
  bylines: [/^par [A-ZÀ-Þ][\p{L}.-]+(?: [A-ZÀ-Þ][\p{L}.-]+){1,3}$/iu],
  writers: { by: phrases('Par | par | PAR'), and: phrases('et') },
  datelines: [],
  notes: {
    labels: [/(?:rectificatif|correctif|correction|précision|erratum)/],
    sentences: [
      /(?:une|la) (?:version précédente|première version|version antérieure|précédente version) de (?:cet article|ce texte)/,
      /cet article a été (?:modifié|corrigé)/,
    ],
  },
}
