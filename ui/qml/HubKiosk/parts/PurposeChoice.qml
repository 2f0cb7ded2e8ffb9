pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// What one comes for: pills of one width, in as many columns as there is room for; where room is
// scarce each as wide as its word (V2). The rows of `purposes` have key, icon, text and is_chosen.
Flow {
    id: choice

    property var purposes: null
    property string name
    readonly property bool isTight: Theme.isSmall || Theme.isLarge || Theme.isLow && !Theme.isPortrait
    readonly property int across: Math.max(1, Math.min(3, Math.floor((width + spacing) / Theme.mm(Theme.isTiny ? 68 : 84))))

    signal chose(key: string)

    spacing: Theme.gap
    Accessible.role: Accessible.Grouping
    Accessible.name: name

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
                : Math.floor((choice.width - (choice.across - 1) * choice.spacing) / choice.across)
            implicitHeight: choice.isTight ? Theme.target : Theme.floorMm(22)
            isChosen: is_chosen
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            onActivated: choice.chose(purpose.key)
        }
    }
}
