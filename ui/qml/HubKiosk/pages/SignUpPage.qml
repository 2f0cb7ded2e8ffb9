pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Signing up: how many, and a nickname if one likes; where it is full, every way there is.
PageFrame {
    id: page

    required property SignUpForm model

    readonly property bool isNo: model.step === "no"

    question: model.question
    explanation: model.explanation
    help: qsTr("You need not give any name. At the end you get a code: with it you see your sign-up, or give it up.")
    ownsBack: true
    primaryText: model.primary
    primaryIcon: "check"
    isBusy: model.busy
    onPrimary: model.signUp()
    onBackAsked: model.goBack()

    SideBySide {
        visible: !page.isNo
        firstPart: 0.5
        isStacked: Theme.isPortrait || Theme.isTiny
        first: [
            Stepper {
                objectName: "people"
                name: page.model.question
                value: page.model.people
                most: page.model.most
                onChangedTo: number => page.model.setPeople(number)
            },
            Capsules {
                objectName: "seats"
                width: parent ? parent.width : 0
                largest: Theme.mm(Theme.isSmall ? 8 : 10)
                maxHeight: Theme.mm(Theme.isTiny ? 20 : 26)
                limit: page.model.seats
                visible: page.model.seats > 0
                inside: page.model.taken
                yours: page.model.fits
                waits: page.model.people - page.model.fits
                name: page.model.peopleNote
            },
            T {
                visible: text !== ""
                width: parent ? parent.width : 0
                text: page.model.peopleNote
                role: "note"
                isQuiet: true
            }
        ]
        second: [
            TextEntry {
                objectName: "name"
                width: parent ? parent.width : 0
                label: qsTr("A nickname, if you like")
                hint: qsTr("Only the hub manager sees it")
                text: page.model.name
                maxLength: page.model.longestName
                onEdited: text => page.model.setName(text)
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
                required property string key
                required icon
                required title
                required note
                objectName: "way_" + key
                width: Math.floor((outs.width - (outs.columns - 1) * outs.spacing) / outs.columns)
                isRadio: false
                onActivated: page.model.take(key)
            }
        }
    }
}
