pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What may be longer than its room: two big buttons move it by most of a page (flicking works too,
// and is never needed). Whatever gets the focus inside is brought into sight.
Item {
    id: scroller

    default property alias content: column.data
    property alias spacing: column.spacing
    readonly property real contentNeed: column.implicitHeight
    readonly property alias isScrolling: buttons.visible
    readonly property alias seenFrom: flick.contentY
    // Its height has just changed; whether it is longer than its room is known in a moment.
    readonly property alias isMeasuring: soon.running
    property bool isLonger: false
    // Where it is on its way to; contentY lags behind while it moves.
    property real goal: 0

    function go(to: real): void {
        goal = Math.max(0, Math.min(column.implicitHeight - flick.height, to))
        flick.contentY = goal
    }
    function reveal(item: Item): void {
        const at = item.mapToItem(column, 0, 0).y
        const room = Theme.mm(3)
        if (at - room < goal || item.height > flick.height) {
            go(at - room)
        } else if (at + item.height + room > goal + flick.height) {
            go(at + item.height + room - flick.height)
        }
    }
    function measure(): void {
        isLonger = column.implicitHeight > scroller.height + 1 && scroller.height > 0
        go(isLonger ? goal : 0)
    }
    function owns(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === column) {
                return true
            }
        }
        return false
    }
    function follow(): void {
        const item = scroller.Window.activeFocusItem
        if (item && isLonger && owns(item)) {
            const input = item as EntryInput
            reveal(input && input.seenWith ? input.seenWith : item)
        }
    }

    implicitHeight: column.implicitHeight
    onHeightChanged: soon.restart()
    Window.onActiveFocusItemChanged: soon.restart()
    Component.onCompleted: measure()

    // Once for all that changes together; a Timer goes when its pane goes.
    Timer {
        id: soon
        interval: 0
        onTriggered: {
            scroller.measure()
            scroller.follow()
        }
    }

    Flickable {
        id: flick
        anchors.fill: parent
        anchors.rightMargin: buttons.visible ? buttons.width + Theme.gap : 0
        // The focus ring of what lies at the edge must be seen.
        anchors.leftMargin: -Theme.gap
        leftMargin: Theme.gap
        contentWidth: width - leftMargin
        contentHeight: column.implicitHeight
        interactive: scroller.isLonger
        clip: scroller.isLonger
        boundsBehavior: Flickable.StopAtBounds
        onMovementEnded: scroller.goal = contentY
        Behavior on contentY {
            enabled: !flick.moving
            NumberAnimation {
                duration: Theme.quick
            }
        }
        Column {
            id: column
            width: flick.contentWidth
            onImplicitHeightChanged: soon.restart()
        }
    }

    component Mover: Touchable {
        id: mover
        property string icon
        repeats: true
        // When a field is left its keyboard goes, and with it the need of these.
        takesFocus: (scroller.Window.activeFocusItem as EntryInput) === null
        width: Theme.target
        height: Theme.target
        radius: width / 2
        Rectangle {
            anchors.fill: parent
            radius: width / 2
            color: mover.isPressed ? Theme.leafPressed : mover.enabled ? Theme.leaf : Theme.ground
            border.width: Theme.hair
            border.color: Theme.edge
            Icon {
                anchors.centerIn: parent
                name: mover.icon
                size: Theme.mm(9)
                color: mover.enabled ? Theme.leafInk : Theme.edge
            }
        }
    }
    Column {
        id: buttons
        visible: scroller.isLonger && scroller.height >= implicitHeight
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        Mover {
            objectName: "scrollUp"
            icon: "caret-up-bold"
            name: qsTr("Show what is above")
            enabled: scroller.goal > 0
            onActivated: scroller.go(scroller.goal - 0.8 * flick.height)
        }
        Mover {
            objectName: "scrollDown"
            icon: "caret-down-bold"
            name: qsTr("Show what is below")
            enabled: scroller.goal < flick.contentHeight - flick.height - 1
            onActivated: scroller.go(scroller.goal + 0.8 * flick.height)
        }
    }
}
