pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A PIN in dots: what is asked and what was the matter at the left, the keys at the right; in
// portrait the keys lie below, and on the smallest screens one line over the keys says it all.
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
    readonly property bool isTerse: Theme.isTiny && !Theme.isPortrait
    // On the smallest screens a refusal stands beside the keys, unless something else does.
    readonly property bool isToldAbove: complaint !== "" && beside.children.length > 0
    readonly property string complaint: (problem + " " + instead).trim()

    signal typed(digit: string)
    signal erased
    signal entered

    function takeKeys(): void {
        if (visible) {
            pad.forceActiveFocus(Qt.OtherFocusReason)
        }
    }

    implicitHeight: isStacked || isTerse ? said.implicitHeight + Theme.gapWide + pad.implicitHeight
        : Math.max(pad.implicitHeight, said.implicitHeight + beside.implicitHeight)
    onVisibleChanged: takeKeys()
    Component.onCompleted: takeKeys()

    Column {
        id: said
        width: entry.isStacked || entry.isTerse ? entry.width : entry.width - pad.width - Theme.gapWide
        spacing: Theme.gapWide
        T {
            width: parent.width
            visible: entry.isTerse && text !== ""
            text: entry.isToldAbove ? entry.complaint : entry.question
            isStrong: true
            color: entry.isToldAbove ? Theme.berryInk : Theme.ink
            Accessible.role: Accessible.Heading
        }
        Column {
            width: parent.width
            spacing: Theme.mm(2.5)
            visible: entry.question !== "" && !entry.isTerse
            T {
                width: parent.width
                text: entry.question
                role: "title"
                Accessible.role: Accessible.Heading
            }
            T {
                width: parent.width
                visible: text !== ""
                text: entry.explanation
                isQuiet: true
            }
        }
        NoticeCard {
            objectName: "pinProblem"
            visible: entry.complaint !== "" && !entry.isTerse
            width: parent.width
            tone: "berry"
            title: entry.problem
            words: entry.instead
        }
    }
    Column {
        id: beside
        x: entry.isTerse ? pad.width + Theme.gapWide : 0
        y: entry.isTerse ? pad.y : said.implicitHeight + Theme.gapWide
        width: entry.isTerse ? entry.width - x : said.width
        spacing: Theme.gap
        visible: children.length > 0
    }
    T {
        x: pad.width + Theme.gap
        y: pad.y
        width: entry.width - x
        readonly property bool isTold: entry.complaint !== ""
        visible: entry.isTerse && text !== "" && !entry.isToldAbove && beside.children.length === 0 && implicitHeight <= pad.height
        text: isTold ? entry.complaint : entry.explanation
        role: "note"
        isStrong: isTold
        color: isTold ? Theme.berryInk : Theme.quiet
    }
    NumberPad {
        id: pad
        objectName: "pinPad"
        x: entry.isTerse ? 0 : entry.isStacked ? Math.round((entry.width - width) / 2) : entry.width - width
        y: entry.isTerse ? said.implicitHeight + Theme.gapSmall
            : entry.isStacked ? Math.max(entry.height - height, said.implicitHeight + beside.implicitHeight + Theme.gapWide)
            : Theme.isLow ? Math.max(0, entry.height - height) : 0
        width: implicitWidth
        height: implicitHeight
        places: 6
        isSecret: true
        isFlat: entry.isFlat
        digits: entry.dots
        name: entry.question !== "" ? entry.question : qsTr("PIN")
        onTyped: digit => entry.typed(digit)
        onErased: entry.erased()
        onEntered: entry.entered()
    }
}
