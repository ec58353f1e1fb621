import type { Page } from 'playwright-core'
import t from 'tap'
import { sampleArticles } from '../../src/articles/read.ts'
import type { NewArticle } from '../../src/tracker/articles/articles.ts'
import { startService } from '../api/service.ts'
import { listen, openBrowser, violationsOf } from './browser.ts'

const browser = await openBrowser(t)

/** A speaker and texts that try to break out of a page. */
const hostile: NewArticle[] = ['a', 'b'].map((id) => ({
  id: `hostile-${id}`,
  outlet: `\u202E<b>Outlet ${id}</b>`,
  title: '<script>document.title = "broken"</script>',
  published: '2026-02-01',
  text: `“The ferry \u202Ewill not sail\u0001 before ${id === 'a' ? 'Monday' : 'Tuesday'} morning,” said <script>document.title = "broken"</script>, who spoke to Mara <script> Dole.`,
}))

t.test('in a real browser', { skip: browser === null && 'no browser starts here' }, async (t) => {
  const articles: NewArticle[] = []
  for await (const article of sampleArticles()) articles.push(article as NewArticle)
  const service = await startService(t, [...articles, ...hostile])
  const { get, post } = service
  await post('/v1/articles', { ...articles[0], text: articles[0]!.text.replaceAll('second', 'third') })
  const origin = await listen(service)
  const first = async (url: string) => (await get(url)).json().data[0].id as string
  const quote = await first('/v1/quotes?sort=outlets')
  const statement = await first('/v1/statements?medium=Truth+Social')
  const article = await first('/v1/articles?outlet=saltmarsh-weekly')
  const { quotation } = (await get('/v1/quotes?sort=outlets')).json().data[0]
  const correction = { kind: 'speaker-link', speaker: 'jorge-rodriguez', reason: '<script>' }
  const made = await post('/v1/corrections', { ...correction, link: 'https://www.wikidata.org/wiki/Q42' })
  const key = (await service.keyWith('curate', 'ingest')).replace('Bearer ', '')
  const name = '\u202E<script>document.title = "broken"</script>'
  await post('/v1/corrections', { kind: 'speaker-name', speaker: 'alfredo-romero', name, reason: 'To see.' })
  const pages = [
    '/',
    '/quotes?q=great',
    `/quotes/${quote}`,
    '/statements',
    `/statements/${statement}`,
    '/speakers',
    '/speakers/donald-trump',
    '/outlets',
    '/outlets/saltmarsh-weekly',
    '/outlets/saltmarsh-weekly/fidelity/abridged-marked',
    '/fidelity',
    '/articles',
    `/articles/${article}`,
    '/articles/hostile-a',
    `/articles/${encodeURIComponent(String(articles[0]!.id))}/revisions/compare`,
    '/timeline',
    '/nowhere',
    '/speakers/alfredo-romero',
    '/sign-in',
    `/quotations/${quotation}/correct`,
    '/speakers/alfredo-romero/correct',
    '/corrections',
    `/corrections/${made.json().id}`,
    '/add',
  ]
  /** Signs in on a page, by what a person sees. */
  const signIn = async (page: Page, given = key) => {
    await page.goto(`${origin}/sign-in`)
    await page.getByLabel('API key').fill(given)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
  const widths = [360, 800, 1400]
  /** The widths at which a page can be scrolled sideways. */
  const tooWideAt = async (page: Page): Promise<number[]> => {
    const found: number[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 })
      if ((await page.evaluate('document.documentElement.scrollWidth')) !== width) found.push(width)
    }
    return found
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    t.test(`every page should be accessible, and no wider than the screen: ${colorScheme}`, async (t) => {
      const context = await browser!.newContext({ colorScheme })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
      })
      await signIn(page)
      for (const path of pages) {
        await page.goto(origin + path)
        t.same(await violationsOf(page), [], `${path}: axe`)
        t.same(await tooWideAt(page), [], `${path}: width`)
        t.not(await page.title(), 'broken', path)
      }
      t.same(complaints, [], 'nothing that the policy forbids, and no error')
      await context.close()
    })
  }

  t.test('results should follow what is typed, and the address with them', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/quotes`)
    await page.getByLabel('Words').pressSequentially('smart gesture')
    await page.locator('#live mark').first().waitFor()
    t.match(page.url(), /\/quotes\?q=smart\+gesture$/)
    t.same(await page.locator('#live .cards > li').count(), 1)
    await page.close()
  })

  t.test('a walk from the start to a comparison should need no scripts', async (t) => {
    const context = await browser!.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(origin)
    await page.getByLabel('Search what was said').fill('wave attacks')
    await page.getByRole('button', { name: 'Search' }).first().click()
    await page.locator('.cards blockquote a').first().click()
    t.match(await page.getByRole('heading', { level: 1 }).textContent(), /second Wave of Attacks/)
    await page.getByRole('link', { name: 'Read all that was printed of it' }).click()
    t.match(await page.getByRole('heading', { level: 1 }).textContent(), /Donald Trump/)
    await page.getByRole('checkbox').first().uncheck()
    await page.getByRole('button', { name: 'Show' }).click()
    t.match(page.url(), /\?with=/)
    await context.close()
  })

  t.test('a printing should be cited, and its words be found on the page of the outlet', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/quotes/${quote}`)
    const citation = page.locator('details', { hasText: 'Cite this printing' }).first()
    await citation.locator('summary').click()
    t.match(await citation.locator('pre').first().textContent(), /\(2026, January \d+\)\. .*Retrieved/)
    t.match(await citation.getByRole('link').getAttribute('href'), /^https:.*#:~:text=/)
    t.equal(await citation.getByRole('button', { name: 'Copy' }).count(), 5)
    await page.close()
  })

  t.test('a picture should be saved as PNG', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/timeline`)
    const saved = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PNG' }).click()
    t.equal((await saved).suggestedFilename(), 'timeline.png')
    await page.close()
  })

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with scripts' : 'without scripts'
    t.test(`who said something should be corrected, with a look at what changes, and undone: ${how}`, async (t) => {
      const context = await browser!.newContext({ javaScriptEnabled })
      const page = await context.newPage()
      await page.goto(`${origin}/quotes/${quote}`)
      await page.getByRole('link', { name: 'Sign in' }).click()
      await page.getByLabel('API key').fill(key)
      await page.getByRole('button', { name: 'Sign in' }).click()
      t.equal(page.url(), `${origin}/quotes/${quote}`, 'one goes on where one was')
      await page.locator(`#${quotation}`).getByRole('link', { name: 'correct', exact: true }).click()
      await page.getByLabel('Somebody else', { exact: true }).check()
      await page.getByLabel('Full name').fill('Ada Quay')
      await page.getByLabel('Why?').fill('Heard so.')
      await page.getByRole('button', { name: 'See what changes' }).click()
      t.match(await page.getByRole('heading', { level: 1 }).textContent(), 'What this correction changes')
      if (javaScriptEnabled) {
        t.same(await violationsOf(page), [], 'axe')
        t.same(await tooWideAt(page), [])
      }
      await page.getByRole('button', { name: 'Change what I entered' }).click()
      t.equal(await page.getByLabel('Full name').inputValue(), 'Ada Quay', 'nothing that was entered is lost')
      await page.getByRole('button', { name: 'See what changes' }).click()
      await page.getByRole('button', { name: 'Make this correction' }).click()
      t.match(page.url(), /\/corrections\/c[\w-]+$/)
      t.equal((await get('/v1/speakers/ada-quay')).statusCode, 200)
      await page.getByRole('link', { name: 'Your corrections' }).click()
      await page.getByRole('link', { name: 'undo' }).first().click()
      await page.getByLabel('Why?').fill('Misheard.')
      await page.getByRole('button', { name: 'See what changes' }).click()
      t.match(await page.getByRole('main').textContent(), /What undoing it changes[\s\S]*Ada Quay/)
      await page.getByRole('button', { name: 'Undo the correction' }).click()
      t.match(await page.getByRole('main').textContent(), /undone[\s\S]*Misheard\./)
      t.equal((await get('/v1/speakers/ada-quay')).statusCode, 404)
      await page.getByRole('link', { name: 'Signed in' }).click()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.goto(`${origin}/quotes/${quote}`)
      t.equal(await page.getByRole('link', { name: 'correct', exact: true }).count(), 0)
      await context.close()
    })
  }

  t.test('two speakers should be seen becoming one before they do', async (t) => {
    const context = await browser!.newContext()
    const page = await context.newPage()
    await signIn(page)
    await page.goto(`${origin}/speakers/delcy-rodriguez`)
    await page.getByRole('link', { name: 'correct', exact: true }).click()
    await page.getByLabel('Delcy Rodríguez and another speaker here are one').check()
    await page.getByLabel('The other speaker').fill('jorge-rodriguez')
    await page.getByLabel('Why?').fill('Only to see.')
    await page.getByRole('button', { name: 'See what changes' }).click()
    t.match(await page.getByRole('row', { name: /^Delcy/ }).textContent(), 'no longer shown by itself')
    t.match(await page.getByRole('main').textContent(), /\d quotes change/)
    t.same(await violationsOf(page), [], 'axe')
    t.equal((await get('/v1/speakers/delcy-rodriguez')).statusCode, 200)
    await context.close()
  })

  t.test('names should be suggested while one types', async (t) => {
    const context = await browser!.newContext()
    const page = await context.newPage()
    await signIn(page)
    await page.goto(`${origin}/speakers/delcy-rodriguez/correct`)
    await page.getByLabel('Delcy Rodríguez and another speaker here are one').check()
    await page.evaluate("document.getElementById('known').replaceChildren()")
    await page.getByLabel('The other speaker').pressSequentially('Mach')
    await page.locator('#known option[value="maria-corina-machado"]').waitFor({ state: 'attached' })
    t.equal(await page.locator('#known option').count(), 1)
    await context.close()
  })

  t.test('a wrong key should be told, and a right one not be shown', async (t) => {
    const context = await browser!.newContext()
    const page = await context.newPage()
    await signIn(page, 'vk_guess')
    t.match(await page.getByRole('alert').textContent(), 'not a key of this service')
    t.same(await violationsOf(page), [], 'axe')
    t.same(await context.cookies(), [])
    await signIn(page)
    const [cookie] = await context.cookies()
    t.match(cookie, { httpOnly: true, sameSite: 'Lax', name: 'verbatim' })
    t.equal(await page.evaluate('document.cookie'), '')
    t.notMatch(await page.content(), key)
    await context.close()
  })

  t.test('a page of another site should not have a correction made', async (t) => {
    const context = await browser!.newContext()
    const page = await context.newPage()
    await signIn(page)
    const before = (await get('/v1/corrections')).body
    const form = `<form method="post" action="${origin}/quotations/${quotation}/correct"><input name="kind" value="not-a-quotation"><input name="reason" value="x"><input name="step" value="make"><button>Win</button></form>`
    await page.route('http://elsewhere.example/', (route) => route.fulfill({ contentType: 'text/html', body: form }))
    await page.goto('http://elsewhere.example/')
    await page.getByRole('button').click()
    await page.waitForURL(`${origin}/**`)
    t.match(await page.getByRole('main').textContent(), 'another site')
    t.equal((await get('/v1/corrections')).body, before)
    await context.close()
  })

  t.test('files should be taken, by choosing or dropping them, without scripts', async (t) => {
    const context = await browser!.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await signIn(page)
    await page.getByRole('link', { name: 'Add articles' }).click()
    const text = '“It leaks,” said Mara Dole.'
    await page
      .getByLabel('Files')
      .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.getByLabel('Outlet, where a file does not say').fill('Rowan Gazette')
    await page.getByRole('button', { name: 'Add them' }).click()
    t.match(await page.getByRole('heading', { level: 1 }).textContent(), '1 article is here now')
    await page.getByRole('link', { name: 'note.txt' }).click()
    t.match(await page.getByRole('main').textContent(), /It leaks,[\s\S]*Mara Dole/)
    await context.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    t.test(`the page of the API should be as accessible as the others, and as narrow: ${colorScheme}`, async (t) => {
      const page = await browser!.newPage({ colorScheme })
      await page.goto(`${origin}/docs`)
      const operation = page.locator('#operations-Search_quotes-listQuotes')
      await operation.waitFor()
      t.same(await violationsOf(page), [], 'axe')
      t.same(await tooWideAt(page), [])
      await operation.getByRole('button').first().click()
      await operation.getByRole('button', { name: 'Execute' }).waitFor()
      t.same(await violationsOf(page), [], 'axe, with an operation open')
      t.equal(await operation.getByLabel('speaker').inputValue(), '', 'an example is no filter')
      t.match(await operation.textContent(), 'For example: delcy-rodriguez')
      await page.close()
    })
  }

  t.test('an operation of the API should be locked until a key is given, and not where none is needed', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/docs`)
    const correcting = page.locator('#operations-Correct_mistakes-storeCorrection')
    await correcting.getByRole('img', { name: 'needs a key' }).waitFor()
    t.equal(await page.locator('#operations-Search_quotes-listQuotes .authorization__btn').count(), 0)
    await page.getByRole('button', { name: 'Authorize' }).click()
    await page.locator('.modal-ux input').fill(key)
    await page.locator('.modal-ux').getByRole('button', { name: 'Apply credentials' }).click()
    await page.locator('.modal-ux .btn-done').click()
    await correcting.getByRole('img', { name: /^open/ }).waitFor()
    t.pass('and open then')
    await page.close()
  })

  t.test('print should leave out what only a screen needs', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/quotes/${quote}`)
    await page.emulateMedia({ media: 'print' })
    t.equal(await page.getByRole('navigation').isVisible(), false)
    t.equal(await page.locator('.printing blockquote').first().isVisible(), true)
    await page.close()
  })
})
