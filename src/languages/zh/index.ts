import type { Language } from '../language.ts'
import { titleMarks } from './title-marks.ts'

/** Chinese, recognised by its script. */
export const chinese: Language = { code: 'zh', titleMarks }
