import { readPdfText } from '@/lib/testing/pdf-text'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { asking } from '../fixtures/provider/asking.ts'
import { models } from '../fixtures/provider/healthy.ts'
import { startProvider } from '../fixtures/provider/server.ts'
import { dana } from '../fixtures/resumes.ts'
import { expect, test } from '../fixtures/test.ts'
import { optimisePages } from '../pages/optimise.ts'
import { resumePages } from '../pages/resumes.ts'

const bare = (text: string) => text.replace(/\s/g, '')

test('a resume is optimised by hand: what is missing is said, a line is written anew, the copy is a PDF', async ({
  person: { page },
  language,
  t,
}) => {
  const { text, vague, moved, good } = dana[language]
  const { better, description, missing, implied } = wishes[language]
  const resumes = resumePages(page, t)
  await resumes.upload({ name: 'dana.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await resumes.open()
  const optimise = optimisePages(page, t)
  await optimise.start({ description })

  const skill = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first()
  await expect(skill(missing)).toContainText(t('optimisation.coverage.missing'))
  await expect(skill(implied)).toContainText(t('optimisation.coverage.implied'))
  await expect(page.getByText(t('optimisation.rewriting.offline'))).toBeVisible()
  await expect(optimise.card(vague)).toContainText(t('optimisation.problems.vague.why'))
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await optimise.accept(vague, `${better} [x %]`)
  await expect(page.getByText(t('errors.blank_left', { blank: '[x %]' }))).toBeVisible()
  await expect(optimise.card(vague).getByRole('textbox')).toHaveValue(`${better} [x %]`)
  await optimise.accept(vague, better)
  await expect(optimise.card(vague)).toContainText(t('optimisation.decide.accepted'))
  await optimise
    .card(moved)
    .getByRole('button', { name: t('optimisation.decide.reject') })
    .click()
  await expect(optimise.card(moved)).toContainText(t('optimisation.decide.reject'))
  await page.reload()
  await expect(optimise.card(vague)).toContainText(t('optimisation.decide.accepted'))

  const pdf = await page.request.get(await optimise.create(1))
  expect(pdf.headers()['content-type']).toBe('application/pdf')
  const said = bare((await readPdfText(await pdf.body())).pages.join(''))
  for (const words of [better, moved, good]) expect(said).toContain(bare(words))
  expect(said).not.toContain(bare(vague))
  await expectAccessible(page)

  await page.getByRole('link', { name: t('optimisation.result.open'), exact: true }).click()
  await expect(page.getByText(better)).toBeVisible()
  await expect(page.getByText(t('resumes.corrected', { count: 1 }))).toBeVisible()
  await page.goto('/resumes')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(2)
})

test('lines arrive rewritten while the advice can be read; one that makes something up never does', async ({
  newPerson,
  startOther,
  language,
  t,
}) => {
  test.setTimeout(180_000)
  const { text, vague, moved } = dana[language]
  const { invented, rewritten } = wishes[language]
  const provider = await startProvider({
    respond: ({ model, messages }) =>
      model === models.writer && JSON.stringify(messages).includes('LINE 1')
        ? { rewrites: [vague, moved].map((line) => rewriteOf(line, JSON.stringify(messages))) }
        : {},
  })
  function rewriteOf(line: string, asked: string) {
    const [, number] = new RegExp(`LINE (\\d+): ${line}`).exec(asked) ?? []
    return { number: Number(number), text: line === vague ? invented : rewritten }
  }
  try {
    const { page } = await newPerson(await startOther(asking(provider)))
    const resumes = resumePages(page, t)
    await resumes.upload({ name: 'dana.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await resumes.open()
    const optimise = optimisePages(page, t)
    provider.next({ fault: 'ok', firstTokenMs: 2_000 })
    await optimise.start({ position: 'backend-engineer' })
    await expect(page.getByText(t('optimisation.rewriting.title'))).toBeVisible()
    await expect(optimise.card(moved).getByRole('textbox')).toHaveValue(rewritten)
    await expect(page.getByText(t('optimisation.rewriting.title'))).toBeHidden()
    await expect(page.getByText(t('optimisation.wording.byModel'))).toHaveCount(1)
    await expect(optimise.card(vague).getByRole('textbox')).toHaveValue(vague)
    await optimise.accept(moved)
    await expect(optimise.card(moved)).toContainText(t('optimisation.decide.accepted'))

    provider.always('500')
    await page
      .getByRole('link', { name: t('optimisation.title') })
      .first()
      .click()
    await page.getByLabel(t('optimisation.form.choose'), { exact: true }).selectOption('backend-engineer')
    await page.getByRole('button', { name: t('optimisation.form.submit') }).click()
    const failed = t('optimisation.rewriting.failed', { reason: t('interviews.failure.unavailable') })
    await expect(page.getByText(failed)).toBeVisible()
    provider.always(null)
    await page.getByRole('button', { name: t('optimisation.rewriting.retry') }).click()
    await expect(optimise.card(moved).getByRole('textbox')).toHaveValue(rewritten)
  } finally {
    await provider.close()
  }
})

/** What is to become of Dana's lines, and the job they are read against. */
const wishes = {
  en: {
    better: 'Maintained four services of the back-end team and their on-call handbook',
    invented: 'Led 12 Kafka projects in the back-end team, saving 30% of costs',
    rewritten: 'Helped migrate the order service to PostgreSQL',
    missing: 'Kubernetes',
    implied: 'Java',
    description:
      'Back-end developer\n\nRequirements:\n- Two years of work with Java\n- PostgreSQL\n- Experience with Kubernetes',
  },
  'zh-CN': {
    better: '维护 4 个后端服务，编写值班手册',
    invented: '主导 12 个 Kafka 后端项目，节省成本 30%',
    rewritten: '参与将订单系统迁移到 PostgreSQL',
    missing: 'Kubernetes',
    implied: 'Java',
    description:
      '后端开发工程师\n\n任职要求：\n1. 两年以上 Java 开发经验\n2. 熟悉 PostgreSQL 数据库\n3. 有 Kubernetes 使用经验',
  },
}
