"""The words of the window's notices: seen on a sheet, changed in a form, kept by version."""
