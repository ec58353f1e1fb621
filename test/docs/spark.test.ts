import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { verbatim } from '../cli/run.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { codeBlocks, pages, root } from './pages.ts'

/** A Python with PySpark: `SPARK_PYTHON`, or the usual one. */
const python = process.env['SPARK_PYTHON'] ?? 'python3'

function missing(): string | false {
  try {
    execFileSync(python, ['-c', 'import pyspark, shutil; assert shutil.which("java")'], { stdio: 'ignore' })
    return false
  } catch {
    return 'PySpark or Java is not installed; SPARK_PYTHON names a Python that has it'
  }
}

t.test('the recipe for Apache Spark', { skip: missing() }, async (t) => {
  const folder = temporaryFolder(t)
  const page = pages.find(({ path }) => path === 'docs/recipes/spark.md')!
  const job = join(folder, 'extract_articles.py')
  writeFileSync(job, codeBlocks(page).find(({ language }) => language === 'python')!.text)
  const out = join(folder, 'extracted')
  const articles = join(root, 'seeds/articles.ndjson')
  execFileSync(python, [job, articles, out], {
    stdio: 'ignore',
    env: { ...process.env, VERBATIM: `${process.execPath} ${join(root, 'src/cli/verbatim.js')}` },
  })

  t.test('should give lines that are stored as if they were extracted here', async (t) => {
    const stored = async (name: string, ...sources: string[]) => {
      const database = join(folder, `${name}.sqlite`)
      t.match(await verbatim(['ingest', ...sources, '--database', database]), { code: 0, err: '' })
      return (await verbatim(['export', 'quotations', '--database', database])).out
    }
    const lines = await stored('there', '--extracted', join(out, 'lines'))
    t.equal(lines, await stored('here', articles))
    t.not(lines, '')
  })

  t.test('should give a table of the quotations', async (t) => {
    const count =
      'import sys; from pyspark.sql import SparkSession; ' +
      'print(SparkSession.builder.getOrCreate().read.parquet(sys.argv[1]).filter("speaker is not null").count())'
    const counted = execFileSync(python, ['-c', count, join(out, 'quotations')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    t.ok(Number(counted) > 10)
  })
})
