import t from 'tap'
import { said } from './helper.ts'

const asked = '“Did you lock the gate?” asked Hanna Reiss.'
const answered = '“No,” said Walt Orrin.'

t.test('turns without a tag', async (t) => {
  t.test('should go to the two who ask and answer, in turn', async (t) => {
    t.same(said(asked, answered, '“Why not?”', '“It was broken.”', '“Since when?”', '“Since May.”').slice(2), [
      'Hanna Reiss: Why not?',
      'Walt Orrin: It was broken.',
      'Hanna Reiss: Since when?',
      'Walt Orrin: Since May.',
    ])
  })
  t.test('should also do so after a turn with a tag', async (t) => {
    t.same(said(asked, answered, '“Why not?” she asked.', '“It was broken.”').slice(2), [
      'Hanna Reiss: Why not?',
      'Walt Orrin: It was broken.',
    ])
  })
  t.test('should stay with the one who goes on answering', async (t) => {
    t.same(said(asked, answered, '“I was ill that day and stayed at home.”').slice(2), [
      'Walt Orrin: I was ill that day and stayed at home.',
    ])
  })
  t.test('should not be seen where nobody asks', async (t) => {
    t.same(said('“We won,” said Ida Wren.', '“It was hard,” said Rob Tash.', '“We will celebrate tonight.”').slice(2), [
      'Rob Tash: We will celebrate tonight.',
    ])
  })
})
