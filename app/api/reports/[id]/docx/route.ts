import { z } from 'zod'
import { docxDownload } from '@/components/reports/download'
import { getReport } from '@/lib/features/reports/data'
import { route } from '@/lib/platform/http/route'

export const GET = route({
  params: z.object({ id: z.uuid() }),
  limit: 'pdf',
  handle: async ({ viewer, params }) => docxDownload(await getReport(viewer, params.id)),
})
