import { sampleReportEn } from '@/db/seed/sample-report/en'
import { sampleReportZh } from '@/db/seed/sample-report/zh-cn'
import type { Locale } from '@/lib/core/locale'
import { type Report, reportSchema } from '@/lib/features/reports/model'

/**
 * The report of an invented practice interview, for showing what a report looks like. Its arithmetic and quotes
 * hold as in a real one.
 */
export function sampleReport(locale: Locale): Report {
  return reportSchema.parse(locale === 'en' ? sampleReportEn : sampleReportZh)
}
