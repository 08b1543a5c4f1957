"""A list of records beside the form that edits one."""
