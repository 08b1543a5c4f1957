"""Talent Desk, 人才服务台: the offline desk of a development zone's talent-service office."""
