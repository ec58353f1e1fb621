import t from 'tap'
import { createKey, createFirstKey, findKey, listKeys, revokeKey } from '../../src/access/keys.ts'
import { emptyDatabase } from '../database/fresh.ts'

/** What follows the id; it may hold an underscore itself. */
const secretOf = (key: string): string => key.split('_').slice(2).join('_')

t.test('API keys', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())
  const { key, listed } = await createKey(db, 'import', ['read', 'ingest', 'read'])

  t.test('are found by their text', async (t) => {
    t.same(listed.scopes, ['ingest', 'read'])
    t.same(await findKey(db, key), listed)
  })

  t.test('are kept as hashes only', async (t) => {
    const rows = JSON.stringify(await db.selectFrom('api_keys').selectAll().execute())
    t.notOk(rows.includes(secretOf(key)))
    t.match(rows, /"hash":"[0-9a-f]{64}"/)
  })

  t.test('are not found by any other text', async (t) => {
    const other = await createKey(db, 'other', ['read'])
    const [prefix, id] = key.split('_')
    const secret = secretOf(key)
    const [, otherId] = other.key.split('_')
    for (const text of [
      '',
      'vk',
      id!,
      `${prefix}_${otherId}_${secret}`,
      `${prefix}_000000000000_${secret}`,
      `${key} `,
      key.toUpperCase(),
    ]) {
      t.equal(await findKey(db, text), undefined, text)
    }
  })

  t.test('are refused once revoked, and stay listed', async (t) => {
    t.equal(await revokeKey(db, listed.id), true)
    t.equal(await revokeKey(db, listed.id), false, 'it is revoked once')
    t.equal(await revokeKey(db, 'nobody'), false)
    t.equal(await findKey(db, key), undefined)
    const [first] = await listKeys(db)
    t.match(first, { id: listed.id, name: 'import', revoked_at: /^\d{4}-.*Z$/ })
  })
})

t.test('the first key', async (t) => {
  const db = await emptyDatabase()
  t.teardown(() => db.destroy())

  t.test('is made once, however many ask at once', async (t) => {
    const made = await Promise.all([1, 2, 3].map(() => createFirstKey(db, 'first', ['read'])))
    t.equal(made.filter((one) => one !== null).length, 1)
    t.equal((await listKeys(db)).length, 1)
  })

  t.test('is not made where there was a key, even a revoked one', async (t) => {
    const [{ id } = { id: '' }] = await listKeys(db)
    await revokeKey(db, id)
    t.equal(await createFirstKey(db, 'first', ['read']), null)
  })
})
