import type { AddresseeWords } from '../language.ts'

const said = `
  carta cartas email e-mail mensagem mensagens nota declaração declarações entrevista entrevistas discurso apelo resposta
  depoimento comunicado
`

export const addressees: AddresseeWords = {
  ties: {
    to: { speech: true, nouns: said },
    perante: { speech: true, nouns: 'discurso depoimento' },
    com: { nouns: 'entrevista conversa diálogo reunião encontro' },
  },
  within: 'em durante por após numa num',
  between: 'enviada enviado dirigida dirigido concedida concedidas dada remetida exclusiva divulgada coletiva',
}
