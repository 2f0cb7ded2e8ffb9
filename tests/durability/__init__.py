"""What must survive: kills, power cuts and disks that fail, with a control that must be caught."""
