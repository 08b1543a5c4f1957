"""Finding people, employers, cases and filings by a few letters: Chinese, pinyin, initials, numbers."""
