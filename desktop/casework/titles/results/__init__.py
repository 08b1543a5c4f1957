"""Result documents, certificates, the archive."""
