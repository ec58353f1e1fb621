import t from 'tap'
import { readSettings, settingsSchema, SettingsError } from '../src/settings.ts'

t.test('settings', async (t) => {
  t.test('have defaults that need no environment', async (t) => {
    t.match(readSettings({}), {
      HOST: '127.0.0.1',
      PORT: 3000,
      DATABASE_URL: 'sqlite:data/verbatim.sqlite',
      LOG_LEVEL: 'info',
    })
  })

  t.test('come from the environment, where an empty variable counts as absent', async (t) => {
    t.match(readSettings({ PORT: '8080', HOST: '', LOG_LEVEL: ' warn ', OTHER: 'x' }), {
      PORT: 8080,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
    })
    for (const CORS_ORIGIN of ['*', 'http://localhost:5173', 'https://a.example, https://b.example:8443'])
      t.equal(readSettings({ CORS_ORIGIN }).CORS_ORIGIN, CORS_ORIGIN)
  })

  t.test('that are invalid are each named, with what was expected and found', async (t) => {
    const cases = [
      { PORT: 'http', says: 'PORT: expected a whole number from 0 to 65535, found "http"' },
      { PORT: '70000', says: 'PORT: expected a whole number from 0 to 65535, found "70000"' },
      { PORT: '80.5', says: 'PORT: expected a whole number from 0 to 65535, found "80.5"' },
      {
        DATABASE_URL: 'mysql://x',
        says: 'DATABASE_URL: expected sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE, for example sqlite:data/verbatim.sqlite, found "mysql://x"',
      },
      {
        DATABASE_URL: 'sqlite:',
        says: 'DATABASE_URL: expected sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE, for example sqlite:data/verbatim.sqlite, found "sqlite:"',
      },
      {
        LOG_LEVEL: 'loud',
        says: 'LOG_LEVEL: expected one of fatal, error, warn, info, debug, trace, silent, found "loud"',
      },
      ...['reader.example', 'https://a.example/', '*, https://a.example', 'https://a.example,,/'].map(
        (CORS_ORIGIN) => ({
          CORS_ORIGIN,
          says: `CORS_ORIGIN: expected * or origins such as https://reader.example, separated by commas, found ${JSON.stringify(CORS_ORIGIN)}`,
        }),
      ),
      { PAGE_LIMIT: '0', says: 'PAGE_LIMIT: expected a whole number from 1 to 1000, found "0"' },
    ]
    for (const { says, ...environment } of cases) {
      t.throws(() => readSettings(environment), new SettingsError(says), says)
    }
    t.throws(
      () => readSettings({ PORT: 'a', LOG_LEVEL: 'b' }),
      { message: /^PORT: .*\nLOG_LEVEL: .*$/ },
      'all of them at once',
    )
  })

  t.test('are each described', async (t) => {
    for (const [name, schema] of Object.entries(settingsSchema.shape)) t.ok(schema.description, name)
  })
})
