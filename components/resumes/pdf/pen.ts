import type { Fonts } from '@/components/pdf/fonts'
import type { Locale } from '@/lib/core/locale'
import type { translator } from '@/lib/core/translate'

/** What every part of the document writes with. */
export type Pen = Fonts & { language: Locale; t: ReturnType<typeof translator<'resumes'>> }
