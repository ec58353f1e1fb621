import type { CellKind, Phrase } from '../variants/index.ts'

/** Whether a witness prints a whole run like the base. */
export const isSame = (cell: readonly Phrase[]): boolean => cell.length > 0 && cell.every(({ kind }) => kind === 'same')

/** Whether a witness quotes nothing of a run. */
export const isOutside = (cell: readonly Phrase[]): boolean => cell.every(({ kind }) => kind === 'outside')

/** What stands before each phrase of a cell: nothing where the witness prints it right after the one before. */
export function spacesBetween(cell: readonly Phrase[]): string[] {
  return cell.map(({ place }, i) => {
    const before = cell[i - 1]?.place
    const touches = before && place && before.part === place.part && before.end === place.start
    return i === 0 || touches ? '' : ' '
  })
}

/** What stands where a witness prints nothing. */
export const signOf = (kind: CellKind): string => (kind === 'outside' ? '·' : kind === 'marked-omission' ? '(…)' : '—')
