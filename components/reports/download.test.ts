import { expect, test } from 'vitest'
import { pdfDownload } from '@/components/reports/download'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

test('is a download that nobody keeps, named in the language of the interview', async () => {
  const response = await pdfDownload({ ...sampleReport('zh-CN'), positionTitle: "前端 (Web) '工程师'" })
  const disposition = response.headers.get('content-disposition') ?? ''
  const [plain, encoded] = disposition.split("filename*=UTF-8''")
  expect(plain).toMatch(/^attachment; filename="[\x20-\x7e]+2026-11-18\.pdf"; $/)
  expect(encoded).toMatch(/^[A-Za-z0-9%.\-_~!]+$/)
  expect(decodeURIComponent(encoded ?? '')).toBe("面试报告 前端 (Web) '工程师' 2026-11-18.pdf")
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(response.headers.get('cache-control')).toContain('no-store')
  const body = new Uint8Array(await response.arrayBuffer())
  expect(Number(response.headers.get('content-length'))).toBe(body.length)
  expect(new TextDecoder().decode(body.subarray(0, 5))).toBe('%PDF-')
})
