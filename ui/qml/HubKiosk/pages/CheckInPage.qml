pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One person comes in: what for, which side, a name if one likes. The primary button is the one
// sentence to affirm.
PageFrame {
    id: page

    required property CheckIn model

    question: page.model.question
    explanation: page.model.explanation
    primaryText: page.model.primary
    primaryIcon: page.model.isForLine ? "users" : "sign-in"
    isPrimaryReady: page.model.isReady
    isBusy: page.model.busy
    secondaryText: page.model.isForLine || page.model.primary === "" ? "" : qsTr("Not today")
    footnote: page.model.affirms !== "" ? page.model.affirms : page.model.footnote
    help: qsTr("Choose what brings you here, then touch the green button. You need no name. We keep the time, the side and the purpose of a visit to count visits; nothing else. A name, if you give one, is seen by the hub manager only and is erased when the day is over. Whether you are healthy is never written down.")
    onPrimary: page.model.comeIn()
    onSecondary: page.model.notToday()

    SideBySide {
        firstPart: 0.5
        visible: page.model.question !== ""
        first: Flow {
            id: purposes
            readonly property int across: Math.max(1, Math.min(3, Math.floor((width + spacing) / Theme.mm(Theme.isTiny ? 68 : 84))))
            width: parent ? parent.width : 0
            spacing: Theme.gap
            Accessible.role: Accessible.Grouping
            Accessible.name: page.model.question
            Repeater {
                model: page.model.purposes
                Button {
                    id: purpose
                    required property string key
                    required property bool is_chosen
                    required icon
                    required text
                    objectName: "purpose_" + key
                    kind: "quiet"
                    width: Math.floor((purposes.width - (purposes.across - 1) * purposes.spacing) / purposes.across)
                    implicitHeight: Theme.floorMm(Theme.isSmall ? 18 : 22)
                    isChosen: is_chosen
                    Accessible.role: Accessible.RadioButton
                    Accessible.checkable: true
                    onActivated: page.model.choosePurpose(purpose.key)
                }
            }
        }
        second: [
            T {
                visible: text !== ""
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
                    isChosen: is_chosen
                    enabled: may_choose
                    onActivated: page.model.choosePlace(place.key)
                }
            },
            TextEntry {
                objectName: "name"
                width: parent ? parent.width : 0
                label: qsTr("Name, if you like")
                text: page.model.name
                hint: qsTr("First name or nickname")
                problem: page.model.nameProblem
                maxLength: page.model.longestName
                onEdited: text => page.model.nameTo(text)
                onAccepted: page.forceActiveFocus(Qt.OtherFocusReason)
            },
            T {
                width: parent ? parent.width : 0
                text: qsTr("Only the hub manager sees it. It goes when the day is over.")
                role: "note"
                isQuiet: true
            }
        ]
    }
}
