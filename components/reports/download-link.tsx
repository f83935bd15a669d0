import { buttonClass } from '@/components/ui/button-class'

/** Downloads a file. A plain link: the framework's own would fetch the file beforehand. */
export function DownloadLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} download className={buttonClass({ variant: 'secondary' }, 'print:hidden')}>
      {label}
    </a>
  )
}
