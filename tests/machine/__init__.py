"""The machine at the door: how it is set up, upgraded and kept running."""
