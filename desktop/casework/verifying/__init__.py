"""Looking the whole office over: the file, and whether results follow from what they rest on."""
