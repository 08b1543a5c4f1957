"""Names to invent people from: the passport's letters beside the original script, by country."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

Name = tuple[str, str]  # in the passport's letters, in the original script


@dataclass(frozen=True)
class People:
    """How people of one country are called and where they come from."""

    code: str
    family: tuple[Name, ...]
    male: tuple[Name, ...]
    female: tuple[Name, ...]
    cities: tuple[str, ...]
    schools: tuple[str, ...]
    visa_post: str
    passport: str  # pattern: A a letter, 9 a digit
    family_first: bool = False  # in the original script
    joint: str = " "
    female_ending: tuple[str, str] = ("", "")  # added to a woman's family name, in both scripts


PEOPLES: Final = (
    People(
        "KOR",
        (("KIM", "김"), ("LEE", "이"), ("PARK", "박"), ("CHOI", "최"), ("JUNG", "정"), ("KANG", "강"), ("SEO", "서")),
        (("MINSU", "민수"), ("JIHOON", "지훈"), ("SUNGHO", "성호"), ("DONGHYUN", "동현"), ("YOUNGJAE", "영재")),
        (("SEOYEON", "서연"), ("JIWOO", "지우"), ("HYEJIN", "혜진"), ("EUNJI", "은지"), ("MINKYUNG", "민경")),
        ("首尔", "釜山", "仁川", "大田"),
        ("汉北大学（演示）", "东海工业大学（演示）", "春川国立大学（演示）"),
        "中国驻韩国大使馆",
        "M99999999",
        family_first=True,
        joint="",
    ),
    People(
        "RUS",
        (("IVANOV", "Иванов"), ("PETROV", "Петров"), ("SMIRNOV", "Смирнов"), ("VOLKOV", "Волков"), ("ORLOV", "Орлов")),
        (("ALEKSEI", "Алексей"), ("DMITRII", "Дмитрий"), ("IVAN", "Иван"), ("SERGEI", "Сергей")),
        (("ANNA", "Анна"), ("OLGA", "Ольга"), ("EKATERINA", "Екатерина"), ("TATIANA", "Татьяна")),
        ("符拉迪沃斯托克", "哈巴罗夫斯克", "莫斯科", "新西伯利亚"),
        ("滨海联邦技术大学（演示）", "西伯利亚理工大学（演示）"),
        "中国驻哈巴罗夫斯克总领事馆",
        "729999999",
        family_first=True,
        female_ending=("A", "а"),
    ),
    People(
        "JPN",
        (("TANAKA", "田中"), ("SUZUKI", "鈴木"), ("WATANABE", "渡邊"), ("TAKAHASHI", "髙橋"), ("SAITO", "齋藤")),
        (("SHOTA", "翔太"), ("KENJI", "健二"), ("HIROSHI", "寛"), ("TAKUYA", "拓也")),
        (("YUKI", "由紀"), ("AYAKA", "彩花"), ("NAOKO", "直子"), ("MISAKI", "美咲")),
        ("东京", "大阪", "名古屋", "仙台"),
        ("关东工业大学（演示）", "北陆先端大学（演示）"),
        "中国驻日本大使馆",
        "TZ9999999",
        family_first=True,
    ),
    People(
        "DEU",
        (
            ("MUELLER", "Müller"),
            ("SCHNEIDER", "Schneider"),
            ("WEISS", "Weiß"),
            ("KOEHLER", "Köhler"),
            ("VOGEL", "Vogel"),
        ),
        (("JUERGEN", "Jürgen"), ("LUKAS", "Lukas"), ("STEFAN", "Stefan"), ("MATTHIAS", "Matthias")),
        (("ANNIKA", "Annika"), ("KATHARINA", "Katharina"), ("GRETA", "Greta")),
        ("慕尼黑", "斯图加特", "沃尔夫斯堡"),
        ("莱茵工业大学（演示）", "南德应用技术大学（演示）"),
        "中国驻德国大使馆",
        "C99A9999A",
    ),
    People(
        "MNG",
        (("BATBAYAR", "Батбаяр"), ("GANBOLD", "Ганболд"), ("DORJ", "Дорж")),
        (("TEMUULEN", "Тэмүүлэн"), ("BILGUUN", "Билгүүн")),
        (("SARNAI", "Сарнай"), ("NOMIN", "Номин")),
        ("乌兰巴托", "达尔汗"),
        ("草原科技大学（演示）",),
        "中国驻蒙古国大使馆",
        "E9999999",
    ),
    People(
        "USA",
        (("CARTER", "Carter"), ("NGUYEN", "Nguyen"), ("OBRIEN", "O’Brien"), ("RAMIREZ", "Ramírez"), ("CHEN", "Chen")),
        (("JAMES EDWARD", "James Edward"), ("MICHAEL", "Michael"), ("DAVID", "David")),
        (("EMILY ROSE", "Emily Rose"), ("SARAH", "Sarah"), ("GRACE", "Grace")),
        ("底特律", "波士顿", "西雅图"),
        ("五大湖州立大学（演示）", "新港理工学院（演示）"),
        "中国驻美国大使馆",
        "599999999",
    ),
    People(
        "VNM",
        (("NGUYEN", "Nguyễn"), ("TRAN", "Trần"), ("PHAM", "Phạm")),
        (("VAN AN", "Văn An"), ("QUOC HUY", "Quốc Huy")),
        (("THI HOA", "Thị Hoa"), ("NGOC LAN", "Ngọc Lan")),
        ("河内", "胡志明市"),
        ("红河技术大学（演示）",),
        "中国驻越南大使馆",
        "C9999999",
        family_first=True,
    ),
    People(
        "GBR",
        (("WHITFIELD", "Whitfield"), ("HUGHES", "Hughes"), ("MACLEOD", "MacLeod")),
        (("OLIVER", "Oliver"), ("THOMAS", "Thomas")),
        (("CHARLOTTE", "Charlotte"), ("ZOE", "Zoë")),
        ("伯明翰", "格拉斯哥"),
        ("中英格兰大学（演示）", "克莱德大学学院（演示）"),
        "中国驻英国大使馆",
        "999999999",
    ),
)

# Former Chinese nationals keep a Chinese name; some carry signs outside the older character sets.
CHINESE_NAMES: Final = (
    ("LIU YAN", "刘䶮"),
    ("OUYANG JIE", "欧阳㛃"),
    ("WANG WEI", "王𬱖"),
    ("ZHANG SHENG", "张昇"),
    ("ZHAO LI", "赵骊"),
    ("LI ZHE", "李喆"),
    ("SUN YING", "孙颖"),
    ("ZHENG JUE", "郑珏"),
)
EMPLOYER_WORDS: Final = ("启岚", "北辰", "松涛", "云岭", "恒曜", "瑞禾", "长白", "辰光", "沃野", "远航", "博珩", "晟翊")
TRADES: Final = (
    ("光电科技", "C"),
    ("汽车零部件", "C"),
    ("生物制药", "C"),
    ("软件技术", "I"),
    ("装备制造", "C"),
    ("农业科技", "A"),
    ("教育咨询", "P"),
    ("物流", "G"),
)
ZONES: Final = (
    ("长春", "长春净月高新技术产业开发区"),
    ("长春", "长春经济技术开发区"),
    ("长春", "长春高新技术产业开发区"),
    ("吉林", "吉林高新技术产业开发区"),
    ("延吉", "延吉高新技术产业开发区"),
    ("珲春", "珲春边境经济合作区"),
)
CITIZENS: Final = ("王建国", "李淑华", "张㛃", "刘洋", "陈思远", "赵䶮", "孙晓梅", "周立新", "吴迪", "郑雅文")
MAJORS: Final = ("机械工程", "材料科学", "车辆工程", "生物工程", "计算机科学", "电气工程", "应用语言学", "工商管理")
FORMER_EMPLOYERS: Final = ("东方重工", "北海电子", "联合汽车技术", "晨星制药", "大陆精密", "海岸软件", "国际语言中心")
POSTS: Final = {
    "manager": ("总经理", "生产总监", "研发总监"),
    "professional": ("高级工程师", "工艺工程师", "算法工程师", "研发工程师"),
    "language_teacher": ("韩语教师", "俄语教师", "日语教师", "英语教师"),
}
