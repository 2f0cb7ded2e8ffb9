pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// The line that is typed into; `keys` says which keyboard fits it: "letters", "digits", "address".
TextInput {
    property string keys: "letters"
    // What must be seen with it: its label too.
    property Item seenWith: null

    font.family: Theme.sans
    font.pixelSize: Theme.body
    color: Theme.ink
    selectionColor: Theme.leaf
    selectedTextColor: Theme.leafInk
    clip: true
    persistentSelection: false
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (keys === "digits" ? Qt.ImhDigitsOnly : keys === "address" ? Qt.ImhUrlCharactersOnly : Qt.ImhNone)
    activeFocusOnTab: true
}
