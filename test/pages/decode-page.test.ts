import t from 'tap'
import { decodePage } from '../../src/pages/decode-page.ts'

const bytes = (html: string, encoding: BufferEncoding = 'latin1') => Buffer.from(html, encoding)

t.test('the encoding of a page', async (t) => {
  t.test('should be what the page names', async (t) => {
    t.match(decodePage(bytes('<meta charset="iso-8859-2"><p>Gda\xf1sk')), 'Gdańsk')
  })
  t.test('should be what the server said, before that', async (t) => {
    t.match(decodePage(bytes('<meta charset="iso-8859-2"><p>Gda\xc5\x84sk'), 'utf-8'), 'Gdańsk')
  })
  t.test('should be UTF-8 where none is named and the bytes are that, otherwise that of old pages', async (t) => {
    t.match(decodePage(bytes('<p>“Gdańsk”', 'utf8')), '“Gdańsk”')
    t.match(decodePage(bytes('<p>\x93Nobody came\x94')), '“Nobody came”')
  })
})

t.test('the data of embedded pictures is left out', async (t) => {
  const html = `<img src="data:image/png;base64,${'A'.repeat(5000)}"><p>data: none</p>`
  t.equal(decodePage(bytes(html)), '<img src="data:,"><p>data: none</p>')
})
