"""draw RECORD.json [--verify]: repeat the draw of experts that a record tells, without any office."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.basics.errors import Expected
from desktop.basics.language import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("record", metavar="RECORD.json", help=_("导出的抽取记录"))
    parser.add_argument("--verify", action="store_true", help=_("逐字节核对记录，并与记录里的结果比较"))


def run(given: argparse.Namespace) -> int:
    """Draw again; 0 done (and, with --verify, everything agrees), 1 something does not agree, 2 no record."""
    from desktop.case_types.professional_title.panels.draw.record import check_file

    try:
        data = Path(given.record).read_bytes()
    except OSError as trouble:
        raise Expected(_("读不了 {path}：{why}").format(path=given.record, why=trouble.strerror or "")) from trouble
    checked = check_file(data)
    record, repeated = checked.record, checked.repeated
    faults = checked.faults if given.verify else ()
    code = NO if faults else DONE
    if given.json:
        say_json(
            {
                "algorithm": record.algorithm,
                "session": record.about.session,
                "day": record.about.day,
                "committee": record.about.committee,
                "pool": len(record.pool),
                "excluded": len(record.excluded),
                "members": list(repeated.members),
                "substitutes": list(repeated.substitutes),
                "digest": record.digest,
                **({"agrees": not faults, "faults": [_(one) for one in faults]} if given.verify else {}),
            }
        )
        return code
    names = {one.id: one.name for one in record.pool}
    say(_("{committee}　{session}　{day}").format(
        committee=record.about.committee, session=record.about.session, day=record.about.day))  # fmt: skip
    for title, keys in ((_("正选"), repeated.members), (_("备选"), repeated.substitutes)):
        say(_("{title} {count} 人").format(title=title, count=len(keys)))
        for place, key in enumerate(keys, start=1):
            say(f"  {place}. {names[key]}（{key}）")
    for fault in faults:
        tell(_("不符：{words}").format(words=_(fault)))
    if given.verify and not faults:
        say(_("记录完好，重新抽取的结果与记录相同。"))
    return code
