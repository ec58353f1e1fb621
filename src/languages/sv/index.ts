import type { Language } from '../language.ts'

/** Swedish, so that it is not taken for another language. */
export const swedish: Language = {
  code: 'sv',
  detection: {
    stopWords: `
      och i att det som en på är av för med den till inte har de ett om jag var så han från men ska kan vi vid när
      också efter nu under sig sin eller där hon skulle bara mot alla mycket säger hade finns detta man än över ut
      här varit blir måste sedan enligt
    `,
    letters: 'å',
  },
}
