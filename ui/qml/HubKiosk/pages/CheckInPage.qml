pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One person comes in: what for, which side, a name if one likes. The primary button is the one
// sentence to affirm.
PageFrame {
    id: page

    required property CheckIn model

    // While the name is typed there is nothing else to look at.
    property bool isNaming: false

    question: isNaming ? "" : page.model.question
    primaryText: page.model.primary
    primaryIcon: page.model.isForLine ? "users" : "sign-in"
    isPrimaryReady: page.model.isReady
    isBusy: page.model.busy
    secondaryText: page.model.isForLine || page.model.primary === "" ? "" : qsTr("Not today")
    footnote: page.model.affirms !== "" ? page.model.affirms : Theme.isTiny ? "" : page.model.footnote
    help: qsTr("Choose what brings you here, then touch the green button. You need no name. We keep the time, the side and the purpose of a visit to count visits; nothing else. A name, if you give one, is seen by the hub manager only and is erased when the day is over. Whether you are healthy is never written down.")
    onPrimary: page.model.comeIn()
    onSecondary: page.model.notToday()

    // Delayed: what is hidden must not have the focus that makes it so.
    Binding {
        target: page
        property: "isNaming"
        value: page.isTyping
        delayed: true
    }
    SideBySide {
        firstPart: Theme.isSmall ? 0.58 : 0.5
        isStacked: page.isNaming || Theme.isPortrait || width < Theme.mm(230)
        visible: page.model.question !== ""
        first: PurposeChoice {
            width: parent ? parent.width : 0
            visible: !page.isNaming
            name: page.model.question
            purposes: page.model.purposes
            onChose: key => page.model.choosePurpose(key)
        }
        second: [
            T {
                visible: text !== "" && !Theme.isSmall && !page.isNaming
                width: parent ? parent.width : 0
                text: page.model.placesTitle
                role: "note"
                isQuiet: true
            },
            Repeater {
                model: page.model.places
                PlaceCard {
                    id: place
                    required property string key
                    required property bool is_chosen
                    required property bool may_choose
                    required icon
                    required title
                    required note
                    required limit
                    required inside
                    required held
                    objectName: "place_" + key
                    width: parent ? parent.width : 0
                    visible: !page.isNaming
                    isChosen: is_chosen
                    enabled: may_choose
                    onActivated: page.model.choosePlace(place.key)
                }
            },
            TextEntry {
                id: entry
                readonly property bool isBrief: Theme.isSmall && !page.isNaming
                objectName: "name"
                width: parent ? parent.width : 0
                label: isBrief ? qsTr("Name, if you like")
                    : qsTr("Name, if you like. Only the manager sees it, today only.")
                text: page.model.name
                hint: isBrief ? qsTr("Only the manager sees it") : qsTr("First name or nickname")
                problem: page.model.nameProblem
                maxLength: page.model.longestName
                onEdited: text => page.model.nameTo(text)
                onAccepted: entry.input.focus = false
            }
        ]
    }
}
