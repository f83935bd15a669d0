import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewPosition } from '@/components/positions/new-position'
import { PositionFields } from '@/components/positions/position-fields'
import { positionLabels } from '@/components/positions/position-labels'
import { ActionForm } from '@/components/ui/action-form'
import { BackLink } from '@/components/ui/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { createPosition } from '@/lib/features/positions/actions'
import { jobDescriptionLength, positionLimits } from '@/lib/features/positions/model'
import { pageViewer } from '@/lib/platform/auth/viewer'

type Props = { searchParams: Promise<{ by?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.own')
  return { title: t('newTitle') }
}

export default async function NewPositionPage({ searchParams }: Props) {
  await pageViewer('/positions/new')
  const byHand = (await searchParams).by === 'hand'
  const [t, tPositions, language, fields] = await Promise.all([
    getTranslations('positions.own'),
    getTranslations('positions'),
    getLocale(),
    positionLabels(),
  ])
  const empty = { language, category: 'internet' as const, title: '', description: '' }
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={
          <>
            {t('lead')}{' '}
            <Link
              href={byHand ? '/positions/new' : '/positions/new?by=hand'}
              className="text-accent underline underline-offset-4"
            >
              {byHand ? t('byPaste') : t('byHand')}
            </Link>
          </>
        }
        back={<BackLink href="/positions" label={tPositions('title')} />}
      />
      {byHand ? (
        <ActionForm action={createPosition} className="max-w-3xl space-y-7">
          <PositionFields
            position={{ ...empty, requirements: [], skills: [] }}
            limits={positionLimits}
            labels={fields}
          />
          <SubmitButton size="large">{t('save')}</SubmitButton>
        </ActionForm>
      ) : (
        <NewPosition
          length={jobDescriptionLength}
          limits={positionLimits}
          labels={{
            paste: t('paste'),
            pasteHint: t('pasteHint', jobDescriptionLength),
            read: t('read'),
            check: t('check'),
            readBy: t('readBy', { engine: '{engine}' }),
            builtIn: t('builtIn'),
            fallback: t('fallback'),
            save: t('save'),
            fields,
          }}
        />
      )}
    </>
  )
}
