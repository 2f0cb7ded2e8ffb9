pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// A day, a time or a length to pick. What cannot be had is flat and crossed out, and can still be
// touched: it says why.
Touchable {
    id: cell

    property string title
    property string note
    property string told
    property bool mayChoose: true
    property bool isChosen: false

    signal seen

    name: title
    description: told !== "" ? told : note
    radius: Theme.radius
    implicitWidth: Theme.mm(32)
    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.mm(note === "" ? 6 : 4))
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: isChosen
    onActiveFocusChanged: if (activeFocus) {
        seen()
    }

    Rectangle {
        anchors.fill: parent
        radius: cell.mayChoose ? cell.radius : Theme.mm(1)
        color: !cell.mayChoose ? (cell.isPressed ? Theme.leaf : Theme.none)
            : cell.isChosen ? Theme.chosen : cell.isPressed ? Theme.leafPressed : Theme.leaf
        border.width: cell.mayChoose ? 0 : Theme.hair
        border.color: Theme.hairline
    }
    Column {
        id: words
        width: parent.width - Theme.mm(3)
        anchors.centerIn: parent
        T {
            isSilent: true
            width: parent.width
            text: cell.title
            horizontalAlignment: Text.AlignHCenter
            isStrong: cell.mayChoose
            font.strikeout: !cell.mayChoose
            color: !cell.mayChoose ? Theme.quiet : cell.isChosen ? Theme.chosenInk : Theme.leafInk
        }
        T {
            isSilent: true
            visible: text !== ""
            width: parent.width
            text: cell.note
            role: "note"
            horizontalAlignment: Text.AlignHCenter
            color: !cell.mayChoose ? Theme.quiet : cell.isChosen ? Theme.chosenInk : Theme.leafInk
        }
    }
}
