"""Tables on keys, small tables, lists of contents."""
