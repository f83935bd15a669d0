import { Document, Page, Text, View } from '@react-pdf/renderer'
import { colors, page } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Heading } from '@/components/reports/pdf/prose'
import { Question } from '@/components/reports/pdf/question'
import { Skills } from '@/components/reports/pdf/skills'
import { Findings, Head, Scores, Suggestions } from '@/components/reports/pdf/summary'
import type { Report } from '@/lib/features/reports/model'

/** A report on A4: what its page shows, in the same order. */
export function ReportDocument({ pen, report, product }: { pen: Pen; report: Report; product: string }) {
  const { t } = pen
  const title = t('title', { position: report.positionTitle })
  const small = { fontFamily: pen.families, fontSize: 8, color: colors.muted }
  return (
    <Document
      title={title}
      author={report.candidateName || product}
      creator={product}
      producer={product}
      language={report.language}
    >
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
          <Text
            style={small}
            render={({ pageNumber, totalPages }) => t('page', { page: pageNumber, pages: totalPages })}
          />
        </View>
        <Head pen={pen} report={report} product={product} />
        <Scores pen={pen} report={report} />
        {report.scoredTurns > 0 && (
          <>
            <Findings pen={pen} title={t('strengths')} none={t('noStrengths')} findings={report.strengths} />
            <Findings
              pen={pen}
              title={t('weaknesses')}
              none={t('noWeaknesses')}
              findings={report.weaknesses}
            />
          </>
        )}
        <Skills pen={pen} report={report} />
        <Suggestions pen={pen} report={report} />
        <Heading pen={pen} text={t('questions')} />
        {report.turns.map((turn) => (
          <Question key={turn.turnId} pen={pen} turn={turn} />
        ))}
      </Page>
    </Document>
  )
}
