import type { Language } from '../language.ts'

/** Italian, so that it is not taken for another language. */
export const italian: Language = {
  code: 'it',
  detection: {
    stopWords: `
      di e il la che in a per un è del non sono una si della i con le da al dei nel ha come gli lo alla più anche
      delle ma se dal o su ci l d dell all nella questo hanno tra sua ed degli era suo ai essere mi due loro dalla
      stato io chi quando molto fatto sul cui ancora dopo sulla quello fra detto dichiarato secondo così perché
      cosa quella nei tutti già ieri oggi
    `,
  },
}
