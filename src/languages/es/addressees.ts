import type { AddresseeWords } from '../language.ts'

const said = `
  carta cartas correo correos mensaje mensajes nota declaración declaraciones entrevista discurso llamamiento respuesta
  comparecencia palabras intervención misiva
`

export const addressees: AddresseeWords = {
  ties: {
    to: { speech: true, nouns: said },
    al: { speech: true, nouns: said },
    ante: { speech: true, nouns: said },
    con: { nouns: 'entrevista conversación charla llamada diálogo reunión encuentro contacto' },
  },
  within: 'en durante mediante por tras',
  between: `
    enviada enviado dirigida dirigido concedida concedidas concedido remitida remitido telefónica exclusiva ofrecida ofrecido
    brindada pública públicas
  `,
}
