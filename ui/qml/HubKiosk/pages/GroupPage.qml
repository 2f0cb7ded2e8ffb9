pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A group at the door: how many they are, what fits now and what waits, and who they are.
PageFrame {
    id: page

    required property Group model

    readonly property bool isMany: !page.model.isTellingWho
    // Beside one another where there is width and height for it: the options go down to the
    // edge, the number stands over the primary button.
    readonly property bool isSide: page.isMany && !Theme.isLow && !Theme.isSmall

    question: page.isSide ? "" : page.model.question
    explanation: page.isSide ? "" : page.model.explanation
    help: qsTr("Say how many you are, and this page says how many fit now and what the others can do. Names are not needed.")
    ownsBack: page.model.isTellingWho
    primaryText: page.model.primaryText
    primaryIcon: page.model.primaryIcon
    isPrimaryReady: page.model.isReady
    secondaryText: page.model.isTellingWho ? qsTr("Not today") : ""
    footnote: page.model.footnote
    isBusy: page.model.busy

    onPrimary: page.model.goOn()
    onSecondary: page.model.notToday()
    onBackAsked: page.model.goBack()

    component HowMany: Grid {
        id: howMany
        property bool isFlat: false
        columns: isFlat ? 2 : 1
        columnSpacing: Theme.gapWide
        rowSpacing: Theme.mm(5)
        verticalItemAlignment: Grid.AlignVCenter
        Stepper {
            id: stepper
            objectName: "people"
            name: qsTr("How many are you?")
            value: page.model.people
            most: page.model.most
            onChangedTo: number => page.model.setPeople(number)
        }
        SegmentedChoice {
            objectName: "quick"
            width: howMany.isFlat ? howMany.width - stepper.width - howMany.columnSpacing : howMany.width
            name: qsTr("Quick numbers")
            // As many as stand beside the number.
            options: Theme.isTiny ? page.model.quick.slice(0, 4) : page.model.quick
            value: String(page.model.people)
            onChose: value => page.model.setPeople(Number(value))
        }
    }
    component Shares: Flow {
        id: shares
        spacing: Theme.gapWide
        Repeater {
            model: page.model.shares
            Share {
                required property string side
                required yours
                required inside
                required held
                required free
                words: side
                room: shares.width
            }
        }
        Share {
            objectName: "waiting"
            visible: page.model.waiting > 0
            waits: page.model.waiting
            words: page.model.waitingWords
            room: shares.width
        }
    }
    component Options: Column {
        spacing: Theme.gap
        Repeater {
            model: page.model.options
            OptionCard {
                required property string key
                required property bool is_chosen
                required icon
                required title
                required note
                objectName: "option_" + key
                width: parent ? parent.width : 0
                isChosen: is_chosen
                onActivated: page.model.pick(key)
            }
        }
    }
    component Changed: NoticeCard {
        objectName: "changed"
        visible: page.model.notice !== ""
        tone: "berry"
        title: page.model.notice
    }
    component Booked: Column {
        visible: page.model.holds.length > 0
        spacing: Theme.mm(2.5)
        T {
            width: parent.width
            text: qsTr("Are places kept for you?")
            role: "note"
            isQuiet: true
        }
        SegmentedChoice {
            objectName: "hold"
            width: parent.width
            name: qsTr("Are places kept for you?")
            options: page.model.holds
            value: page.model.holdId
            onChose: value => page.model.comeFor(value)
        }
    }

    whole: Item {
        visible: page.isSide
        width: parent ? parent.width : 0
        height: page.height

        Column {
            id: head
            width: parent.width
            spacing: Theme.mm(7)
            Column {
                width: parent.width
                spacing: Theme.mm(2.5)
                T {
                    width: parent.width
                    text: page.model.question
                    role: "title"
                    Accessible.role: Accessible.Heading
                }
                T {
                    width: Math.min(parent.width, Theme.readable * 1.2)
                    visible: text !== ""
                    text: page.model.explanation
                    isQuiet: true
                }
            }
            Changed {
                width: parent.width
            }
            Shares {
                width: parent.width
            }
        }
        Scroller {
            id: left
            y: head.height + Theme.gapWide
            width: Math.round((parent.width - Theme.gapWide) * 0.68)
            height: parent.height - y
            spacing: Theme.gapWide
            Booked {
                width: parent ? parent.width : 0
            }
            Options {
                width: parent ? parent.width : 0
            }
        }
        Column {
            id: counting
            readonly property real room: page.height - page.actionRoom - y - number.height
            visible: page.model.primaryText !== ""
            x: left.width + Theme.gapWide
            y: left.y
            width: parent.width - x
            spacing: Theme.mm(5)
            T {
                id: asked
                // Where all is high, the number says it by itself.
                visible: implicitHeight + counting.spacing <= counting.room
                width: parent.width
                text: qsTr("How many are you?")
                isQuiet: true
            }
            HowMany {
                id: number
                width: parent.width
            }
            T {
                visible: !Theme.isLarge && asked.implicitHeight + implicitHeight + 2 * counting.spacing <= counting.room
                width: parent.width
                text: qsTr("Names are not needed.")
                role: "note"
                isQuiet: true
            }
        }
    }
    shows: [
        Chip {
            visible: page.model.isTellingWho
            icon: "users-three"
            text: page.model.summary
            maxWidth: parent ? parent.width : Theme.readable
        },
        Changed {
            visible: page.model.notice !== "" && page.isMany && !page.isSide
            width: parent ? parent.width : 0
        },
        Shares {
            visible: page.isMany && !page.isSide && Theme.isPortrait
            width: parent ? parent.width : 0
        }
    ]
    Column {
        visible: page.isMany && !page.isSide && page.model.primaryText !== ""
        width: parent ? parent.width : 0
        spacing: Theme.gapWide
        HowMany {
            isFlat: true
            width: parent.width
        }
        Booked {
            width: parent.width
        }
        Options {
            width: parent.width
        }
        Shares {
            visible: !Theme.isPortrait
            width: parent.width
        }
    }
    SideBySide {
        visible: page.model.isTellingWho
        firstPart: 0.56
        isStacked: Theme.isPortrait || Theme.isSmall
        first: [
            PurposeChoice {
                width: parent ? parent.width : 0
                name: page.model.question
                purposes: page.model.purposes
                onChose: key => page.model.setPurpose(key)
            }
        ]
        second: [
            TextEntry {
                objectName: "name"
                width: parent ? parent.width : 0
                label: qsTr("The leader’s nickname, if you like")
                text: page.model.name
                problem: page.model.problem
                onEdited: text => page.model.setName(text)
            },
            T {
                width: parent ? parent.width : 0
                text: qsTr("No other names are needed. This one is for the roll-call and goes at the end of the day.")
                role: "note"
                isQuiet: true
            }
        ]
    }
}
