import { describe, expect, test } from 'vitest'
import { renderResume } from '@/components/resumes/pdf/render-resume'
import { locales } from '@/lib/core/locale'
import { emptyContent, type ResumeContent, resumeContentSchema } from '@/lib/features/resumes/model'
import { readPdfText } from '@/lib/testing/pdf-text'

const english = resumeContentSchema.parse({
  basics: {
    name: 'Dana Reyes',
    label: 'Back-end developer',
    email: 'dana@example.com',
    phone: '+1 303 555 0142',
    url: 'https://dana.example.com',
    location: 'Denver, CO',
    summary: 'Five years of services that move freight. 也会中文。',
    profiles: [
      { network: 'GitHub', username: 'dana', url: 'https://github.com/dana-reyes-of-denver' },
      { network: 'Mastodon', username: '@dana', url: '' },
    ],
  },
  work: [
    {
      name: 'Larkspur Freight',
      position: 'Developer',
      location: 'Denver',
      startDate: '2021-03',
      summary: 'Services for 40 depots.',
      highlights: ['Cut the import from 5 hours to 40 minutes', 'Wrote “the handbook” – all of it'],
    },
  ],
  projects: [
    {
      name: 'Ledger',
      description: 'A ledger in Go',
      startDate: '2022',
      endDate: '2022',
      url: 'https://ledger.example.com',
      highlights: ['1,400 stars'],
      keywords: ['Go', 'SQL'],
    },
  ],
  education: [
    {
      institution: 'Colorado State University',
      area: 'Computer Science',
      studyType: 'BSc',
      startDate: '2013-09',
      endDate: '2017-05',
      score: 'GPA 3.8',
      courses: ['Compilers', 'Databases'],
    },
  ],
  skills: [
    { name: 'Languages', level: 'advanced', keywords: ['Go', 'Java'] },
    { name: 'Docker', level: 'basic', keywords: [] },
  ],
  certificates: [{ name: 'CKA', issuer: 'CNCF', date: '2021-06' }],
  languages: [{ language: 'Spanish', fluency: 'native' }],
})

const chinese = resumeContentSchema.parse({
  ...english,
  basics: { ...english.basics, name: '张晓雯', summary: '五年后端开发经验，熟悉物流业务。' },
  work: [
    {
      name: '杭州青禾物流科技有限公司',
      position: '后端开发工程师',
      startDate: '2021-03',
      highlights: ['通过批量写入和增加索引，把夜间导入任务从 5 小时缩短到 40 分钟，覆盖“双十一”高峰。'],
    },
  ],
})

async function read(content: ResumeContent, language: (typeof locales)[number]) {
  const { pages, info } = await readPdfText(await renderResume(content, language))
  return { pages, info, text: pages.join('').replace(/\s/g, '') }
}

/** Every text of a content but dates, which are written otherwise. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /date$/i.test(key) ? [] : [value]
  return Object.entries(value as object).flatMap(([name, one]) => texts(one, name))
}

describe('the PDF of a resume', () => {
  test.each([
    ['en', english],
    ['zh-CN', chinese],
  ] as const)('says everything the resume says, as text, on one page (%s)', async (language, content) => {
    const { pages, text, info } = await read(content, language)
    const hidden = ['GitHub', 'dana'] // A profile is shown by its address.
    for (const one of texts(content)) {
      if (!hidden.includes(one)) expect(text, one).toContain(one.replace(/\s/g, ''))
    }
    expect(pages).toHaveLength(1)
    expect(info).toMatchObject({
      Title: content.basics.name,
      Author: content.basics.name,
      Language: language,
    })
    expect(text).not.toContain('1/1')
  })

  test('writes dates and headings in the language of the resume', async () => {
    const [en, zh] = [await read(english, 'en'), await read(chinese, 'zh-CN')]
    for (const words of ['Mar2021–present', 'Jun2021', 'Education', 'Languages(advanced):Go,Java']) {
      expect(en.text).toContain(words)
    }
    expect(en.text).not.toContain('2022–2022')
    for (const words of ['2021.03–至今', '2021.06', '教育经历', 'Languages（advanced）：Go、Java']) {
      expect(zh.text).toContain(words)
    }
  })

  test.each(locales)(
    'of nothing at all is a page, and what is empty has no heading (%s)',
    async (language) => {
      const { pages, text } = await read(emptyContent, language)
      expect(pages).toHaveLength(1)
      expect(text).toBe('')
    },
  )

  test('of many jobs fills pages that are numbered, and loses nothing', async () => {
    const work = Array.from({ length: 30 }, (_, index) => ({
      ...english.work[0],
      name: `Employer${index}`,
      highlights: [`Did ${index} things`, 'a'.repeat(300), '很'.repeat(300)],
    }))
    const { pages, text } = await read(resumeContentSchema.parse({ ...english, work }), 'en')
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) expect(page).toContain(`${index + 1}/${pages.length}`)
    for (const index of work.keys()) expect(text).toContain(`Did${index}things`)
  })

  test.each(locales)(
    'of characters that no font has, leaves signs out and marks letters (%s)',
    async (language) => {
      const strange = {
        ...english.basics,
        name: '卮龘 š\t\u0000 🎉Dana ✅',
        label: '𐍈 developer 👩‍💻',
        summary: '',
      }
      const { text } = await read({ ...english, basics: strange }, language)
      expect(text).toContain('卮龘šDana?developerdana@example.com')
    },
  )
})
