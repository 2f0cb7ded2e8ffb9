"""Bad days: what the world breaks, and how the hub goes on or comes back."""
