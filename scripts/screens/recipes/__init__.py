"""How to get to each screen: a function per screen, by the desks and by taps."""
