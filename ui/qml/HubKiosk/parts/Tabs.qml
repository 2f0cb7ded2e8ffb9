pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The parts of the manager's area, as pills that wrap. `options` are {value, text, icon}.
SegmentedChoice {
    isTight: Theme.isSmall || Theme.isPortrait
    Accessible.role: Accessible.PageTabList
}
