# shellcheck shell=bash disable=SC2034
# The program in one of two places, so that an upgrade that fails leaves the old one. Sourced, not run.
#
#   put_program      this clone's program into the place that is free, with its packages
#   bring_in         the database to the new program's version, then the program; the old one if not
#
# PLACE is the name that the unit and the commands know: a link to PLACE-a or PLACE-b.

PLACE=${PLACE:-/usr/local/lib/hub-kiosk}
SETTINGS=${SETTINGS:-/etc/hub-kiosk.toml}
UNIT=${UNIT:-/etc/systemd/system/hub-kiosk.service}

systemd_is_running() { [ -d /run/systemd/system ]; }

# The program without what is made from it, the same bytes for the same clone.
packed() {
    tar --exclude-vcs --exclude=.venv --exclude=var --exclude=build --exclude='*.egg-info' \
        --exclude='__pycache__' --exclude='.*_cache' --exclude='*.qm' \
        --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -cf - .
}

slot_now() { if [ -L "$PLACE" ]; then readlink -f "$PLACE"; fi; }

put_program() {
    local now print
    now=$(slot_now)
    print=$(packed | sha256sum)
    if [ -n "$now" ] && [ "$(cat "$now/.whole" 2>/dev/null)" = "$print" ]; then
        next=$now
        return 0
    fi
    next=$PLACE-a
    [ "$now" != "$next" ] || next=$PLACE-b
    rm -rf "$next"
    install -d -m 0755 "$next"
    # Touched (-m): Qt keeps compiled pages by path and time, and the next upgrade is at this path.
    packed | tar -xmf - -C "$next" --no-same-owner
    (
        cd "$next"
        set_up_python && set_up_packages requirements.lock && set_up_translations &&
            compile_house
    ) || return 1
    printf '%s\n' "$print" >"$next/.whole"
}

# The kiosk may not write here: what is not compiled now would be compiled at each of its starts.
compile_house() { .venv/bin/python -m compileall -q db kiosk ui; }

# Words of hub-kiosk-admin of the program in a place, as the kiosk's user.
admin_of() {
    local place=$1
    shift
    (cd / && runuser -u kiosk -- env HOME=/var/lib/hub-kiosk HUB_KIOSK_CONFIG="$SETTINGS" \
        "$place/.venv/bin/hub-kiosk-admin" "$@")
}

put_unit() { install -m 0644 "$1/resources/system/hub-kiosk.service" "$UNIT"; }

point_at() {
    [ -L "$PLACE" ] || rm -rf "$PLACE"
    ln -sfn "$1" "$PLACE.new"
    mv -T "$PLACE.new" "$PLACE"
}

stop_kiosk() { if systemd_is_running; then systemctl stop hub-kiosk.service; fi; }

# Fails when the screen does not come up: the unit is of Type=notify.
start_kiosk() {
    if systemd_is_running; then
        systemctl daemon-reload
        systemctl start hub-kiosk.service
    fi
}

bring_in() {
    local old said kept=
    old=$(slot_now)
    if [ "$old" = "$next" ]; then
        start_kiosk
        return
    fi
    if [ -z "$old" ]; then
        point_at "$next"
        start_kiosk
        return
    fi
    stop_kiosk
    if ! said=$(admin_of "$next" upgrade 2>&1); then
        say "$said"
        say "The database is as it was."
        go_back "$old" ""
        return 1
    fi
    kept=$(sed -n 's/^What was there before is kept in \(.*\)\.$/\1/p' <<<"$said")
    point_at "$next"
    start_kiosk && return 0
    say "The new program does not come up: journalctl -u hub-kiosk says why."
    stop_kiosk || true
    go_back "$old" "$kept"
    return 1
}

go_back() {
    local old=$1 kept=$2
    if [ -n "$kept" ]; then
        say "Putting the database back as it was: $kept"
        admin_of "$old" restore "$kept" || say "That did not work. By hand: hub-kiosk-admin restore $kept"
    fi
    point_at "$old"
    put_unit "$old"
    say "The kiosk goes on with the program that was here."
    start_kiosk || true
}
