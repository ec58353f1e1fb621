import type { Language } from '../language.ts'

/** Catalan, so that it is not taken for another language. */
export const catalan: Language = {
  code: 'ca',
  detection: {
    stopWords: `
      de la i a el que en els les un una per amb és no del al es dels ha com més seu seva va van o l d aquest
      aquesta també són entre sobre però pel ja hi ho si molt fins tot quan segons dit han ser està any això des
      ni sense hem perquè nosaltres cap seus seves dos
    `,
  },
}
