import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { SampleReport } from '@/components/landing/sample-report'
import { buttonClass } from '@/components/ui/button-class'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

const steps = ['resume', 'questions', 'interview', 'report'] as const
const promises = ['evidence', 'fair', 'yours'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations()
  return { title: { absolute: `${t('common.name')}: ${t('landing.title')}` } }
}

export default async function LandingPage() {
  const [t, locale] = await Promise.all([getTranslations('landing'), getLocale()])
  return (
    <>
      <section className="pt-4 pb-12 sm:pt-10 sm:pb-16">
        <h1 className="max-w-3xl break-keep font-semibold text-4xl leading-[1.1] tracking-tight sm:text-6xl">
          {t('title')}
        </h1>
        <p className="mt-5 max-w-2xl text-lg text-muted sm:text-xl">{t('lead')}</p>
        <div className="mt-8 flex flex-wrap gap-3">
          <a href="/sign-up" className={buttonClass({ size: 'large' })}>
            {t('start')}
          </a>
          <a href="#sample" className={buttonClass({ variant: 'secondary', size: 'large' })}>
            {t('seeReport')}
          </a>
        </div>
      </section>
      <SampleReport report={sampleReport(locale)} />
      <section aria-labelledby="steps" className="mt-20 sm:mt-28">
        <h2 id="steps" className="mb-8 font-semibold text-3xl tracking-tight">
          {t('steps.title')}
        </h2>
        <ol className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {steps.map((step, index) => (
            <li key={step} className="border-accent border-t-2 pt-4">
              <p className="font-semibold text-accent tabular-nums">{index + 1}</p>
              <h3 className="mt-1 mb-2 font-semibold text-lg">{t(`steps.${step}.title`)}</h3>
              <p className="text-muted">{t(`steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="promises" className="mt-20 sm:mt-28">
        <h2 id="promises" className="mb-8 font-semibold text-3xl tracking-tight">
          {t('promises.title')}
        </h2>
        <dl className="border-line border-t">
          {promises.map((promise) => (
            <div
              key={promise}
              className="grid gap-x-10 gap-y-1 border-line border-b py-6 md:grid-cols-[20rem_1fr]"
            >
              <dt className="font-semibold text-lg">{t(`promises.${promise}.title`)}</dt>
              <dd className="max-w-prose">{t(`promises.${promise}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-16 mb-8 sm:mt-24">
        <p className="max-w-2xl font-semibold text-2xl leading-snug tracking-tight sm:text-3xl">
          {t('close')}
        </p>
        <a href="/sign-up" className={buttonClass({ size: 'large' }, 'mt-6')}>
          {t('start')}
        </a>
      </section>
    </>
  )
}
