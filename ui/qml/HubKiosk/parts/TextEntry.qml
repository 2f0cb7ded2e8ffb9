pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A field with its label over it. It shows `text`; whoever owns it takes `edited`.
Column {
    id: entry

    property string label
    property string text
    property string hint
    property string problem
    property int maxLength: 40
    property string keys: "letters"
    readonly property alias input: input

    signal edited(text: string)
    signal accepted

    spacing: Theme.mm(2)

    T {
        text: entry.label
        isSilent: true
        isQuiet: true
        role: "note"
        visible: text !== ""
        width: entry.width
    }
    Rectangle {
        width: entry.width
        height: Theme.floorMm(Theme.isTiny ? 18 : 22)
        radius: Theme.mm(5)
        color: Theme.surface
        border.width: input.activeFocus ? Theme.stroke : Theme.hair
        border.color: entry.problem !== "" ? Theme.no : input.activeFocus ? Theme.focus : Theme.edge

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
        }
        T {
            anchors.fill: input
            verticalAlignment: Text.AlignVCenter
            visible: input.text === "" && input.preeditText === ""
            text: entry.hint
            isQuiet: true
            isSilent: true
            wrapMode: Text.NoWrap
            // A hint that is too long for its line is said in smaller words, down to those of a note.
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            elide: Text.ElideRight
        }
        EntryInput {
            id: input
            objectName: entry.objectName + "Input"
            anchors.fill: parent
            anchors.leftMargin: Theme.mm(6)
            anchors.rightMargin: Theme.mm(6)
            verticalAlignment: TextInput.AlignVCenter
            keys: entry.keys
            seenWith: entry
            maximumLength: entry.maxLength
            text: entry.text
            Accessible.role: Accessible.EditableText
            Accessible.name: entry.label
            Accessible.description: entry.problem !== "" ? entry.problem : entry.hint
            onTextEdited: entry.edited(text)
            onAccepted: entry.accepted()
        }
    }
    T {
        text: entry.problem
        visible: text !== ""
        role: "note"
        color: Theme.no
        width: entry.width
    }
}
