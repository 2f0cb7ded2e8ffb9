pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The way out: four digits, and then the ways that are open to whom they belong.
PageFrame {
    id: page

    required property CheckOut model

    readonly property bool isCode: page.model.step === "code"
    readonly property bool isGroup: page.model.step === "group"
    // The number pad stands beside the words where the screen is wide.
    readonly property bool isPadBeside: page.isCode && !Theme.isLow

    // Low reach on a wide screen: the controls have its lower half only.
    readonly property bool isLying: Theme.isLow && !Theme.isPortrait

    focus: true
    question: page.isPadBeside ? "" : page.model.question
    explanation: page.isPadBeside ? "" : page.model.explanation
    help: qsTr("The day code is the four digits that you got when you came in. A pass works on every page: show it to the camera or the scanner. Leaving is never refused; without a code you may just go.")
    ownsBack: !page.isCode
    primaryText: page.model.primaryText
    primaryIcon: "sign-out"
    isPrimaryReady: page.model.isReady
    isBusy: page.model.busy

    onPrimary: page.model.leaveAsTold()
    onBackAsked: page.model.goBack()

    component Notice: NoticeCard {
        objectName: "notice_card"
        visible: page.model.notice !== ""
        tone: "berry"
        title: page.model.notice
        words: page.model.noticeWords
    }
    component Hints: Column {
        spacing: Theme.gap
        NoticeCard {
            width: parent.width
            icon: "qr-code"
            title: page.model.passTitle
            words: page.model.passWords
        }
        OptionCard {
            objectName: "justGo"
            width: parent.width
            isRadio: false
            icon: "hand-waving"
            title: qsTr("I do not have the code")
            note: qsTr("Nobody is kept here: touch this, or just go.")
            onActivated: page.model.justGo()
        }
    }
    component Pad: NumberPad {
        objectName: "pad"
        isFlat: page.isLying
        enabled: page.model.mayType
        opacity: enabled ? 1 : 0.45
        places: 4
        digits: page.model.digits
        name: page.model.question
        onTyped: digit => page.model.type(digit)
        onErased: page.model.erase()
    }

    whole: Item {
        visible: page.isPadBeside
        width: parent ? parent.width : 0
        height: parent ? parent.height : 0

        Scroller {
            width: parent.width - beside.width - (Theme.isSmall ? Theme.gapWide : Theme.mm(24))
            height: parent.height
            spacing: Theme.gapWide
            Column {
                width: parent ? parent.width : 0
                spacing: Theme.mm(2.5)
                T {
                    width: parent.width
                    text: page.model.question
                    role: "title"
                    Accessible.role: Accessible.Heading
                }
                T {
                    width: parent.width
                    text: page.model.explanation
                    isQuiet: true
                }
            }
            Notice {
                width: parent ? parent.width : 0
            }
            Hints {
                width: parent ? parent.width : 0
            }
        }
        Pad {
            id: beside
            focus: page.isPadBeside
            anchors.right: parent.right
            anchors.rightMargin: Theme.isSmall ? 0 : Theme.mm(10)
            y: Math.max(0, Math.min(Theme.mm(16), parent.height - height))
            width: implicitWidth
            height: implicitHeight
        }
    }
    shows: [
        Notice {
            visible: page.model.notice !== "" && !page.isPadBeside
            width: parent ? parent.width : 0
        },
        Hints {
            visible: page.isCode && !page.isPadBeside
            width: parent ? parent.width : 0
        }
    ]
    Pad {
        focus: page.isCode && !page.isPadBeside
        visible: page.isCode && !page.isPadBeside
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        width: implicitWidth
        height: implicitHeight
    }
    // For one, and for those who wait: two or three big ways.
    Flow {
        id: ways
        readonly property int across: Theme.isPortrait ? 1 : 2
        visible: !page.isCode && !page.isGroup
        width: parent ? parent.width : 0
        spacing: Theme.gapWide
        Repeater {
            model: page.model.ways
            Tile {
                required property string key
                required property bool is_open
                required property int index
                required icon
                required label
                required note
                objectName: "way_" + key
                isPrimary: index === 0
                enabled: is_open
                width: Math.floor((ways.width - (ways.across - 1) * ways.spacing) / ways.across)
                height: Theme.mm(Theme.isTiny ? 44 : Theme.isSmall || page.isLying ? 60 : Theme.isLarge ? 84 : 100)
                onActivated: page.model.take(key)
            }
        }
    }
    // For a group: how many leave from each side, or all to the other one.
    SideBySide {
        visible: page.isGroup
        firstPart: 0.5
        first: [
            Repeater {
                model: page.model.going
                Column {
                    id: side
                    required property string name
                    required property string space
                    required property int there
                    required property int going
                    width: parent ? parent.width : 0
                    spacing: Theme.mm(2)
                    bottomPadding: Theme.mm(4)
                    T {
                        width: parent.width
                        text: qsTr("%1: %2 there").arg(side.name).arg(side.there)
                        isQuiet: true
                    }
                    Stepper {
                        objectName: "going_" + side.space
                        name: qsTr("Leaving from %1").arg(side.name)
                        value: side.going
                        least: 0
                        most: side.there
                        onChangedTo: number => page.model.setGoing(side.space, number)
                    }
                }
            }
        ]
        second: [
            Repeater {
                model: page.model.ways
                OptionCard {
                    required property string key
                    required property bool is_open
                    required property string label
                    required icon
                    required note
                    objectName: "way_" + key
                    width: parent ? parent.width : 0
                    isRadio: false
                    enabled: is_open
                    title: label
                    onActivated: page.model.take(key)
                }
            }
        ]
    }
}
