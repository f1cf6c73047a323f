"""User code that is only type-checked: the public surface as people use it."""

from __future__ import annotations

from datetime import date

import torihiki
from torihiki import Article, Deal, Extractor, Failure, Record
from torihiki.arrow import BatchExtractor, Config, ShardReport, process_shard


def one(text: str) -> list[str]:
    record: Record = torihiki.extract(text, published=date(2025, 11, 4), lang="ja")
    return [mention.value.currency or "?" for mention in record.mentions if mention.type == "amount"]


def many(articles: list[Article]) -> list[Deal]:
    extractor = Extractor(lexicons=["mine.toml"], min_confidence=0.5)
    deals: list[Deal] = []
    for result in extractor.stream(articles, workers=4):
        if isinstance(result, Failure):
            print(result.path, result.error.code, result.error.remedy)
        else:
            deals.extend(result.deals)
    return deals


def batches(rows: BatchExtractor, folder: str) -> list[ShardReport]:
    config = Config(lang="ja", workers=2, timeout=30)
    assert rows.config == config and hash(config)
    return [process_shard(uri, folder, config) for uri in ("a.jsonl", "s3://bucket/b.warc.gz")]
