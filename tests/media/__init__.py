"""Films and pictures: the player's decisions, real films, and files that are not what they seem."""
