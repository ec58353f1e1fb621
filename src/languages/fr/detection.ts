import type { DetectionWords } from '../language.ts'

export const detection: DetectionWords = {
  stopWords: `
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont l d la avec son
    les qu n s c j on ou aux sa cette mais comme été tout elle fait ont nous être ses leur deux ces même si y lui
    ans après très vous je entre sans bien où aussi dont encore était avait dit selon déclaré peut leurs avant ainsi
    depuis contre moins donc alors ils elles
  `,
  letters: 'œ',
}
