"""Checks every relative link of every Markdown file: that the file is there, and the heading in it."""

import re
import subprocess
import sys
from pathlib import Path

LINK = re.compile(r"\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
HEADING = re.compile(r"^#{1,6}\s+(.*?)\s*#*$", re.MULTILINE)
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]*`")


def prose(path):
    """The text without what stands in code."""
    return FENCE.sub("", path.read_text(encoding="utf-8"))


def anchors(path):
    """The anchors of a page's headings, as the forges make them; a repeated one is numbered."""
    seen = {}
    for heading in HEADING.findall(prose(path)):
        plain = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[^\w\- ]", "", plain.lower()).replace(" ", "-")
        count = seen.setdefault(slug, 0)
        seen[slug] += 1
        yield f"{slug}-{count}" if count else slug


def fault(page, link):
    """What is wrong with a link, if anything."""
    target, _, anchor = link.partition("#")
    path = (page.parent / target) if target else page
    if not path.exists():
        return "no such file"
    if anchor and path.suffix == ".md" and anchor not in anchors(path):
        return "no such heading"
    return None


def main():
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
        check=True, capture_output=True, text=True,
    )
    pages = [Path(line) for line in listed.stdout.splitlines() if Path(line).exists()]
    links = [(page, link) for page in pages for link in LINK.findall(CODE.sub("", prose(page)))]
    relative = [(page, link) for page, link in links if not re.match(r"[a-z][a-z+.-]*:|//", link)]
    faults = [f"{page}: {link}: {why}" for page, link in relative if (why := fault(page, link))]
    print("\n".join(faults + [f"{len(relative)} links in {len(pages)} pages, {len(faults)} broken"]))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
