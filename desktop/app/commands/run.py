"""Finds the subcommand, runs it, and turns trouble into exit codes and messages."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import Final

from desktop.app.commands.command import Command, Door
from desktop.app.headless.output import DONE, NO, WRONG_INPUT, tell
from desktop.basics.errors import Expected
from desktop.basics.language import LANGUAGES, N_, _, choose

PROGRAM: Final = "main.py"


def _load_demo() -> Command:
    from desktop.app.commands import demo

    return demo


def _load_practice() -> Command:
    from desktop.app.commands import practice

    return practice


def _load_kinds() -> Command:
    from desktop.app.commands.of_kinds import kinds

    return kinds


def _load_questions() -> Command:
    from desktop.app.commands.of_kinds import questions

    return questions


def _load_assess() -> Command:
    from desktop.app.commands import assess

    return assess


def _load_materials() -> Command:
    from desktop.app.commands import materials

    return materials


def _load_deadlines() -> Command:
    from desktop.app.commands.reckoning import deadlines

    return deadlines


def _load_letter() -> Command:
    from desktop.app.commands.of_kinds import letter

    return letter


def _load_sheet() -> Command:
    from desktop.app.commands.of_kinds import sheet

    return sheet


def _load_workdays() -> Command:
    from desktop.app.commands.reckoning import workdays

    return workdays


def _load_votes() -> Command:
    from desktop.app.commands.reckoning import votes

    return votes


def _load_recount() -> Command:
    from desktop.app.commands.reckoning import recount

    return recount


def _load_publicity() -> Command:
    from desktop.app.commands.reckoning import publicity

    return publicity


def _load_draw() -> Command:
    from desktop.app.commands.reckoning import draw

    return draw


def _load_packet() -> Command:
    from desktop.app.commands import packet

    return packet


def _load_papers() -> Command:
    from desktop.app.commands import papers

    return papers


def _load_choose() -> Command:
    from desktop.app.commands.of_kinds import choose

    return choose


def _load_check_number() -> Command:
    from desktop.app.commands import check_number

    return check_number


def _load_verify_store() -> Command:
    from desktop.app.commands import verify_store

    return verify_store


def _load_backup() -> Command:
    from desktop.app.commands import backup

    return backup


def _load_restore() -> Command:
    from desktop.app.commands import restore

    return restore


def _load_policy() -> Command:
    from desktop.app.commands import policy

    return policy


def _load_roster() -> Command:
    from desktop.app.commands.rosters import roster

    return roster


def _load_pictures() -> Command:
    from desktop.app import pictures

    return pictures


COMMANDS: Final[dict[str, Door]] = {
    "demo": Door(N_("在文件夹中建一个演示机构，把一件事从头办到尾"), _load_demo),
    "practice": Door(N_("建一个演示机构，含若干虚构办件"), _load_practice),
    "kinds": Door(N_("列出事项"), _load_kinds),
    "questions": Door(N_("某事项的问题（JSON Schema）"), _load_questions),
    "assess": Door(N_("按给定事实核验资格"), _load_assess),
    "materials": Door(N_("按给定事实列出材料"), _load_materials),
    "deadlines": Door(N_("按给定事实推算各项期限"), _load_deadlines),
    "letter": Door(N_("按模板和给定事实起草公文"), _load_letter),
    "sheet": Door(N_("按给定事实画双语告知单"), _load_sheet),
    "workdays": Door(N_("推算工作日，逐日列明"), _load_workdays),
    "votes": Door(N_("职称评审表决：到会、通过、回避口径"), _load_votes),
    "recount": Door(N_("按选票清单重新计票"), _load_recount),
    "publicity": Door(N_("公示：够不够工作日，最早哪天截止"), _load_publicity),
    "draw": Door(N_("按抽取记录重新抽取评审专家，核对结果"), _load_draw),
    "packet": Door(N_("把一个办件的整套文书写成 PDF"), _load_packet),
    "papers": Door(N_("把一个职称批次的文书一起生成，排好份数，附打印清单"), _load_papers),
    "roster": Door(N_("名册：生成模板、逐行核对、导入"), _load_roster),
    "choose": Door(N_("一问一答，选出事项"), _load_choose),
    "check-number": Door(N_("检验证件号码或信用代码"), _load_check_number),
    "verify-store": Door(N_("检查机构数据是否完好"), _load_verify_store),
    "backup": Door(N_("立即备份"), _load_backup),
    "restore": Door(N_("从备份恢复到新文件夹"), _load_restore),
    "pictures": Door(N_("把每一页画成图片"), _load_pictures),
    "policy": Door(N_("政策版本、章节与待核条目"), _load_policy),
}


def run(argv: Sequence[str]) -> int:
    """Run one subcommand; gives 0 done, 1 the answer is no or incomplete, 2 wrong input."""
    for stream in (sys.stdout, sys.stderr):  # a pipe on an old Windows would otherwise speak GBK
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")
    first = argv[0]
    if first in {"-h", "--help"}:
        _overview(sys.stdout)
        return DONE
    door = COMMANDS.get(first)
    if door is None:
        tell(_("没有 {name} 这个命令。").format(name=first))
        _overview(sys.stderr)
        return WRONG_INPUT
    command = door.load()
    parser = argparse.ArgumentParser(prog=f"{PROGRAM} {first}", description=_(door.says), allow_abbrev=False)
    parser.add_argument("--json", action="store_true", help=_("以 JSON 输出"))
    parser.add_argument("--language", choices=LANGUAGES, default="zh_CN", help=_("输出所用的语言"))
    command.arguments(parser)
    try:
        given = parser.parse_args(argv[1:])
    except SystemExit as end:  # argparse has already said why
        return end.code if isinstance(end.code, int) else WRONG_INPUT
    choose(given.language)
    return _run(command, given)


def _run(command: Command, given: argparse.Namespace) -> int:
    try:
        code = command.run(given)
        sys.stdout.flush()
    except Expected as trouble:
        tell(f"{trouble.field}: {trouble}" if trouble.field else str(trouble))
        return NO if getattr(trouble, "incomplete", False) else WRONG_INPUT
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        tell(_("已停止。"))
        return NO
    return code


def _overview(stream: object) -> None:
    width = max(len(name) for name in COMMANDS)
    print(_("用法：main.py [命令] [--json] …；不带命令则打开窗口。"), file=stream)  # type: ignore[call-overload]
    for name, door in COMMANDS.items():
        print(f"  {name:<{width}}  {_(door.says)}", file=stream)  # type: ignore[call-overload]
