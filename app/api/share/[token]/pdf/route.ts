import { z } from 'zod'
import { pdfResponse } from '@/components/reports/pdf/pdf-response'
import { AppError } from '@/lib/core/errors'
import { getReport } from '@/lib/features/reports/data'
import { openShareLink } from '@/lib/features/reports/open-share-link'
import { readSharePass } from '@/lib/features/reports/share-cookies'
import { route } from '@/lib/platform/http/route'
import { consume } from '@/lib/platform/rate-limit/consume'

export const GET = route({
  access: 'public',
  params: z.object({ token: z.string().max(100) }),
  handle: async ({ params }) => {
    const viewer = await openShareLink(params.token, await readSharePass())
    if (!viewer) throw new AppError('wrong_passcode')
    // Counted for each link: the addresses of its readers may not be known apart.
    await consume('pdf', viewer.linkId)
    return pdfResponse(await getReport(viewer, viewer.reportId))
  },
})
