import type { Language } from '../language.ts'

/** Polish, so that it is not taken for another language. */
export const polish: Language = {
  code: 'pl',
  detection: {
    stopWords: `
      w i na z się nie do że jest to o po jak za od a dla co przez ale są oraz był tym być czy przy jego już tylko
      które który która lat może tak ich roku więc jednak powiedział będzie było była te ten tego także pod bez
    `,
    letters: 'łąęż',
  },
}
