"""Films and pictures: what a file really is, what is played next, and who decodes it (E3, E4)."""
