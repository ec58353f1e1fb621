import type { AddressInfo } from 'node:net'
import chromium from '@sparticuz/chromium'
import axe, { type AxeResults } from 'axe-core'
import { chromium as playwright, type Browser, type Page } from 'playwright-core'
import type { Test } from 'tap'
import type { Service } from '../api/service.ts'

// With all its switches, the package runs everything in one process, which ends with the first context.
const switches = chromium.args.filter((one) => !/^--(?:single-process|no-zygote)$/.test(one))

/**
 * A real browser: Chromium from npm, closed when the test ends. A machine without the libraries that it needs says so,
 * and null is returned; continuous integration must have them.
 */
export async function openBrowser(t: Test): Promise<Browser | null> {
  try {
    const executablePath = await chromium.executablePath()
    const browser = await playwright.launch({ executablePath, args: switches, headless: true })
    t.teardown(() => browser.close())
    return browser
  } catch (error) {
    if (process.env['CI']) throw error
    t.comment(`No browser: ${(error as Error).message.split('\n')[0]}`)
    return null
  }
}

/** Lets a service listen. @returns its address */
export async function listen({ app }: Service): Promise<string> {
  await app.listen({ host: '127.0.0.1', port: 0 })
  return `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
}

/** What axe finds wrong with a page, by rule and place. */
export async function violationsOf(page: Page): Promise<string[]> {
  const results = await page.evaluate(
    `(() => { const module = undefined; ${axe.source}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) })()`,
  )
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  )
}
