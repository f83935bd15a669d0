import type { Fonts } from '@/components/pdf/fonts'
import type { ReportTexts, RubricTexts } from '@/components/reports/texts'

/** What every part of the document writes with. */
export type Pen = Fonts & { t: ReportTexts; tRubric: RubricTexts }
