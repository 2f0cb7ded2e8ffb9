pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Two columns where there is width for them, else one under the other.
Item {
    id: pair

    property alias first: firstColumn.data
    property alias second: secondColumn.data
    property real firstPart: 0.68
    property bool isStacked: Theme.isPortrait || width < Theme.mm(230)
    // One under the other, the second is first.
    property bool isTurned: false
    property real spacing: Theme.gapWide
    property real inner: Theme.gap

    implicitHeight: isStacked ? firstColumn.implicitHeight + spacing + secondColumn.implicitHeight
        : Math.max(firstColumn.implicitHeight, secondColumn.implicitHeight)
    width: parent ? parent.width : 0

    Column {
        id: firstColumn
        y: pair.isStacked && pair.isTurned ? secondColumn.implicitHeight + pair.spacing : 0
        width: pair.isStacked ? pair.width : Math.round((pair.width - pair.spacing) * pair.firstPart)
        spacing: pair.inner
    }
    Column {
        id: secondColumn
        x: pair.isStacked ? 0 : firstColumn.width + pair.spacing
        y: pair.isStacked && !pair.isTurned ? firstColumn.implicitHeight + pair.spacing : 0
        width: pair.width - x
        spacing: pair.inner
    }
}
