"""结果: outcomes, result documents, certificates, the archive of a batch."""
