import type { IStylesOptions } from 'docx'
import type { Locale } from '@/lib/core/locale'

/** As in the PDF, without the sign before them. */
export const colors = {
  ink: '1B2328',
  muted: '566168',
  line: 'DDE2E5',
  accent: '0C5C6B',
  warning: '7A4B00',
  good: '1D6A3F',
}

/** Chinese is set in a font of its own, whatever the language of the rest: names and quotes may be Chinese in any report. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' }

/** The looks of a report in Word; sizes are half points, distances twentieths of a point. */
export function styles(language: Locale): IStylesOptions {
  const heading = (size: number, before: number, color = colors.ink) => ({
    run: { font, size, bold: true, color },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  const own = (id: string, name: string, look: object) => ({
    ...{ id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true },
    ...look,
  })
  return {
    default: {
      document: {
        run: {
          font,
          size: 21,
          color: colors.ink,
          language: { value: language === 'en' ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' },
        },
        paragraph: { spacing: { after: 80, line: 288 } },
      },
      title: heading(42, 120),
      heading1: heading(30, 400),
      heading2: heading(25, 360, colors.accent),
      heading3: heading(20, 200, colors.accent),
    },
    paragraphStyles: [
      own('Product', 'Product', {
        run: { size: 18, bold: true, color: colors.accent },
        paragraph: { spacing: { after: 120 } },
      }),
      own('Muted', 'Muted', {
        run: { size: 18, color: colors.muted },
        paragraph: { spacing: { before: 60, after: 60 } },
      }),
      own('Running', 'Running', { run: { size: 16, color: colors.muted } }),
      own('Quote', 'Quote', {
        run: { size: 20, color: colors.muted },
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: 'single', size: 12, space: 8, color: colors.accent } },
        },
      }),
    ],
  }
}
