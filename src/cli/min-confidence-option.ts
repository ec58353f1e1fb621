import { InvalidArgumentError, Option } from 'commander'

/** `--min-confidence`: how sure an attribution must be for its speaker to be named. */
export function minConfidenceOption(): Option {
  return new Option(
    '--min-confidence <p>',
    'print speakers that are less sure than this, 0 to 1, as null; their source phrases stay',
  )
    .default(0)
    .argParser(probability)
}

function probability(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError(`expected a number from 0 to 1, found "${value}".`)
  return number
}
