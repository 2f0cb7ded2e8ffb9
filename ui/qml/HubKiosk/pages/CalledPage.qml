pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Somebody's turn: the called numbers; the right one affirms and comes in.
PageFrame {
    id: page

    required property Called model

    question: page.model.question
    explanation: page.model.explanation
    primaryText: page.model.primary
    primaryIcon: page.model.kind === "over" ? "users" : "sign-in"
    isPrimaryReady: page.model.isReady
    isBusy: page.model.busy
    secondaryText: page.model.kind === "called" ? qsTr("Not today") : ""
    footnote: page.model.affirms !== "" ? page.model.affirms
        : page.model.isReady || page.model.kind !== "called" ? "" : qsTr("Choose your number first.")
    help: qsTr("Your places are kept for a few minutes. Choose your number and touch the green button. If you cannot come in today, touch “Not today”: the places go to the next in line.")
    onPrimary: page.model.goOn()
    onSecondary: page.model.notToday()

    Repeater {
        model: page.model.parties
        OptionCard {
            id: party
            required property string key
            required property int number
            required property bool is_chosen
            required icon
            required title
            required note
            objectName: "party_" + number
            width: parent ? Math.min(parent.width, Theme.readable) : 0
            isChosen: is_chosen
            onActivated: page.model.choose(party.key)
        }
    }
}
