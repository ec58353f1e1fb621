/** Tells other threads to stop, also while they are busy. */
export type StopFlag = Int32Array<SharedArrayBuffer>

export const stopFlag = (): StopFlag => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

export const stop = (flag: StopFlag): void => void Atomics.store(flag, 0, 1)

export const isStopped = (flag: StopFlag): boolean => Atomics.load(flag, 0) === 1
