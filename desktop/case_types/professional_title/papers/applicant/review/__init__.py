"""F01 评审表: cover, ten pages, what goes on."""
