pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A PIN in dots, and beside it what was the matter with the last one.
Item {
    id: entry

    property string name
    property string dots
    property string problem
    property string instead
    default property alias more: beside.data
    readonly property bool isStacked: Theme.isPortrait || width < pad.implicitWidth + Theme.mm(80)

    signal typed(digit: string)
    signal erased
    signal entered

    function takeKeys(): void {
        if (visible) {
            pad.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    implicitHeight: isStacked ? beside.implicitHeight + Theme.gap + pad.implicitHeight : Math.max(pad.implicitHeight, beside.implicitHeight)
    onVisibleChanged: takeKeys()
    Component.onCompleted: takeKeys()

    NumberPad {
        id: pad
        objectName: "pinPad"
        x: entry.isStacked ? Math.round((entry.width - width) / 2) : 0
        y: entry.isStacked && beside.implicitHeight > 0 ? beside.implicitHeight + Theme.gap : 0
        width: implicitWidth
        height: implicitHeight
        places: 6
        isSecret: true
        digits: entry.dots
        name: entry.name
        onTyped: digit => entry.typed(digit)
        onErased: entry.erased()
        onEntered: entry.entered()
    }
    Column {
        id: beside
        x: entry.isStacked ? 0 : pad.width + Theme.gapWide
        width: entry.width - x
        spacing: Theme.gap
        NoticeCard {
            objectName: "pinProblem"
            visible: title !== "" || words !== ""
            width: Math.min(parent.width, Theme.mm(200))
            tone: "berry"
            title: entry.problem
            words: entry.instead
        }
    }
}
