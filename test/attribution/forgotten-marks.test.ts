import t from 'tap'
import { extract } from '../../src/extract.ts'
import { said } from './helper.ts'

const denial = '“That is not true,” said Ian Pell.'

t.test('a closing mark forgotten before a tag', async (t) => {
  t.test('should end the quotation there', async (t) => {
    for (const tag of [
      'said Mara Dole.',
      'said the engineer Mara Dole.',
      'engineer Mara Dole said on Monday.',
      'Mara Dole said. The council met in the evening.',
    ])
      t.same(
        said(`“We wrote in May, ${tag}`, denial),
        ['Mara Dole: We wrote in May,', 'Ian Pell: That is not true,'],
        tag,
      )
    t.same(said('“Why did nobody write? asked Mara Dole.', denial), [
      'Mara Dole: Why did nobody write?',
      'Ian Pell: That is not true,',
    ])
    t.same(said(`"We wrote in May, Mara Dole said. "That is not true," said Ian Pell.`), [
      'Mara Dole: We wrote in May,',
      'Ian Pell: That is not true,',
    ])
  })
  t.test('should leave what stands in marks behind the tag a quotation of its own', async (t) => {
    t.same(said('“We wrote in May, Mara Dole said on Monday. She called it “a disgrace” and left.', denial), [
      'Mara Dole: We wrote in May,',
      'Mara Dole: a disgrace',
      'Ian Pell: That is not true,',
    ])
  })
  t.test('should do so in other languages', async (t) => {
    const speakers = (language: string, text: string): unknown =>
      extract(text, { language }).quotations.map(({ speaker, text }) => `${speaker?.name}: ${text}`)
    t.same(speakers('es', '«Avisamos en mayo, dijo Mara Dole.\n\n«No es cierto», respondió Ian Pell.'), [
      'Mara Dole: Avisamos en mayo,',
      'Ian Pell: No es cierto',
    ])
    t.same(speakers('de', '„Wir schrieben im Mai, sagte Mara Dole.\n\n„Das stimmt nicht“, erwiderte Ian Pell.'), [
      'Mara Dole: Wir schrieben im Mai,',
      'Ian Pell: Das stimmt nicht',
    ])
    t.same(speakers('fr', '« Nous avons écrit, a dit Mara Dole.\n\n« C’est faux », a répondu Ian Pell.'), [
      'Mara Dole: Nous avons écrit,',
      'Ian Pell: C’est faux',
    ])
  })
  t.test('should not end it where the speaker reports what another said', async (t) => {
    for (const words of [
      'When we asked, Mara Dole said the gate was safe.',
      'I met Mara Dole and she said she would write.',
      'We wrote in May, and told the council.',
    ])
      t.same(said(`“${words}`, '“It never was,” said Ian Pell.'), [`Ian Pell: ${words} | It never was,`], words)
  })
})

t.test('a closing mark forgotten before a sentence that leads on to the next quotation', async (t) => {
  t.test('should end the quotation before it', async (t) => {
    t.same(said('Ian Pell said: "I like the gate. It is ours. Mara Dole disagreed and said: "It leaks."'), [
      'Ian Pell: I like the gate.',
      'Mara Dole: It leaks.',
    ])
    t.same(said('Ian Pell said: "I like it. You do too. The gate is old. Mara Dole said: "It leaks."'), [
      'Ian Pell: I like it. You do too.',
      'Mara Dole: It leaks.',
    ])
  })
  t.test('should not end what is quoted within', async (t) => {
    t.same(said('Ian Pell said: “I asked her. She told me: “It leaks.” I left.”'), [
      'Ian Pell: I asked her. She told me: “It leaks.” I left.',
    ])
  })
})
