pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk

// Back and Home, always at the same place and always both.
Row {
    id: ways

    property bool mayGoBack: true

    signal back
    signal home

    spacing: Theme.gap

    Button {
        objectName: "back"
        text: qsTr("Back")
        icon: "arrow-left"
        visible: ways.mayGoBack
        onActivated: ways.back()
    }
    Button {
        objectName: "home"
        text: qsTr("Home")
        icon: "house"
        kind: "quiet"
        onActivated: ways.home()
    }
}
