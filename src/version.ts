import manifest from '../package.json' with { type: 'json' }

/** The program's version. */
export const version: string = manifest.version

/** The licence that it is given under, as an SPDX id. */
export const licence: string = manifest.license
