pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import HubKiosk

// What the kiosk must never have: a field that opens a menu by a right click.
PageFrame {
    whole: TextField {
        objectName: "fieldWithMenu"
        width: 400
        height: 100
    }
}
