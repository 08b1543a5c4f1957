"""The draw of experts (抽取): who may be drawn, drawn once, repeated by anybody."""
