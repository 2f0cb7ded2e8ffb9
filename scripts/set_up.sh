# shellcheck shell=bash disable=SC2034
# Sets a machine up: system packages, Python, .venv, pinned packages, translations. Sourced, not run.
#
#   need "what for" PACKAGE…   system packages, installed where that is allowed
#   need_python                Python 3.11 or newer, the same way
#   explain_missing            what to type for those that could not be installed
#   set_up_python              the environment in .venv
#   set_up_packages LOCK       what the lock file pins, and the house itself
#   set_up_translations        the compiled translations
#
# All of it may be repeated, and takes a moment when there is nothing to do.

GUI_PACKAGES=(libglib2.0-0 libgl1 libegl1 libfontconfig1 libdbus-1-3 libxkbcommon0 fonts-inter)
X11_PACKAGES=(libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0)
WAYLAND_PACKAGES=(libwayland-cursor0 libwayland-egl1)
VIDEO_PACKAGES=(libvlc5 vlc-plugin-base)
SPEECH_PACKAGES=(speech-dispatcher speech-dispatcher-espeak-ng espeak-ng)
PYTHON_PACKAGES=(python3 python3-venv)
POSTGRESQL_PACKAGES=(postgresql)
TEST_PACKAGES=(strace)

say() { printf '%s\n' "$*"; }

# --- system packages ---

# Installed packages, and the older names that they provide (libglib2.0-0t64 is libglib2.0-0).
installed_packages() {
    dpkg-query -W -f '${db:Status-Status}|${Package}, ${Provides}\n' 2>/dev/null |
        sed -n 's/^installed|//p' | tr -d ' ' | sed 's/([^)]*)//g' | tr ',' '\n'
}

missing_packages() {
    local there
    there=$(installed_packages)
    printf '%s\n' "$@" | grep -vxF -f <(printf '%s\n' "$there") || true
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

install_packages() {
    local log status=0
    log=$(mktemp)
    { as_root apt-get update -qq &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -qq --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null || status=$?
    [ "$status" = 0 ] || tail -n 5 "$log"
    rm -f "$log"
    return "$status"
}

could_not_install=()

# Fails when something is still missing; whether that matters is the caller's to say.
need() {
    local what_for=$1 missing
    shift
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "This is not Debian. For $what_for the kiosk needs what Debian calls: $*"
        return 0
    fi
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if may_install; then
        say "Installing system packages for $what_for: ${missing[*]}"
        install_packages "${missing[@]}" && return 0
        say "That did not work."
    else
        say "System packages are missing for $what_for, and this user may not install them."
    fi
    could_not_install+=("${missing[@]}")
    return 1
}

explain_missing() {
    [ "${#could_not_install[@]}" -gt 0 ] || return 0
    say "To install what is missing by hand, type:"
    say "    sudo apt-get update &&"
    say "    sudo apt-get install --no-install-recommends ${could_not_install[*]}"
}

# --- Python and .venv ---

fits() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

makes_venvs() { fits "$1" && "$1" -c 'import ensurepip, venv' 2>/dev/null; }

find_python() {
    local name
    for name in python3 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && makes_venvs "$name"; then
            say "$name"
            return 0
        fi
    done
    return 1
}

# Programs in an environment name its folder: one that was moved or copied is made anew.
is_whole_venv() { fits .venv/bin/python && head -n 2 .venv/bin/pip | grep -qF "$(pwd -P)/.venv/"; }

need_python() { is_whole_venv || find_python >/dev/null || need "Python" "${PYTHON_PACKAGES[@]}"; }

set_up_python() {
    local python
    is_whole_venv && return 0
    if ! python=$(find_python); then
        say "The kiosk needs Python 3.11 or newer with its venv module, and found none."
        return 1
    fi
    say "Making an environment in .venv with $("$python" --version)."
    [ ! -L .venv ] || rm .venv # what it leads to belongs to another clone and must not be cleared
    "$python" -m venv --clear .venv
}

# --- pinned packages ---

fingerprint() {
    { cat requirements*.lock pyproject.toml && .venv/bin/python --version && pwd; } | sha256sum
}

install_pinned() {
    .venv/bin/python -m pip install --quiet --require-hashes -r "$1" &&
        .venv/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
}

set_up_packages() {
    local lock=$1 stamp=.venv/set-up-${1%.lock} now said
    now=$(fingerprint)
    if [ -x .venv/bin/hub-kiosk ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
        return 0
    fi
    say "Fetching the packages that $lock pins (some minutes the first time)."
    if ! said=$(install_pinned "$lock" 2>&1); then
        printf '%s\n' "$said" | tail -n 12
        say "The packages could not be installed. Is this machine online? It is safe to try again."
        return 1
    fi
    printf '%s\n' "$now" >"$stamp"
}

# --- translations ---

set_up_translations() {
    local source
    for source in resources/i18n/*.ts; do
        [ -e "$source" ] || continue
        if [ ! "${source%.ts}.qm" -nt "$source" ]; then
            say "Compiling the translations."
            .venv/bin/python scripts/translations.py --compile
            return
        fi
    done
}
