"""How the kinds of visa support are judged, each by its own elements and conditions."""
