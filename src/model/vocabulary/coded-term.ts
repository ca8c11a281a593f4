import type { Label } from '../label.ts'

/** A technique of MITRE ATT&CK as of the version named. */
export interface AttackTechnique {
  readonly id: string
  readonly name: string
  readonly version: string
}

/** What another taxonomy calls it. Mappings are data: cited in docs/vocabulary.md and versioned. */
export interface Mappings {
  readonly attack?: readonly AttackTechnique[]
  /** VERIS 1.4.1, as `hacking.variety: Brute force`. */
  readonly veris?: readonly string[]
  /** NIST CSF 2.0 categories: PR.AA. */
  readonly csf?: readonly string[]
  /** NIST SP 800-53 r5 controls: IA-2(1). */
  readonly sp80053?: readonly string[]
}

/** One code of a closed list, with its words in both languages and its mappings. */
export interface CodedTerm<C extends string = string> {
  readonly code: C
  readonly label: Label
  readonly maps?: Mappings
}
