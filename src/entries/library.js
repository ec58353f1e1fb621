// `import … from 'verbatim'`: src/index.ts, from a clone as from the package.
import { load } from './load.js'

// Names must be exported one by one, because which file they come from is decided only here.
export const {
  collate,
  compareWordings,
  countDifferences,
  detectLanguage,
  extract,
  fidelities,
  fidelityOf,
  fullestOf,
  gatherStatements,
  groupQuotations,
  matchWordings,
  readPage,
  renderCollatex,
  renderColumns,
  renderCsv,
  renderHtml,
  renderJson,
  renderTei,
} = await load('index')
