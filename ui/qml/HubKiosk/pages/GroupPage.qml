pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// A group at the door: how many they are, what fits now and what waits, and who they are.
PageFrame {
    id: page

    required property Group model

    // Beside one another where there is width and height for it: the options go down to the
    // edge, the number stands over the primary button.
    readonly property bool isSide: !Theme.isLow && !Theme.isTiny && !page.model.isTellingWho

    question: page.isSide ? "" : page.model.question
    explanation: page.isSide ? "" : page.model.explanation
    help: qsTr("Say how many you are, and this page says how many fit now and what the others can do. Names are not needed.")
    ownsBack: page.model.isTellingWho
    primaryText: page.model.primaryText
    primaryIcon: page.model.primaryIcon
    isPrimaryReady: page.model.isReady
    secondaryText: page.model.isTellingWho ? qsTr("Not today") : ""
    isBusy: page.model.busy

    onPrimary: page.model.goOn()
    onSecondary: page.model.notToday()
    onBackAsked: page.model.goBack()

    component HowMany: Column {
        spacing: Theme.mm(5)
        T {
            text: qsTr("How many are you?")
            isQuiet: true
        }
        Stepper {
            objectName: "people"
            name: qsTr("How many are you?")
            value: page.model.people
            most: page.model.most
            onChangedTo: number => page.model.setPeople(number)
        }
        SegmentedChoice {
            objectName: "quick"
            width: parent.width
            name: qsTr("Quick numbers")
            options: page.model.quick
            value: String(page.model.people)
            onChose: value => page.model.setPeople(Number(value))
        }
        T {
            width: parent.width
            text: qsTr("Names are not needed.")
            role: "note"
            isQuiet: true
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
    component Over: T {
        visible: text !== ""
        text: page.model.over
        role: "note"
        isQuiet: true
    }

    whole: Item {
        visible: page.isSide
        width: parent ? parent.width : 0
        height: page.height

        Column {
            id: head
            width: parent.width
            spacing: Theme.mm(Theme.isSmall ? 4 : 6)
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
                    width: parent.width
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
            width: Math.round((parent.width - Theme.gapWide) * (Theme.isSmall ? 0.6 : 0.68))
            height: parent.height - y
            spacing: Theme.gap
            Options {
                width: parent ? parent.width : 0
            }
            Over {
                width: parent ? parent.width : 0
            }
        }
        HowMany {
            visible: page.model.primaryText !== ""
            x: left.width + Theme.gapWide
            y: left.y
            width: parent.width - x
        }
    }
    shows: [
        Chip {
            visible: page.model.isTellingWho
            icon: "users-three"
            text: page.model.summary
        },
        Changed {
            visible: page.model.notice !== "" && !page.isSide && !page.model.isTellingWho
            width: parent ? parent.width : 0
        },
        Shares {
            visible: !page.isSide && !page.model.isTellingWho && !Theme.isTiny
            width: parent ? parent.width : 0
        }
    ]
    Column {
        visible: !page.isSide && !page.model.isTellingWho && page.model.primaryText !== ""
        width: parent ? parent.width : 0
        spacing: Theme.gapWide
        HowMany {
            width: parent.width
        }
        Options {
            width: parent.width
        }
        Over {
            width: parent.width
        }
    }
    SideBySide {
        visible: page.model.isTellingWho
        firstPart: 0.62
        first: [
            SegmentedChoice {
                objectName: "purpose"
                width: parent ? parent.width : 0
                name: page.model.question
                options: page.model.purposes
                value: page.model.purpose
                onChose: value => page.model.setPurpose(value)
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
