import NextAuth from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { toAppError } from '@/lib/core/errors'
import { signIn } from '@/lib/features/profiles/sign-in'
import { sessionOptions } from '@/lib/platform/auth/session-options'
import { clientAddress } from '@/lib/platform/http/client-address'

const credentials = Credentials({
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  authorize: async (given) => {
    try {
      return { id: await signIn(given, await clientAddress()) }
    } catch (thrown) {
      // The message of what is thrown here reaches the sign-in page as `?error=<code>`.
      throw toAppError(thrown)
    }
  },
})

function handler(request: Request, context: { params: Promise<{ nextauth: string[] }> }): Promise<Response> {
  return NextAuth({ ...sessionOptions(), providers: [credentials] })(request, context)
}

export { handler as GET, handler as POST }
