import { expect, test } from 'vitest'
import { attachment, inline } from '@/lib/platform/http/attachment'

const named = (name: string) => attachment(name, 'application/pdf')['Content-Disposition']

test('a name reaches every reader, whatever it holds', () => {
  expect(named('Maya Chen.pdf')).toBe(
    'attachment; filename="Maya Chen.pdf"; filename*=UTF-8\'\'Maya%20Chen.pdf',
  )
  expect(named('简历.pdf')).toBe('attachment; filename="__.pdf"; filename*=UTF-8\'\'%E7%AE%80%E5%8E%86.pdf')
})

test('a name cannot add headers or end its quotes', () => {
  const header = named("a\"\r\nSet-Cookie: x=1; \\ %41 (b) 'c'*.pdf") ?? ''
  expect(header).not.toMatch(/[\r\n]/)
  expect(header.match(/"/g)).toHaveLength(2)
  expect(header.split("UTF-8''")[1]).not.toMatch(/['"()*\s;]/)
})

test('a file that is shown has its name and is taken for nothing else', () => {
  expect(inline('CV.pdf', 'application/pdf')).toMatchObject({
    'Content-Type': 'application/pdf',
    'Content-Disposition': expect.stringMatching(/^inline; filename="CV.pdf"/),
    'X-Content-Type-Options': 'nosniff',
  })
})
