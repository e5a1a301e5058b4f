import { sql, type RawBuilder } from 'kysely'

/**
 * A select as a table of a query, made once whatever the planner thinks. Of tables as small as ours
 * it thinks it cheap to make them again for every row, and what goes through `verv` is not cheap.
 */
export function enGang<T>(select: RawBuilder<T>): RawBuilder<T> {
  return sql<T>`(with ferdig as materialized (${select}) select * from ferdig)`
}
