import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import type { ReportDocument } from '@/components/reports/document/model'
import { inWord } from '@/components/reports/docx/in-word'
import { styles } from '@/components/reports/docx/styles'
import { xmlText } from '@/components/reports/docx/xml-text'

/** A report as a Word document: real headings, tables and quotes, with its title above and page numbers below. */
export async function writeDocx(report: ReportDocument): Promise<Buffer> {
  const { title, product, author, language, blocks } = report
  const body: FileChild[] = [
    new Paragraph({ style: 'Product', children: [new TextRun(xmlText(product))] }),
    new Paragraph({ style: 'Title', children: [new TextRun(xmlText(title))] }),
    ...blocks.flatMap(inWord),
  ]
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(author),
    lastModifiedBy: xmlText(product),
    styles: styles(language),
    numbering: {
      config: [
        {
          reference: 'steps',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 360, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        // A4 with margins of 20 mm.
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
          },
        },
        headers: { default: new Header({ children: [running([new TextRun(xmlText(title))])] }) },
        footers: {
          default: new Footer({
            children: [
              running(
                [
                  new TextRun({ children: [PageNumber.CURRENT] }),
                  new TextRun(' / '),
                  new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
                ],
                AlignmentType.END,
              ),
            ],
          }),
        },
        children: body,
      },
    ],
  })
  return Packer.toBuffer(document)
}

function running(
  children: TextRun[],
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType] = AlignmentType.START,
) {
  return new Paragraph({ style: 'Running', alignment, children })
}
