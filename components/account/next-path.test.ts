import { describe, expect, test } from 'vitest'
import { nextPath } from '@/components/account/next-path'

describe('nextPath', () => {
  test('keeps a path of this site with its query', () => {
    expect(nextPath('/interviews/new?position=backend-engineer#plan')).toBe(
      '/interviews/new?position=backend-engineer#plan',
    )
  })
  test.each([
    'https://evil.example/x',
    '//evil.example/x',
    '/\\evil.example/x',
    '/\t/evil.example',
    'javascript:alert(1)',
    'dashboard',
    '',
  ])('does not leave the site for %j', (asked) => {
    expect(nextPath(asked)).toBe('/dashboard')
  })
  test('a missing or repeated parameter leads to the dashboard', () => {
    expect(nextPath(undefined)).toBe('/dashboard')
    expect(nextPath(['/a', '/b'])).toBe('/dashboard')
  })
})
