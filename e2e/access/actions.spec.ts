import { signIn } from '../fixtures/accounts.ts'
import { callAction, serverActions } from '../fixtures/server-actions.ts'
import { actions } from './table.ts'
import { expect, test } from './world.ts'

test.use({ changesTheWorld: true })

test('the table lists every server action of the build', () => {
  const built = serverActions().map(({ name }) => name)
  expect(Object.keys(actions).sort()).toEqual(built.sort())
})

test.describe
  .serial('server actions', () => {
    for (const [name, { access, argument }] of Object.entries(actions)) {
      if (access === 'everybody') {
        test(`${name} does not ask who calls`, async ({ world }) => {
          const { refused } = await callAction(world.as.nobody, name, argument(world.has))
          expect(refused).toBeNull()
        })
        continue
      }
      for (const who of ['nobody', 'formerly'] as const) {
        test(`${name} refuses ${who}`, async ({ world }) => {
          const { refused } = await callAction(world.as[who], name, argument(world.has))
          expect(refused).toBe('signed_out')
        })
      }
      if (access === 'signed in') continue
      test(`${name} does not find for somebody else what is the owner's`, async ({ world }) => {
        const { refused } = await callAction(world.as.other, name, argument(world.has))
        expect(refused).toBe('not_found')
      })
    }

    for (const [name, { access, argument, owner = null }] of Object.entries(actions)) {
      if (access === 'everybody') continue
      test(`${name} does what the owner asks`, async ({ world }) => {
        const { refused, body, status } = await callAction(world.as.owner, name, argument(world.has))
        expect(refused, body).toBe(owner)
        expect(status, body).toBeLessThan(400)
        if (name.startsWith('signOut')) expect(await signIn(world.as.owner, world.account)).toBe('signed in')
      })
    }
  })
