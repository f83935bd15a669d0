import { Document, Page, Text, View } from '@react-pdf/renderer'
import type { Fonts } from '@/components/pdf/fonts'
import { Prose } from '@/components/pdf/prose'
import { colors, page } from '@/components/pdf/theme'
import type { ReportDocument } from '@/components/reports/document/model'
import { BlockView } from '@/components/reports/pdf/block-view'

type ReportPagesProps = {
  pen: Fonts
  document: ReportDocument
  /** What stands at the foot of a page. */
  pageOf: (page: number, pages: number) => string
}

/** A report on A4. */
export function ReportPages({ pen, document, pageOf }: ReportPagesProps) {
  const { title, author, product, language, blocks } = document
  const placed = blocks.map((block, place) => ({ place, block, next: blocks[place + 1] }))
  const small = { fontFamily: pen.families, fontSize: 8, color: colors.muted }
  return (
    <Document title={title} author={author} creator={product} producer={product} language={language}>
      <Page
        size="A4"
        experimentalPagination
        style={{ paddingTop: page.top, paddingBottom: page.bottom, paddingHorizontal: page.side }}
      >
        <View
          fixed
          style={{
            position: 'absolute',
            bottom: 32,
            left: page.side,
            right: page.side,
            flexDirection: 'row',
            justifyContent: 'space-between',
          }}
        >
          <Text style={small}>{title}</Text>
          <Text style={small} render={({ pageNumber, totalPages }) => pageOf(pageNumber, totalPages)} />
        </View>
        <Prose pen={pen} text={product} size={9} weight={700} color={colors.accent} />
        <Prose pen={pen} text={title} size={21} weight={700} above={2} />
        {placed.map(({ place, block, next }) => (
          <BlockView key={place} pen={pen} block={block} next={next} />
        ))}
      </Page>
    </Document>
  )
}
