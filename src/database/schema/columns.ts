/** A boolean. */
export type Flag = 0 | 1
export type StoredSpeakerKind = 'person' | 'organisation' | 'group'
export type StoredQuotationKind = 'direct' | 'fragment' | 'unmarked'
