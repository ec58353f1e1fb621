import type { AddresseeWords } from '../language.ts'

const said = 'lettre courrier courriel message entretien interview discours réponse déclaration confidence communiqué'

export const addressees: AddresseeWords = {
  ties: {
    to: { speech: true, nouns: said },
    au: { speech: true, nouns: said },
    aux: { speech: true, nouns: said },
    auprès: { speech: true },
    devant: { speech: true, nouns: 'discours' },
    avec: { nouns: 'entretien interview conversation discussion échange' },
  },
  within: 'dans lors durant pendant par',
  between: 'adressée adressé envoyée envoyé accordé accordée transmise transmis donné donnée exclusif exclusive',
}
