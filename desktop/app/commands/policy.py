"""policy: the edition on file, its chapters, and what in them is marked 待核."""

from __future__ import annotations

import argparse

from desktop.app.headless.output import DONE, say, say_json
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("--to-check", action="store_true", help=_("只列待核条目"))


def run(given: argparse.Namespace) -> int:
    """Print the library."""
    from desktop.basics.paths import resource
    from desktop.policy.book.library import PolicyLibrary
    from desktop.policy.verdict import Confidence

    library = PolicyLibrary.read(resource("resources", "policy"))
    open_entries = {
        key: [entry for entry in chapter.entries() if entry.confidence is Confidence.TO_CHECK]
        for key, chapter in library.chapters.items()
    }
    if given.json:
        say_json(
            {
                "edition": library.edition,
                "edition_day": library.edition_day,
                "chapters": [
                    {
                        "key": key,
                        "title": chapter.title,
                        "covers": chapter.covers,
                        "checked_on": chapter.checked_on,
                        "entries": len(chapter.entries()),
                        "to_check": open_entries[key],
                    }
                    for key, chapter in library.chapters.items()
                    if open_entries[key] or not given.to_check
                ],
                "sources": [source.model_dump(mode="json") for source in library.sources.values()],
                "blanks": [
                    {"chapter": blank.chapter, "key": blank.key, "title": blank.title, "kind": blank.kind}
                    for blank in library.blanks()
                ],
            }
        )
        return DONE
    say(_("政策版本 {edition}，最近核对于 {day}").format(edition=library.edition, day=library.edition_day.isoformat()))
    for key, chapter in library.chapters.items():
        waiting = open_entries[key]
        if given.to_check and not waiting:
            continue
        note = _("，待核 {count} 条").format(count=len(waiting)) if waiting else ""
        say(f"{key}  {_(chapter.title)}  {chapter.covers.isoformat()} →  {chapter.checked_on.isoformat()}{note}")
        say(*(f"    [{_('待核')}] {_(entry.says)}  {entry.source} {entry.clause}" for entry in waiting))
    return DONE
