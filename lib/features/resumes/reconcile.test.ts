import { describe, expect, test } from 'vitest'
import { type FieldSource, type ParsedResume, resumeContentSchema } from '@/lib/features/resumes/model'
import { reconcile } from '@/lib/features/resumes/reconcile'
import { lookup } from '@/lib/features/resumes/said'

const lines = [
  'Ada Lovelace',
  'ada@acme.com\tLondon',
  'Experience',
  'Engineer, Acme Inc.\t03/2020 - 01/2022',
  'Cut the costs of the whole platform by a fifth within one single year',
  'without losing any of the customers',
  'Globex\tIntern\tSummer 2018',
  'Skills',
  'Languages: Go, Rust, C++',
]
const text = lookup(lines)

type Given = Record<string, unknown>
const content = (given: Given) => resumeContentSchema.parse(given)

/** What the rules read; confidences by path, 0.8 where none is given. */
function rules(given: Given, confidence: Record<string, number> = {}): ParsedResume {
  const fields: FieldSource[] = []
  const visit = (value: unknown, path: string) => {
    const isWhole = /(keywords|courses)$/.test(path)
    if (typeof value === 'string' ? value : isWhole && (value as string[]).length > 0) {
      fields.push({ path, origin: 'rules', confidence: confidence[path] ?? 0.8, lines: [3, 3], other: null })
    } else if (typeof value === 'object' && !isWhole) {
      for (const [key, inner] of Object.entries(value ?? {})) visit(inner, path ? `${path}.${key}` : key)
    }
  }
  const found = content(given)
  visit(found, '')
  return { content: found, fields }
}

const at = (parsed: ParsedResume, path: string) => parsed.fields.find((field) => field.path === path)

describe('a field', () => {
  test('on which both agree is surer, however it is written', () => {
    const joined = reconcile(
      rules({ basics: { email: 'ada@acme.com', url: 'https://ada.dev' } }),
      content({ basics: { email: 'ADA@acme.com ', url: 'ada.dev' } }),
      text,
    )
    expect(joined.content.basics).toMatchObject({ email: 'ada@acme.com', url: 'https://ada.dev' })
    expect(at(joined, 'basics.email')).toMatchObject({ origin: 'both', other: null, lines: [3, 3] })
    expect(at(joined, 'basics.email')?.confidence).toBeCloseTo(0.92)
  })

  test('that only the rules read stays as it is', () => {
    const ours = rules({
      basics: { name: 'Ada Lovelace' },
      work: [{ name: 'Acme Inc.', position: 'Engineer' }],
    })
    expect(reconcile(ours, content({}), text)).toEqual(ours)
    expect(reconcile(ours, content({ work: [{ name: 'Acme Inc.' }] }), text).content).toEqual(ours.content)
  })

  test('that only the model read is added, with the lines it stands on', () => {
    const joined = reconcile(
      rules({ work: [{ name: 'Acme Inc.', position: 'Engineer' }] }),
      content({
        basics: { location: 'London' },
        work: [{ name: 'Acme Inc.', position: 'Engineer', endDate: '2022-01' }],
      }),
      text,
    )
    expect(joined.content.basics.location).toBe('London')
    expect(at(joined, 'basics.location')).toMatchObject({ origin: 'ai', lines: [1, 1] })
    expect(joined.content.work).toMatchObject([{ endDate: '2022-01' }])
    expect(at(joined, 'work.0.endDate')?.lines).toEqual([3, 3])
  })

  test.each([
    ['the rules are surer', 0.9, 'Acme Inc.', 'Acme'],
    ['the rules guessed', 0.4, 'Acme', 'Acme Inc.'],
  ])('on which they differ shows the better supported value: %s', (_, confidence, shown, other) => {
    const joined = reconcile(
      rules({ work: [{ name: 'Acme Inc.', position: 'Engineer' }] }, { 'work.0.name': confidence }),
      content({ work: [{ name: 'Acme', position: 'Engineer' }] }),
      text,
    )
    expect(joined.content.work).toMatchObject([{ name: shown }])
    const source = at(joined, 'work.0.name')
    expect(source?.other).toBe(other)
    expect(source?.confidence).toBeLessThanOrEqual(0.5)
  })

  test('a date is the more exact one of two that do not contradict each other', () => {
    const joined = reconcile(
      rules({ work: [{ name: 'Acme Inc.', startDate: '2020', endDate: '2022-01' }] }),
      content({ work: [{ name: 'Acme Inc.', startDate: '2020-03', endDate: '2021' }] }),
      text,
    )
    expect(joined.content.work).toMatchObject([{ startDate: '2020-03', endDate: '2022-01' }])
    expect(at(joined, 'work.0.startDate')).toMatchObject({ origin: 'both', other: null })
    expect(at(joined, 'work.0.endDate')?.other).toBe('2021')
  })

  test('a text that was only broken in another way is the same; another one is a choice as a whole', () => {
    const ours = rules({ work: [{ name: 'Acme Inc.', highlights: lines.slice(4, 6) }] })
    const joinedLine = `${lines[4]} ${lines[5]}`
    const same = reconcile(ours, content({ work: [{ name: 'Acme Inc.', highlights: [joinedLine] }] }), text)
    expect(same.content).toEqual(ours.content)
    expect(at(same, 'work.0.highlights.0')).toMatchObject({ origin: 'both' })
    const other = reconcile(ours, content({ work: [{ name: 'Acme Inc.', highlights: [lines[4]] }] }), text)
    expect(at(other, 'work.0.highlights')).toMatchObject({ other: lines[4], lines: [3, 3] })
    expect(at(other, 'work.0.highlights.1')).toMatchObject({ origin: 'rules' })
  })
})

describe('entries', () => {
  test('of the model go where it saw them, and are not doubled', () => {
    const joined = reconcile(
      rules({ work: [{ name: 'Acme Inc.', position: 'Engineer', startDate: '2020-03' }] }),
      content({
        work: [
          { name: 'Globex', position: 'Intern', startDate: '2018' },
          { name: 'ACME, Inc', position: 'Engineer', startDate: '2020-03' },
        ],
      }),
      text,
    )
    expect(joined.content.work.map(({ name }) => name)).toEqual(['Globex', 'Acme Inc.'])
    expect(at(joined, 'work.0.startDate')).toMatchObject({ origin: 'ai', lines: [6, 6] })
    expect(at(joined, 'work.1.name')).toMatchObject({ origin: 'both' })
  })

  test('that the rules have in another section are not added', () => {
    const joined = reconcile(
      rules({ projects: [{ name: 'Globex' }] }),
      content({ work: [{ name: 'Globex', position: 'Intern' }] }),
      text,
    )
    expect(joined.content.work).toEqual([])
    expect(joined.content.projects).toMatchObject([{ name: 'Globex' }])
  })

  test('of which the model read a single field are not added', () => {
    const ours = rules({ work: [{ name: 'Acme Inc.', position: 'Engineer', startDate: '2020-03' }] })
    expect(reconcile(ours, content({ work: [{ name: 'London' }] }), text)).toEqual(ours)
  })

  test('skills are joined by their words, however they are grouped', () => {
    const joined = reconcile(
      rules({ skills: [{ name: 'Languages', keywords: ['Go', 'Rust'] }] }),
      content({
        skills: [
          { name: 'Languages', keywords: ['go', 'C++'] },
          { name: 'Rust', keywords: [] },
          { name: 'Systems', keywords: ['Rust'] },
        ],
      }),
      text,
    )
    expect(joined.content.skills).toEqual([{ name: 'Languages', level: '', keywords: ['Go', 'Rust', 'C++'] }])
    expect(at(joined, 'skills.0.keywords')).toMatchObject({ origin: 'both' })
  })
})

describe('a text', () => {
  test.each([
    ['acme inc', true],
    ['Ａｄａ　Ｌｏｖｅｌａｃｅ', true],
    ['by a fifth within one single year without losing', true],
    ['Go', true],
    ['Glob', false],
    ['C', false],
    ['Globex Corporation', false],
    ['', false],
  ])('says %j: %j', (value, said) => {
    expect(text.says(value)).toBe(said)
  })

  test.each([
    ['2020-03', '2020-03'],
    ['2018-06', '2018'],
    ['2018', '2018'],
    ['2017', ''],
    ['March 2020', ''],
  ])('says of the date %s: %j', (date, said) => {
    expect(text.dateSaid(date)).toBe(said)
  })

  test('a date may be written with names, short, packed, or in Chinese', () => {
    const forms = lookup(['Sept. 2019 – Present', "May '17", '201503-201606', '2012年9月至2013年7月'])
    const dates = ['2019-09', '2017-05', '2015-03', '2016-06', '2012-09', '2013-07']
    expect(dates.map(forms.dateSaid)).toEqual(dates)
  })

  test('an address is said that one of its links leads to', () => {
    expect(lookup(['GitHub'], ['https://github.com/ada']).says('github.com/ada')).toBe(true)
    expect(lookup(['GitHub']).says('github.com/ada')).toBe(false)
  })
})
