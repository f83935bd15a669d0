import { z } from 'zod'

const word = z.string().trim().min(1, 'must not be blank; leave it out for the default')
const text = word.optional()
const address = z
  .url({ protocol: /^https?$/, error: 'must be a whole address that begins with http:// or https://' })
  .optional()
const portRange = 'must be a whole number from 0 to 65535'
const port = z.string().trim().regex(/^\d+$/, portRange).pipe(z.coerce.number<string>().max(65535, portRange))

function seconds(most = 86_400) {
  const range = `must be a number of seconds above 0, at most ${most}`
  return z
    .string()
    .trim()
    .regex(/^\d+(\.\d+)?$/, range)
    .pipe(z.coerce.number<string>().positive(range).max(most, range))
}

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1')

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: word.default('127.0.0.1'),
  PORT: port.default(3000),
  APP_URL: address,
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),

  DATA_DIR: word.default('.data'),
  DATABASE_URL: text,
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters (openssl rand -hex 32)').optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits (openssl rand -hex 32)')
    .optional(),
  BLOB_READ_WRITE_TOKEN: text,

  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: address,
  OPENAI_MODEL: text,
  OPENAI_MODEL_INTERVIEWER: text,
  OPENAI_MODEL_JUDGE: text,
  OPENAI_MODEL_WRITER: text,
  OPENAI_MODEL_TRANSCRIBER: text,
  FALLBACK_API_KEY: text,
  FALLBACK_BASE_URL: address,
  FALLBACK_MODEL: text,
  FALLBACK_MODEL_INTERVIEWER: text,
  FALLBACK_MODEL_JUDGE: text,
  FALLBACK_MODEL_WRITER: text,
  FALLBACK_MODEL_TRANSCRIBER: text,
  TRANSCRIBER_API_KEY: text,
  TRANSCRIBER_BASE_URL: address,
  TRANSCRIBER_MODEL: text,
  AI_FIRST_TOKEN_SECONDS: seconds().default(15),
  AI_STALL_SECONDS: seconds().default(10),
  AI_REPLY_SECONDS: seconds().default(60),
  AI_TASK_SECONDS: seconds().default(60),
  // The runtime's own fetch gives up a service that has not begun to answer after 300.
  AI_TRANSCRIPTION_SECONDS: seconds(290).default(240),
})

export type Env = z.infer<typeof schema>

/** Every variable that is read. */
export const settingNames = Object.keys(schema.shape)

/** A configuration that cannot be used; its message says what to set. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError'
}

/**
 * Reads a configuration. An empty variable counts as unset.
 * @throws ConfigurationError naming every wrong or missing variable
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigurationError(`The configuration cannot be used:\n${lines.join('\n')}`)
  }
  const env = parsed.data
  if (env.DATABASE_URL && env.NODE_ENV === 'production') {
    const missing = (['SESSION_SECRET', 'ENCRYPTION_KEY'] as const).filter((name) => !env[name])
    if (missing.length > 0) {
      throw new ConfigurationError(
        `With DATABASE_URL set, ${missing.join(' and ')} must be set too, so that every instance shares them ` +
          '(make each with: openssl rand -hex 32).',
      )
    }
  }
  return env
}

let current: Env | undefined

/** The configuration of this process, read once. */
export function env(): Env {
  current ??= readEnv(process.env)
  return current
}
