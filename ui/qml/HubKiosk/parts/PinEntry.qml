pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A PIN in dots: what is asked and what was the matter at the left, the keys at the right; in
// portrait the keys lie below.
Item {
    id: entry

    property string question
    property string explanation
    property string dots
    property string problem
    property string instead
    property bool isFlat: Theme.isSmall && !Theme.isPortrait
    default property alias more: beside.data
    readonly property bool isStacked: Theme.isPortrait

    signal typed(digit: string)
    signal erased
    signal entered

    function takeKeys(): void {
        if (visible) {
            pad.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    implicitHeight: isStacked ? said.implicitHeight + Theme.gapWide + pad.implicitHeight : Math.max(pad.implicitHeight, said.implicitHeight)
    onVisibleChanged: takeKeys()
    Component.onCompleted: takeKeys()

    Column {
        id: said
        width: entry.isStacked ? entry.width : entry.width - pad.width - Theme.gapWide
        spacing: Theme.gapWide
        Column {
            width: parent.width
            spacing: Theme.mm(2.5)
            visible: entry.question !== ""
            T {
                width: parent.width
                text: entry.question
                role: "title"
                Accessible.role: Accessible.Heading
            }
            T {
                width: parent.width
                visible: text !== "" && !(Theme.isTiny && problem.visible)
                text: entry.explanation
                isQuiet: true
            }
        }
        NoticeCard {
            id: problem
            objectName: "pinProblem"
            visible: title !== "" || words !== ""
            width: parent.width
            tone: "berry"
            title: entry.problem
            words: entry.instead
        }
        Column {
            id: beside
            width: parent.width
            spacing: Theme.gap
            visible: children.length > 0
        }
    }
    NumberPad {
        id: pad
        objectName: "pinPad"
        x: entry.isStacked ? Math.round((entry.width - width) / 2) : entry.width - width
        y: entry.isStacked ? Math.max(entry.height - height, said.implicitHeight + Theme.gap)
            : Theme.isLow ? Math.max(0, entry.height - height) : 0
        width: implicitWidth
        height: implicitHeight
        places: 6
        isSecret: true
        isFlat: entry.isFlat
        digits: entry.dots
        name: entry.question
        onTyped: digit => entry.typed(digit)
        onErased: entry.erased()
        onEntered: entry.entered()
    }
}
