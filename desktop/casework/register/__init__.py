"""The book of numbers: find, read, hand out as a spreadsheet."""
