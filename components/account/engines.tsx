import { getTranslations } from 'next-intl/server'

const roles = ['interviewer', 'judge', 'writer', 'transcriber'] as const
type Role = (typeof roles)[number]

/** Which engines do what, the preferred one first; the built-in one is the last resort of all but the transcriber. */
export async function Engines({ live }: { live: Record<Role, string[]> }) {
  const t = await getTranslations('settings.engines')
  return (
    <dl className="space-y-4">
      {roles.map((role) => (
        <div key={role}>
          <dt className="text-muted text-sm">{t(role)}</dt>
          <dd>
            <ol>
              {live[role].map((engine) => (
                <li key={engine} className="break-all font-medium">
                  {engine}
                </li>
              ))}
              <LastResort role={role} isAlone={live[role].length === 0} />
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  )
}

async function LastResort({ role, isAlone }: { role: Role; isAlone: boolean }) {
  const t = await getTranslations('settings.engines')
  if (role === 'transcriber') return isAlone && <li className="font-medium">{t('noTranscriber')}</li>
  return <li className={isAlone ? 'font-medium' : 'text-muted'}>{isAlone ? t('offline') : t('otherwise')}</li>
}
