export { findMasks } from './find-masks.ts'
export { applyMasks, type Mask, type MaskKind } from './mask.ts'
export { maskStrings } from './mask-values.ts'
