"""The first start: welcome, wizard, paper code."""
