import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { icon } from '../api/documentation/icon.ts'

// A build lies in another folder than the sources, and the files of the pages stay beside these.
const folder = ['./assets/', '../../../src/web/assets/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync)!

/** The text of a file beside the pages. */
export const textOf = (file: string): string => readFileSync(`${folder}${file}`, 'utf8')

/** A file that all pages share. Its address names its content, so that it can be kept for ever. */
function asset(name: string, ending: string, type: string, content = textOf(`${name}.${ending}`)) {
  const address = `/assets/${name}.${hash('sha256', content, 'hex').slice(0, 12)}.${ending}`
  return { address, type, content, packed: brotliCompressSync(content) }
}

export const assets = {
  style: asset('verbatim', 'css', 'text/css; charset=utf-8', textOf('frame.css') + textOf('verbatim.css')),
  script: asset('verbatim', 'js', 'text/javascript; charset=utf-8'),
  icon: asset('icon', 'svg', 'image/svg+xml', icon),
} as const

/** Serves the files that pages load. They are packed once: packing them takes longer than all else of a first visit. */
export function addAssets(app: FastifyInstance): void {
  for (const { address, type, content, packed } of Object.values(assets)) {
    app.get(address, { config: { scope: 'open', page: true }, schema: { hide: true } }, async (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type)
      const coding = new Negotiator(request).encoding(['br', 'identity'])
      return coding === 'br' ? reply.header('content-encoding', 'br').send(packed) : reply.send(content)
    })
  }
}
