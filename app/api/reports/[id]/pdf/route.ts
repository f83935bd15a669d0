import { z } from 'zod'
import { pdfResponse } from '@/components/reports/pdf/pdf-response'
import { getReport } from '@/lib/features/reports/data'
import { route } from '@/lib/platform/http/route'

export const GET = route({
  params: z.object({ id: z.uuid() }),
  limit: 'pdf',
  handle: async ({ viewer, params }) => pdfResponse(await getReport(viewer, params.id)),
})
