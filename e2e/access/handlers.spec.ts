import type { APIRequestContext, APIResponse } from '@playwright/test'
import { handlersOfTheApp } from './inventory.ts'
import { handlers } from './table.ts'
import { type Belongings, expect, people, secret, test } from './world.ts'

test('the table lists every route handler there is', () => {
  expect(Object.keys(handlers).sort()).toEqual(handlersOfTheApp())
})

for (const [name, { access, status = 200 }] of Object.entries(handlers)) {
  if (access === 'link') continue
  for (const who of people) {
    const signedIn = who === 'owner' || who === 'other'
    const expected =
      access === 'everybody' || (access === 'signed in' && signedIn) || who === 'owner'
        ? status
        : signedIn
          ? 404
          : 401
    test(`${name} answers ${expected} to ${who}`, async ({ world }) => {
      const response = await call(world.as[who], name, world.has)
      const body = await response.text()
      expect(response.status(), body).toBe(expected)
      if (who !== 'owner') expect(body).not.toContain(secret)
    })
  }
}

for (const name of Object.keys(handlers).filter((each) => !each.startsWith('GET'))) {
  // Signing in has a token of its own against forgery.
  if (name.includes('nextauth')) continue
  test(`${name} refuses what another site makes the owner's browser send`, async ({ world }) => {
    const response = await call(world.as.owner, name, world.has, { 'Sec-Fetch-Site': 'cross-site' })
    expect(response.status()).toBe(403)
  })
}

function call(
  request: APIRequestContext,
  name: string,
  has: Belongings,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const handler = handlers[name]
  if (!handler) throw new Error(`the table has no ${name}`)
  const [method = 'GET'] = name.split(' ')
  return request.fetch(handler.path(has), { method, data: handler.body?.(has), headers, maxRedirects: 0 })
}
