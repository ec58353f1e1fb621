/**
 * A correction cannot be made: what it names does not exist (`unknown`), it does not apply to that (`unfit`), or it
 * contradicts one in force (`conflict`). The message is for the sender.
 */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError'
  readonly code: 'unknown' | 'unfit' | 'conflict'
  /** Path of the field at fault; empty where none is. */
  readonly field: readonly (string | number)[]

  constructor(code: CorrectionError['code'], message: string, field: readonly (string | number)[] = []) {
    super(message)
    this.code = code
    this.field = field
  }
}
