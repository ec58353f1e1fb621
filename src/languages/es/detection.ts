import type { DetectionWords } from '../language.ts'

export const detection: DetectionWords = {
  stopWords: `
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre
    este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo
    solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro
    después te otros aunque esa eso hace otra gobierno según dijo afirmó señaló dice añadió no sí
  `,
  letters: 'ñ¿¡',
}
