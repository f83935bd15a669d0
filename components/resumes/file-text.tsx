import { getTranslations } from 'next-intl/server'

/** The text a resume's sections were read from, for comparison. */
export async function FileText({ text }: { text: string }) {
  const t = await getTranslations('resumes')
  return (
    <section aria-labelledby="file-text">
      <h2 id="file-text" className="font-semibold text-xl tracking-tight">
        {t('text')}
      </h2>
      <p className="mt-1 mb-3 text-muted text-sm">{t('textLead')}</p>
      <div className="whitespace-pre-wrap break-words rounded-2xl border border-line bg-surface p-5 text-sm leading-relaxed">
        {text}
      </div>
    </section>
  )
}
