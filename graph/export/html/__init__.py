"""A graph to one HTML file that opens offline."""
