/** A message of JSON-RPC 2.0 as it came, whose `method` is a string. */
export interface RpcRequest {
  readonly method: string
  /** Absent: a notification, which nobody answers. */
  readonly id?: string | number
  readonly params: Readonly<Record<string, unknown>>
}

export interface RpcError {
  readonly code: number
  readonly message: string
}

export type RpcResponse =
  | { readonly jsonrpc: '2.0'; readonly id: string | number; readonly result: object }
  | { readonly jsonrpc: '2.0'; readonly id: string | number | null; readonly error: RpcError }

/** Codes of jsonrpc.org/specification, section 5.1. */
export const rpcCodes = {
  unreadable: -32700,
  invalidRequest: -32600,
  noSuchMethod: -32601,
  invalidParams: -32602,
  internal: -32603,
} as const

export const rpcResult = (id: string | number, result: object): RpcResponse => ({
  jsonrpc: '2.0',
  id,
  result,
})

export const rpcError = (id: string | number | null, code: number, message: string): RpcResponse => ({
  jsonrpc: '2.0',
  id,
  error: { code, message },
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A message as a request; the error to answer with where it is none; null where it is an answer, which we never asked for. */
export function readRpc(message: unknown): RpcRequest | RpcResponse | null {
  if (!isRecord(message) || message.jsonrpc !== '2.0')
    return rpcError(null, rpcCodes.invalidRequest, 'Not a message of JSON-RPC 2.0')
  const { id, method, params } = message
  if (method === undefined && ('result' in message || 'error' in message)) return null
  if (typeof method !== 'string') return rpcError(null, rpcCodes.invalidRequest, 'It has no method')
  if (id !== undefined && typeof id !== 'string' && !Number.isSafeInteger(id))
    return rpcError(null, rpcCodes.invalidRequest, 'The id is neither a string nor an integer')
  if (params !== undefined && !isRecord(params))
    return rpcError((id as string | number) ?? null, rpcCodes.invalidParams, 'The params are no object')
  return { method, params: params ?? {}, ...(id === undefined ? {} : { id: id as string | number }) }
}

export const isRequest = (message: RpcRequest | RpcResponse): message is RpcRequest => 'method' in message
