import type { BoilerplateWords } from '../language.ts'
import { phrases } from '../word-list.ts'

export const boilerplate: BoilerplateWords = {
  lines: phrases(`
    anzeige | werbung | teilen | abonnieren | kommentare | weiterlesen
  `),
  linkListHeads: phrases(`
    lesen sie auch | mehr zum thema | das konnte sie auch interessieren | meistgelesen
  `),
  beginnings: [/^(?:lesen sie auch|mehr zum thema):/iu],
  bylines: [/^von [A-ZÀ-Þ][\p{L}.-]+(?: [A-ZÀ-Þ][\p{L}.-]+){1,3}$/iu],
  writers: { by: phrases('Von | von | VON'), and: phrases('und') },
  datelines: [],
  notes: {
    labels: [/(?:korrektur|berichtigung|richtigstellung|klarstellung)\b/],
    sentences: [
      /in einer (?:früheren|ersten|vorherigen|älteren|ursprünglichen) (?:version|fassung) (?:dieses|des) (?:artikels|beitrags|textes|berichts)/,
      /(?:dieser|der) (?:artikel|beitrag|text) wurde .{0,60}(?:korrigiert|geändert|berichtigt)/,
    ],
  },
}
