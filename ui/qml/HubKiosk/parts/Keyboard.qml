pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The on-screen keyboard: letters of the language, digits, digits alone, or what a web address is
// made of; it learns nothing.
Rectangle {
    id: board

    required property KeySink sink
    property string language: "fi"
    property string keys: "letters"
    property bool isShift: true
    property bool isDigits: false
    readonly property var letters: language === "en"
        ? ["qwertyuiop", "asdfghjkl", "zxcvbnm-'"]
        : ["qwertyuiopå", "asdfghjklöä", "zxcvbnm-'"]
    readonly property var signs: ["1234567890", "@.,:;()&/", "+-_!?'\""]
    readonly property bool isAddress: keys === "address"
    readonly property bool hasLetters: keys !== "digits"
    readonly property var addressLetters: ["qwertyuiop:", "asdfghjkl-_", "zxcvbnm./"]
    readonly property var addressSigns: ["1234567890", "@.,:;&=/%", "+-_?#~$"]
    readonly property var pad: ["123", "456", "789"]
    readonly property var rows: !hasLetters ? pad
        : isDigits ? (isAddress ? addressSigns : signs) : isAddress ? addressLetters : letters
    // Of letters the last row is the longest: nine, and the two keys beside them.
    readonly property int across: keys === "digits" ? 5 : 11
    readonly property real rim: Theme.mm(Theme.isTiny ? 2 : 6)
    readonly property real edge: Theme.isTiny ? 0 : rim
    // On ten inches eleven keys just fit: nothing is given away by rounding there.
    readonly property real keyGap: Theme.isTiny ? 4 * Theme.pxPerMm : Theme.gap
    readonly property real pitch: Math.min(Theme.mm(keys === "digits" ? 32 : 38), (width - 2 * edge + keyGap) / across)
    readonly property real keyWidth: Theme.isTiny ? pitch - keyGap : Math.floor(pitch - keyGap)
    readonly property real keyHeight: Theme.floorMm(Theme.isTiny ? 16 : Theme.isSmall ? 17 : 19)

    signal done

    function restart(): void {
        isShift = keys === "letters"
        isDigits = false
    }
    function put(text: string): void {
        sink.type(text)
        isShift = false
    }

    onKeysChanged: restart()

    implicitHeight: column.implicitHeight + 2 * rim
    color: Theme.leaf

    // Between the keys nothing happens, above all not what lies under the keyboard.
    MouseArea {
        anchors.fill: parent
    }
    Column {
        id: column
        anchors.centerIn: parent
        spacing: Theme.gap
        Repeater {
            model: board.rows
            Row {
                id: line
                required property string modelData
                required property int index
                spacing: board.keyGap
                anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
                KeyCap {
                    objectName: "keyShift"
                    visible: line.index === 2 && board.hasLetters && !board.isDigits
                    icon: "arrow-fat-up"
                    label: qsTr("Capital letter")
                    isLit: board.isShift
                    width: board.keyWidth
                    height: board.keyHeight
                    onActivated: board.isShift = !board.isShift
                }
                Repeater {
                    model: line.modelData.split("")
                    KeyCap {
                        required property string modelData
                        objectName: "key_" + modelData
                        label: board.isShift && !board.isDigits ? modelData.toUpperCase() : modelData
                        width: board.keyWidth
                        height: board.keyHeight
                        onActivated: board.put(label)
                    }
                }
                KeyCap {
                    objectName: "keyErase"
                    visible: line.index === 2 && board.hasLetters
                    icon: "backspace"
                    label: qsTr("Erase")
                    width: board.keyWidth
                    height: board.keyHeight
                    onActivated: board.sink.erase()
                }
            }
        }
        Row {
            spacing: board.keyGap
            anchors.horizontalCenter: parent.horizontalCenter
            KeyCap {
                objectName: "keyDigits"
                visible: board.hasLetters
                label: board.isDigits ? "abc" : "123"
                width: board.keyWidth * 2
                height: board.keyHeight
                onActivated: board.isDigits = !board.isDigits
            }
            KeyCap {
                objectName: "keySpace"
                visible: board.keys === "letters"
                label: qsTr("Space")
                width: board.keyWidth * 5
                height: board.keyHeight
                onActivated: board.sink.type(" ")
            }
            // What nearly every web address has, by one touch.
            Repeater {
                model: board.isAddress ? ["https://", ".fi", ".ics"] : []
                KeyCap {
                    required property string modelData
                    objectName: "key_" + modelData
                    label: modelData
                    width: Math.max(board.keyWidth * (modelData.length > 5 ? 2 : 1.4), implicitWidth)
                    height: board.keyHeight
                    onActivated: board.put(label)
                }
            }
            KeyCap {
                objectName: "key_0"
                visible: board.keys === "digits"
                label: "0"
                width: board.keyWidth
                height: board.keyHeight
                onActivated: board.put(label)
            }
            KeyCap {
                objectName: "keyEraseDigit"
                visible: board.keys === "digits"
                icon: "backspace"
                label: qsTr("Erase")
                width: board.keyWidth
                height: board.keyHeight
                onActivated: board.sink.erase()
            }
            KeyCap {
                objectName: "keyDone"
                label: qsTr("Done")
                isMain: true
                width: Math.max(board.keyWidth * 2, implicitWidth)
                height: board.keyHeight
                onActivated: board.done()
            }
        }
    }
}
