"""The numbered steps from an older file to today's, each in one transaction."""
