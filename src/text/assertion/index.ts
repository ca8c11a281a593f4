export { type Assertion, assertionAt, assertionIn, frameOf, presupposed } from './assertion-at.ts'
export { compose, type Operator } from './operators.ts'
