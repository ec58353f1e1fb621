import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'

/**
 * The condition that each field of a filter stands for; undefined where it is not given. Every field has to be named:
 * a filter that no query reads does not compile.
 */
export type ConditionsFor<Filter> = { readonly [Name in keyof Required<Filter>]: Expression<SqlBool> | undefined }

/** Whether all conditions of a filter are met, in the order in which they are written. */
export function allOf<Filter>(
  // Which tables it builds on does not matter here.
  eb: Pick<ExpressionBuilder<never, never>, 'and'>,
  conditions: ConditionsFor<Filter>,
): Expression<SqlBool> {
  return eb.and(Object.values<Expression<SqlBool> | undefined>(conditions).filter((one) => one !== undefined))
}
