import { getTranslations } from 'next-intl/server'

const roles = ['interviewer', 'judge', 'writer'] as const
type Role = (typeof roles)[number]

/** Which engines do what, the preferred one first; the built-in one is always the last resort. */
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
              <li className={live[role].length > 0 ? 'text-muted' : 'font-medium'}>
                {live[role].length > 0 ? t('otherwise') : t('offline')}
              </li>
            </ol>
          </dd>
        </div>
      ))}
    </dl>
  )
}
