import type { AddresseeWords } from '../language.ts'

export const addressees: AddresseeWords = {
  ties: {
    to: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
    au: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
    aux: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
    auprès: { speech: true },
    devant: { speech: true, nouns: 'discours' },
    avec: { nouns: 'entretien interview conversation discussion échange' },
  },
  within: 'dans lors durant pendant par',
  between: 'adressée adressé envoyée envoyé accordé accordée transmise transmis',
}
