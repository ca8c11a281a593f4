import { type MeasureRule, measure } from '../rule.ts'

/** Security strengthened, with nothing specific. */
export const generalRules: readonly MeasureRule[] = [
  measure(
    'general',
    'security-strengthened',
    'セキュリティ|セキュリティー|情報管理|再発防止|安全管理',
    '(?:対策|体制|面)?[^。]{0,16}?(?:強化|徹底|努め|向上|対策)',
  ),
  // 「DDoS攻撃に対して対策を講じております」: taken already, and not said what.
  measure(
    'general',
    'countermeasures',
    '対策|必要な対応|必要な措置',
    '(?=(?:は|を|も)?(?:既に|すでに|全て|すべて)?(?:実施|完了|講じ)(?!す|いた(?:し|す)ます|て(?:まい|参|い(?:き|く))))',
  ),
]
