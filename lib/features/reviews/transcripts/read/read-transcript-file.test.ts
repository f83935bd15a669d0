import { describe, expect, test } from 'vitest'
import { docx } from '@/e2e/fixtures/files/docx'
import { pdf, textContent } from '@/e2e/fixtures/files/pdf'
import { readTranscriptFile } from '@/lib/features/reviews/transcripts/read/read-transcript-file'

const given = (bytes: Uint8Array | string) => async () => Buffer.from(bytes)

async function said(bytes: Uint8Array | string) {
  const { lines, speakers } = await readTranscriptFile(given(bytes))
  return lines.map(({ speaker, startMs, text }) => [
    speakers.find(({ id }) => id === speaker)?.name ?? null,
    startMs,
    text,
  ])
}

describe('the file of a transcript', () => {
  test('in Word, as Teams writes it', async () => {
    const paragraphs = [
      'Ana Silva   0:03',
      'Why did you leave?',
      'Ben Ode   0:09',
      'To learn.',
      'And to grow.',
    ]
    expect(await said(docx(paragraphs.map((text) => ({ text }))))).toEqual([
      ['Ana Silva', 3_000, 'Why did you leave?'],
      ['Ben Ode', 9_000, 'To learn. And to grow.'],
    ])
  })

  test('in PDF', async () => {
    const lines = [
      'Interviewer: Why did you leave?',
      'Candidate: To learn, and because the team that I was in',
      'had moved.',
    ]
    expect(await said(pdf(1, textContent(lines)))).toEqual([
      ['Interviewer', null, 'Why did you leave?'],
      ['Candidate', null, 'To learn, and because the team that I was in had moved.'],
    ])
  })

  test.each([
    ['GB 18030', Buffer.from('c3e6cad4b9d9a3bace aaca b2c3b4a3bf'.replaceAll(' ', ''), 'hex')],
    ['UTF-16', Buffer.from('\ufeff面试官：为什么？', 'utf16le')],
    ['UTF-8 with its mark', Buffer.from('\ufeff面试官：为什么？')],
  ])('as text in %s', async (_, bytes) => {
    expect(await said(bytes)).toEqual([['面试官', null, '为什么？']])
  })

  test.each([
    ['nothing', '', 'file_empty'],
    [
      'an archive of something else',
      Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
      'transcript_type',
    ],
    ['a program', Buffer.from('7f454c4602010100000000000000000002003e0001000000', 'hex'), 'transcript_type'],
    ['a web page', '<!doctype html><p>Interviewer: Why?', 'transcript_type'],
    ['a PDF cut off', '%PDF-1.4\n1 0 obj\n<< /Type', 'file_corrupt'],
    ['signs only', '... ?? !!', 'transcript_empty'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(readTranscriptFile(given(bytes))).rejects.toMatchObject({ code })
  })
})
