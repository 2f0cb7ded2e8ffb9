pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Language, comfort and help. Where there is little width the languages share one button, and
// then the words beside the icons go (their names stay).
Row {
    id: buttons

    required property Shell shell
    property real room: Theme.mm(400)
    readonly property real pillPad: Theme.mm(12)
    readonly property real iconPad: Theme.mm(11)
    readonly property real namesWidth: metrics.advanceWidth("SuomiSvenskaEnglish") + 3 * pillPad + 2 * Theme.gap
    readonly property real oneWidth: metrics.advanceWidth("Svenska") + pillPad + iconPad
    readonly property real comfortWidth: metrics.advanceWidth(comfort.word) + pillPad + iconPad
    readonly property real helpWidth: metrics.advanceWidth(help.word) + pillPad + iconPad
    readonly property real wordless: 2 * Theme.target
    readonly property bool isApart: namesWidth + wordless + 2 * Theme.gap <= room
    readonly property real languageWidth: isApart ? namesWidth : oneWidth
    readonly property bool hasWords: languageWidth + comfortWidth + helpWidth + 2 * Theme.gap <= room

    signal languageAsked
    signal comfortAsked
    signal helpAsked

    spacing: Theme.gap

    FontMetrics {
        id: metrics
        font.family: Theme.sans
        font.pixelSize: Theme.note
        font.weight: Font.Medium
    }
    Repeater {
        model: buttons.isApart ? buttons.shell.languages : null
        Button {
            required property string code
            required property bool is_chosen
            required name
            objectName: "language_" + code
            kind: "quiet"
            text: name
            isChosen: is_chosen
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: buttons.shell.speak(code)
        }
    }
    Button {
        objectName: "languages"
        visible: !buttons.isApart
        kind: "quiet"
        icon: "globe"
        text: buttons.shell.languageName
        onActivated: buttons.languageAsked()
    }
    Button {
        id: comfort
        readonly property string word: qsTr("Accessibility")
        objectName: "comfort"
        kind: "quiet"
        icon: "person"
        text: buttons.hasWords ? word : ""
        name: word
        onActivated: buttons.comfortAsked()
    }
    Button {
        id: help
        readonly property string word: qsTr("Help")
        objectName: "help"
        kind: "quiet"
        icon: "question"
        text: buttons.hasWords ? word : ""
        name: word
        onActivated: buttons.helpAsked()
    }
}
