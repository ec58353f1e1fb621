import type { AddresseeWords } from '../language.ts'

export const addressees: AddresseeWords = {
  ties: {
    to: {
      speech: true,
      nouns:
        'carta cartas correo correos mensaje mensajes nota declaraciones entrevista discurso llamamiento respuesta',
    },
    al: { speech: true, nouns: 'carta correo mensaje nota declaraciones entrevista discurso respuesta' },
    ante: { speech: true, nouns: 'declaraciones discurso comparecencia' },
    con: { nouns: 'entrevista conversación charla llamada diálogo reunión' },
  },
  within: 'en durante mediante por tras',
  between: 'enviada enviado dirigida dirigido concedida concedidas remitida remitido telefónica exclusiva',
}
