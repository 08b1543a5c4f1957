"""The words of the screen: collecting, checking, translations."""
