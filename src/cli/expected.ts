import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { fileOnDisk, filesBelow, type SourceFile } from '../articles/sources/file.ts'
import { kindOf } from '../articles/sources/kind.ts'

/**
 * How many articles some sources seem to have, to say how long they will take: lines are counted, and every other file
 * is one. Null where that cannot be told beforehand.
 */
export async function expectedArticles(paths: readonly string[]): Promise<number | null> {
  let articles = 0
  for (const path of paths) {
    const found = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (!found) return null
    if (found.isFile()) {
      const held = await articlesIn(fileOnDisk(path, found.size))
      if (held === null) return null
      articles += held
    } else {
      for await (const file of filesBelow(path)) articles += (await articlesIn(file)) ?? 1
    }
  }
  return articles
}

/** Null of an archive, which may hold any number. */
async function articlesIn(file: SourceFile): Promise<number | null> {
  const kind = kindOf(await file.head(), file.name)
  if (kind === 'zip' || kind === 'gzip' || kind === 'table') return null
  return kind === 'lines' ? linesIn(file.name) : 1
}

async function linesIn(path: string): Promise<number> {
  let lines = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++
  }
  return lines
}
