import { Skeleton } from '@/components/ui/skeleton'

/** The outline of a list that is still loading; `label` says so to those who do not see it. */
export function LoadingRows({ label }: { label: string }) {
  return (
    <div role="status" className="space-y-3">
      <span className="sr-only">{label}</span>
      <Skeleton className="h-24 rounded-2xl" />
      <Skeleton className="h-24 rounded-2xl" />
      <Skeleton className="h-24 rounded-2xl" />
    </div>
  )
}
