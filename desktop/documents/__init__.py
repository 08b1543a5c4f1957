"""What a filing looks like, and how it becomes a PDF; ReportLab lives here."""
