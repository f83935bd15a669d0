/** Why signing in did not work; `failed` is everything that is not the person's doing. */
export type SignInFailure = 'wrong_credentials' | 'too_many_requests' | 'failed'

/**
 * Signs this browser in: the two requests that next-auth's own client would make, without its 20 KB.
 * @returns null when it worked, which has set the session cookie
 */
export async function requestSignIn(credentials: {
  email: string
  password: string
}): Promise<SignInFailure | null> {
  try {
    const csrf = await fetch('/api/auth/csrf')
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ ...credentials, csrfToken, json: 'true' }),
    })
    const { url } = (await response.json()) as { url: string }
    const error = new URL(url, window.location.href).searchParams.get('error')
    if (response.ok && !error) return null
    return error === 'wrong_credentials' || error === 'too_many_requests' ? error : 'failed'
  } catch {
    return 'failed'
  }
}
