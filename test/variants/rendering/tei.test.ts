import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { collate, renderTei } from '../../../src/variants/index.ts'
import type { Collation } from '../../../src/variants/index.ts'
import { anyCollation, sample } from './sample.ts'

interface Element { readonly name: string, readonly attributes: Record<string, string>, readonly children: (Element | string)[] }

/** Reads what `renderTei` may write, and complains of all else: tags that do not match, marks that are not escaped, characters that XML has not. */
function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] }
  const open = [top]
  const body = xml.replace(/^<\?xml version="1.0" encoding="UTF-8"\?>\n/, '')
  equal(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml), null)
  for (const [whole, end, name, attributes, empty, text] of body.matchAll(/<(\/?)([A-Za-z]+)((?: [a-z:A-Z]+="[^"<]*")*)(\/?)>|([^<]+)/g)) {
    if (text !== undefined) {
      equal(/&(?!amp;|lt;|gt;|quot;)/.exec(text), null, whole)
      open.at(-1)!.children.push(text)
    } else if (end) equal(open.pop()!.name, name)
    else {
      const element = { name: name!, attributes: Object.fromEntries(Array.from(attributes!.matchAll(/ ([^=]+)="([^"]*)"/g), ([, key, value]) => [key!, value!])), children: [] }
      open.at(-1)!.children.push(element)
      if (!empty) open.push(element)
    }
  }
  equal(open.length, 1, 'every element is closed')
  equal(top.children.filter((child) => typeof child !== 'string').length, 1, 'one root')
  return top
}

function all(element: Element, name: string): Element[] {
  const inner = element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name)))
  return element.name === name ? [element, ...inner] : inner
}

const textOf = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
const names = ({ children }: Element): string[] => children.map((child) => (typeof child === 'string' ? '#text' : child.name))

/** What the Guidelines (chapter 13) ask of an apparatus by parallel segmentation. */
function checkApparatus(collation: Collation): Element {
  const document = parse(renderTei(collation))
  const witnesses = all(document, 'witness').map(({ attributes }) => attributes['xml:id']!)
  equal(new Set(witnesses).size, collation.witnesses.length, 'every witness is listed once')
  for (const id of witnesses) ok(/^[A-Za-z_][\w.-]*$/.test(id), 'an xml:id is a name')
  for (const app of all(document, 'app')) {
    ok(/^lem(,rdg)*$/.test(names(app).join()), `a lemma, then readings: ${names(app)}`)
    const cited = all(app, 'lem').concat(all(app, 'rdg')).flatMap(({ attributes }) => attributes.wit?.split(' ') ?? [])
    equal(new Set(cited).size, cited.length, 'no witness has two readings')
    for (const pointer of cited) ok(pointer.startsWith('#') && witnesses.includes(pointer.slice(1)), `${pointer} is a listed witness`)
    for (const reading of all(app, 'rdg')) {
      ok(reading.attributes.wit, 'a reading has witnesses')
      ok(/^[a-z-]+$/.test(reading.attributes.type ?? ''), 'and its kind')
    }
    for (const part of [...all(app, 'lem'), ...all(app, 'rdg')]) ok(names(part).every((name) => ['#text', 'witStart', 'witEnd'].includes(name)))
  }
  return document
}

t.test('the apparatus', async (t) => {
  const document = checkApparatus(sample)
  t.test('should have the base as its running text', async (t) => {
    const [body] = all(document, 'body')
    const lemmas = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : child.name === 'rdg' ? '' : lemmas(child))).join('')
    t.equal(lemmas(body!).trim(), 'We lost the upper bridge, and nobody came.')
  })

  t.test('should say who reads what, and where a witness begins and ends', async (t) => {
    const xml = renderTei(sample)
    t.match(xml, '<rdg wit="#w2" type="case">Upper</rdg>')
    t.match(xml, '<witness xml:id="w1">Gull &amp; Tern</witness>')
    t.equal(all(document, 'witStart').length, 2, 'two begin within the base')
    t.equal(all(document, 'witEnd').length, 2, 'and two end within it')
  })

  t.test('should be plain text where all agree', async (t) => {
    const plain = parse(renderTei(collate({ label: 'speech', text: 'We lost it' }, [{ id: 'a', label: 'Gull', parts: ['We lost it'] }])))
    t.same(all(plain, 'app'), [])
    t.match(textOf(all(plain, 'body')[0]!), 'We lost it')
  })

  t.test('should keep to the rules for any texts', async () => {
    fc.assert(fc.property(anyCollation, (collation) => void checkApparatus(collation)))
  })
})
