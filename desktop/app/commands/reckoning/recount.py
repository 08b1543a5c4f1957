"""recount FILE: a session's list of ballots counted again, without an office and without knowing who voted how."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop.app.headless.output import DONE, NO, say, say_json
from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import CHOICES


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    parser.add_argument("file", metavar="FILE", help=_("“导出选票清单”写出的文件"))


def run(given: argparse.Namespace) -> int:
    """Count; 0 everything agrees, 1 something does not, 2 no list of ballots."""
    from desktop.basics.paths import resource
    from desktop.case_types.professional_title.sessions.ballot_list import count_list
    from desktop.policy.book.library import PolicyLibrary

    try:
        data = Path(given.file).read_bytes()
    except OSError as trouble:
        says = _("读不到这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请重新选择。"), field="FILE") from trouble
    found = count_list(data, PolicyLibrary.read(resource("resources", "policy")))
    code = DONE if found.agrees else NO
    if given.json:
        rows = [
            {
                "receipt": row.receipt, "round": row.round, "take": row.take, "state": row.state,
                "by_sums": row.by_sums, **row.found, "needs": row.needs, "passed": row.passed, "agrees": row.agrees,
            }
            for row in found.rows
        ]  # fmt: skip
        say_json(
            {
                "agrees": found.agrees, "ballots": found.ballots, "digest": found.digest, "code": found.code,
                "counts": rows,
            }
        )  # fmt: skip
        return code
    for row in found.rows:
        sums = _("只录合计") if row.by_sums else " ".join(f"{_(CHOICES[name])} {n}" for name, n in row.found.items())
        needs = _("需 {count} 票同意").format(count=row.needs)
        outcome = _("通过") if row.passed else _("未通过")
        result = _("相符") if row.agrees else _("不符")
        say(f"{row.receipt} [{row.round}.{row.take}] {sums} · {needs} · {outcome} · {result}")
    if found.code:
        say(_("计票核对码 {code}，应与签过字的计票表所印的一致").format(code=found.code))
    says = _("{ballots} 张选票，摘要 {digest}，{result}")
    result = _("全部相符") if found.agrees else _("有不符")
    say(says.format(ballots=found.ballots, digest=found.digest, result=result))
    return code
