import type { SectorCode } from '../../model/vocabulary/sectors.ts'

/** The 33 industries by which the Securities Identification Code Committee (証券コード協議会) sorts listed companies. */
const sectorsOfIndustries: Readonly<Partial<Record<SectorCode, string>>> = {
  agriculture: '水産・農林業',
  construction: '建設業',
  manufacturing:
    '食料品 繊維製品 パルプ・紙 化学 医薬品 石油・石炭製品 ゴム製品 ガラス・土石製品 鉄鋼 非鉄金属 金属製品 機械 電気機器 輸送用機器 精密機器 その他製品',
  utilities: '電気・ガス業',
  transport: '陸運業 海運業 空運業 倉庫・運輸関連業',
  information: '情報・通信業',
  trade: '卸売業 小売業',
  finance: '銀行業 証券、商品先物取引業 保険業 その他金融業',
  real_estate: '不動産業',
}

const byIndustry = new Map(
  Object.entries(sectorsOfIndustries).flatMap(([sector, industries]) =>
    industries.split(' ').map(industry => [industry, sector as SectorCode]),
  ),
)

/** The sector of a listed company's industry; null for サービス業, which holds many, and for words that are none of the 33. */
export const sectorOfIndustry = (industry: string): SectorCode | null =>
  byIndustry.get(industry.normalize('NFKC').trim()) ?? null
