import type { BoilerplateWords } from '../language.ts'
import { phrases } from '../word-list.ts'

export const boilerplate: BoilerplateWords = {
  lines: phrases(`
    publicidad | anuncio | compartir | suscribete | comentarios | ver mas | seguir leyendo
  `),
  linkListHeads: phrases(`
    lea tambien | lee tambien | te puede interesar | te puede interesar tambien | le puede interesar |
    noticias relacionadas | mas leidas | lo mas leido
  `),
  beginnings: [/^(?:lea|lee) también:/iu],
  bylines: [/^por [A-ZÀ-Þ][\p{L}.-]+(?: [A-ZÀ-Þ][\p{L}.-]+){1,3}$/iu],
  writers: { by: phrases('Por | por | POR'), and: phrases('y | e') },
  datelines: [],
  notes: {
    labels: [/(?:corrección|fe de err(?:ores|atas)|rectificación|aclaración)/],
    sentences: [
      /(?:una|la) versión (?:anterior|previa|inicial) de est[ea] (?:artículo|noticia|nota|texto|información)/,
      /este artículo (?:ha sido|fue) (?:corregido|modificado)/,
    ],
  },
}
