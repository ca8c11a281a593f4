export { type Assertion, assertionAt, assertionIn, frameOf } from './assertion-at.ts'
export { compose, type Operator } from './operators.ts'
