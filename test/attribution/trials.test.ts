import t from 'tap'
import { extract } from '../../src/extract.ts'
import { trial as german } from './trials/de.ts'
import { trial as spanish } from './trials/es.ts'
import { trial as french } from './trials/fr.ts'
import { trial as portuguese } from './trials/pt.ts'

const folded = (name: string): string => name.toLowerCase().replaceAll('’', "'")

/** Who speaks each part of a text's quotations; a description of an unnamed speaker counts by the words asked for. */
function speakers(text: string, language: string, asked: readonly string[]): string[] {
  const { quotations } = extract(text.replaceAll('¶', '\n\n'), { language })
  const found = quotations.flatMap(({ parts, speaker }) => parts.map(() => speaker))
  return found.map((speaker, i) => {
    const name = folded(speaker?.name ?? '?')
    const described = folded(asked[i] ?? '')
    return speaker && !speaker.named && described && name.includes(described) ? described : name
  })
}

for (const [language, trial] of [
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['pt', portuguese],
] as const)
  t.test(`who speaks in ${trial.length} sentences, language ${language}`, async (t) => {
    for (const [text, ...asked] of trial) t.same(speakers(text, language, asked), asked.map(folded), text)
  })
