import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache, type ReactNode } from 'react'
import { CoverageList } from '@/components/optimisation/coverage-list'
import { Notes } from '@/components/optimisation/notes'
import { OrderCard } from '@/components/optimisation/order-card'
import { ResultBar } from '@/components/optimisation/result-bar'
import { RewritingNote } from '@/components/optimisation/rewriting-note'
import { SkillCard } from '@/components/optimisation/skill-card'
import { WordingCard } from '@/components/optimisation/wording-card'
import { ActionForm } from '@/components/ui/action-form'
import { Alert } from '@/components/ui/alert'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHeader } from '@/components/ui/page-header'
import { Progress } from '@/components/ui/progress'
import { Section } from '@/components/ui/section'
import { SubmitButton } from '@/components/ui/submit-button'
import { deleteOptimisation } from '@/lib/features/optimisation/actions'
import { getOptimisation } from '@/lib/features/optimisation/data'
import { isStuck } from '@/lib/features/optimisation/model'
import { getResume } from '@/lib/features/resumes/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string; run: string }> }

const load = cache(async (id: string, runId: string) => {
  const viewer = await pageViewer(`/resumes/${id}/optimise/${runId}`)
  const [resume, run] = await orNotFound(Promise.all([getResume(viewer, id), getOptimisation(viewer, runId)]))
  if (run.resumeId !== id) notFound()
  return { resume, run }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, run } = await params
  const [t, loaded] = await Promise.all([getTranslations('optimisation'), load(id, run)])
  return { title: t('titleFor', { position: loaded.run.target.title || t('pasted') }) }
}

export default async function OptimisationPage({ params }: Props) {
  const { id, run: runId } = await params
  const [{ resume, run }, t] = await Promise.all([load(id, runId), getTranslations('optimisation')])
  const { advice, decisions, rewrites, progress } = run
  const stuck = isStuck(run)
  const isChanged = JSON.stringify(resume.content) !== JSON.stringify(run.content)
  const skills = advice.suggestions.filter((one) => one.kind === 'skill')
  const wordings = advice.suggestions.filter((one) => one.kind === 'wording')
  const orders = advice.suggestions.filter((one) => one.kind === 'order')
  return (
    <>
      <LiveRefresh active={run.status === 'rewriting' && !stuck} />
      <PageHeader
        title={
          <span className="break-words">{t('titleFor', { position: run.target.title || t('pasted') })}</span>
        }
        back={<BackLink href={`/resumes/${id}/optimise`} label={t('title')} />}
        lead={<span className="break-words">{t('of', { name: resume.name })}</span>}
      />
      {isChanged && (
        <Alert tone="warning" className="mb-8">
          <p>{t('changed')}</p>
          <ButtonLink
            href={`/resumes/${id}/optimise${run.target.positionId ? `?position=${run.target.positionId}` : ''}`}
            variant="secondary"
            size="small"
            className="mt-3"
          >
            {t('again')}
          </ButtonLink>
        </Alert>
      )}
      {progress.all > 0 && (
        <div className="mb-10 max-w-2xl">
          <p className="mb-2">{t('progress.count', progress)}</p>
          <Progress label={t('progress.label')} value={progress.decided} max={progress.all} />
        </div>
      )}
      <CoverageList coverage={advice.coverage} />
      {skills.length > 0 && (
        <Section title={t('skill.title')} lead={t('skill.lead')}>
          <Cards>
            {skills.map((one) => (
              <SkillCard key={one.id} id={runId} suggestion={one} decision={decisions[one.id]} />
            ))}
          </Cards>
        </Section>
      )}
      <Section title={t('wording.title')} lead={wordings.length > 0 ? t('wording.lead') : t('wording.none')}>
        {wordings.length > 0 && (
          <>
            <RewritingNote {...run} stuck={stuck} />
            <Cards>
              {wordings.map((one) => (
                <WordingCard
                  key={one.id}
                  id={runId}
                  wording={one}
                  decision={decisions[one.id]}
                  rewrite={rewrites[one.id]}
                />
              ))}
            </Cards>
          </>
        )}
      </Section>
      {orders.length > 0 && (
        <Section title={t('order.title')} lead={t('order.lead')}>
          <Cards>
            {orders.map((one) => (
              <OrderCard key={one.id} id={runId} order={one} decision={decisions[one.id]} />
            ))}
          </Cards>
        </Section>
      )}
      <Notes resumeId={id} notes={advice.notes} />
      {progress.all > 0 && <ResultBar id={runId} accepted={progress.accepted} resultId={run.resultId} />}
      <ActionForm action={deleteOptimisation} className="mt-12 border-line border-t pt-5">
        <input type="hidden" name="id" value={runId} />
        <SubmitButton variant="quiet" size="small">
          {t('delete')}
        </SubmitButton>
      </ActionForm>
    </>
  )
}

function Cards({ children }: { children: ReactNode }) {
  return <div className="max-w-3xl space-y-4">{children}</div>
}
