import { type MeasureRule, measure } from '../rule.ts'

/** Security strengthened, with nothing specific. */
export const generalRules: readonly MeasureRule[] = [
  measure(
    'general',
    'security-strengthened',
    'セキュリティ|セキュリティー|情報管理|再発防止|安全管理',
    '(?:対策|体制|面)?[^。]{0,16}?(?:強化|徹底|努め|向上|対策)',
  ),
]
