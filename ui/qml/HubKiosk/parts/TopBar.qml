pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models
import HubKiosk

// The upper edge of every page: who and where, or the way back; the frame's buttons where they
// are not in the low part; the time.
Item {
    id: bar

    required property Shell shell
    required property Comfort comfort
    property bool mayGoBack: false

    signal back
    signal home
    signal languageAsked
    signal comfortAsked
    signal helpAsked

    readonly property bool hasWays: !shell.isHome && !Theme.isLow
    readonly property bool hasClock: Theme.isLow || width >= left.width + frame.implicitWidth + clock.width + 3 * Theme.gap

    implicitHeight: Math.max(Theme.target, clock.implicitHeight)

    Row {
        id: left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        WayButtons {
            visible: bar.hasWays
            mayGoBack: bar.mayGoBack
            onBack: bar.back()
            onHome: bar.home()
        }
        HubMark {
            visible: !bar.hasWays
            size: Theme.mm(Theme.isTiny ? 13 : 17)
            anchors.verticalCenter: parent.verticalCenter
        }
        T {
            visible: !bar.hasWays
            text: bar.shell.hubName
            font.family: Theme.head
            font.weight: Font.Bold
            font.pixelSize: Theme.isTiny ? Theme.body : Math.round(Theme.title * 0.8)
            wrapMode: Text.NoWrap
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    FrameButtons {
        id: frame
        comfort: bar.comfort
        visible: !Theme.isLow
        room: bar.width - left.width - Theme.gapWide - (Theme.isTiny ? 0 : clock.width + Theme.gap)
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: bar.hasClock ? clock.width + Theme.gapWide : 0
        onLanguageAsked: bar.languageAsked()
        onComfortAsked: bar.comfortAsked()
        onHelpAsked: bar.helpAsked()
    }
    Column {
        id: clock
        visible: bar.hasClock
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        T {
            anchors.right: parent.right
            text: bar.shell.clockText
            font.family: Theme.head
            font.weight: Font.Bold
            font.pixelSize: Theme.isTiny ? Theme.body : Math.round(Theme.title * 0.8)
            wrapMode: Text.NoWrap
        }
        T {
            anchors.right: parent.right
            text: bar.shell.dateText
            role: "note"
            isQuiet: true
            wrapMode: Text.NoWrap
        }
    }
}
