import { pages } from './table.ts'
import { expect, test } from './world.ts'

for (const [route, { path }] of Object.entries(pages)) {
  test(`${route} comes with a strict policy, and its HTML keeps it`, async ({ world }) => {
    const response = await world.as.owner.get(path(world.has), { maxRedirects: 0 })
    const headers = response.headers()
    const policy = headers['content-security-policy'] ?? ''
    const scripts = directive(policy, 'script-src')
    expect(scripts).not.toContain('unsafe')
    expect(directive(policy, 'style-src')).toBe("'self'")
    expect(directive(policy, 'object-src')).toBe("'none'")
    expect(directive(policy, 'base-uri')).toBe("'none'")
    expect(directive(policy, 'frame-ancestors')).toBe("'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toMatch(/^(no-referrer|strict-origin-when-cross-origin)$/)
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['strict-transport-security']).toBeUndefined()

    const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1]
    expect(nonce).toBeTruthy()
    const html = await response.text()
    const tags = html.match(/<script\b[^>]*>/g) ?? []
    expect(tags).not.toEqual([])
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<style\b/)
    expect(html).not.toMatch(/<[a-z][^>]*\s(style|on[a-z]+)="/)
  })
}

test('every answer has a nonce of its own', async ({ world }) => {
  const policies = await Promise.all(
    [1, 2].map(async () => (await world.as.nobody.get('/')).headers()['content-security-policy']),
  )
  expect(policies[0]).not.toBe(policies[1])
})

test('behind https the browser is told to stay there, and the cookie never leaves it', async ({
  startOther,
  playwright,
}) => {
  const app = await startOther({ APP_URL: 'https://interviews.example.org' })
  const request = await playwright.request.newContext({ baseURL: app.url })
  const page = await request.get('/')
  expect(page.headers()['strict-transport-security']).toMatch(/max-age=\d{8}/)
  const csrf = await request.get('/api/auth/csrf')
  expect(csrf.headers()['set-cookie']).toMatch(/__Host-next-auth[.]csrf-token=.*; Secure/)
  await request.dispose()
})

test('the session cookie cannot be read by scripts or sent along by other sites', async ({ world }) => {
  const { cookies } = await world.as.owner.storageState()
  expect(cookies.find(({ name }) => name === 'session')).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
  })
})

function directive(policy: string, name: string): string {
  const found = policy
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name} `))
  return found?.slice(name.length + 1) ?? ''
}
