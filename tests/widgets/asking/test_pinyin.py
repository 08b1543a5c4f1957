from __future__ import annotations

import pytest

from desktop.widgets.asking.pinyin import fits


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("zs", "张三"),
        ("zhangsan", "张三"),
        ("zhangs", "张三"),
        ("zhs", "张三"),
        ("cc", "长春"),
        ("zc", "长春"),  # 长 has two readings
        ("三", "张三"),
        ("san", "张三"),
        ("KOR", "kor"),
        ("ｋｏｒ", "KOR"),
        ("", "任何"),
        ("kim min", "KIM MINJUN"),
        ("hg jm", "长春华光精密制造有限公司"),
    ],
)
def test_fits(typed, text):
    assert fits(typed, text)


@pytest.mark.parametrize(
    ("typed", "text"), [("ls", "张三"), ("zss", "张三"), ("zhangsi", "张三"), ("x", "KIM"), ("zs", "")]
)
def test_does_not_fit(typed, text):
    assert not fits(typed, text)


def test_any_of_the_texts_will_do():
    assert fits("kor", "韩国", "Korea")
    assert fits("hg kor", "韩国", "Korea")
