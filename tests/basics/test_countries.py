"""Countries and areas."""

from __future__ import annotations

from desktop.basics.countries import countries, country, country_by_numeric, name_in_chinese


def test_every_country_has_its_codes_and_names() -> None:
    assert len(countries()) > 240
    assert len({c.code for c in countries()}) == len(countries())
    for one in countries():
        assert len(one.code) == 3
        assert one.numeric == "" or (len(one.numeric) == 3 and one.numeric.isdigit())
        assert one.zh
        assert one.en


def test_the_neighbours() -> None:
    assert [name_in_chinese(code) for code in ("KOR", "PRK", "RUS", "JPN", "MNG")] == [
        "韩国",
        "朝鲜",
        "俄罗斯",
        "日本",
        "蒙古",
    ]
    found = country_by_numeric("410")
    assert found is not None
    assert found.code == "KOR"


def test_chinese_nationals_are_no_foreigners() -> None:
    assert [c.code for c in countries() if not c.nationality] == ["CHN", "HKG", "MAC", "TWN"]


def test_an_unknown_code_is_not_lost() -> None:
    assert country("ZZZ") is None
    assert name_in_chinese("ZZZ") == "ZZZ"
