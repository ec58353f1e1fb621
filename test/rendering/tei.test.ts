import { equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import type { XmlElement } from 'libxml2-wasm'
import t from 'tap'
import { collate } from '../../src/variants/index.ts'
import { renderTei } from '../../src/rendering/index.ts'
import type { Collation } from '../../src/variants/index.ts'
import { anyCollation, sample } from './sample.ts'

const namespaces = { tei: 'http://www.tei-c.org/ns/1.0' }
const schema = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(new URL('tei.rng', import.meta.url))))

/** Reads a document, checks it against the schema, and hands it on. */
function read<Result>(xml: string, use: (document: XmlDocument) => Result): Result {
  const document = XmlDocument.fromString(xml)
  try {
    schema.validate(document)
    return use(document)
  } finally {
    document.dispose()
  }
}

const all = (within: XmlDocument | XmlElement, path: string): XmlElement[] =>
  within.find(path, namespaces) as XmlElement[]
const attribute = (element: XmlElement, name: string): string | undefined => element.attr(name)?.value
const pointers = (element: XmlElement): string[] => attribute(element, 'wit')?.split(' ') ?? []

/** What the Guidelines (chapter 13) ask of an apparatus by parallel segmentation, and a schema cannot check. */
function checkApparatus(collation: Collation): void {
  read(renderTei(collation), (document) => {
    const witnesses = all(document, '//tei:witness').map((witness) => witness.attr('id', 'xml')!.value)
    equal(new Set(witnesses).size, collation.witnesses.length, 'every witness is listed once')
    for (const app of all(document, '//tei:app')) {
      const cited = all(app, 'tei:lem | tei:rdg').flatMap(pointers)
      equal(new Set(cited).size, cited.length, 'no witness has two readings')
      for (const pointer of cited) ok(witnesses.includes(pointer.slice(1)), `${pointer} is a listed witness`)
      for (const reading of all(app, 'tei:rdg')) ok(pointers(reading).length > 0, 'a reading has witnesses')
      for (const bound of all(app, './/tei:witStart | .//tei:witEnd')) {
        const within = pointers(bound.parent as XmlElement)
        for (const pointer of pointers(bound))
          ok(within.includes(pointer), `${pointer} begins or ends in its own reading`)
      }
    }
  })
}

/** Text with what readings other than the lemma have left out. */
const runningText = (document: XmlDocument): string =>
  document
    .find('//tei:body//text()[not(ancestor::tei:rdg)]', namespaces)
    .map(({ content }) => content)
    .join('')

t.test('the schema', async (t) => {
  t.test('should refuse what TEI does', async (t) => {
    const valid = renderTei(sample)
    t.doesNotThrow(() => read(valid, () => {}))
    for (const [there, instead] of [
      ['<lem', '<rdg type="x"/><lem'],
      [' wit="#w2"', ' wit="w2"'],
      [' type="case"', ' type="two words"'],
      ['xml:id="w1"', 'xml:id="1"'],
      ['location="internal"', 'location="external"'],
      ['</titleStmt>', '</titleStmt><sourceDesc/>'],
      ['<witStart', '<witness'],
      ['&amp;', '&'],
    ] as const) {
      t.ok(valid.includes(there), there)
      t.throws(() => read(valid.replace(there, instead), () => {}), instead)
    }
  })
})

t.test('the apparatus', async (t) => {
  checkApparatus(sample)
  const xml = renderTei(sample)
  t.test('should have the base as its running text', async (t) => {
    t.equal(read(xml, runningText).trim(), 'We lost the upper bridge, and nobody came.')
  })

  t.test('should say who reads what, and where a witness begins and ends', async (t) => {
    t.match(xml, '<rdg wit="#w2" type="case">Upper</rdg>')
    t.match(xml, '<witness xml:id="w1">Gull &amp; Tern</witness>')
    t.match(xml, '<witness xml:id="w3">Heron (2)</witness>', 'a second witness of the same name')
    const count = (path: string): number => read(xml, (document) => all(document, path).length)
    t.equal(count('//tei:witStart'), 2, 'two begin within the base')
    t.equal(count('//tei:witEnd'), 2, 'and two end within it')
  })

  t.test('should have U+FFFD for characters that XML forbids', async (t) => {
    const forbidden = renderTei(collate({ label: 'a\u0000b\uD83Dc', text: 'We lost it' }, []))
    t.match(forbidden, '<title>Collation with a\uFFFDb\uFFFDc</title>')
  })

  t.test('should be plain text where all agree', async (t) => {
    const plain = renderTei(
      collate({ label: 'speech', text: 'We lost it' }, [{ id: 'a', label: 'Gull', parts: ['We lost it'] }]),
    )
    t.equal(
      read(plain, (document) => all(document, '//tei:app').length),
      0,
    )
    t.equal(read(plain, runningText).trim(), 'We lost it')
  })

  t.test('should keep to the schema and the rules for any texts', async () => {
    fc.assert(fc.property(anyCollation, checkApparatus))
  })
})
