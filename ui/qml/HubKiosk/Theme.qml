pragma Singleton
pragma ComponentBehavior: Bound
import QtQuick
import HubKiosk.Models

// The look: every colour, size, distance and duration there is. Sizes are in millimetres.
QtObject {
    id: theme

    // Set by Main, read by all.
    property real pxPerMm: 4.03
    property real screenWidth: 1920
    property real screenHeight: 1080
    property real mountBottomMm: 900
    property string look: "light"
    property bool isLarge: false
    property bool isLowReach: false
    property bool isStill: false
    property Icons icons: null
    property Touches touches: null

    function mm(x: real): int {
        return Math.round(x * pxPerMm)
    }
    function floorMm(x: real): int {
        return Math.ceil(x * pxPerMm)
    }
    function pick(light: color, dark: color, contrast: color): color {
        return look === "dark" ? dark : look === "contrast" ? contrast : light
    }

    // Shape of the screen.
    readonly property bool isPortrait: screenHeight > screenWidth
    // A hand that reaches one half of a small screen reaches the other.
    readonly property bool mayBeLow: !isPortrait && !isSmall
    readonly property bool isLow: isPortrait || isLowReach && mayBeLow
    // From where down a seated hand reaches: the middle, or lower on a screen that hangs high,
    // but never lower than where there is still room for controls.
    readonly property real reachMm: 1200
    readonly property real reachFrom: Math.max(screenHeight / 2, Math.min(screenHeight * 0.6, screenHeight - (reachMm - mountBottomMm) * pxPerMm))
    readonly property real widthMm: screenWidth / pxPerMm
    readonly property real heightMm: screenHeight / pxPerMm
    readonly property real shortMm: Math.min(widthMm, heightMm)
    readonly property bool isSmall: shortMm < 200
    readonly property bool isTiny: shortMm < 150

    // Grounds, and what is written on them: 7:1 and more, in high contrast 10:1.
    readonly property color ground: pick("#FAFAF7", "#0F1815", "#FFFFFF")
    readonly property color surface: pick("#FFFFFF", "#18241F", "#FFFFFF")
    readonly property color leaf: pick("#DCEBE4", "#1F3A31", "#E6F2EC")
    readonly property color leafSoft: pick("#EEF5F1", "#16261F", "#F3F8F5")
    readonly property color leafPressed: pick("#C3DBD0", "#2B4E42", "#BFD9CC")
    readonly property color ink: pick("#14211D", "#F1F5F2", "#000000")
    readonly property color quiet: pick("#44534D", "#BCC9C3", "#1E2723")
    readonly property color leafInk: pick("#084637", "#CDEBDF", "#000000")

    // The primary green, and the words on it.
    readonly property color green: pick("#0B5D4B", "#8ED8BF", "#003D30")
    readonly property color greenPressed: pick("#084637", "#B5EAD7", "#00251C")
    readonly property color greenInk: pick("#FFFFFF", "#062A20", "#FFFFFF")

    // What is chosen among several.
    readonly property color chosen: pick("#14211D", "#F1F5F2", "#000000")
    readonly property color chosenInk: pick("#FFFFFF", "#14211D", "#FFFFFF")

    // Attention, never alone; "no".
    readonly property color berry: pick("#B4540A", "#F0A261", "#5C2600")
    readonly property color berrySoft: pick("#FBEEDF", "#3A2410", "#FFF3E4")
    readonly property color berryInk: pick("#7A3706", "#FBD3AC", "#4A1E00")
    readonly property color no: pick("#A3182B", "#FF9CA5", "#66000F")
    readonly property color noPressed: pick("#7C0F1E", "#FFC2C7", "#420009")
    readonly property color noInk: pick("#FFFFFF", "#2A0508", "#FFFFFF")
    readonly property color noSoft: pick("#FBECEC", "#3D161B", "#FFF0F0")
    readonly property color noSoftInk: pick("#8A1224", "#FFD0D4", "#5C000D")

    // Borders and the focus ring: 3:1; hairlines only part what is told apart otherwise.
    readonly property color edge: pick("#7A8781", "#7F9088", "#000000")
    readonly property color hairline: pick("#D5DDD8", "#2C3A34", "#000000")
    readonly property color focus: pick("#1B4FD8", "#9DBBFF", "#0B2FB0")
    readonly property color scrim: pick("#B314211D", "#CC000000", "#D9000000")
    readonly property color sheen: "#59FFFFFF"
    readonly property color paper: "#FFFFFF"
    readonly property color none: "transparent"

    // Type: four sizes. Inter's capitals are 0.727 em high; floors are rounded up.
    readonly property real bodyCapMm: isLarge ? 7.3 : 6.1
    readonly property real roomy: Math.max(0.56, Math.min(1, shortMm / 268))
    readonly property int display: mm((isPortrait ? 52 : isLowReach ? 31 : 40) * roomy)
    readonly property int title: mm((isLarge ? 15.6 : 14) * Math.max(0.76, roomy))
    readonly property int body: floorMm(bodyCapMm / 0.727)
    readonly property int note: floorMm(isLarge ? 8.92 : 7.45)
    // On the idle screen: capitals of 18 mm, read from three metres. A panel of ten inches has no
    // room for that in all lines: 13 mm, read from two; titles have 18 mm there where they fit.
    readonly property int idle: floorMm((isTiny ? 13 : 18) / 0.727)
    readonly property int idleTitle: Math.round(idle * (isTiny ? 1.39 : isSmall ? 1.2 : 1.5))
    readonly property int idleBig: Math.round(idle * (isSmall ? 1.39 : 2.2))
    readonly property string sans: Qt.fontFamilies().includes("Inter") ? "Inter" : ""
    readonly property string head: Qt.fontFamilies().includes("Inter Display") ? "Inter Display" : sans
    readonly property FontMetrics bold: FontMetrics {
        font.family: theme.head
        font.weight: Font.Bold
        font.pixelSize: 100
    }

    // How wide the widest of these words is in bold, for each pixel of its size.
    function widest(words: string): real {
        return Math.max(...words.split(" ").map(word => bold.advanceWidth(word))) / 100
    }

    function size(role: string): int {
        return role === "display" ? display : role === "title" ? title : role === "note" ? note : body
    }

    // Distances.
    readonly property int hair: Math.max(1, mm(0.5))
    readonly property int stroke: Math.max(2, floorMm(1))
    readonly property int gap: floorMm(4)
    readonly property int gapSmall: mm(2)
    readonly property int gapWide: mm(isTiny ? 4 : isSmall ? 6 : 10)
    readonly property int pad: mm(isTiny ? 4 : isSmall ? 5 : 8)
    readonly property int margin: mm(isTiny ? 5 : isSmall ? 8 : isPortrait ? 13 : 15)
    readonly property int radius: mm(isTiny ? 4 : 6)

    // What is touched.
    readonly property int target: floorMm(isTiny ? 16 : 18)
    readonly property int key: floorMm(19)
    readonly property int primaryHeight: floorMm(isTiny ? 20 : isSmall ? 22 : 26)
    readonly property int primaryWidth: floorMm(isSmall ? 60 : 84)
    readonly property int readable: mm(330)

    // Movement: none with less movement.
    readonly property int quick: isStill ? 0 : 150
    readonly property int calm: isStill ? 0 : 240
}
