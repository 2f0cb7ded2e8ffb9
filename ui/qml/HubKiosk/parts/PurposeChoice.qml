pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What one comes for: pills of one width, in as many columns as there is room for; where room is
// scarce each as wide as its word (V2). The rows of `purposes` have key, icon, text and is_chosen.
Flow {
    id: choice

    property var purposes: null
    property string name
    readonly property bool isTight: Theme.isSmall || Theme.isLarge || Theme.isLow && !Theme.isPortrait || widest() > column
    readonly property int across: Math.max(1, Math.min(3, Math.floor((width + spacing) / Theme.mm(Theme.isTiny ? 68 : 84))))
    readonly property int column: Math.floor((width - (across - 1) * spacing) / across)

    signal chose(key: string)

    function widest(): real {
        let most = 0
        for (let index = 0; index < measures.count; ++index) {
            const each = measures.itemAt(index)
            most = Math.max(most, each ? each.implicitWidth : 0)
        }
        return most
    }

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    // Never seen, only measured: how wide a pill is that may be as wide as it likes.
    Repeater {
        id: measures
        model: choice.purposes
        Button {
            required icon
            required text
            visible: false
            enabled: false
            kind: "quiet"
        }
    }
    Repeater {
        model: choice.purposes
        Button {
            id: purpose
            required property string key
            required property bool is_chosen
            required icon
            required text
            objectName: "purpose_" + key
            kind: "quiet"
            width: choice.isTight ? Math.min(implicitWidth, choice.width)
                : choice.column
            implicitHeight: choice.isTight ? Theme.target : Theme.floorMm(22)
            isChosen: is_chosen
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: choice.chose(purpose.key)
        }
    }
}
