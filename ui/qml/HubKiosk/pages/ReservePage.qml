pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A room for oneself: one question a screen, or all in one where it is from now on; and when it
// cannot be had, every way out.
PageFrame {
    id: page

    required property Reserve model

    readonly property bool isTime: page.model.step === "time"
    readonly property bool isConfirm: page.model.step === "confirm"
    readonly property bool isNo: page.model.step === "no"
    readonly property bool isPicking: !isConfirm && !isNo
    // Only the lower half is for the controls, and it is wide.
    readonly property bool isFlat: Theme.isLow && !Theme.isPortrait
    // On a small screen the reason stands below, where it never scrolls away.
    readonly property bool isWhyBelow: (Theme.isSmall || isFlat) && page.model.hasWays

    question: page.model.question
    // Where there is little room, what one must know comes before what one may.
    explanation: isConfirm && Theme.isTiny ? page.model.warning : page.model.explanation
    footnote: isWhyBelow ? page.model.why : ""
    secondaryText: isWhyBelow ? qsTr("What can I do?") : ""
    secondaryIcon: "lightbulb"
    help: qsTr("Answer one question after the other; with “Back” you change what you have chosen. At the end you get a code: with it you begin, make it longer, move it or give it up.")
    ownsBack: true
    primaryText: page.model.primary
    primaryIcon: "check"
    isBusy: page.model.busy
    onPrimary: page.model.reserve()
    onSecondary: page.model.showWays()
    onBackAsked: page.model.goBack()

    // Why what was touched cannot be had; its room is always there, so that nothing moves away
    // from under a finger.
    component Why: Item {
        id: why
        readonly property bool isNeeded: !page.isWhyBelow && page.model.empty === "" && words.text !== ""
        readonly property bool isOver: ways.visible && Theme.isPortrait
        implicitHeight: Math.max(Theme.target, words.height + (isOver ? Theme.gap + ways.height : 0))
        T {
            id: words
            objectName: "why"
            width: ways.visible && !why.isOver ? parent.width - ways.width - Theme.gap : parent.width
            y: why.isOver ? 0 : Math.round((parent.height - height) / 2)
            text: page.model.why !== "" ? page.model.why : page.model.hint
            role: page.model.why !== "" ? "body" : "note"
            color: page.model.why !== "" ? Theme.ink : Theme.quiet
        }
        Button {
            id: ways
            objectName: "ways"
            visible: page.model.hasWays
            x: why.isOver ? 0 : parent.width - width
            y: why.isOver ? words.height + Theme.gap : Math.round((parent.height - height) / 2)
            text: qsTr("What can I do?")
            icon: "lightbulb"
            kind: "soft"
            onActivated: page.model.showWays()
        }
    }
    component Cells: Grid {
        id: cells
        // The quarters of an hour stay together.
        readonly property int anHour: page.isTime ? page.model.anHour : 1
        readonly property real least: Theme.mm(page.isTime ? 31 : page.model.step === "day" ? (Theme.isPortrait ? 80 : 62) : Theme.isLarge ? 72 : 56)
        readonly property int fits: Math.max(1, Math.floor((width + spacing) / (least + spacing)))
        columns: page.isTime ? Math.min(2 * Math.max(4, anHour), fits >= anHour ? fits - fits % anHour : fits) : Math.min(4, fits)
        spacing: Theme.gap
        Repeater {
            model: page.isTime && cells.columns >= cells.anHour ? page.model.leading : 0
            Item {
                width: 1
                height: 1
            }
        }
        Repeater {
            model: page.model.cells
            PickCell {
                id: cell
                required property string key
                required property bool may_choose
                required property bool is_chosen
                required title
                required note
                required told
                objectName: "cell_" + key
                width: Math.floor((cells.width - (cells.columns - 1) * cells.spacing) / cells.columns)
                height: Math.max(implicitHeight, page.isTime ? Theme.floorMm(Theme.isSmall ? 20 : 25) : Theme.floorMm(Theme.isTiny ? 20 : Theme.isSmall ? 24 : 32))
                mayChoose: may_choose
                isChosen: is_chosen
                onSeen: page.model.lookAt(cell.key)
                onActivated: page.model.choose(cell.key)
            }
        }
    }
    component Inside: Toggle {
        property bool isHere: false
        objectName: "inside"
        visible: isHere && page.model.isInsideAsked
        icon: "sign-in"
        text: qsTr("We are inside already")
        note: qsTr("Then no places are kept for you.")
        isOn: page.model.isInside
        onSwitched: isOn => page.model.setInside(isOn)
    }
    component Facts: Card {
        property bool isHere: false
        visible: isHere && facts.count > 0
        Repeater {
            id: facts
            model: page.model.facts
            Row {
                id: fact
                required property string icon
                required property string title
                required property string tone
                width: parent ? parent.width : 0
                spacing: Theme.mm(4)
                Icon {
                    id: sign
                    name: fact.icon
                    size: Theme.mm(9)
                    color: fact.tone === "berry" ? Theme.berryInk : Theme.green
                }
                T {
                    width: fact.width - sign.width - fact.spacing
                    anchors.verticalCenter: parent.verticalCenter
                    text: fact.title
                    color: fact.tone === "berry" ? Theme.berryInk : Theme.ink
                }
            }
        }
    }

    shows: [
        Facts {
            isHere: page.isConfirm && Theme.isLow
            width: parent ? parent.width : 0
        },
        T {
            visible: text !== ""
            width: parent ? parent.width : 0
            text: !page.isFlat || !page.isPicking || page.isWhyBelow ? "" : page.model.why !== "" ? page.model.why : page.model.hint
        }
    ]
    Column {
        width: parent ? parent.width : 0
        visible: page.isPicking
        spacing: Theme.gap
        Why {
            width: parent.width
            visible: !page.isFlat && isNeeded
        }
        EmptyState {
            width: parent.width
            visible: page.model.empty !== ""
            icon: "calendar-x"
            title: page.model.empty
        }
        Cells {
            width: parent.width
        }
        Row {
            anchors.right: parent.right
            visible: page.model.mayEarlier || page.model.mayLater
            spacing: Theme.gap
            Button {
                objectName: "earlier"
                visible: page.model.mayEarlier
                text: qsTr("Earlier days")
                icon: "caret-left-bold"
                kind: "quiet"
                onActivated: page.model.turnDays(-1)
            }
            Button {
                objectName: "later"
                visible: page.model.mayLater
                text: qsTr("Later days")
                icon: "caret-right-bold"
                isIconLast: true
                kind: "quiet"
                onActivated: page.model.turnDays(1)
            }
        }
    }
    SideBySide {
        visible: page.isConfirm
        firstPart: 0.5
        isStacked: Theme.isPortrait || Theme.isTiny
        first: [
            T {
                visible: page.model.most > 1 && !Theme.isTiny && !page.isFlat
                width: parent ? parent.width : 0
                text: qsTr("How many are you?")
                isQuiet: true
            },
            Stepper {
                objectName: "people"
                visible: page.model.most > 1
                name: qsTr("How many are you?")
                value: page.model.people
                most: page.model.most
                onChangedTo: number => page.model.setPeople(number)
            },
            Inside {
                isHere: !page.isFlat
                width: parent ? parent.width : 0
            }
        ]
        second: [
            Inside {
                isHere: page.isFlat
                width: parent ? parent.width : 0
            },
            Facts {
                isHere: !Theme.isLow
                width: parent ? parent.width : 0
            }
        ]
    }
    Grid {
        id: outs
        visible: page.isNo
        width: parent ? parent.width : 0
        columns: Theme.isPortrait || Theme.isTiny ? 1 : 2
        spacing: Theme.gap
        Repeater {
            model: page.model.ways
            OptionCard {
                id: way
                required property string key
                required icon
                required title
                required note
                objectName: "way_" + key
                width: Math.floor((outs.width - (outs.columns - 1) * outs.spacing) / outs.columns)
                isRadio: false
                onActivated: page.model.take(way.key)
            }
        }
    }
}
