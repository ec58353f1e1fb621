import type { Language } from '../language.ts'

/** Norwegian, so that it is not taken for another language. */
export const norwegian: Language = {
  code: 'no',
  detection: {
    stopWords: `
      og i det er på at en som til av for med de den ikke har han om et var fra jeg vi men så kan ved eller seg
      etter skal nå også ble hun når sier sa hadde ut mot over være vil blir ifølge mye sin hvor mer da alle år
      denne
    `,
    letters: 'øå',
  },
}
