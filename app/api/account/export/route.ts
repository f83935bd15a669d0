import { exportData } from '@/lib/features/privacy/export-data'
import { route } from '@/lib/platform/http/route'

/** Everything the viewer has here, as a ZIP. */
export const GET = route({
  limit: 'upload',
  handle: async ({ viewer }) =>
    new Response(exportData(viewer), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="interview-genius.zip"',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    }),
})
