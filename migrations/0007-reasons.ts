import { sql, type Kysely } from 'kysely'

/**
 * What every link stores of its reason beyond rule, score and differences, and the index of what an outlet printed by
 * how faithful it is.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('memberships')
    .addColumn('spans', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
  await db.schema.alterTable('memberships').addColumn('fidelity', 'text').execute()
  await db.schema
    .alterTable('memberships')
    .addColumn('version', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await db.schema.alterTable('memberships').addColumn('outlet_id', 'text').execute()
  await db.schema.alterTable('memberships').addColumn('published_at', 'text').execute()
  await fill(db)
  await db.schema
    .createIndex('memberships_by_outlet_id_fidelity_published_at_quotation_id')
    .on('memberships')
    .columns(['outlet_id', 'fidelity', 'published_at', 'quotation_id'])
    .where(sql.ref('outlet_id'), 'is not', null)
    .execute()
}

/** What follows from the columns there were; aligned stretches come when a quote is settled again. */
async function fill(db: Kysely<unknown>): Promise<void> {
  const shows = (...kinds: string[]) =>
    sql.join(
      kinds.map((kind) => sql`differences like ${`%"${kind}"%`}`),
      sql` or `,
    )
  await sql`
    update memberships set
      fidelity = case
        when rule = 'representative' then null
        when ${shows('substitution', 'addition', 'transposition')} then 'altered'
        when ${shows('unmarked-omission')} then 'abridged-silent'
        when ${shows('marked-omission', 'insertion')} then 'abridged-marked'
        when ${shows('marks', 'case', 'punctuation', 'spelling')} then 'typographic'
        else 'verbatim'
      end,
      published_at = (
        select articles.published_at from quotations inner join articles on articles.id = quotations.article_id
        where quotations.id = memberships.quotation_id
      ),
      outlet_id = (
        select articles.outlet_id from quotations inner join articles on articles.id = quotations.article_id
        inner join quotes on quotes.id = memberships.quote_id
        where quotations.id = memberships.quotation_id and quotations.marked = 1 and quotes.outlets > 1
      )
  `.execute(db)
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropIndex('memberships_by_outlet_id_fidelity_published_at_quotation_id').execute()
  for (const column of ['published_at', 'outlet_id', 'version', 'fidelity', 'spans'])
    await db.schema.alterTable('memberships').dropColumn(column).execute()
}
