pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One's reservation: its code, how it stands, and what can be done with it, a question at a time.
PageFrame {
    id: page

    required property Reservation model

    readonly property bool isCode: model.step === "code"
    readonly property bool isTime: model.step === "time"
    // The number pad stands beside the words where the screen is wide.
    readonly property bool isPadBeside: isCode && !Theme.isLow
    readonly property bool isLying: Theme.isLow && !Theme.isPortrait

    focus: true
    question: isPadBeside ? "" : model.question
    explanation: isPadBeside ? "" : model.explanation
    help: qsTr("The code is the six digits that you got when you reserved or signed up. Its QR works on every page: show it to the camera or the scanner. With the code you begin, stay longer, end early, move or give up a reservation.")
    ownsBack: model.step !== "code" && model.step !== "mine" && model.step !== "waits" && model.step !== "over"
    primaryText: model.primaryText
    primaryIcon: model.primaryIcon
    isPrimaryReady: model.isReady
    secondaryText: model.secondaryText
    secondaryIcon: model.secondaryIcon
    footnote: model.footnote
    isBusy: model.busy

    onPrimary: model.goOn()
    onSecondary: model.goBeside()
    onBackAsked: model.goBack()

    component Notice: NoticeCard {
        objectName: "notice_card"
        visible: page.model.notice !== ""
        tone: page.model.noticeTone
        icon: page.model.noticeTone === "leaf" ? "check-circle" : "warning-circle"
        title: page.model.notice
        words: page.model.noticeWords
    }
    component Hint: NoticeCard {
        visible: page.isCode
        icon: "qr-code"
        title: page.model.isBlind ? qsTr("The camera is having a break") : qsTr("Or show its QR")
        words: page.model.isBlind ? qsTr("The six digits do it, too.") : qsTr("to the camera or the scanner; it works on every page")
    }
    component Pad: NumberPad {
        objectName: "pad"
        isFlat: page.isLying
        enabled: page.model.mayType
        opacity: enabled ? 1 : 0.45
        places: 6
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
            Hint {
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
        Hint {
            visible: page.isCode && !page.isPadBeside
            width: parent ? parent.width : 0
        },
        StateCard {
            objectName: "stateCard"
            visible: page.model.mark !== ""
            width: parent ? parent.width : 0
            icon: page.model.mark
            isAir: page.model.isAir
            headline: page.model.headline
            lines: page.model.lines
        }
    ]
    Pad {
        focus: page.isCode && !page.isPadBeside
        visible: page.isCode && !page.isPadBeside
        anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
        width: implicitWidth
        height: implicitHeight
    }
    // Another day and another start on it.
    Flow {
        visible: page.isTime
        width: parent ? parent.width : 0
        spacing: Theme.gap
        Repeater {
            model: page.model.days
            Button {
                required property string key
                required property string label
                required property bool is_chosen
                objectName: "day_" + key
                text: label
                kind: "quiet"
                isChosen: is_chosen
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                onActivated: page.model.chooseDay(key)
            }
        }
    }
    Flow {
        objectName: "times"
        visible: page.isTime
        width: parent ? parent.width : 0
        spacing: Theme.gap
        topPadding: Theme.mm(2)
        Repeater {
            model: page.model.times
            Button {
                required property string key
                required property string label
                required property string told
                required property bool is_open
                required property bool is_chosen
                objectName: "start_" + key.slice(11, 16)
                text: label
                name: told
                icon: is_open ? "" : "prohibit"
                kind: is_open ? "soft" : "quiet"
                isChosen: is_chosen
                implicitWidth: Theme.floorMm(Theme.isLarge ? 48 : 42)
                textRole: "body"
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                onActivated: page.model.chooseTime(key)
            }
        }
    }
    // What can be done with one touch; what cannot says why.
    Flow {
        id: ways
        readonly property int across: Theme.isPortrait || width < Theme.mm(150) ? 1 : each.count % 3 === 0 && width >= Theme.mm(380) ? 3 : 2
        visible: !page.isCode && !page.isTime
        width: parent ? parent.width : 0
        spacing: Theme.gap
        Repeater {
            id: each
            model: page.model.ways
            OptionCard {
                required property string key
                required property bool is_open
                required title
                required note
                required icon
                objectName: "way_" + key
                isRadio: false
                enabled: is_open
                width: Math.floor((ways.width - (ways.across - 1) * ways.spacing) / ways.across)
                onActivated: page.model.take(key)
            }
        }
    }
}
