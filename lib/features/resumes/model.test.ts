import { describe, expect, test } from 'vitest'
import { fileNameOf, mediaTypeOf, nameOfFile } from '@/lib/features/resumes/file-name'
import {
  emptyContent,
  maxNameLength,
  resumeContentSchema,
  resumeFacts,
  resumeSkills,
  toJsonResume,
} from '@/lib/features/resumes/model'

const content = resumeContentSchema.parse({
  basics: { name: 'Ada', summary: 'Builds engines.', location: 'London' },
  work: [
    { name: 'Acme', position: 'Engineer', highlights: ['Cut costs by 20%', ''] },
    { name: 'Initech', position: 'Intern' },
  ],
  skills: [
    { name: 'Data', keywords: ['SQL', 'Kafka'] },
    { name: 'Go', level: 'expert' },
  ],
  projects: [{ name: 'Looms', keywords: ['sql', 'Rust'] }],
})

describe('the content of a resume', () => {
  test.each([
    [{}],
    [null],
    [{ basics: null, work: 'none', skills: [null] }],
    [{ basics: { name: 7, profiles: {} }, education: [] }],
  ])('%j is read as empty where it is not as it should be', (given) => {
    const parsed = resumeContentSchema.safeParse(given)
    if (given === null) expect(parsed.success).toBe(false)
    else expect(parsed.data).toEqual(emptyContent)
  })

  test('its facts are what it says of work and knowledge, each with its section, and no contact details', () => {
    expect(resumeFacts(content)).toEqual([
      { section: 'summary', text: 'Builds engines.' },
      { section: 'work', text: 'Cut costs by 20%' },
      { section: 'work', text: 'Intern, Initech' },
      { section: 'projects', text: 'Looms' },
      { section: 'skills', text: 'Data: SQL, Kafka' },
      { section: 'skills', text: 'Go' },
    ])
  })

  test('its skills are named once each', () => {
    expect(resumeSkills(content)).toEqual(['SQL', 'Kafka', 'Go', 'Rust'])
  })

  test('as JSON Resume it has a location object and nothing empty', () => {
    expect(toJsonResume(content)).toMatchObject({
      basics: { name: 'Ada', location: { address: 'London' } },
      work: [{ name: 'Acme', highlights: ['Cut costs by 20%'] }, { name: 'Initech' }],
    })
    expect(JSON.stringify(toJsonResume(content))).not.toMatch(/""|\[\]|\{\}/)
    expect(toJsonResume(emptyContent)).toEqual({ $schema: expect.any(String) })
  })
})

describe('the name of a resume', () => {
  test.each([
    ['Maya Chen.pdf', 'Maya Chen'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\li\\简历 2026.docx', '简历 2026'],
    ['.pdf', 'resume'],
    ['', 'resume'],
    ['a/', 'resume'],
    ['\u202egnp.exe\u0000.txt', 'gnp.exe'],
    ['..hidden.md', 'hidden'],
  ])('%j is %j', (file, name) => {
    expect(nameOfFile(file)).toBe(name)
  })

  test('is cut at its limit without breaking a character', () => {
    expect(nameOfFile('😀'.repeat(300))).toBe('😀'.repeat(maxNameLength))
  })

  test.each([
    ['pdf', 'x.docx', [], 'CV.pdf'],
    ['docx', 'x.pdf', [], 'CV.docx'],
    ['doc', 'x.docx', [], 'CV.doc'],
    ['json', 'x.txt', [], 'CV.json'],
    ['picture', 'x.png', [0xff], 'CV.jpg'],
    ['picture', 'x.jpg', [0x89], 'CV.png'],
    ['picture', 'x.jpg', [0x52], 'CV.webp'],
    ['text', 'x.md', [], 'CV.md'],
    ['text', 'x.html', [], 'CV.txt'],
  ] as const)(
    'of a %s called %s that begins with %j leads to the download %s',
    (kind, file, head, download) => {
      const mediaType = mediaTypeOf(kind, file, Uint8Array.from(head))
      expect(fileNameOf({ name: 'CV', mediaType })).toBe(download)
    },
  )
})
