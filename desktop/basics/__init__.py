"""Small things everybody may use: errors, clock, paths, language, numbers of persons and firms."""
