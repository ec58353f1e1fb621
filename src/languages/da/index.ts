import type { Language } from '../language.ts'

/** Danish, so that it is not taken for another language. */
export const danish: Language = {
  code: 'da',
  detection: {
    stopWords: `
      og i at det er en til på som af for med de den ikke der han har et om var fra vi jeg men så kan ved eller
      sig efter skal nu også blev hun når siger sagde havde ud mod over være vil bliver ifølge meget sin hvor mere
      da alle år denne
    `,
    letters: 'øå',
  },
}
