pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What every page is: a question, things to see, things to touch, one primary button at the
// bottom right. In portrait and low reach the things to touch lie in the lower part. A page that
// lays itself out puts one item into `whole` and nothing else.
FocusScope {
    id: frame

    property string question
    property string questionKind
    property string explanation
    property string help
    property bool ownsBack: false
    property string primaryText
    property string primaryIcon: "arrow-right"
    property bool isPrimaryReady: true
    property string secondaryText
    property string secondaryIcon
    // Quiet words beside the buttons, or over them where there is no room beside.
    property string footnote
    property bool isBusy: false
    // It takes the whole glass, without the frame's bars.
    property bool isBare: false
    // Set by Main: while the keyboard is up, a small screen shows nothing but the field.
    property bool isTyping: false
    // Set by Main: how far down the middle of the screen is from this page's top.
    property real middle: height / 2

    property alias shows: showsColumn.data
    default property alias controls: controlsColumn.data
    property alias whole: wholeItem.data

    readonly property bool hasActions: (primaryText !== "" || secondaryText !== "") && !(isTyping && Theme.isSmall)
    readonly property bool isNoteBeside: width - actions.width - Theme.gapWide >= Theme.mm(Theme.isSmall ? 60 : 100)
    readonly property real noteRoom: footnote === "" ? 0
        : isNoteBeside ? Math.max(0, note.height - Theme.primaryHeight) : note.height + Theme.mm(3)
    readonly property real actionRoom: hasActions ? actions.height + Theme.gapWide + noteRoom : 0
    // What is left under the question; and that on a wide screen, for what may be as high as that.
    readonly property real under: Math.max(0, paneHeight - heading.height - Theme.gapWide)
    readonly property real fill: Theme.isSmall || Theme.isLow || isTyping ? 0 : under
    readonly property bool isSplit: Theme.isLow && controlsColumn.children.length > 0
    readonly property real paneHeight: height - actionRoom
    readonly property real lowMost: Theme.isPortrait || isTyping ? Math.max(paneHeight * 0.62, paneHeight - upper.contentNeed - Theme.gapWide) : paneHeight - middle

    signal backAsked
    signal primary
    signal secondary

    Scroller {
        id: upper
        objectName: "upperPane"
        width: parent.width
        height: frame.isSplit ? frame.paneHeight - lower.height - Theme.gap : frame.paneHeight
        spacing: Theme.gapWide

        Column {
            id: heading
            width: parent.width
            visible: frame.question !== ""
            spacing: Theme.mm(2.5)
            T {
                width: Math.min(parent.width, Theme.readable)
                text: frame.question
                privateKind: frame.questionKind
                role: "title"
                Accessible.role: Accessible.Heading
            }
            T {
                width: Math.min(parent.width, Theme.readable)
                // Who types has read it; what is typed and what for shall stand together.
                visible: text !== "" && (Theme.isPortrait || !frame.isTyping)
                text: frame.explanation
                isQuiet: true
            }
        }
        Column {
            id: showsColumn
            width: parent.width
            visible: children.length > 0
            spacing: Theme.gap
        }
        Item {
            id: upperControls
            width: parent.width
            implicitHeight: frame.isSplit ? 0 : controlsColumn.implicitHeight
            visible: !frame.isSplit
        }
    }
    Scroller {
        id: lower
        objectName: "lowerPane"
        visible: frame.isSplit
        width: parent.width
        height: frame.isSplit ? Math.min(controlsColumn.implicitHeight, Math.max(frame.lowMost, 0)) : 0
        y: frame.paneHeight - height
        Item {
            id: lowerControls
            width: parent.width
            implicitHeight: frame.isSplit ? controlsColumn.implicitHeight : 0
        }
    }
    Column {
        id: controlsColumn
        parent: frame.isSplit ? lowerControls : upperControls
        width: parent ? parent.width : 0
        spacing: Theme.gap
    }
    Item {
        id: wholeItem
        anchors.fill: parent
        anchors.bottomMargin: frame.actionRoom
        visible: children.length > 0
    }
    T {
        id: note
        visible: text !== "" && frame.hasActions
        text: frame.footnote
        role: "note"
        isQuiet: true
        width: frame.isNoteBeside ? frame.width - actions.width - Theme.gapWide : frame.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: frame.isNoteBeside ? Math.max(0, Math.round((Theme.primaryHeight - height) / 2)) : actions.height + Theme.mm(3)
    }
    Grid {
        id: actions
        // Under one another where they are too long to stand beside each other.
        columns: beside.visible && beside.implicitWidth + onward.implicitWidth + Theme.gapWide <= frame.width ? 2 : 1
        horizontalItemAlignment: Grid.AlignRight
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: columns > 1 ? Theme.gapWide : Theme.gap
        visible: frame.hasActions
        Button {
            id: beside
            objectName: "secondary"
            visible: text !== ""
            text: frame.secondaryText
            icon: frame.secondaryIcon
            kind: "quiet"
            textRole: "body"
            implicitHeight: Theme.primaryHeight
            // What is gone does not keep the focus: the next key begins with the page.
            onVisibleChanged: focus = focus && visible
            onActivated: frame.secondary()
        }
        Button {
            id: onward
            objectName: "primary"
            visible: text !== ""
            text: frame.primaryText
            icon: frame.isBusy ? "hourglass" : frame.primaryIcon
            kind: "primary"
            enabled: frame.isPrimaryReady && !frame.isBusy
            onVisibleChanged: focus = focus && visible
            onActivated: frame.primary()
        }
    }
    Keys.onEscapePressed: backAsked()
}
