import type { Locale } from '@/lib/core/locale'
import { type Report, reportSchema } from '@/lib/features/reports/model'
import { sampleReportEn } from '@/lib/features/reports/sample-report/en'
import { sampleReportZh } from '@/lib/features/reports/sample-report/zh-cn'

/**
 * The report of an invented practice interview, for showing what a report looks like. Its arithmetic and quotes
 * hold as in a real one.
 */
export function sampleReport(locale: Locale): Report {
  return reportSchema.parse(locale === 'en' ? sampleReportEn : sampleReportZh)
}
