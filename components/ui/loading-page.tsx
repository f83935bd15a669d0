import { Skeleton } from '@/components/ui/skeleton'

/** The outline of a page with a head and a few rows; `label` says that it is loading. */
export function LoadingPage({ label }: { label: string }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <Skeleton className="mb-3 h-10 w-64 max-w-full" />
      <Skeleton className="mb-10 h-6 w-96 max-w-full" />
      <div className="space-y-3">
        <Skeleton className="h-24 rounded-2xl" />
        <Skeleton className="h-24 rounded-2xl" />
        <Skeleton className="h-24 rounded-2xl" />
      </div>
    </div>
  )
}
