pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The frame's buttons in the low part of the screen: portrait, or low reach.
Item {
    id: bar

    required property Shell shell
    required property Comfort comfort
    property bool mayGoBack: false
    readonly property bool hasWays: !shell.isHome
    readonly property bool isOneRow: !hasWays || ways.width + frame.implicitWidth + Theme.gapWide <= width

    signal back
    signal home
    signal languageAsked
    signal comfortAsked
    signal helpAsked

    implicitHeight: isOneRow ? Theme.target : 2 * Theme.target + Theme.gap

    WayButtons {
        id: ways
        visible: bar.hasWays
        mayGoBack: bar.mayGoBack
        onBack: bar.back()
        onHome: bar.home()
    }
    FrameButtons {
        id: frame
        comfort: bar.comfort
        room: bar.width
        anchors.bottom: parent.bottom
        x: bar.hasWays && bar.isOneRow ? bar.width - width : 0
        onLanguageAsked: bar.languageAsked()
        onComfortAsked: bar.comfortAsked()
        onHelpAsked: bar.helpAsked()
    }
}
