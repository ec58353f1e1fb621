// `import … from 'verbatim/client'`: src/client/index.ts, from a clone as from the package.
import { load } from './load.js'

export const { createClient, readAll } = await load('client/index')
