import { listCorrections, type CorrectionFilter, type CorrectionRow } from '../../database/queries/corrections.ts'
import { slugOf } from '../../names/index.ts'
import type { ListDefinition } from '../lists/definition.ts'

/** A correction as the API shows it. */
export function serialiseCorrection(row: CorrectionRow) {
  const { id, kind, reason, created_at } = row
  const first = row.quotation_id !== null && {
    id: row.quotation_id,
    article: row.one_article ?? row.dismissed_article,
    text: row.one_text ?? row.dismissed_text,
    quote: row.one_quote,
  }
  const { other_id: other } = row
  return {
    id,
    kind,
    quotations: [
      ...(first ? [first] : []),
      ...(other === null
        ? []
        : [{ id: other, article: row.other_article, text: row.other_text, quote: row.other_quote }]),
    ],
    about: aboutOf(row),
    speaker:
      row.quotation_id === null || row.speaker_name === null || row.speaker_kind === null
        ? null
        : { name: row.speaker_name, kind: row.speaker_kind },
    reason,
    curator: { key: row.curator_id, name: row.curator_name },
    created_at,
    in_force: row.revoked_at === null,
    revocation:
      row.revoked_at === null
        ? null
        : {
            reason: row.revocation_reason!,
            curator: { key: row.revoker_id!, name: row.revoker_name! },
            revoked_at: row.revoked_at,
          },
  }
}

/** What a correction says of a speaker. */
function aboutOf({ kind, speaker_key: key, other_key: other, speaker_name: name, ...row }: CorrectionRow) {
  if (key === null) return null
  return {
    speaker: slugOf(key),
    same_as: other === null ? null : slugOf(other),
    article: row.article_id,
    apart_as: kind === 'other-speaker' ? name : null,
    name: kind === 'speaker-name' ? name : null,
    speaker_kind: row.speaker_kind,
    link: row.link,
  }
}

/** Corrections, the newest first. */
export const correctionList: ListDefinition<CorrectionFilter, CorrectionRow, ReturnType<typeof serialiseCorrection>> = {
  list: 'corrections',
  kinds: () => ['string', 'string'],
  read: (db, filter, after, limit) => listCorrections(db, filter, after as [string, string] | undefined, limit),
  position: ({ created_at, id }) => [created_at, id],
  serialise: serialiseCorrection,
  columns: {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    quotation: ({ quotations }) => quotations[0]?.id,
    other: ({ quotations }) => quotations[1]?.id,
    speaker_name: ({ speaker }) => speaker?.name,
    speaker_kind: ({ speaker }) => speaker?.kind,
    reason: ({ reason }) => reason,
    curator_key: ({ curator }) => curator.key,
    curator_name: ({ curator }) => curator.name,
    created_at: ({ created_at }) => created_at,
    in_force: ({ in_force }) => String(in_force),
    revocation_reason: ({ revocation }) => revocation?.reason,
    revoker_key: ({ revocation }) => revocation?.curator.key,
    revoker_name: ({ revocation }) => revocation?.curator.name,
    revoked_at: ({ revocation }) => revocation?.revoked_at,
    about: ({ about }) => about?.speaker,
    same_as: ({ about }) => about?.same_as,
    article: ({ about }) => about?.article,
    apart_as: ({ about }) => about?.apart_as,
    name: ({ about }) => about?.name,
    link: ({ about }) => about?.link,
  },
}
