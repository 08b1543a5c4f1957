"""The lists the book ships: countries, zones, codes that match across chapters."""

from __future__ import annotations

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.matrix import MatrixChapter
from desktop.policy.book.shapes import CountriesChapter, MembersChapter, ZonesChapter
from desktop.policy.book.tables import LinesChapter, RoutesChapter
from desktop.policy.verdict import Confidence

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def test_countries_are_the_iso_list() -> None:
    countries = LIBRARY.chapter("shared/nationalities", CountriesChapter).country
    assert len({c.code for c in countries}) == len(countries)
    listed = [c.numeric for c in countries if c.numeric]
    assert len(set(listed)) == len(listed) == 249  # ISO 3166-1; the rest are codes only passports carry
    by_code = {c.code: c for c in countries}
    assert (by_code["KOR"].numeric, by_code["KOR"].title, by_code["KOR"].english) == ("410", "韩国", "South Korea")
    assert (by_code["RUS"].numeric, by_code["DEU"].numeric, by_code["JPN"].numeric) == ("643", "276", "392")
    assert {c.code for c in countries if not c.foreign} == {"CHN", "HKG", "MAC", "TWN"}


def test_members_and_areas_are_countries() -> None:
    codes = {c.code for c in LIBRARY.chapter("shared/nationalities", CountriesChapter).country}
    members = LIBRARY.chapter("work_permit/hague_members", MembersChapter).member
    routes = LIBRARY.chapter("work_permit/authentication", RoutesChapter)
    assert {m.code for m in members} | set(routes.areas) <= codes
    assert {"KOR", "JPN", "RUS", "MNG", "KAZ", "USA"} <= {m.code for m in members if m.usable}
    assert not {"PRK", "VNM", "THA", "MYS", "NPL", "IND"} & {m.code for m in members if m.usable}


def test_zones_nobody_read_in_a_document_are_marked() -> None:
    zones = LIBRARY.chapter("shared/zones", ZonesChapter).zone
    assert len(zones) > 10
    assert {zone.source for zone in zones if zone.confidence is not Confidence.TO_CHECK} == {"jl16"}


def test_lines_rest_on_papers_of_the_matrix() -> None:
    papers = {row.key for row in LIBRARY.chapter("work_permit/materials", MatrixChapter).material}
    for line in LIBRARY.chapter("work_permit/classification", LinesChapter).line:
        assert set(line.rests_on) <= papers, line.code
        assert line.evidence, line.code


def test_every_paper_and_origin_has_exactly_one_route_a_day() -> None:
    chapter = LIBRARY.chapter("work_permit/authentication", RoutesChapter)
    for day in (chapter.covers, LIBRARY.edition_day):
        pairs = [(route.paper, route.origin) for route in chapter.on(day)]
        assert len(pairs) == len(set(pairs)) == 10
