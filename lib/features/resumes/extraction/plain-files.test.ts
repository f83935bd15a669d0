import { describe, expect, test } from 'vitest'
import { asJsonResume, linesOfJson } from '@/lib/features/resumes/extraction/json-resume'
import { markdownLines } from '@/lib/features/resumes/extraction/markdown'

describe('Markdown', () => {
  test('is read without its signs', () => {
    const lines = markdownLines(
      [
        '# Ada Lovelace',
        '',
        '**Mathematician** · [my page](https://example.org/ada)',
        '---',
        '## Work',
        '- Wrote the _first_ `program`',
        '| Skill | Level |',
        '| --- | --- |',
        '| Algebra | high |',
      ].join('\n'),
    )
    expect(lines?.map((line) => line.text)).toEqual([
      'Ada Lovelace',
      'Mathematician · my page (https://example.org/ada)',
      'Work',
      'Wrote the first program',
      'Skill\tLevel',
      'Algebra\thigh',
    ])
    expect(lines?.map((line) => line.bullet)).toEqual([false, false, false, true, false, false])
    expect(lines?.[0]).toMatchObject({ bold: true, size: 1.8 })
  })

  test('is not what has none of its headings', () => {
    expect(markdownLines('Ada Lovelace\n#1 of her year\n* not so *')).toBeNull()
  })
})

describe('JSON Resume', () => {
  test('is told by its sections', () => {
    expect(asJsonResume('{"basics":{"name":"Ada"}}')).toEqual({ basics: { name: 'Ada' } })
    expect(asJsonResume('{"name":"no resume"}')).toBeNull()
    expect(asJsonResume('{"basics":')).toBeNull()
    expect(asJsonResume('["basics"]')).toBeNull()
  })

  test('has lines that a person can read', () => {
    const lines = linesOfJson({
      $schema: 'x',
      basics: { name: 'Ada' },
      work: [{ name: 'Engines', highlights: ['Wrote it'] }],
    })
    expect(lines.map((line) => line.text)).toEqual([
      'basics',
      'name: Ada',
      'work',
      'name: Engines',
      'Wrote it',
    ])
    expect(lines.at(-1)?.bullet).toBe(true)
  })
})
