"""The papers in the bags of many applicants, looked through at once: seen by preview, with exceptions, undone."""
