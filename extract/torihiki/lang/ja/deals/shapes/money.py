"""Shapes of money lent, borrowed or granted, and of sites built."""

from __future__ import annotations

from torihiki.deals.shape import Shape

__all__ = ["MONEY"]

MONEY: tuple[Shape, ...] = (
    Shape(
        "ja.deals.lend", "financing",
        ("融資する", "融資契約", "融資した", "融資を決", "融資を実行", "つなぎ融資", "協調融資", "融資枠", "シンジケートローン", "融資", "貸し付け", "貸付契約", "を貸し付"),
        {"agent": "lender", "by": "lender", "to": "borrower", "from": "lender", "with": "lender", "of": "lender", "elided": "borrower"},
        {"agent": "borrower", "by": "lender", "from": "lender", "with": "lender", "of": "lender", "to": "borrower"},
    ),
    Shape(
        "ja.deals.borrow", "financing",
        ("借り入れ", "借入れ", "借入", "借り入れる", "コミットメントライン契約", "融資を受け", "融資契約を結", "融資契約を締結", "協調融資を契約", "協調融資契約", "融資で調達",
         "協調融資で調達", "シンジケートローンを組成", "シンジケートローン契約", "協調融資を組", "協調融資を受け", "融資を確保"),
        {"agent": "borrower", "by": "borrower", "from": "lender", "with": "lender", "of": "lender"},
        figure=True, alone=True, past="completed",
    ),
    Shape(
        "ja.deals.bond", "financing",
        ("社債", "普通社債", "個人向け社債", "転換社債", "無担保社債", "起債", "グリーンボンド", "サムライ債", "劣後債", "債券を発行", "債券発行", "ドル建て債", "ユーロ建て債", "円建て債",
         "ハイブリッド債", "年債を発行", "年債で"),
        {"agent": "issuer", "by": "issuer", "of": "issuer", "after": "issuer"},
        past="completed", figure=True, alone=True,
    ),
    Shape(
        "ja.deals.build", "construction",
        ("建設", "を建て", "に建て", "も建て", "建てる", "新設", "着工", "起工", "新工場", "新棟", "増設する", "増設し", "整備する計画", "施工", "を整備する", "を整備し", "拠点を設け",
         "工場を設け", "センターを開設", "センターを設置", "新拠点"),
        {"agent": "builder", "by": "builder", "of": "builder"},
        status="planned", alone=True, past="completed",
        needs=r"工場|新棟|棟|センター|DC|拠点|施設|発電所|ライン|研究所|物流|プラント|店舗|製鉄所|基地局|ファブ",
    ),
    Shape(
        "ja.deals.build-dropped", "construction",
        ("計画していた", "計画を断念", "計画を撤回", "計画を中止", "計画を白紙", "計画を凍結"),
        {"agent": "builder", "of": "builder"},
        status="cancelled", alone=True,
        needs=r"(?:工場|棟|センター|DC|拠点|施設|発電所|研究所|プラント)[^。]{0,30}(?:断念|撤回|中止|白紙|凍結|取りやめ)",
    ),
    Shape(
        "ja.deals.subsidise", "subsidy",
        ("補助金", "補助", "助成金", "助成", "支援金", "交付決定"),
        {"agent": "grantor", "by": "grantor", "from": "grantor", "to": "grantee", "inner": "grantee", "of": "grantor", "elided": "grantee"},
        {"agent": "grantee", "from": "grantor", "to": "grantor", "by": "grantor", "of": "grantor"},
        status="planned", alone=True,
    ),
)  # fmt: skip
