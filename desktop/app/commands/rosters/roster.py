"""roster template KIND -o FILE · roster check FILE · roster import FILE: a firm's workbook of many applicants."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.app.headless.naming import naming
from desktop.app.headless.office_door import office_arguments, opened
from desktop.app.headless.output import DONE, NO, say, say_json, tell
from desktop.app.headless.progress import show
from desktop.basics.errors import Expected
from desktop.basics.language import N_, _

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.casework.rosters.views import Decision, RosterTaken, RosterTrial

DOUBTS: Final = {"leave": N_("须确认的行先不收"), "same": N_("当作库中那个人"), "new": N_("当作另一个人")}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Say which arguments it takes."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="template|check|import")
    template = deeds.add_parser("template", help=_("生成某事项的空白名册"), allow_abbrev=False)
    template.add_argument("kind", metavar="KIND", help=_("事项"))
    template.add_argument("-o", "--output", type=Path, required=True, metavar="FILE", help=_("写到哪个 .xlsx 文件"))
    for name, says in (("check", _("逐行核对，不写入任何东西")), ("import", _("收下没有问题的行，逐行开件"))):
        deed = deeds.add_parser(name, help=says, allow_abbrev=False)
        deed.add_argument("file", metavar="FILE", type=Path, help=_("填好的名册（.xlsx）"))
        whose = _("全部人员的用人单位；不写则按每行的信用代码")
        deed.add_argument("--employer", metavar="USCC", default="", help=whose)
        deed.add_argument("--errors", metavar="FILE", type=Path, help=_("把没有收下的行连同原因写到这个 .xlsx 文件"))
        if name == "import":
            deed.add_argument(
                "--doubtful", choices=tuple(DOUBTS), default="leave",
                help="；".join(f"{key}：{_(words)}" for key, words in DOUBTS.items()),
            )  # fmt: skip
        office_arguments(deed)
    for deed in deeds.choices.values():  # --json may stand before or after the deed
        deed.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=_("以 JSON 输出"))


def run(given: argparse.Namespace) -> int:
    """Do one of the three; 1 when rows were not taken in."""
    return _template(given) if given.deed == "template" else _roster(given)


def _template(given: argparse.Namespace) -> int:
    from desktop.basics.clock import SystemClock
    from desktop.casework.rosters.make_template import make_template

    with naming("KIND", "kind"):
        data = make_template(given.kind, SystemClock().today())
    _write(given.output, data, "-o")
    if given.json:
        say_json({"kind": given.kind, "file": given.output})
    else:
        say(_("模板已写入 {file}。").format(file=given.output))
    return DONE


def _roster(given: argparse.Namespace) -> int:
    from desktop.casework.rosters.error_workbook import error_workbook
    from desktop.casework.rosters.import_roster import import_roster
    from desktop.casework.rosters.read_roster import read_roster

    data = _read(given.file)
    taken: RosterTaken | None = None
    with opened(given) as office:
        employer = _employer(office, given.employer)
        with naming("FILE", ""):
            trial = read_roster(office, data, employer_id=employer, progress=show)
        if given.deed == "import":
            taken = import_roster(office, trial, _decided(trial, given.doubtful), progress=show)
        told = _told(office, trial, taken)
        if given.errors is not None and told["left"]:
            _write(given.errors, error_workbook(office, trial, taken), "--errors")
    if given.json:
        say_json(told)
    else:
        _say(told)
    return NO if told["left"] else DONE


def _decided(trial: RosterTrial, doubtful: str) -> dict[int, Decision]:
    wanted: Decision | None = {"same": "same", "new": "new"}.get(doubtful)  # type: ignore[assignment]
    if wanted is None:
        return {}
    return {line.number: wanted for line in trial.lines if wanted in line.may}


def _told(office: Office, trial: RosterTrial, taken: RosterTaken | None) -> dict[str, Any]:
    """What came of it: counts, and every row with its outcome; `left` are the rows to be sent back."""
    from desktop.casework.rosters.views import BACK, STATES

    cases = taken.cases if taken is not None else {}
    refused = taken.refused if taken is not None else {}
    numbers = {row.id: row.number for row in office.store.reads.case_rows(list(cases.values()))}
    rows = [
        {
            "row": line.number,
            "state": "accepted" if line.number in cases else "refused" if line.number in refused else line.state,
            "says": _(STATES[line.state]),
            "case": numbers.get(cases.get(line.number, 0), line.case_number),
            "reasons": [f"{_(title)}：{_(words)}" if title else _(words) for title, words in line.reasons]
            + ([refused[line.number]] if line.number in refused else []),
        }
        for line in trial.lines
    ]
    left = [
        line.number
        for line in trial.lines
        if line.number not in cases and (line.state in BACK or line.number in refused)
    ]
    counts = Counter(str(row["state"]) for row in rows)
    had = {"had": trial.had, "left": len(left), "warnings": trial.warnings}
    return {"kind": trial.kind, "rows": rows, "counts": dict(counts), **had}


def _say(told: dict[str, Any]) -> None:
    for row in told["rows"]:
        if row["reasons"]:
            say(_("第 {row} 行　{says}").format(row=row["row"], says=row["says"]))
            say(*(f"    {one}" for one in row["reasons"]))
    for warning in told["warnings"]:
        tell(warning)
    accepted, rows = told["counts"].get("accepted", 0), len(told["rows"])
    says = _("共 {rows} 行，开办 {accepted} 件，{left} 行要退回。") + (_("已有 {had} 行。") if told["had"] else "")
    say(says.format(rows=rows, accepted=accepted, left=told["left"], had=told["had"]))


def _employer(office: Office, code: str) -> int | None:
    if not code:
        return None
    from desktop.basics.identity.reading import tidy

    found = office.store.reads.employers_like(uscc=tidy(code))
    if not found:
        raise Expected(_("单位库中没有这个信用代码：{code}").format(code=code), field="--employer")
    return found[0]


def _read(path: Path) -> bytes:
    from desktop.documents.sheets.inspect import LARGEST

    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as trouble:
        raise Expected(_("读不到这个文件：{why}").format(why=trouble.strerror or ""), field="FILE") from trouble


def _write(path: Path, data: bytes, argument: str) -> None:
    try:
        path.write_bytes(data)
    except OSError as trouble:
        raise Expected(_("写不到这个文件：{why}").format(why=trouble.strerror or ""), field=argument) from trouble
