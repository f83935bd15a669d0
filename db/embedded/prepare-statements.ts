import 'server-only'
import type { Sql } from 'postgres'

/**
 * Characters of a statement that is worth keeping. A longer one writes a list of rows, each time another number of them,
 * and would be kept for nothing.
 */
const longestKept = 4_000

type Work = (client: Sql) => unknown

/**
 * The same client, which has PostgreSQL keep the plan of every statement with values that it is given. For a connection
 * of our own alone: a pooler between us and a server may hand the next statement to another session.
 */
export function prepareStatements<Client extends Sql>(client: Client): Client {
  const within = (name: string) => (work: Work) =>
    (Reflect.get(client, name) as (work: Work) => unknown)((inner) => work(prepareStatements(inner)))
  const unsafe: Sql['unsafe'] = (text, values, options) =>
    values
      ? client.unsafe(text, values, { ...options, prepare: text.length <= longestKept })
      : client.unsafe(text)
  const ours = new Map<string | symbol, unknown>([
    ['unsafe', unsafe],
    ['begin', within('begin')],
    ['savepoint', within('savepoint')],
  ])
  return new Proxy(client, { get: (given, name) => ours.get(name) ?? Reflect.get(given, name) })
}
