pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Somebody's turn: the called numbers; the right one affirms and comes in.
PageFrame {
    id: page

    required property Called model

    question: page.model.question
    primaryText: page.model.primary
    primaryIcon: page.model.kind === "over" && page.model.lineNote !== "" ? "users" : "sign-in"
    isPrimaryReady: page.model.isReady
    isBusy: page.model.busy
    secondaryText: page.model.kind === "called" ? qsTr("Not today") : ""
    footnote: page.model.affirms !== "" ? page.model.affirms
        : page.model.isReady || page.model.kind !== "called" ? "" : qsTr("Choose your number first.")
    help: qsTr("Your places are kept for a few minutes. Choose your number and touch the green button. If you cannot come in today, touch “Not today”: the places go to the next in line.")
    onPrimary: page.model.goOn()
    onSecondary: page.model.notToday()

    shows: [
        Card {
            visible: page.model.kind === "over"
            width: Math.min(parent ? parent.width : 0, Theme.readable)
            least: Math.min(page.fill, Theme.mm(90))
            isCentred: true
            EmptyState {
                width: parent ? parent.width : 0
                icon: "ticket"
                title: page.model.explanation
                note: page.model.lineNote
            }
        },
        Card {
            visible: page.model.oneNumber !== ""
            width: Math.min(parent ? parent.width : 0, Theme.readable)
            least: Math.min(page.fill, Theme.mm(104))
            isCentred: true
            color: Theme.leaf
            T {
                width: parent ? parent.width : 0
                text: qsTr("Your number")
                color: Theme.leafInk
            }
            T {
                text: page.model.oneNumber
                role: "display"
                color: Theme.leafInk
                wrapMode: Text.NoWrap
            }
            T {
                width: parent ? parent.width : 0
                text: page.model.oneNote
                color: Theme.leafInk
            }
        }
    ]

    Repeater {
        model: page.model.oneNumber === "" ? page.model.parties : null
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
