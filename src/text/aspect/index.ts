export type { Aspect, AspectForm, AspectReading, AspectSigns } from './aspect.ts'
export { aspectAt } from './aspect-at.ts'
export { type AspectFrame, aspectFrameOf } from './aspect-frames.ts'
export { aspectIn } from './aspect-in.ts'
