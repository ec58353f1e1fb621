/**
 * Who is who by name: what two printed names must have in common to be one speaker's. Pure functions over names.
 *
 * @module
 */
export { agencyKey, agencyNamed } from './agencies.ts'
export { mostSimilar } from './similar.ts'
export { foldName, slugOf } from './fold.ts'
export { handleOf, handlesOf, isShort, nameKey, wordOf } from './key.ts'
export { compareSpeakers, speakerKey } from './compare.ts'
export type { SpeakerMatch } from './compare.ts'
export { comparedWords, contentWords, countShared, isNamed, sameSpeaker } from './labelled.ts'
