pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A quiet surface that keeps together what belongs together.
Rectangle {
    id: card

    property real inner: Theme.pad
    property real spacing: Theme.mm(2)
    property bool isCentred: false
    property real least: 0
    default property alias content: column.data

    implicitHeight: Math.max(least, column.implicitHeight + 2 * inner)
    radius: Theme.radius
    color: Theme.leafSoft
    border.width: Theme.look === "contrast" ? Theme.hair : 0
    border.color: Theme.edge

    Column {
        id: column
        x: card.inner
        y: card.isCentred ? Math.round((card.height - height) / 2) : card.inner
        width: card.width - 2 * card.inner
        spacing: card.spacing
    }
}
