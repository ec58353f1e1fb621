import t from 'tap'
import { canonicalUrl } from '../../src/articles/canonical-url.ts'

const same = 'https://gull.example/news/sluice?page=2&story=7'

t.test('addresses that show a reader the same are one', (t) => {
  for (const url of [
    same,
    'http://gull.example/news/sluice?page=2&story=7',
    'https://www.gull.example/news/sluice/?story=7&page=2',
    'HTTPS://GULL.example:443/news/sluice?page=2&story=7#comments',
    'https://gull.example/news/sluice?utm_source=x&page=2&fbclid=y&story=7&utm_campaign=z',
  ])
    t.equal(canonicalUrl(url), same, url)
  t.end()
})

t.test('addresses that may show something else are not', (t) => {
  for (const url of [
    'https://gull.example/news/sluice?page=3&story=7',
    'https://gull.example/news/Sluice?page=2&story=7',
    'https://news.gull.example/news/sluice?page=2&story=7',
    'https://gull.example/news/sluice',
  ])
    t.not(canonicalUrl(url), same, url)
  t.end()
})
