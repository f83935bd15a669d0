import { readiness } from '@/lib/registry/readiness'

/** Says whether requests can be served: database, storage and worker each `ok` or `failed`. */
export async function GET(): Promise<Response> {
  const parts = await readiness()
  const ready = Object.values(parts).every((state) => state === 'ok')
  return Response.json(
    { status: ready ? 'ready' : 'not ready', ...parts },
    { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
