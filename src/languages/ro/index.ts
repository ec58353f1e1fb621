import type { Language } from '../language.ts'

/** Romanian, so that it is not taken for another language. */
export const romanian: Language = {
  code: 'ro',
  detection: {
    stopWords: `
      de și în a la cu pe că nu din o un să pentru care este mai au se ce al fi sunt lui ca prin fost după sau dar
      ale fost cel cea spus acest această ne iar însă către între declarat fiind are am
    `,
    letters: 'ășț',
  },
}
