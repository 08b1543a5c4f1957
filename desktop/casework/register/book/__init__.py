"""The two books as bound paper and as spreadsheets."""
