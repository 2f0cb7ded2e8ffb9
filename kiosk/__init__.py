"""What may happen in the hub: rules and desks, without a screen and without SQL."""
