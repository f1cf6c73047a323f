"""Plain text and Markdown: front matter and the title. The text itself is never changed."""

from __future__ import annotations

import re

__all__ = ["front_matter", "title_of"]

_FRONT = re.compile(r"---[ \t]*\n((?:[^\n]{0,500}\n){0,40}?)(?:---|\.\.\.)[ \t]*(?:\n|$)")
_FIELD = re.compile(r"([A-Za-z_]{1,30})[ \t]*:[ \t]*(.{1,400})$")
_HEADING = re.compile(r"\s{0,3}#{1,3}[ \t]+(.{1,300}?)[ \t#]*$")
_SETEXT = re.compile(r"\s{0,3}=+\s*$")
_BULLET = re.compile(r"\s*(?:[-*+•・●■◆▼▶]\s|[0-9０-９]{1,2}[.．)）]\s|>|\|)")
_SENTENCE = re.compile(r"[。．]\s*$|[^.][.!?:;,、，：]\s*$")
_LABEL = re.compile(r"(?:日付|配信|公開|更新|掲載|date|published|updated|posted|by|source|出典)\s*[:：]", re.IGNORECASE)
_DATE_ONLY = re.compile(r"[\s0-9０-９年月日時分:：/／.,\-()（）月火水木金土日曜A-Za-z]{6,30}$")
_DIGIT = re.compile(r"[0-9０-９]")
_WIDE = re.compile(r"[぀-鿿]")


def front_matter(text: str) -> dict[str, str]:
    """``key: value`` lines between two ``---`` at the head of a Markdown file, keys in lower case; empty if there are none.

    >>> front_matter("---\\ntitle: 契約の要点\\ndate: 2025-11-04\\n---\\n本文")
    {'title': '契約の要点', 'date': '2025-11-04'}
    """
    match = _FRONT.match(text)
    if match is None:
        return {}
    fields = (_FIELD.match(line) for line in match.group(1).splitlines())
    return {f.group(1).lower(): f.group(2).strip().strip("\"'") for f in fields if f}


def title_of(text: str) -> str | None:
    """The first line if it looks like a headline: short, no sentence end, not a list item, not a date line, with a body below.

    >>> title_of("チップ供給で合意\\n\\n両社は8日、契約を結んだと発表した。")
    'チップ供給で合意'
    """
    match = _FRONT.match(text)
    body = text[match.end() :] if match else text
    lines = body.lstrip().split("\n", 3)
    first = lines[0].strip()
    rest = "".join(lines[1:]).strip()
    if not first or not rest:
        return None
    heading = _HEADING.match(first)
    if heading:
        return heading.group(1)
    if len(lines) > 1 and _SETEXT.match(lines[1]):
        return first
    longest = 60 if _WIDE.search(first) else 140
    if len(first) > longest or _SENTENCE.search(first) or _BULLET.match(first) or _LABEL.match(first):
        return None
    if _DIGIT.search(first) and _DATE_ONLY.match(first):
        return None
    return first
