import { describe, expect, test } from 'vitest'
import { type KeptResume, keepCorrections } from '@/lib/features/resumes/keep-corrections'
import {
  type FieldSource,
  type ParsedResume,
  type ResumeContent,
  resumeContentSchema,
} from '@/lib/features/resumes/model'
import { recordCorrections } from '@/lib/features/resumes/record-corrections'

type Given = Record<string, unknown>

const acme = { name: 'Acrne GmbH', position: 'Engineer', startDate: '2020-03', endDate: '2022-01' }
const globex = {
  name: 'Globex',
  position: 'Intern',
  startDate: '2018',
  highlights: ['Wrote tests', 'Led two'],
}

const content = (given: Given) => resumeContentSchema.parse(given)
const from = (path: string, line: number): FieldSource => ({
  path,
  origin: 'rules',
  confidence: 0.8,
  lines: [line, line],
  other: null,
})

/** A parse that found these, each field on the line of its list's number. */
function read(given: Given): ParsedResume {
  const found = content(given)
  const fields = Object.entries(found.basics)
    .filter(([, value]) => typeof value === 'string' && value)
    .map(([name]) => from(`basics.${name}`, 0))
  for (const list of ['work', 'skills', 'projects'] as const) {
    for (const [index, entry] of found[list].entries()) {
      for (const [name, value] of Object.entries(entry)) {
        if (name === 'highlights') {
          fields.push(...[...value].map((_, item) => from(`${list}.${index}.highlights.${item}`, item + 5)))
        } else if (value.length > 0) fields.push(from(`${list}.${index}.${name}`, index + 1))
      }
    }
  }
  return { content: found, fields }
}

/** What is stored after a person has changed a parse. */
function edited(parsed: ParsedResume | KeptResume, change: (content: ResumeContent) => void): KeptResume {
  const saved = structuredClone(parsed.content)
  change(saved)
  const before = { removed: [], ...parsed }
  return { content: saved, ...recordCorrections(before, saved) }
}

const names = (list: { name: string }[]) => list.map((entry) => entry.name)
const sourceAt = ({ fields }: { fields: FieldSource[] }, path: string) =>
  fields.find((field) => field.path === path)

describe('saving', () => {
  const parsed = read({ basics: { name: 'Ada', phone: '123' }, work: [acme, globex] })

  test('without a change changes no source', () => {
    const kept = edited(parsed, () => undefined)
    expect(kept.fields).toEqual(parsed.fields)
    expect(kept.removed).toEqual([])
  })

  test('marks what was changed, added or emptied as the person’s, and nothing else', () => {
    const kept = edited(parsed, (saved) => {
      saved.basics.phone = ''
      saved.basics.label = 'Engineer'
      if (saved.work[0]) saved.work[0].name = 'Acme GmbH'
    })
    expect(kept.fields.filter(({ origin }) => origin === 'person')).toEqual([
      { path: 'basics.label', origin: 'person', confidence: 1, lines: null, other: null },
      { path: 'basics.phone', origin: 'person', confidence: 1, lines: [0, 0], other: '123' },
      { path: 'work.0.name', origin: 'person', confidence: 1, lines: [1, 1], other: 'Acrne GmbH' },
    ])
    expect(sourceAt(kept, 'work.0.position')).toEqual(from('work.0.position', 1))
  })

  test('keeps with its lines what stays of a list that was changed', () => {
    const kept = edited(parsed, (saved) => {
      saved.work[1]?.highlights.splice(0, 1, 'Wrote all tests', 'Mentored')
    })
    expect(sourceAt(kept, 'work.1.highlights')).toMatchObject({ origin: 'person', lines: [5, 6] })
    expect(sourceAt(kept, 'work.1.highlights.2')).toMatchObject({ origin: 'person', lines: [6, 6] })
    expect(sourceAt(kept, 'work.1.highlights.0')).toBeUndefined()
  })

  test('follows an entry to its new place', () => {
    const kept = edited(parsed, (saved) => void saved.work.reverse())
    expect(sourceAt(kept, 'work.1.name')).toEqual(from('work.1.name', 1))
    expect(kept.removed).toEqual([])
  })
})

describe('a parse after corrections', () => {
  const first = read({
    basics: { name: 'Ada', phone: '123' },
    work: [acme, globex],
    skills: [{ name: 'Go' }],
  })

  test('is taken as it is when nobody corrected anything', () => {
    const second = read({ basics: { name: 'Ada L.' }, work: [globex] })
    expect(keepCorrections({ ...first, removed: [] }, second)).toEqual(second)
  })

  test('changes no field that the person corrected, and every other one', () => {
    const kept = edited(first, (saved) => {
      saved.basics.name = 'Ada Lovelace'
      if (saved.work[0]) saved.work[0].name = 'Acme GmbH'
    })
    const second = read({
      basics: { name: 'Ada', phone: '+44 123' },
      work: [globex, { ...acme, position: 'Senior Engineer' }],
    })
    const joined = keepCorrections(kept, second)
    expect(joined.content.basics).toMatchObject({ name: 'Ada Lovelace', phone: '+44 123' })
    expect(joined.content.work[1]).toMatchObject({ name: 'Acme GmbH', position: 'Senior Engineer' })
    expect(sourceAt(joined, 'work.1.name')).toEqual({
      path: 'work.1.name',
      origin: 'person',
      confidence: 1,
      lines: [2, 2],
      other: 'Acrne GmbH',
    })
  })

  test('leaves alone an entry of which the person changed everything', () => {
    const kept = edited(read({ work: [{ name: 'Acrne GmbH' }] }), (saved) => {
      if (saved.work[0])
        saved.work[0] = { ...saved.work[0], name: 'Initech', position: 'Clerk', startDate: '2001' }
    })
    // A change of everything is another entry in the place of the first.
    expect(keepCorrections(kept, read({ work: [{ name: 'Acrne GmbH' }] })).content.work).toEqual(
      kept.content.work,
    )
  })

  test('leaves empty what the person emptied', () => {
    const kept = edited(first, (saved) => {
      saved.basics.phone = ''
    })
    const joined = keepCorrections(kept, first)
    expect(joined.content.basics.phone).toBe('')
    expect(keepCorrections({ ...joined, removed: [] }, first).content.basics.phone).toBe('')
  })

  test('leaves a list as the person made it, and finds the lines of its items again', () => {
    const kept = edited(first, (saved) => {
      if (saved.work[1]) saved.work[1].highlights = ['Led two', 'Mentored']
    })
    const joined = keepCorrections(kept, first)
    expect(joined.content.work[1]?.highlights).toEqual(['Led two', 'Mentored'])
    expect(sourceAt(joined, 'work.1.highlights.0')?.lines).toEqual([6, 6])
    expect(joined.fields.filter(({ path }) => path.startsWith('work.1.highlights.'))).toHaveLength(1)
  })

  test('keeps an added entry where it was, and does not bring back a removed one', () => {
    const kept = edited(first, (saved) => {
      saved.work.splice(1, 1, {
        ...content({ work: [{ name: 'Hooli', startDate: '2019' }] }).work[0],
      } as never)
    })
    expect(names(kept.content.work)).toEqual(['Acrne GmbH', 'Hooli'])
    const joined = keepCorrections(kept, first)
    expect(names(joined.content.work)).toEqual(['Acrne GmbH', 'Hooli'])
    // Nor after a parse that had not found it at all.
    const without = keepCorrections({ ...joined, removed: kept.removed }, read({ work: [acme] }))
    const again = keepCorrections({ ...without, removed: kept.removed }, first)
    expect(names(again.content.work)).toEqual(['Acrne GmbH', 'Hooli'])
  })

  test('does not bring back an entry that was corrected before it was removed', () => {
    const corrected = edited(first, (saved) => {
      if (saved.work[0]) saved.work[0].name = 'Wonka'
    })
    const kept = edited(corrected, (saved) => void saved.work.shift())
    expect(names(keepCorrections(kept, first).content.work)).toEqual(['Globex'])
  })

  test('brings back an entry that the person added again', () => {
    const without = edited(first, (saved) => void saved.work.shift())
    const again = edited(without, (saved) => void saved.work.push(content({ work: [acme] }).work[0] as never))
    expect(again.removed).toEqual([])
    expect(names(keepCorrections(again, first).content.work)).toContain('Acrne GmbH')
  })

  test('removing one of two entries that are alike removes one', () => {
    const twice = read({
      work: [acme, { ...acme, position: 'Lead Engineer', startDate: '2022-01', endDate: '' }],
    })
    const kept = edited(twice, (saved) => void saved.work.pop())
    expect(keepCorrections(kept, twice).content.work).toEqual([twice.content.work[0]])
  })

  test('keeps an entry with a correction that the file no longer shows, and drops one without', () => {
    const kept = edited(first, (saved) => {
      if (saved.work[0]) saved.work[0].position = 'Chief Engineer'
    })
    expect(names(keepCorrections(kept, read({})).content.work)).toEqual(['Acrne GmbH'])
  })

  test('keeps what was filled in by hand', () => {
    const kept = edited(read({}), (saved) => {
      saved.basics.name = 'Ada'
      saved.skills.push({ name: 'Go', level: 'expert', keywords: [] })
    })
    const joined = keepCorrections(
      kept,
      read({ basics: { name: 'A. Lovelace' }, skills: [{ name: 'Rust' }] }),
    )
    expect(joined.content.basics.name).toBe('Ada')
    expect(names(joined.content.skills)).toEqual(['Go', 'Rust'])
  })
})
