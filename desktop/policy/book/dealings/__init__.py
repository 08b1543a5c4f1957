"""The shapes of chapters on how an office deals with its cases: promises, fees."""
