"""The family of 外国人来华工作许可."""
