pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// Language, comfort and help. Where there is little width the languages share one button, and
// then the words beside the icons go (their names stay).
Row {
    id: buttons

    required property Comfort comfort
    property real room: Theme.mm(400)
    readonly property real names: suomi.implicitWidth + svenska.implicitWidth + english.implicitWidth + 2 * Theme.gap
    readonly property real words: wordy.implicitWidth + helpful.implicitWidth + Theme.gap
    readonly property real signs: 2 * bare.implicitWidth + Theme.gap
    readonly property bool isApart: names + signs + Theme.gap <= room
    readonly property bool hasWords: (isApart ? names : one.implicitWidth) + words + Theme.gap <= room

    signal languageAsked
    signal comfortAsked
    signal helpAsked

    spacing: Theme.gap

    // Never seen, only measured.
    component Measure: Button {
        visible: false
        kind: "quiet"
        enabled: false
    }
    Measure { id: suomi; text: "Suomi" }
    Measure { id: svenska; text: "Svenska" }
    Measure { id: english; text: "English" }
    Measure { id: one; text: "Svenska"; icon: "globe" }
    Measure { id: wordy; text: fit.word; icon: "person" }
    Measure { id: helpful; text: help.word; icon: "question" }
    Measure { id: bare; icon: "person" }
    Repeater {
        model: buttons.isApart ? buttons.comfort.languages : null
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
            onActivated: buttons.comfort.speak(code)
        }
    }
    Button {
        objectName: "languages"
        visible: !buttons.isApart
        kind: "quiet"
        icon: "globe"
        text: buttons.comfort.languageName
        onActivated: buttons.languageAsked()
    }
    Button {
        id: fit
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
