import t, { type Test } from 'tap'
import { startService } from '../api/service.ts'
import { sendForm, signIn } from './session.ts'

const gates = '“Nobody in this council ever repaired the rusted gates before the spring flood,” Mara Dole said.'
const articles = [
  {
    id: 'gull',
    outlet: 'The Gull',
    published: '2026-01-09',
    text: `${gates} “The lantern boats lie in the mud since the dredger broke in October,” Ian Pell said.`,
  },
  {
    id: 'heron',
    outlet: 'Daily Heron',
    url: 'https://heron.example/gates',
    published: '2026-01-09',
    text: 'Mara Dole said that nobody “ever repaired the rusted gates before the spring flood” came.',
  },
  {
    id: 'tern',
    outlet: 'Evening Tern',
    published: '2026-01-10',
    text: '“Whoever oiled the hinges twice forgot the sluice behind the mill,” said Marah Dole.',
  },
]
const reason = 'Heard so on the recording.'

async function start(t: Test) {
  const service = await startService(t, articles)
  const reader = await signIn(service)
  const printed = async (article: string): Promise<{ id: string; quote: string; speaker: { slug: string } | null }[]> =>
    (await service.get(`/v1/articles/${article}/quotations`)).json().data
  const corrections = async (): Promise<{ id: string; kind: string; in_force: boolean; reason: string }[]> =>
    (await service.get('/v1/corrections')).json().data
  return { ...service, ...reader, service, printed, corrections }
}

t.test('correcting who said a quotation', async (t) => {
  const { send, look, printed, corrections, service } = await start(t)
  const [gull] = (await printed('gull')) as [Awaited<ReturnType<typeof printed>>[number]]
  const address = `/quotations/${gull.id}/correct`

  t.test('should offer the other speakers of the article, and those of all', async (t) => {
    const { body, statusCode } = await look(address)
    t.equal(statusCode, 200)
    t.match(body, /name="who" value="ian-pell"/)
    t.notMatch(body, /name="who" value="mara-dole"/, 'not the one that it has')
    t.match(body, /<datalist[\s\S]*<option value="Ian Pell">/)
    t.match((await look(`/quotes/${gull.quote}`)).body, `href="${address}"`, 'which a quote leads to')
    t.match((await look('/articles/gull')).body, `href="${address}"`)
  })

  t.test('should not be offered to those who may not', async (t) => {
    const stranger = await service.get(address, { accept: 'text/html' })
    t.equal(stranger.statusCode, 401)
    t.match(stranger.body, `name="next" value="${address}"`)
    const other = await signIn(service, ['read'])
    t.equal((await other.look(address)).statusCode, 403)
    t.notMatch((await other.look(`/quotes/${gull.quote}`)).body, `href="${address}"`)
    t.equal((await other.send(address, { kind: 'not-a-quotation', reason })).statusCode, 403)
  })

  t.test('should show what changes, and change nothing yet', async (t) => {
    const { body, statusCode } = await send(address, { kind: 'speaker', who: 'ian-pell', reason })
    t.equal(statusCode, 200)
    t.match(body, /What this correction changes[\s\S]*<bdi>Ian Pell<\/bdi> said/)
    t.match(body, /said by: <del><bdi>Mara Dole<\/bdi><\/del> <ins><bdi>Ian Pell<\/bdi><\/ins>/)
    t.match(body, /<input type="hidden" name="who" value="ian-pell"/, 'what was entered goes along')
    t.same(await corrections(), [])
    t.equal((await printed('gull'))[0]!.speaker!.slug, 'mara-dole')
  })

  t.test('should keep what was entered where something is missing or wrong', async (t) => {
    const empty = await send(address, { kind: 'speaker', who: '-somebody', name: '', reason })
    t.equal(empty.statusCode, 422)
    t.match(empty.body, 'Enter a name.')
    t.match(empty.body, `${reason}</textarea>`)
    const why = await send(address, { kind: 'speaker', who: '-somebody', name: 'Ada <Quay>', reason: ' ' })
    t.equal(why.statusCode, 422)
    t.match(why.body, /value="Ada &lt;Quay&gt;"[\s\S]*Say why/)
    for (const fields of [{ reason }, { kind: 'speaker', reason }, { kind: 'speaker', who: 'nobody-here', reason }])
      t.equal((await send(address, fields as never)).statusCode, 422, JSON.stringify(fields))
    const edited = await send(address, { kind: 'speaker', who: 'ian-pell', reason, step: 'edit' })
    t.match(edited.body, /value="ian-pell"\s+checked[\s\S]*Heard so on the recording\.<\/textarea>/)
  })

  t.test('should be refused without the token of the session, and keep what was entered', async (t) => {
    for (const token of ['', 'guess', (await signIn(service)).token]) {
      const { statusCode, body } = await send(address, {
        token,
        kind: 'speaker',
        who: 'ian-pell',
        reason,
        step: 'make',
      })
      t.equal(statusCode, 403)
      t.match(body, /from another session[\s\S]*Heard so on the recording\.<\/textarea>/)
    }
    t.same(await corrections(), [])
  })

  t.test('should ask for a key again where the session has ended, and go on with it', async (t) => {
    const fields = { kind: 'speaker', who: 'ian-pell', reason }
    const out = await sendForm(service, address, fields)
    t.equal(out.statusCode, 401)
    t.match(out.body, /You are not signed in[\s\S]*Heard so[\s\S]*name="key"/)
    const key = (await service.keyWith('curate')).replace('Bearer ', '')
    const again = await sendForm(service, address, { ...fields, key })
    t.match(again.headers['set-cookie'], /^verbatim=/)
    t.match(again.body, 'What this correction changes')
    t.notMatch(again.body, key, 'and the key is not on the page')
  })

  t.test('should be made, be on the list, and be undone', async (t) => {
    const made = await send(address, { kind: 'speaker', who: 'ian-pell', reason, step: 'make' })
    t.equal(made.statusCode, 303)
    const page = made.headers.location!
    t.match(page, /^\/corrections\/c/)
    t.equal((await printed('gull'))[0]!.speaker!.slug, 'ian-pell')
    t.match((await look(page)).body, /in force[\s\S]*Heard so on the recording\.[\s\S]*Undo it/)
    t.match((await look('/corrections')).body, `href="${page}"`)
    const again = await send(address, { kind: 'speaker', who: '-nobody', reason })
    t.equal(again.statusCode, 409, 'which another contradicts')
    t.match(again.body, `href="${page}"`)

    t.equal((await send(page, { reason: '' })).statusCode, 422, 'not without a reason')
    const undoing = await send(page, { reason: 'Misheard.' })
    t.match(undoing.body, /What undoing it changes[\s\S]*<del><bdi>Ian Pell<\/bdi><\/del> <ins><bdi>Mara Dole/)
    t.match(await corrections(), [{ in_force: true }])
    const undone = await send(page, { reason: 'Misheard.', step: 'make' })
    t.equal(undone.headers.location, page)
    t.match((await look(page)).body, /undone[\s\S]*Misheard\./)
    t.notMatch((await look(page)).body, 'Undo it')
    t.equal((await printed('gull'))[0]!.speaker!.slug, 'mara-dole')
    t.equal((await send(page, { reason: 'Misheard.', step: 'make' })).statusCode, 409, 'not twice')
  })
})

t.test('saying that words are the same, not the same, or no quotation', async (t) => {
  const { send, look, printed, service } = await start(t)
  type Printed = Awaited<ReturnType<typeof printed>>[number]
  const [[gull], [heron], [tern]] = (await Promise.all(['gull', 'heron', 'tern'].map(printed))) as [
    [Printed],
    [Printed],
    [Printed],
  ]
  t.equal(heron.quote, gull.quote)
  t.not(tern.quote, gull.quote)
  const address = `/quotations/${gull.id}/correct`

  t.test('should find the other quote by its words', async (t) => {
    for (const step of [{ step: 'find' }, {}] as Record<string, string>[]) {
      const { body, statusCode } = await send(address, { kind: 'must-link', find: 'oiled twice', reason, ...step })
      t.equal(statusCode, 200)
      t.match(body, `name="other" value="${tern.id}"`)
      t.match(body, `${reason}</textarea>`)
    }
    t.notMatch((await send(address, { kind: 'must-link', find: 'zeppelin', step: 'find' })).body, tern.id)
  })

  t.test('should take a quotation, or the address of its quote, and show that two quotes become one', async (t) => {
    for (const fields of [
      { other: tern.id },
      { other_text: `https://verbatim.example/quotes/${tern.quote}` },
      { other_text: `https://verbatim.example/articles/a#${tern.id}` },
    ] as Record<string, string>[]) {
      const { body } = await send(address, { kind: 'must-link', reason, ...fields })
      t.match(body, /are the same words[\s\S]*becomes part of another/, JSON.stringify(fields))
    }
    t.equal((await send(address, { kind: 'must-link', other_text: 'the other one', reason })).statusCode, 422)
  })

  t.test('should offer the other printings as not the same', async (t) => {
    t.match((await look(address)).body, `name="apart" value="${heron.id}"`)
    const { body } = await send(address, { kind: 'cannot-link', apart: heron.id, reason })
    t.match(body, /are not the same words[\s\S]*1 quote is new/)
    t.match(body, /outlets: <del>2<\/del> <ins>1<\/ins>/)
  })

  t.test('should take words for no quotation, and say so when one comes back to them', async (t) => {
    const made = await send(address, { kind: 'not-a-quotation', reason, step: 'make' })
    t.equal(made.statusCode, 303)
    const gone = await look(address)
    t.equal(gone.statusCode, 404)
    t.match(gone.body, 'somebody has said that it is none')
    t.same((await printed('gull')).map(({ id }) => id).includes(gull.id), false)
    t.equal((await service.get('/v1/corrections')).json().data.length, 1)
  })
})

t.test('correcting a speaker', async (t) => {
  const { send, look, get, corrections } = await start(t)
  const address = '/speakers/marah-dole/correct'

  t.test('should offer the speakers with a name like it first', async (t) => {
    const { body } = await look(address)
    t.match(body, /<datalist id="known"><option value="mara-dole" label="Mara Dole">/)
    t.match((await look('/speakers/marah-dole')).body, `href="${address}"`)
  })

  t.test('should show whose quotes go where before two are one', async (t) => {
    for (const same_as of ['mara-dole', 'Mara Dole', 'http://verbatim.example/speakers/mara-dole']) {
      const { body } = await send(address, { kind: 'same-speaker', same_as, reason })
      t.match(body, /Marah Dole<\/bdi>[\s\S]*1 quote[\s\S]*no longer shown by itself/, same_as)
      t.match(body, /Mara Dole<\/bdi><\/th><td>1 quote<\/td><td>2 quotes<\/td>/, same_as)
    }
    t.same(await corrections(), [])
    const unknown = await send(address, { kind: 'same-speaker', same_as: 'Mara Dolle', reason })
    t.equal(unknown.statusCode, 422)
    t.match(unknown.body, /Perhaps &quot;mara-dole&quot;/)
  })

  t.test('should make them one, under either, and lead from the name that is gone', async (t) => {
    const other = await send(address, { kind: 'same-speaker', same_as: 'mara-dole', keep: 'this', reason })
    t.match(other.body, /Mara Dole<\/bdi><\/th>[\s\S]*no longer shown by itself/)
    const made = await send(address, { kind: 'same-speaker', same_as: 'mara-dole', reason, step: 'make' })
    t.equal(made.statusCode, 303)
    const old = await look('/speakers/marah-dole')
    t.equal(old.statusCode, 307)
    t.equal(old.headers.location, '/speakers/mara-dole')
    t.match((await look('/speakers/mara-dole/correct')).body, `href="${made.headers.location}"`, 'and it says so there')
    await send(made.headers.location!, { reason: 'Two sisters.', step: 'make' })
    t.equal((await look('/speakers/marah-dole')).statusCode, 200)
  })

  t.test('should tell two of one name apart, in one article', async (t) => {
    for (const article of [{ article_text: 'https://heron.example/gates' }, { article_text: 'heron' }] as Record<
      string,
      string
    >[]) {
      const { body } = await send('/speakers/mara-dole/correct', {
        kind: 'other-speaker',
        apart_as: 'the smith',
        reason,
        ...article,
      })
      t.match(body, /<bdi>Mara Dole \(the smith\)<\/bdi>/, JSON.stringify(article))
    }
    const none = await send('/speakers/mara-dole/correct', {
      kind: 'other-speaker',
      article_text: 'https://no.example',
      apart_as: 'x',
      reason,
    })
    t.match(none.body, 'Choose the article.')
  })

  t.test('should give a name, a kind and who it is in the world', async (t) => {
    const does = async (fields: Record<string, string>) => {
      const { statusCode } = await send('/speakers/ian-pell/correct', { reason, step: 'make', ...fields })
      t.equal(statusCode, 303, JSON.stringify(fields))
    }
    await does({ kind: 'speaker-name', name: 'Ian <b>Pell' })
    await does({ kind: 'speaker-kind', speaker_kind: 'group' })
    await does({ kind: 'speaker-link', link: 'Q42' })
    const { body } = await look('/speakers/ian-pell')
    t.match(body, /<p class="kicker">Group<\/p>\s*<h1><bdi>Ian &lt;b&gt;Pell<\/bdi><\/h1>/)
    t.match(body, '<a href="https://www.wikidata.org/wiki/Q42" rel="noopener external">Wikidata Q42</a>')
    t.equal((await get('/v1/speakers/ian-pell')).json().wikidata, 'https://www.wikidata.org/wiki/Q42')
    t.equal(
      (await send('/speakers/ian-pell/correct', { kind: 'speaker-link', link: 'javascript:1', reason })).statusCode,
      422,
    )
  })
})
