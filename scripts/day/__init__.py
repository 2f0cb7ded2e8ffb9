"""A day at the hub: told in a file, played at the real desks by a clock that is turned, checked."""
