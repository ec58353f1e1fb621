import { hash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import { icon } from '../api/documentation/icon.ts'

// A build lies in another folder than the sources, and the files of the pages stay beside these.
const folder = ['./assets/', '../../../src/web/assets/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync)!

/** A file that all pages share. Its address names its content, so that it can be kept for ever. */
function asset(
  name: string,
  ending: string,
  type: string,
  content = readFileSync(`${folder}${name}.${ending}`, 'utf8'),
) {
  return { address: `/assets/${name}.${hash('sha256', content, 'hex').slice(0, 12)}.${ending}`, type, content }
}

export const assets = {
  style: asset('verbatim', 'css', 'text/css; charset=utf-8'),
  script: asset('verbatim', 'js', 'text/javascript; charset=utf-8'),
  icon: asset('icon', 'svg', 'image/svg+xml', icon),
} as const

/** Serves the files that pages load. */
export function addAssets(app: FastifyInstance): void {
  for (const { address, type, content } of Object.values(assets)) {
    app.get(address, { config: { scope: 'open', page: true }, schema: { hide: true } }, async (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(content),
    )
  }
}
