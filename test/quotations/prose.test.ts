import t from 'tap'
import { findProse } from '../../src/quotations/prose.ts'

const stretches = (text: string): string[] => findProse(text).stretches.map(({ start, end }) => text.slice(start, end))

t.test('marks of Chinese titles', async (t) => {
  t.test('should hold speech after a verb of speech, where a clause ends', async (t) => {
    t.same(stretches('他说《好的》。'), ['好的'])
    t.same(stretches('她问道：《几点？》然后离开了。'), ['几点？'])
    t.same(stretches('他回答：〈不行〉，然后离开了。'), ['不行'])
  })

  t.test('should hold a title elsewhere', async (t) => {
    t.same(stretches('他读《红楼梦》。'), [], 'no verb of speech')
    t.same(stretches('他写了小说《红楼梦》。'), [], 'a noun that ends like one')
    t.same(stretches('他说《红楼梦》很好。'), [], 'the clause goes on with the title as its subject')
    t.same(stretches('他说《红楼梦'), [], 'never closed')
  })

  t.test('should hold speech in Korean and Mongolian', async (t) => {
    t.same(stretches('그는 《좋습니다》라고 말하였다.'), ['좋습니다'])
    t.same(stretches('ᠲᠡᠷᠡ 《ᠲᠡᠢᠮᠦ》 ᠭᠡᠵᠦ ᠬᠡᠯᠡᠪᠡ'), ['ᠲᠡᠢᠮᠦ'])
  })

  t.test('should not hide what a title quotes, nor be lost inside a quotation', async (t) => {
    t.same(stretches('他读《他说“好”》。'), ['好'])
    t.same(stretches('他读《关于〈红楼梦〉》。'), [], 'titles in titles are none either')
    t.same(stretches('他说：“我读《红楼梦》。”'), ['我读《红楼梦》。'])
  })
})
