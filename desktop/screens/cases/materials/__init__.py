"""The material list and its scans."""
