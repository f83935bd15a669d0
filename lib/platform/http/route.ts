import 'server-only'
import type { z } from 'zod'
import { AppError, errorTable, toAppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { currentViewer, requireViewer, type Viewer } from '@/lib/platform/auth/viewer'
import { clientAddress } from '@/lib/platform/http/client-address'
import { explain } from '@/lib/platform/http/explain'
import { requireSameOrigin } from '@/lib/platform/http/same-origin'
import { consume } from '@/lib/platform/rate-limit/consume'
import type { LimitName } from '@/lib/platform/rate-limit/limits'

type Access = 'viewer' | 'public'
type ViewerOf<A extends Access> = A extends 'public' ? Viewer | null : Viewer
type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined

type RouteDefinition<A extends Access, P, Q, B> = {
  /** Who may call; `viewer` (a signed-in person) unless said otherwise. */
  access?: A
  params?: P
  query?: Q
  /** A JSON body. Without it the request's body is the handler's to read. */
  body?: B
  limit?: LimitName
  handle: (context: {
    viewer: ViewerOf<A>
    params: Parsed<P>
    query: Parsed<Q>
    body: Parsed<B>
    request: Request
  }) => Promise<Response>
}

/**
 * The border of a route handler: cross-site writes refused, session, rate limit and schemas checked, and every
 * error answered as `{ error: { code, message, retry } }` in the reader's language.
 */
export function route<
  A extends Access = 'viewer',
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
>(definition: RouteDefinition<A, P, Q, B>) {
  return async (request: Request, context: { params: Promise<unknown> }): Promise<Response> => {
    try {
      if (request.method !== 'GET' && request.method !== 'HEAD') requireSameOrigin(request)
      const viewer = definition.access === 'public' ? await currentViewer() : await requireViewer()
      if (definition.limit) await consume(definition.limit, viewer?.userId ?? (await clientAddress()))
      return await definition.handle({
        viewer: viewer as ViewerOf<A>,
        params: parse(definition.params, await context.params, 'not_found'),
        query: parse(definition.query, Object.fromEntries(new URL(request.url).searchParams), 'bad_input'),
        body: parse(definition.body, definition.body && (await readJson(request)), 'bad_input'),
        request,
      })
    } catch (thrown) {
      // Its reader has gone, and what only they wanted was given up: no failure, and nobody to tell of it.
      if (request.signal.aborted && thrown === request.signal.reason)
        return new Response(null, { status: 499 })
      return refuse(toAppError(thrown))
    }
  }
}

function parse<S extends z.ZodType | undefined>(
  schema: S | undefined,
  value: unknown,
  code: 'bad_input' | 'not_found',
): Parsed<S> {
  if (!schema) return undefined as Parsed<S>
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new AppError(code, {}, { cause: parsed.error })
  return parsed.data as Parsed<S>
}

async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json()
  } catch (cause) {
    throw new AppError('bad_input', {}, { cause })
  }
}

async function refuse(error: AppError): Promise<Response> {
  if (error.code === 'internal') log().error({ error: error.cause }, 'a request failed')
  const view = await explain(error)
  const headers: Record<string, string> = { 'Cache-Control': 'no-store' }
  if (error.details.seconds) headers['Retry-After'] = String(error.details.seconds)
  return Response.json(
    { error: { ...view, retry: errorTable[error.code].retry } },
    { status: error.status, headers },
  )
}
