import type { Language } from '../language.ts'

/** Dutch, so that it is not taken for another language. */
export const dutch: Language = {
  code: 'nl',
  detection: {
    stopWords: `
      de en van het een in is op te dat die voor met zijn aan er niet om ook als bij door naar maar hij uit werd
      heeft worden over ze dan nog tot wordt of was kan zich ik wel jaar zo deze meer al hun geen veel kunnen twee
      zou hebben onder onze wat moet tegen na dit wij haar hem had waren daar hier zei zegt volgens tussen moeten
      andere mensen
    `,
  },
}
