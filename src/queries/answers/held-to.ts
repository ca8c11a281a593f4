import type { z } from 'zod'

/** A type as JSON carries it, which knows no readonly. */
export type Plain<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly [unknown, ...unknown[]]
    ? { -readonly [K in keyof T]: Plain<T[K]> }
    : T extends readonly (infer E)[]
      ? Plain<E>[]
      : { -readonly [K in keyof T]: Plain<T[K]> }

type SameKeys<A, B> = [keyof A] extends [keyof B] ? ([keyof B] extends [keyof A] ? true : false) : false

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? SameKeys<A, B> : false) : false

/**
 * A schema held to a type by the compiler: where a field is in one of the two alone, or of another type, it does not
 * compile. So the type stays where the answer is made, and the schema that is published cannot fall behind it.
 */
export const heldTo =
  <T>() =>
  <S extends z.ZodType>(schema: Same<Plain<z.output<S>>, Plain<T>> extends true ? S : never): z.ZodType<T> =>
    schema as never
