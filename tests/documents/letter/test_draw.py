"""Letters of the five kinds read back from the PDF and measured against the millimetres of GB/T 9704-2012."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.documents.faces import Faces
from desktop.documents.letter.draw import draw_letter
from desktop.documents.letter.parts import Facts, Level, OfficialLetter, Paragraph
from tests.documents.letter.measured import Sheet, read, steps
from tests.documents.letter.samples import GENERAL, KINDS, LETTER, NOTICE, REPORT, REQUEST

LEFT, RIGHT, TOP, BOTTOM = 28.0, 184.0, 37.0, 262.0
PITCH, SQUARE, THIRD = 225 / 22, 156 / 28, 16 / 72 * 25.4
NEAR = 0.1
INK = 0.3  # a character's ink keeps a little away from its square

Draw = Callable[[OfficialLetter], list[Sheet]]


@pytest.fixture(scope="module")
def sheets(faces: Faces) -> Draw:
    drawn: dict[OfficialLetter, list[Sheet]] = {}

    def draw(letter: OfficialLetter) -> list[Sheet]:
        if letter not in drawn:
            drawn[letter] = read(draw_letter(letter, faces).pdf)
        return drawn[letter]

    return draw


@pytest.mark.parametrize("kind", GENERAL)
def test_the_head_of_the_general_form(sheets: Draw, kind: str) -> None:
    letter, page = KINDS[kind], sheets(KINDS[kind])[0]
    head = page.line(letter.head, 50.0)
    assert head.top == pytest.approx(TOP + 35, abs=NEAR)  # 7.2.4
    assert (head.left + head.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)
    assert head.left >= LEFT - NEAR
    assert head.right <= RIGHT + NEAR
    assert {char.colour for char in head.chars} == {(213, 0, 0)}
    assert "Song" in head.chars[0].face
    number = page.of(letter.number)
    above = page.line("签发人") if letter.upward else number
    assert above.middle - PITCH / 2 - head.bottom == pytest.approx(2 * PITCH, abs=0.3)  # 7.2.5: two lines
    (rule,) = page.red
    assert (rule.left, rule.right) == (pytest.approx(LEFT, abs=NEAR), pytest.approx(RIGHT, abs=NEAR))
    assert 0.35 <= rule.thick <= 0.55
    assert rule.top - (number.middle + THIRD / 2) == pytest.approx(4, abs=0.3)  # 7.2.7
    title = page.line(_first(letter), 22.0)
    assert {char.size for char in title.chars} == {22.0}
    assert title.middle - 33 / 72 * 25.4 / 2 - rule.bottom == pytest.approx(2 * PITCH, abs=0.4)  # 7.3.1


def _first(letter: OfficialLetter) -> str:
    return letter.title[:4]


@pytest.mark.parametrize("kind", ["notice", "reply"])
def test_a_number_is_centred(sheets: Draw, kind: str) -> None:
    number = sheets(KINDS[kind])[0].line(KINDS[kind].number)
    assert (number.left + number.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)
    assert {char.size for char in number.chars} == {16.0}


@pytest.mark.parametrize("kind", ["request", "report"])
def test_an_upward_letter_names_who_signed(sheets: Draw, kind: str) -> None:
    letter, page = KINDS[kind], sheets(KINDS[kind])[0]
    number = page.of(letter.number)
    assert number.x == pytest.approx(LEFT + SQUARE, abs=NEAR)
    names = letter.signatory.split("、")
    last = page.of(names[-1])
    assert last.baseline == pytest.approx(number.baseline, abs=0.4)
    assert {"Kai" in char.face for char in last.chars} == {True}
    broadest = max(page.of(name).end for name in names)
    assert broadest == pytest.approx(RIGHT - SQUARE, abs=INK)
    assert "Fang" in page.of("签发人：").chars[0].face


def test_names_of_several_signatories_stand_under_each_other(sheets: Draw) -> None:
    page = sheets(REPORT)[0]
    one, two, three = (page.of(name) for name in ("王建国", "欧阳明华", "李珺"))
    assert one.baseline == pytest.approx(two.baseline, abs=0.4)
    assert three.x == pytest.approx(one.x, abs=NEAR)
    assert three.baseline - one.baseline == pytest.approx(PITCH, abs=0.4)


def test_the_marks_stand_in_the_upper_left_corner(sheets: Draw) -> None:
    page = sheets(NOTICE)[0]
    for row, words, face in ((0, "000001", "Latin"), (1, "秘密★1年", "Hei"), (2, "特急", "Hei")):
        line = page.line(words)
        assert line.x == pytest.approx(LEFT, abs=NEAR)
        assert line.middle == pytest.approx(TOP + (row + 0.5) * PITCH, abs=0.5)
        assert face in line.chars[0].face
        assert line.chars[0].size == 16.0


def test_the_letter_form(sheets: Draw) -> None:
    page = sheets(LETTER)[0]
    head, number = page.line(LETTER.head), page.line(LETTER.number)
    assert head.top == pytest.approx(30, abs=NEAR)  # 10.1: below the sheet's edge
    thick, thin, thin_below, thick_below = page.red
    assert thick.top - head.bottom == pytest.approx(4, abs=NEAR)
    assert thick.thick > 2 * thin.thick
    assert thick_below.thick > 2 * thin_below.thick
    assert thick_below.bottom == pytest.approx(297 - 20, abs=NEAR)
    for rule in page.red:
        assert (rule.left, rule.right) == (pytest.approx(20, abs=NEAR), pytest.approx(190, abs=NEAR))
    assert number.end == pytest.approx(RIGHT, abs=NEAR)
    square_top = number.middle - THIRD / 2
    assert square_top - thin.bottom == pytest.approx(THIRD * 7 / 8, abs=0.3)
    title = page.line(_first(LETTER), 22.0)
    assert title.middle - 33 / 72 * 25.4 / 2 - (number.middle + THIRD / 2) == pytest.approx(2 * PITCH, abs=0.4)
    assert not [line for line in page.lines if line.baseline > thick_below.bottom]  # no page number


def test_copies_of_a_letter_on_one_page_stand_over_the_lower_rule(sheets: Draw) -> None:
    short = replace(LETTER, body=(Paragraph("特此函告。"),), note="", attachments=())
    (page,) = sheets(short)
    copies, rule = page.line("抄送"), page.red[2]
    assert rule.top - (copies.middle + 14 / 72 * 25.4 / 2) == pytest.approx(THIRD * 7 / 8, abs=0.4)  # 10.1
    assert not page.black  # no rules there
    assert "印发" not in "".join(line.text for line in page.lines)


def test_the_marks_of_the_letter_form_stand_under_the_rule(sheets: Draw) -> None:
    page = sheets(replace(LETTER, secrecy="机密★3年", urgency="加急", copy_number="000012"))[0]
    number = page.of(LETTER.number)
    assert page.of("000012").baseline == pytest.approx(number.baseline, abs=NEAR)
    title = page.line(_first(LETTER), 22.0)
    last = page.line("加急")
    assert title.middle - 33 / 72 * 25.4 / 2 - (last.middle + THIRD / 2) == pytest.approx(2 * PITCH, abs=0.5)


@pytest.mark.parametrize("kind", KINDS)
def test_recipients_and_text(sheets: Draw, kind: str) -> None:
    letter, page = KINDS[kind], sheets(KINDS[kind])[0]
    recipients = page.line(letter.main_to[:6])
    assert recipients.x == pytest.approx(LEFT, abs=NEAR)
    assert recipients.text.endswith("：")
    titles = [line for line in page.lines if {char.size for char in line.chars} == {22.0}]
    over = titles[-1].middle + 33 / 72 * 25.4 / 2
    assert recipients.middle - PITCH / 2 - over == pytest.approx(PITCH, abs=0.4)  # 7.3.2
    text = [line for line in page.lines if line.baseline > recipients.baseline and line.baseline < BOTTOM]
    assert text, "the first page shows the text"
    assert text[0].x == pytest.approx(LEFT + 2 * SQUARE, abs=NEAR)
    assert {char.size for char in text[0].chars} == {16.0}


def test_a_page_holds_22_lines_of_28_characters(sheets: Draw) -> None:
    plain = replace(REPORT, body=(Paragraph("国" * 28 * 60),), annexes=())
    page = sheets(plain)[1]
    lines = [line for line in page.lines if line.baseline < BOTTOM]
    assert len(lines) == 22
    assert {len(line.text) for line in lines} == {28}
    assert steps(lines) == [pytest.approx(PITCH, abs=0.02)] * 21
    for line in lines:
        assert line.x == pytest.approx(LEFT, abs=0.02)
        places = [char.x for char in line.chars]
        assert places == [pytest.approx(LEFT + index * SQUARE, abs=0.02) for index in range(28)]
    # The first and the last row lie inside the type area and fill it.
    assert lines[0].middle == pytest.approx(TOP + PITCH / 2, abs=0.3)
    assert lines[-1].middle == pytest.approx(BOTTOM - PITCH / 2, abs=0.3)


@pytest.mark.parametrize("kind", KINDS)
def test_full_lines_end_at_the_right_edge(sheets: Draw, kind: str) -> None:
    for page in sheets(KINDS[kind]):
        for line in page.lines:
            full = line.x == pytest.approx(LEFT, abs=0.01) and len(line.text) >= 28
            if full and line.text[-1] not in "，。、；：）》":  # the blank half of a mark hangs over
                assert line.end == pytest.approx(RIGHT, abs=NEAR)


def test_levels_of_headings(sheets: Draw) -> None:
    letter = replace(REQUEST, body=(
        Level(1, "基本情况"), Level(2, "申请人"), Level(3, "学历"), Level(4, "学位"), Level(1, "请示事项"),
        Level(2, "关于认定。请予认定。"), Paragraph("妥否，请批示。")))  # fmt: skip
    page = Sheet(tuple(char for sheet in sheets(letter) for char in sheet.chars), ())
    for words, face in (("一、基本情况", "Hei"), ("（一）申请人", "Kai"), ("1.学历", "Fang"), ("（1）学位", "Fang"),
                        ("二、请示事项", "Hei"), ("（一）关于认定。", "Kai")):  # fmt: skip
        line = page.of(words)
        assert line.x == pytest.approx(LEFT + 2 * SQUARE, abs=NEAR), words
        assert all(face in char.face for char in line.chars if not char.text.isascii()), words
        assert {char.size for char in line.chars} == {16.0}
    assert "Fang" in page.of("请予认定。").chars[0].face


@pytest.mark.parametrize("kind", KINDS)
def test_page_numbers_stand_outside(sheets: Draw, kind: str) -> None:
    pages = sheets(KINDS[kind])
    for number, page in enumerate(pages, 1):
        below = [line for line in page.lines if 264 < line.baseline < 275]
        if kind == "letter" and number == 1:
            assert not below
            continue
        (line,) = below
        assert line.text == f"—{number}—"
        assert {char.size for char in line.chars} == {14.0}
        dash = line.chars[0]
        assert (dash.top + dash.bottom) / 2 == pytest.approx(BOTTOM + 7, abs=NEAR)  # 7.5
        inset = 14 / 72 * 25.4
        if number % 2:
            assert line.end == pytest.approx(RIGHT - inset, abs=NEAR)
        else:
            assert line.x == pytest.approx(LEFT + inset, abs=NEAR)


@pytest.mark.parametrize("kind", GENERAL)
def test_the_imprint(sheets: Draw, kind: str) -> None:
    letter, page = KINDS[kind], sheets(KINDS[kind])[-1]
    rules = page.black
    assert len(rules) == (3 if letter.copies_to else 2)
    for rule in rules:
        assert (rule.left, rule.right) == (pytest.approx(LEFT, abs=NEAR), pytest.approx(RIGHT, abs=NEAR))
    assert rules[0].thick == pytest.approx(0.35, abs=0.02)
    assert rules[-1].thick == pytest.approx(0.35, abs=0.02)
    assert [rule.thick for rule in rules[1:-1]] == [pytest.approx(0.25, abs=0.02)] * (len(rules) - 2)
    assert (rules[-1].top + rules[-1].bottom) / 2 == pytest.approx(BOTTOM, abs=NEAR)  # 7.4.1
    printed = page.line("日印发")
    inset = 14 / 72 * 25.4
    assert printed.x == pytest.approx(LEFT + inset, abs=NEAR)
    assert printed.end == pytest.approx(RIGHT - inset, abs=NEAR)
    assert printed.text.endswith("2026年9月5日印发")
    assert {char.size for char in printed.chars} == {14.0}
    if letter.copies_to:
        copies = [line for line in page.lines if rules[0].top < line.baseline < rules[1].bottom]
        assert copies[0].x == pytest.approx(LEFT + inset, abs=NEAR)
        assert copies[-1].text.endswith("。")
        assert [line.x for line in copies[1:]] == [pytest.approx(LEFT + 4 * inset, abs=NEAR)] * (len(copies) - 1)


@pytest.mark.parametrize("kind", KINDS)
def test_office_and_date_leave_room_for_the_seal(faces: Faces, sheets: Draw, kind: str) -> None:
    letter = KINDS[kind]
    shown = read(draw_letter(letter, faces, preview=True).pdf)
    ((page, seal),) = [(page, rule) for page in shown for rule in page.rules if rule.curved]
    assert seal.wide == pytest.approx(42, abs=0.6)
    day, office = page.line("2026年9月5日"), page.line(letter.author, 16.0)
    assert RIGHT - day.end == pytest.approx(4 * SQUARE, abs=NEAR)  # 7.3.5.1
    assert (office.x + office.end) / 2 == pytest.approx((day.x + day.end) / 2, abs=NEAR)
    assert day.baseline - office.baseline == pytest.approx(PITCH, abs=NEAR)
    centre = (seal.top + seal.bottom) / 2
    assert (seal.left + seal.right) / 2 == pytest.approx((day.x + day.end) / 2, abs=NEAR)
    assert 0 < (office.middle + day.middle) / 2 - centre < 5  # both a little below the seal's middle
    before = max((line for line in page.lines if line.baseline < office.baseline), key=lambda line: line.baseline)
    assert 0 <= seal.top - (before.middle + PITCH / 2) <= PITCH  # within one line of the text
    assert not [rule for page in sheets(letter) for rule in page.rules if rule.curved]  # never on what is issued


def test_an_office_longer_than_the_line_of_its_date_stays_inside(sheets: Draw) -> None:
    for name in ("演示新区高层次人才服务中心", "演示新区管理委员会高层次人才服务与交流中心",
                 "演示新区管理委员会高层次人才服务与国际人才交流合作发展促进中心"):  # fmt: skip
        page = sheets(replace(LETTER, author=name, body=(Paragraph("特此函告。"),)))[0]
        day = page.line("2026年9月5日")
        lines = [line for line in page.lines if 0 < day.baseline - line.baseline < 2.5 * PITCH and line.text in name]
        assert "".join(line.text for line in lines) == name
        for line in lines:
            assert line.right <= RIGHT + NEAR
            assert (line.x + line.end) / 2 == pytest.approx((day.x + day.end) / 2, abs=NEAR)


@pytest.mark.parametrize("copies", ["", "市委组织部，市财政局"])
@pytest.mark.parametrize("note", ["", "联系人：陈伟"])
def test_the_seal_stays_above_the_red_rule_at_the_foot(faces: Faces, note: str, copies: str) -> None:
    for count in range(1, 20):
        body = tuple(Paragraph(f"第{number}项说明。") for number in range(count))
        letter = replace(LETTER, body=body, attachments=(), note=note, copies_to=copies)
        pages = read(draw_letter(letter, faces, preview=True).pdf)
        ((page, seal),) = [(page, rule) for page in pages for rule in page.rules if rule.curved]
        assert any("项说明" in line.text for line in page.lines)  # never alone
        if page is pages[0]:
            assert seal.bottom < 297 - 20 - 1.85
    assert len(pages) == 2


def test_without_a_seal_the_office_stands_two_characters_in(sheets: Draw) -> None:
    page = sheets(replace(LETTER, sealed=False, body=(Paragraph("特此函告。"),)))[0]
    office, day = page.line(LETTER.author, 16.0), page.line("2026年9月5日")
    assert RIGHT - office.end == pytest.approx(2 * SQUARE, abs=NEAR)
    assert day.x - office.x == pytest.approx(2 * SQUARE, abs=NEAR)
    short = sheets(replace(LETTER, sealed=False, author="人才办", body=(Paragraph("特此函告。"),)))[0]
    day = short.line("2026年9月5日")
    assert RIGHT - day.end == pytest.approx(2 * SQUARE, abs=NEAR)  # a longer date stands two in itself
    assert day.x - short.line("人才办").x == pytest.approx(2 * SQUARE, abs=NEAR)


def test_attachments_are_numbered_and_their_lines_aligned(sheets: Draw) -> None:
    long = "演示新区高层次人才分类认定和服务保障实施细则所附的业绩成果证明材料目录及其电子版清单"
    page = sheets(replace(LETTER, body=(Paragraph("特此函告。"),), attachments=("申请表", long, "推荐意见。")))[0]
    first, second, third = page.line("附件：1."), page.line("2.演示"), page.line("3.推荐意见")
    assert first.x == pytest.approx(LEFT + 2 * SQUARE, abs=NEAR)
    assert second.x == third.x == page.of("1.申请表").x == pytest.approx(LEFT + 5 * SQUARE, abs=NEAR)
    more = page.lines[page.lines.index(second) + 1]
    assert more.x == pytest.approx(page.of("演示新区高层次人才分类").x, abs=NEAR)
    assert third.text == "3.推荐意见"  # no mark at the end
    text = page.line("特此函告")
    assert first.baseline - text.baseline == pytest.approx(2 * PITCH, abs=NEAR)  # one line below the text


def test_a_long_list_of_attachments_is_parted_rather_than_a_page_left_empty(sheets: Draw) -> None:
    body = (Paragraph("国" * 28 * 10), Paragraph("特此函达。"))
    pages = sheets(replace(NOTICE, body=body, attachments=tuple(f"第{number}项材料" for number in range(1, 15))))
    text = [line for line in pages[1].lines if line.baseline < BOTTOM]
    assert len(text) > 11
    (sealed,) = [page for page in pages if any(line.text == "2026年9月5日" for line in page.lines)]
    assert len([line for line in sealed.lines if "项材料" in line.text]) >= 3


def test_annexes_begin_pages_of_their_own(sheets: Draw) -> None:
    pages = sheets(REPORT)
    for number, page in enumerate(pages[-2:], 1):
        mark, title, *_ = page.lines
        assert mark.text == f"附件{number}"
        assert "Hei" in mark.chars[0].face
        assert mark.x == pytest.approx(LEFT, abs=NEAR)
        assert mark.middle == pytest.approx(TOP + PITCH / 2, abs=0.4)
        assert title.middle == pytest.approx(TOP + 2.5 * PITCH, abs=0.5)  # 7.3.7: the third line
        assert (title.left + title.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)
    assert "印发" in pages[-1].lines[-2].text  # the 版记 stands after them


def test_the_note_stands_in_brackets_under_the_date(sheets: Draw) -> None:
    page = sheets(NOTICE)[-1]
    note, day = page.line("此件公开发布"), page.line("2026年9月5日")
    assert note.text == "（此件公开发布）"
    assert note.x == pytest.approx(LEFT + 2 * SQUARE, abs=NEAR)
    assert note.baseline - day.baseline == pytest.approx(PITCH, abs=NEAR)


def test_too_many_recipients_move_to_the_imprint(sheets: Draw) -> None:
    many = "，".join(f"演示新区第{number}产业园区管理办公室" for number in range(40))
    pages = sheets(replace(NOTICE, main_to=many))
    assert "主送：" not in "".join(line.text for line in pages[0].lines)
    text = "".join(line.text for line in pages[0].lines)
    assert "长期从事精密光学" in text  # 7.3.2: the first page shows the text
    assert any("主送：" in line.text for line in pages[-1].lines)
    assert len(pages[-1].black) == 3  # no rule between 主送 and 抄送 (7.4.2)


def test_a_table_in_the_text_is_closed_on_each_page(sheets: Draw) -> None:
    rows = tuple((f"第{number}项", _value(number)) for number in range(14))
    pages = sheets(replace(REQUEST, body=(Paragraph("情况如下："), Facts(rows), Paragraph("妥否，请批示。"))))
    text = "".join(line.text for page in pages for line in page.lines)
    for number in range(14):
        assert f"〔{number}〕" in text
    for page in pages:
        upright = [rule for rule in page.rules if not rule.filled and not rule.curved and rule.wide < 1]
        flat = [rule for rule in page.rules if not rule.filled and not rule.curved and rule.wide > 100]
        if upright:
            assert min(rule.top for rule in upright) == pytest.approx(min(rule.top for rule in flat), abs=0.2)
            assert max(rule.bottom for rule in upright) == pytest.approx(max(rule.bottom for rule in flat), abs=0.2)


def _value(number: int) -> str:
    return f"〔{number}〕主持国家重点研发计划课题，获授权发明专利，成果转化收入显著。" * (1 + number % 9)
