import { catalan } from './ca/index.ts'
import { danish } from './da/index.ts'
import { german } from './de/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { french } from './fr/index.ts'
import { indonesian } from './id/index.ts'
import { italian } from './it/index.ts'
import { dutch } from './nl/index.ts'
import { norwegian } from './no/index.ts'
import { polish } from './pl/index.ts'
import { portuguese } from './pt/index.ts'
import { romanian } from './ro/index.ts'
import { swedish } from './sv/index.ts'
import { turkish } from './tr/index.ts'
import { chinese } from './zh/index.ts'
import type { Language } from './language.ts'

/** Every language known, one line each. How to add one is written in `language.ts`. */
export const languages: readonly Language[] = [
  english,
  spanish,
  french,
  german,
  italian,
  portuguese,
  dutch,
  catalan,
  swedish,
  danish,
  norwegian,
  polish,
  romanian,
  turkish,
  indonesian,
  chinese,
]
