import type { DetectionWords } from '../language.ts'

export const detection: DetectionWords = {
  stopWords: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
    daß dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
    mehr durch man sein wurde sei ich sagte hatte kann gegen vom können schon wenn habe seine ihre dann unter wir
    soll ihr eines jahr zwei diese dieser wieder keine seiner uhr worden will zwischen immer was ja
  `,
  letters: 'ß',
}
