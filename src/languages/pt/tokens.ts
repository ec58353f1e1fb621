import type { TokenWords } from '../language.ts'

export const tokens: TokenWords = {
  abbreviations: 'Sr Sra Srta Dr Dra Prof Profa Exmo Exma Min Des Cel Cap Ten Sgt Eng Dep Gov Av',
  clitics: {
    elided: '',
    elidedBeforeNames: '',
    enclitic: 'se lhe lhes o a os as lo la los las no na nos nas me te vos',
    linking: '',
  },
}
