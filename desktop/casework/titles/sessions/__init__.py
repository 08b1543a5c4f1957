"""Sessions of a committee (评审会议): planned, sat, heard, voted, closed."""
