import { describe, expect, test } from 'vitest'
import { emptyContent } from '@/lib/features/resumes/model'
import { parseOffline } from '@/lib/features/resumes/parse-offline'
import { documentOf } from '@/lib/testing/resume-document'

const resume = `Jane Doe
jane@example.com
Experience
Engineer, Acme Inc.\t2019 - 2021
- Cut costs by 20%
Education
BSc Physics, University of Oslo, 2010 - 2013
Skills
SQL, Excel`

describe('of what is no resume nothing is taken', () => {
  test.each([
    [
      'a job description',
      'Senior Engineer\nAcme Corp, Berlin\nResponsibilities\n- Design services\nRequirements\n- 5+ years of Java\nApply at jobs@acme.com until 31.12.2024',
    ],
    [
      'an invoice',
      'INVOICE\nDate: 12 March 2024\nBill to: Jane Doe\nHosting 2023 - 2024\t12\t10.00\nQuestions? billing@example.com +1 415 555 0132',
    ],
    [
      'a letter',
      'Jane Doe\njane@example.com\nDear Hiring Manager,\nI have worked at Acme since 2019.\nSincerely,',
    ],
    ['minutes', '会议纪要\n时间：2024年3月12日\n地点：三楼会议室\n参会人员：王明、李华\n一、讨论项目进展'],
  ])('%s', (_, text) => {
    expect(parseOffline(documentOf(text))).toEqual({
      content: emptyContent,
      fields: [],
      confidence: 0,
      finding: 'not_a_resume',
    })
  })
})

describe('other languages are named, and left alone', () => {
  test.each([
    [
      'German',
      'Max Mustermann\nmax@example.de\nBerufserfahrung\n01/2019 – heute\tSoftwareentwickler, Muster GmbH\n- Entwicklung von Diensten für die Logistik und die Planung der Touren mit Java\n- Betreuung der Auszubildenden und Pflege der Dokumentation für das Team\nAusbildung\n2012 – 2016\tBachelor Informatik',
    ],
    [
      'Japanese',
      '履歴書\n氏名 山田太郎\n学歴\n2010年4月 東京大学工学部に入学しました\n2014年3月 東京大学工学部を卒業しました\n職歴\n2014年4月 株式会社サンプルに入社、バックエンドの開発を担当しています',
    ],
    [
      'Russian',
      'Иван Петров\nivan@example.ru\nОпыт работы\n2019 – настоящее время Инженер-программист\nРазработка сервисов на Java и Python для обработки заказов\nОбразование\n2013 – 2019 МГУ имени Ломоносова',
    ],
  ])('%s', (_, text) => {
    expect(parseOffline(documentOf(text))).toMatchObject({ content: emptyContent, finding: 'other_language' })
  })
})

test('every field says how sure it is and which lines say it', () => {
  const { content, fields, confidence } = parseOffline(documentOf(resume))
  const source = (path: string) => fields.find((field) => field.path === path)
  expect(source('basics.email')).toMatchObject({ origin: 'rules', lines: [1, 1] })
  expect(source('work.0.name')).toMatchObject({ lines: [3, 3] })
  expect(source('work.0.highlights.0')).toMatchObject({ lines: [4, 4] })
  expect(source('education.0.institution')).toMatchObject({ lines: [6, 6] })
  expect(content.work).toMatchObject([{ name: 'Acme Inc.', position: 'Engineer' }])
  expect(fields.every((field) => field.confidence > 0 && field.confidence <= 1)).toBe(true)
  expect(confidence).toBeGreaterThan(0.75)
})

test('letters that were hardly recognised make everything read from them less sure', () => {
  const document = documentOf(resume)
  const blurred = { ...document, lines: document.lines.map((line) => ({ ...line, certainty: 0.6 })) }
  const clear = parseOffline(document)
  const unclear = parseOffline(blurred)
  expect(unclear.content).toEqual(clear.content)
  expect(unclear.confidence).toBeLessThan(clear.confidence - 0.2)
})

test('a resume without a job or a school is less sure than one with both', () => {
  const part = resume.split('\n').filter((line) => !/Experience|Acme|Cut costs/.test(line))
  const { confidence, finding } = parseOffline(documentOf(part.join('\n')))
  expect(finding).toBe('resume')
  expect(confidence).toBeLessThan(parseOffline(documentOf(resume)).confidence)
})
