import { phrases } from '../word-list.ts'
import type { BoilerplateWords } from '../language.ts'

export const boilerplate: BoilerplateWords = {
  lines: phrases(`
    publicidade | anuncio | compartilhar | compartilhe | partilhar | comentarios | ver mais | continua apos a publicidade |
    continua depois da publicidade | continue lendo | assine | assinar | inscreva se | siga nos | imprimir | copiar link
  `),
  linkListHeads: phrases(`
    leia tambem | leia mais | veja tambem | veja mais | saiba mais | mais lidas | as mais lidas | ultimas noticias |
    noticias relacionadas | relacionadas | recomendadas | leia tambem em
  `),
  beginnings: [
    /^(?:leia|veja|confira|saiba|ouça)(?: também| mais| ainda)?:/iu,
    /^(?:foto|fotos|vídeo|crédito|créditos):/iu,
  ],
  bylines: [/^por [A-ZÀ-Þ][\p{L}.-]+(?: (?:d[aeo]s? )?[A-ZÀ-Þ][\p{L}.-]+){1,3}$/iu],
  writers: { by: phrases('Por | por | POR'), and: phrases('e') },
  datelines: [],
  notes: {
    labels: [/(?:correção|errata|retificação|esclarecimento)/],
    sentences: [
      /(?:uma|a) versão (?:anterior|inicial) d[eo]?(?:st[ea])? ?(?:artigo|texto|reportagem|matéria|notícia)/,
      /est[ea] (?:artigo|texto|reportagem|matéria) foi (?:corrigid[oa]|alterad[oa])/,
    ],
  },
}
