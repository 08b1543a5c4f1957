"""Two things beside one another, or one under the other where the width is short."""
