/** Scripts that are not Latin: first and last code unit, and the language they are usually printed for. */
export const scripts: readonly (readonly [number, number, string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x531, 0x58f, 'hy'],
  [0x5d0, 0x5f4, 'he'],
  [0x620, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0x980, 0x9ff, 'bn'],
  [0xa00, 0xa7f, 'pa'],
  [0xa80, 0xaff, 'gu'],
  [0xb80, 0xbff, 'ta'],
  [0xc00, 0xc7f, 'te'],
  [0xe01, 0xe5b, 'th'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1780, 0x17ff, 'km'],
  [0x1f00, 0x1fff, 'el'],
  [0x3041, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
]

/**
 * Letters by which a neighbour of the script's usual language is recognised: one of them in some hundred letters is
 * enough.
 */
export const neighbours: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ru: [
    ['uk', 'іїєґ'],
    ['sr', 'јљњћђџ'],
  ],
  ar: [
    ['ur', 'ٹڈںےھ'],
    ['fa', 'پچژگ'],
  ],
}

/** Words are shorter in scripts that print a syllable or a word with one character. */
export const lettersInCharacter: Readonly<Record<string, number>> = { zh: 3, ja: 2, ko: 2 }

/** Japanese is printed in characters of its own and in those of Chinese. */
export const mixedScript = { language: 'ja', borrowedFrom: 'zh' } as const

/** Latin letters that are compared as others, where no accent can be taken off. */
export const foldedLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i'],
])
