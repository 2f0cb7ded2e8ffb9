pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// One's sign-up: how it stands, what became of the event, and what can be done with it.
PageFrame {
    id: page

    required property OneSignUp model

    question: model.question
    explanation: model.explanation
    help: qsTr("Here you see what belongs to your code. If you cannot come, say so here: somebody else gets the seat.")
    ownsBack: true
    primaryText: model.primaryText
    primaryIcon: model.primaryIcon
    secondaryText: model.secondaryText
    // Beside each other the buttons leave a small screen more to see.
    secondaryIcon: Theme.isTiny ? "" : model.secondaryIcon
    isBusy: model.busy
    onPrimary: model.goOn()
    onSecondary: model.goBeside()
    onBackAsked: model.goBack()

    shows: [
        NoticeCard {
            objectName: "notice_card"
            visible: page.model.notice !== ""
            width: parent ? parent.width : 0
            tone: page.model.noticeTone
            icon: page.model.noticeTone === "leaf" ? "check-circle" : page.model.noticeTone === "no" ? "x-circle" : "warning-circle"
            title: page.model.notice
            words: page.model.noticeWords
        },
        StateCard {
            objectName: "stateCard"
            visible: page.model.mark !== ""
            width: parent ? parent.width : 0
            icon: page.model.mark
            headline: page.model.headline
            lines: page.model.lines
        }
    ]
    Flow {
        id: ways
        readonly property int across: Theme.isPortrait || width < Theme.mm(150) ? 1 : 2
        visible: each.count > 0
        width: parent ? parent.width : 0
        spacing: Theme.gap
        Repeater {
            id: each
            model: page.model.ways
            OptionCard {
                required property string key
                required title
                required note
                required icon
                objectName: "way_" + key
                isRadio: false
                width: Math.floor((ways.width - (ways.across - 1) * ways.spacing) / ways.across)
                onActivated: page.model.take(key)
            }
        }
    }
}
