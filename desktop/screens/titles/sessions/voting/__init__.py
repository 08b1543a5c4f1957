"""评议, 表决, 记录: what is heard, how it is voted on, what is written down."""
