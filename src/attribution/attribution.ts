import type { Span } from '../text/span.ts'

/** A person, an organisation (also a document that speaks for one) or a group ("relatives"). */
export type SpeakerKind = 'person' | 'organisation' | 'group'

/** Who spoke, as far as one article tells. */
export interface Speaker {
  /** The fullest name that the article gives, without titles: "Delcy Rodríguez". */
  readonly name: string
  readonly kind: SpeakerKind
  /** The other names by which the article mentions the speaker: "Rodriguez". */
  readonly aliases: readonly string[]
}

/** A quotation with its source, cue and speaker. Offsets are UTF-16 code units of the article's text. */
export interface AttributedQuotation {
  readonly parts: readonly Span[]
  readonly kind: 'direct' | 'fragment' | 'unmarked'
  readonly marked: boolean
  readonly unclosed: boolean
  readonly speaker: Speaker | null
  readonly source: Span | null
  readonly cue: Span | null
  readonly medium: (Span & { readonly name: string }) | null
  readonly addressee: (Span & { readonly name: string | null }) | null
  readonly rule: string
  readonly confidence: number
}
