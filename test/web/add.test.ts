import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import t from 'tap'
import { startService, type Service } from '../api/service.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { signIn, type Reader } from './session.ts'

const page = `<!doctype html><html><head><title>Wall to be rebuilt</title>
<meta property="og:site_name" content="Quay Post"><link rel="canonical" href="https://quay.example/wall"></head>
<body><article><h1>Wall to be rebuilt</h1>
<p>“We will rebuild the old harbour wall before winter,” Mara Dole said on Sunday, when she met the fishermen at the quay and told them of her plans for it.</p>
<p>It is not known who will pay for that wall, which has stood for ninety years or more and is now in a sorry state.</p></article></body></html>`

async function sendFiles(
  { send }: Service,
  { cookie, token }: Pick<Reader, 'cookie' | 'token'>,
  files: Record<string, string>,
  fields: Record<string, string> = {},
) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ token, ...fields })) form.append(name, value)
  for (const [name, text] of Object.entries(files)) form.append('files', new Blob([text]), name)
  const body = new Response(form)
  return send({
    method: 'POST',
    url: '/add',
    headers: { cookie, accept: 'text/html', 'content-type': body.headers.get('content-type')! },
    payload: Buffer.from(await body.arrayBuffer()),
  })
}

// Files that were sent are kept for a moment: here, so that nobody else's are counted.
process.env['TMPDIR'] = temporaryFolder(t)
const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('verbatim-files-'))

t.test('adding articles on the pages', async (t) => {
  const service = await startService(t)
  const { get } = service
  const reader = await signIn(service, ['ingest'])

  t.test('should be offered on an empty start page to those who may', async (t) => {
    const { body } = await reader.look('/')
    t.match(body, /Nothing is stored yet[\s\S]*<input\s+type="file"[\s\S]*name="files"[\s\S]*multiple/)
    t.notMatch(body, 'name="address"', 'and addresses only where they are fetched')
    t.match((await get('/', { accept: 'text/html' })).body, 'href="/sign-in?next=%2Fadd"')
    const curator = await signIn(service, ['curate'])
    t.match((await curator.look('/')).body, 'lacks the scope “ingest”')
    t.equal((await curator.look('/add')).statusCode, 403)
    t.equal((await sendFiles(service, curator, { 'a.txt': '“It leaks,” said Mara Dole.' })).statusCode, 403)
    t.equal((await get('/v1/articles')).json().data.length, 0)
  })

  t.test('should be refused without the token of the session, or without a file', async (t) => {
    const forged = await sendFiles(service, { ...reader, token: 'guess' }, { 'a.txt': '“It leaks,” said Mara Dole.' })
    t.equal(forged.statusCode, 403)
    t.match(forged.body, 'from another session')
    const none = await sendFiles(service, reader, { '': '' }, { outlet: 'Quay Post' })
    t.equal(none.statusCode, 422)
    t.match(none.body, /Choose at least one file[\s\S]*value="Quay Post"/)
    t.equal((await get('/v1/articles')).json().data.length, 0)
  })

  t.test('should store what files hold, and say what became of each', async (t) => {
    const files = {
      'wall.html': page,
      'note.txt': '“It leaks,” said Mara Dole.',
      'lines.ndjson': '{"id": "1", "outlet": "Rowan Gazette", "text": "“We stay,” said Ann Holt."}\n{"id": "2"}\n',
      '../<b>.bin': 'no\0text',
    }
    const { statusCode, body } = await sendFiles(service, reader, files, { outlet: 'Inland Post' })
    t.equal(statusCode, 200)
    t.match(body, '3 articles are here now')
    t.match(body, /<bdi>Wall to be rebuilt<\/bdi><\/a> <span class="n"><bdi>Quay Post<\/bdi>, new/)
    t.match(body, /<bdi>note\.txt<\/bdi><\/a> <span class="n"><bdi>Inland Post<\/bdi>, new/)
    t.match(body, /<bdi>lines\.ndjson, line 2<\/bdi>: outlet: missing/)
    t.match(body, /<bdi>_b_\.bin<\/bdi>: expected text/)
    const link = /href="(\/articles\/[^"]+)"><bdi>Wall/.exec(body)![1]!
    t.match((await get(link, { accept: 'text/html' })).body, 'https://quay.example/wall')
    const again = await sendFiles(service, reader, files)
    t.match(again.body, /3 stored before, 2 refused/)
    const [entry] = (
      await service.send({
        url: '/v1/audit?action=article-created',
        headers: { authorization: await service.keyWith('admin') },
      })
    ).json().data
    t.match(entry, { actor: { name: 'test' } }, 'and whose key it was is logged')
  })

  t.test('should not take two files of one name for one article', async (t) => {
    await sendFiles(service, reader, { 'article.txt': '“The first,” said Ann Holt.' })
    const { body } = await sendFiles(service, reader, { 'article.txt': '“The second,” said Ian Pell.' })
    t.match(body, '1 new')
  })

  t.test('should say that nothing was found where no file holds an article', async (t) => {
    const { statusCode, body } = await sendFiles(service, reader, { 'empty.txt': '' })
    t.equal(statusCode, 422)
    t.match(body, /No article was found[\s\S]*<bdi>empty\.txt<\/bdi>: empty/)
  })

  t.test('should refuse more than the service takes, and a form that was cut off', async (t) => {
    const small = await startService(t, [], { IMPORT_LIMIT: '2048' })
    const reader = await signIn(small, ['ingest'])
    for (const files of [
      { 'a.txt': 'x'.repeat(4000) },
      { 'a.txt': 'x'.repeat(1500), 'b.txt': 'y'.repeat(1500) },
    ] as Record<string, string>[]) {
      const answer = await sendFiles(small, reader, files)
      t.equal(answer.statusCode, 413)
      t.match(answer.body, 'IMPORT_LIMIT')
    }
    const cut = await small.send({
      method: 'POST',
      url: '/add',
      headers: { cookie: reader.cookie, accept: 'text/html', 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\nContent-Disposition: form-data; name="fi',
    })
    t.equal(cut.statusCode, 400)
    t.match(cut.body, 'ended before it was complete')
  })

  t.test('should leave no files behind', async (t) => t.same(await left(), []))
})

t.test('adding an address', async (t) => {
  const service = await startService(t, [], { FETCHING: 'on' })
  const reader = await signIn(service, ['ingest'])

  t.test('should note it, and lead to what comes of it', async (t) => {
    t.match((await reader.look('/')).body, 'name="address"')
    const { statusCode, headers } = await reader.send('/add', { address: 'https://quay.example/wall#top' })
    t.equal(statusCode, 303)
    const { body } = await reader.look(headers.location!)
    t.match(body, /https:\/\/quay\.example\/wall<\/bdi>[\s\S]*waiting to be fetched/)
    t.equal((await reader.look('/fetches/fnothing')).statusCode, 404)
  })

  t.test('should keep what was entered where it cannot be fetched', async (t) => {
    for (const address of ['http://10.0.0.1/', 'ftp://quay.example/', 'wall']) {
      const { statusCode, body } = await reader.send('/add', { address })
      t.equal(statusCode, 422, address)
      t.match(body, `value="${address}"`, address)
    }
  })

  t.test('should be refused where the service does not fetch', async (t) => {
    const other = await startService(t)
    const { statusCode, body } = await (
      await signIn(other, ['ingest'])
    ).send('/add', { address: 'https://quay.example/' })
    t.equal(statusCode, 403)
    t.match(body, 'does not fetch')
  })
})
