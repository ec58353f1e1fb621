import type { ComparisonWords } from '../language.ts'

export const comparison: ComparisonWords = {
  functionWords: `
    a o as os um uma uns umas de do da dos das em no na nos nas por pelo pela e que com para ao aos se seu sua seus suas lhe
    não como mas mais foi tem são é
  `,
}
