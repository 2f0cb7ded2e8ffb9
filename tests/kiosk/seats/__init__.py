"""A machine that does all there is to do with events and seats, and the laws it must not break."""
