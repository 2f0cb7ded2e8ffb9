pragma ComponentBehavior: Bound
import QtQml

// Pages by their names; null where there is none.
QtObject {
    function pageOf(name: string): Component {
        return null
    }
}
