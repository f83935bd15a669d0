import { z } from 'zod'
import { docxDownload } from '@/components/reports/download'
import { readSharedReport } from '@/lib/features/reports/read-shared-report'
import { route } from '@/lib/platform/http/route'

export const GET = route({
  access: 'public',
  params: z.object({ token: z.string().max(100) }),
  handle: async ({ params }) => docxDownload(await readSharedReport(params.token)),
})
