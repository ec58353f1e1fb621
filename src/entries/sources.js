// `import … from 'verbatim/sources'`: src/articles/index.ts, from a clone as from the package.
import { load } from './load.js'

export const { InputError, readSources } = await load('articles/index')
