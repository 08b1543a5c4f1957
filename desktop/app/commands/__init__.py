"""The headless doors: each subcommand does a deed of the casework and prints words or JSON."""
