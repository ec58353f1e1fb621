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
  text: `“The ferry \u202Ewill not sail\u0000 before ${id === 'a' ? 'Monday' : 'Tuesday'} morning,” said <script>document.title = "broken"</script>, who spoke to Mara <script> Dole.`,
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
  ]

  for (const colorScheme of ['light', 'dark'] as const) {
    t.test(`every page should be accessible, and no wider than the screen: ${colorScheme}`, async (t) => {
      const context = await browser!.newContext({ colorScheme })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('pageerror', ({ message }) => complaints.push(message))
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text())
      })
      for (const path of pages) {
        await page.goto(origin + path)
        t.same(await violationsOf(page), [], `${path}: axe`)
        for (const width of [360, 800, 1400]) {
          await page.setViewportSize({ width, height: 900 })
          t.equal(await page.evaluate('document.documentElement.scrollWidth'), width, `${path} at ${width}`)
        }
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

  t.test('print should leave out what only a screen needs', async (t) => {
    const page = await browser!.newPage()
    await page.goto(`${origin}/quotes/${quote}`)
    await page.emulateMedia({ media: 'print' })
    t.equal(await page.getByRole('navigation').isVisible(), false)
    t.equal(await page.locator('.printing blockquote').first().isVisible(), true)
    await page.close()
  })
})
