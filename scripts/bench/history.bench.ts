import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered, signIn, visitor } from '../../e2e/fixtures/accounts.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { quantile, repeated, show, timed } from './figures.ts'

const requests = 30

test('history of many interviews, and starting on existing data', async () => {
  const app = await startApp()
  const accounts = [
    { account: newAccount(), interviews: 10 },
    { account: newAccount(), interviews: 10_000 },
  ]
  for (const { account } of accounts) await registered(app, account)
  await app.stop()

  const database = await PGlite.create(join(app.dataDir, 'database'))
  for (const { account, interviews } of accounts) {
    await database.query(
      `insert into interviews (user_id, position_id, mode, status, language, plan, created_at)
       select users.id, 'backend-engineer', 'practice', 'cancelled', 'en',
         '{"counts":{"basic":0,"technical":5,"behavioral":3,"situational":0},"difficulty":{"min":1,"max":5}}',
         now() - make_interval(mins => n)
       from users, generate_series(1, $2::int) as n where email = $1`,
      [account.email, interviews],
    )
  }
  await database.close()

  const ready = await timed(() => app.start())
  show('ready to serve after the start, migrations done', `${(ready / 1000).toFixed(2)} s`, '≤ 4 s')
  const medians: number[] = []
  for (const { account, interviews } of accounts) {
    const request: APIRequestContext = await visitor(app)
    await signIn(request, account)
    const load = async () => (await request.get('/interviews')).body()
    await repeated(5, load)
    const median = quantile(await repeated(requests, load), 0.5)
    medians.push(median)
    show(
      `HTML of the history with ${interviews} interviews (p50)`,
      `${median.toFixed(1)} ms`,
      'see the next line',
    )
  }
  const [few = 1, many = 1] = medians
  show('10,000 interviews over 10', `${(100 * (many / few - 1)).toFixed(0)} % slower`, '≤ 20 %')
  await app.close()
})
