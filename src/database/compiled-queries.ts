import type { Compilable, CompiledQuery, InferResult, RawBuilder } from 'kysely'
import type { Database } from './engine.ts'

/**
 * Reads rows at once. Engines whose connection only reads, and answers without waiting, have this beside the way through
 * Kysely's driver, which takes longer than the shortest queries.
 */
export type Ask = (text: string, values: readonly unknown[]) => unknown[]

type Value = string | number
/** The parameters of a query. Which are given, and how long the lists are, determines its shape. */
type Parameters = Readonly<Record<string, Value | readonly Value[] | undefined>>

/** Stands for a value while a query is built; it may only be passed to the query. */
class Slot {
  readonly name: string
  /** Place in a list. */
  readonly place: number | null

  constructor(name: string, place: number | null) {
    this.name = name
    this.place = place
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError(`The value of "${this.name}" is not known while the query is built: compute with it before.`)
  }
}

interface Prepared {
  readonly query: CompiledQuery
  readonly values: (parameters: Parameters) => unknown[]
}

/**
 * A query that is built and compiled once for each shape of its parameters instead of for every request: building one
 * takes several times as long as SQLite takes to answer it.
 * @param build builds the query. It gets placeholders for the values, so it may only check which are undefined. Lists
 * should come in few lengths, as those of `forAll` (batches.ts) do.
 * @returns a function that runs the query with some values
 */
export function compiledOnce<
  P extends { readonly [Name in keyof P]: Parameters[string] },
  Query extends Compilable<unknown>,
>(build: (db: Database, parameters: P) => Query): (db: Database, parameters: P) => Promise<InferResult<Query>> {
  const known = new WeakMap<object, Map<string, Prepared>>()
  return async (db, parameters) => {
    // Transactions and connections of one database speak the same SQL.
    const dialect = db.getExecutor().adapter
    const shapes = known.get(dialect) ?? new Map<string, Prepared>()
    known.set(dialect, shapes)
    const shape = shapeOf(parameters)
    const { query, values } = shapes.get(shape) ?? prepare(build(db, slots(parameters) as P).compile() as CompiledQuery)
    shapes.set(shape, { query, values })
    const { ask } = dialect as { readonly ask?: Ask }
    if (ask !== undefined) return ask(query.sql, values(parameters)) as InferResult<Query>
    const { rows } = await db.executeQuery({ ...query, parameters: values(parameters) })
    return rows as InferResult<Query>
  }
}

/** The same for a query in SQL, with the type of its rows. */
export function compiledSql<Row>() {
  return <P extends { readonly [Name in keyof P]: Parameters[string] }>(build: (parameters: P) => RawBuilder<Row>) =>
    compiledOnce<P, Compilable<Row>>((db, parameters) => ({ compile: () => build(parameters).compile(db) }))
}

function shapeOf(parameters: Parameters): string {
  let shape = ''
  for (const name in parameters) {
    const value = parameters[name]
    if (value !== undefined) shape += Array.isArray(value) ? `${name} ${value.length},` : `${name},`
  }
  return shape
}

function slots(parameters: Parameters): object {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      value === undefined
        ? undefined
        : Array.isArray(value)
          ? value.map((_one, place) => new Slot(name, place))
          : new Slot(name, null),
    ]),
  )
}

function prepare(query: CompiledQuery): Prepared {
  const values = (parameters: Parameters): unknown[] =>
    query.parameters.map((value) => {
      if (!(value instanceof Slot)) return value
      const given = parameters[value.name]
      return value.place === null ? given : (given as readonly Value[])[value.place]
    })
  return { query, values }
}
