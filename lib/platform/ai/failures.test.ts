import { APICallError } from 'ai'
import { describe, expect, test } from 'vitest'
import { classify } from '@/lib/platform/ai/failures'

function answered(statusCode: number, body: unknown = {}, headers: Record<string, string> = {}) {
  return new APICallError({
    message: 'failed',
    url: 'https://api.example.org/v1/chat/completions',
    requestBodyValues: { messages: ['a secret answer'] },
    statusCode,
    responseHeaders: headers,
    responseBody: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

const error = (code: string, message = '') => ({ error: { code, type: code, message } })

describe('classify', () => {
  test.each([
    // OpenAI, DashScope, DeepSeek, SiliconFlow and gateways, as they document their errors.
    [
      429,
      error('rate_limit_exceeded', 'Limit 3 / min. Add a payment method at /account/billing.'),
      'rate_limited',
      true,
    ],
    [429, error('insufficient_quota', 'You exceeded your current quota'), 'quota', false],
    [
      400,
      error('Arrearage', 'Access denied, please make sure your account is in good standing.'),
      'quota',
      false,
    ],
    [402, error('', 'Insufficient Balance'), 'quota', false],
    [403, { code: 30001, message: 'Sorry, your account balance is insufficient' }, 'quota', false],
    [403, error('AllocationQuota.FreeTierOnly', ''), 'quota', false],
    [400, error('data_inspection_failed', 'Input data may contain inappropriate content.'), 'refused', false],
    [400, error('content_filter', ''), 'refused', false],
    [400, error('context_length_exceeded', 'too long'), 'bad_request', false],
    [401, error('invalid_api_key', ''), 'bad_request', false],
    [404, error('model_not_found', ''), 'bad_request', false],
    [404, '<html>Not found</html>', 'bad_request', false],
    [408, '', 'unavailable', true],
    [502, '<html>Bad gateway</html>', 'unavailable', true],
    [503, error('server_error', 'The engine is overloaded'), 'unavailable', true],
    [200, '<!DOCTYPE html><html></html>', 'unavailable', false],
    [200, error('insufficient_quota', ''), 'quota', false],
    [200, error('server_error', ''), 'unavailable', true],
  ])('%i %j is %s', (status, body, kind, mayRetry) => {
    expect(classify(answered(status, body))).toMatchObject({ kind, mayRetry })
  })

  test.each([
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('reads the pause of %j as %s ms', (headers, ms) => {
    expect(classify(answered(429, error('rate_limit'), headers)).retryAfterMs).toBe(ms)
  })

  test('keeps status and code for the operator, and nothing of what was asked', () => {
    const { detail, message } = classify(answered(404, error('model_not_found', 'No model x')))
    expect(detail).toBe('404 model_not_found model_not_found')
    expect(`${detail} ${message}`).not.toContain('secret')
  })
})
