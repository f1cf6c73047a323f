"""What the benchmarks write: a section of RESULTS.md, and plots as plain SVG."""

from __future__ import annotations

import math
import platform
import re
import statistics
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

__all__ = ["bars", "machine", "plot", "section"]

HOME = Path(__file__).resolve().parent
DOCS = HOME.parent / "docs"
PACKAGES = ("torihiki", "fugashi", "unidic-lite", "spacy", "pydantic", "ahocorasick_rs", "ja-timex", "quantulum3", "dateparser", "ginza")
INK = ("#1f5fa8", "#c2452d", "#3b8a3e", "#8a5bb0")
WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 640, 360, 70, 24, 150, 52


def section(name: str, lines: Sequence[str]) -> None:
    """Put a section into RESULTS.md, in place of an older one of that name."""
    path = HOME / "RESULTS.md"
    text = path.read_text("utf-8") if path.exists() else "# Results\n"
    new = "\n".join((f"## {name}", "", *lines, ""))
    old = re.search(rf"^## {re.escape(name)}\n.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    before, after = (text[: old.start()], text[old.end() :]) if old else (f"{text.rstrip()}\n\n", "")
    path.write_text(before + new + (f"\n{after}" if after else ""), "utf-8")


def machine() -> str:
    """Processor, Python and the versions that the figures depend on."""
    found = []
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            continue
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text("utf-8").splitlines() if cpu.exists() else []
    model = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.processor())
    return f"{model}; Python {platform.python_version()}; {', '.join(found)}"


def plot(name: str, title: str, axes: tuple[str, str], lines: Mapping[str, Sequence[tuple[float, float]]], *, logarithmic: bool) -> None:
    """Write ``docs/NAME.svg``: one line a row of ``lines``, the y axis from 0; ``logarithmic``: the x axis in powers of ten."""
    xs = [math.log10(x) if logarithmic else x for points in lines.values() for x, _ in points]
    top = 1.15 * max(y for points in lines.values() for _, y in points)
    low, high = min(xs), max(xs)

    def place(x: float, y: float) -> tuple[float, float]:
        across = ((math.log10(x) if logarithmic else x) - low) / ((high - low) or 1)
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM)

    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<title>{title}</title><rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
        f'<text x="{LEFT}" y="16" font-weight="bold">{title}</text>',
        f'<path d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}" fill="none" stroke="#444"/>',
        f'<text x="{(LEFT + WIDTH - RIGHT) / 2:.0f}" y="{HEIGHT - 12}" text-anchor="middle">{axes[0]}</text>',
        f'<text x="16" y="{(TOP + HEIGHT - BOTTOM) / 2:.0f}" text-anchor="middle" transform="rotate(-90 16 {(TOP + HEIGHT - BOTTOM) / 2:.0f})">{axes[1]}</text>',
    ]
    for step in range(5):
        y = top * step / 4
        drawn.append(f'<text x="{LEFT - 6}" y="{place(10**low if logarithmic else low, y)[1] + 4:.0f}" text-anchor="end">{y:.3g}</text>')
    for x in sorted({x for points in lines.values() for x, _ in points}):
        if logarithmic or len(next(iter(lines.values()))) < 8 or x in {min(xs), max(xs)}:
            drawn.append(f'<text x="{place(x, 0)[0]:.0f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{x:,.0f}</text>')
    for ink, (label, points) in zip(INK, lines.items(), strict=False):
        placed = [place(x, y) for x, y in points]
        drawn.append(f'<polyline fill="none" stroke="{ink}" stroke-width="2" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in placed)}"/>')
        drawn += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{ink}"/>' for x, y in placed]
        drawn.append(f'<text x="{placed[-1][0] + 8:.0f}" y="{placed[-1][1] + 4:.0f}" fill="{ink}">{label}</text>')
    (DOCS / f"{name}.svg").write_text("\n".join((*drawn, "</svg>", "")), "utf-8")


def bars(name: str, title: str, rows: Sequence[tuple[str, Sequence[float], bool]]) -> None:
    """Write ``docs/NAME.svg``: a bar for each row's median on a scale of powers of ten, a line over its spread, some rows in another ink."""
    low = math.floor(math.log10(min(min(values) for _, values, _ in rows)))
    high = max(math.ceil(math.log10(max(max(values) for _, values, _ in rows))), low + 1)
    left, step, wide = 230, 20, 640
    bottom = TOP + step * len(rows)

    def place(value: float) -> float:
        return left + (math.log10(value) - low) / (high - low) * (wide - left - 60)

    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {bottom + 28}" font-family="sans-serif" font-size="12">',
        f'<title>{title}</title><rect width="{wide}" height="{bottom + 28}" fill="#fff"/>',
        f'<text x="{left}" y="16" font-weight="bold">{title}</text>',
    ]
    for power in range(low, high + 1):
        x = place(10.0**power)
        ink = "#444" if power == 0 else "#ddd"
        drawn.append(
            f'<path d="M{x:.1f} {TOP}V{bottom}" stroke="{ink}"/><text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{10.0**power:g}</text>'
        )
    for number, (label, values, own) in enumerate(rows):
        y, middle = TOP + step * number + 3, statistics.median(values)
        drawn += [
            f'<text x="{left - 6}" y="{y + 11}" text-anchor="end">{label}</text>',
            f'<rect x="{left}" y="{y}" width="{place(middle) - left:.1f}" height="14" fill="{INK[0] if own else INK[3]}" opacity="0.75"/>',
            f'<path d="M{place(min(values)):.1f} {y + 7}H{place(max(values)):.1f}" stroke="#222" stroke-width="2"/>',
            f'<text x="{place(max(values)) + 5:.1f}" y="{y + 11}">{middle:.2g}</text>',
        ]
    (DOCS / f"{name}.svg").write_text("\n".join((*drawn, "</svg>", "")), "utf-8")
