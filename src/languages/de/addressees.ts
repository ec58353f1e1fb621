import type { AddresseeWords } from '../language.ts'

export const addressees: AddresseeWords = {
  ties: {
    gegenüber: { speech: true },
    to: { speech: true },
    mit: { nouns: 'interview gespräch unterhaltung telefonat' },
    on: { nouns: 'brief schreiben mail e-mail nachricht botschaft appell' },
    vor: { speech: true, nouns: 'rede ansprache' },
  },
  within: 'in im während bei beim',
}
