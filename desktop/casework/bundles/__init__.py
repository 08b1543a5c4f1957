"""One person's matters taken in together: asked once, papers collected once, followed on one sheet."""
