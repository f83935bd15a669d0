import 'server-only'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { AppError, toAppError } from '@/lib/core/errors'
import { log } from '@/lib/core/log'
import { currentViewer, requireViewer, type Viewer } from '@/lib/platform/auth/viewer'
import { clientAddress } from '@/lib/platform/http/client-address'
import { type ErrorView, explain } from '@/lib/platform/http/explain'
import { consume } from '@/lib/platform/rate-limit/consume'
import type { LimitName } from '@/lib/platform/rate-limit/limits'

/** What a server action answers: its value, or a refusal in the reader's words. */
export type ActionResult<Value> = { ok: true; value: Value } | { ok: false; error: ErrorView }

type Access = 'viewer' | 'public'

type ActionDefinition<A extends Access, S extends z.ZodType, Value> = {
  access?: A
  input: S
  limit: LimitName
  handle: (context: {
    viewer: A extends 'public' ? Viewer | null : Viewer
    input: z.output<S>
  }) => Promise<Value>
}

/**
 * The border of a server action: session, rate limit and schema checked; a form's fields arrive by name. The
 * framework itself refuses cross-site calls. Redirects pass through; everything else thrown becomes a refusal.
 */
export function action<S extends z.ZodType, Value, A extends Access = 'viewer'>(
  definition: ActionDefinition<A, S, Value>,
) {
  return async (given: z.input<S> | FormData): Promise<ActionResult<Value>> => {
    try {
      const viewer = definition.access === 'public' ? await currentViewer() : await requireViewer()
      await consume(definition.limit, viewer?.userId ?? (await clientAddress()))
      const parsed = definition.input.safeParse(given instanceof FormData ? Object.fromEntries(given) : given)
      if (!parsed.success) return { ok: false, error: await explainInput(parsed.error) }
      const value = await definition.handle({
        viewer: viewer as A extends 'public' ? Viewer | null : Viewer,
        input: parsed.data,
      })
      return { ok: true, value }
    } catch (thrown) {
      unstable_rethrow(thrown)
      const error = toAppError(thrown)
      if (error.code === 'internal') log().error({ error: error.cause }, 'an action failed')
      return { ok: false, error: await explain(error) }
    }
  }
}

async function explainInput(problem: z.ZodError): Promise<ErrorView> {
  const view = await explain(new AppError('bad_input'))
  const fields = Object.fromEntries(problem.issues.map((issue) => [issue.path.join('.'), view.message]))
  return { ...view, fields }
}
