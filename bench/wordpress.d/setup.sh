# Sets up a real WordPress on this machine and fills it: sourced by bench/wordpress and bench/moving,
# which set here, port and host. Leaves its folder in $dir; everything ends with the shell.
fail() { echo "$1" >&2; exit 1; }
[ "$(id -u)" = 0 ] || fail "Installing packages and changing users needs root."
command -v apt-get >/dev/null || fail "This script knows Debian's packages only."

missing=
for package in wordpress wordpress-theme-twentytwentythree wordpress-l10n mariadb-server php-fpm php-cli php-mysql php-xml php-mbstring php-gd nginx; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -n "$missing" ]; then
    apt-get -q update >&2
    # shellcheck disable=SC2086
    DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $missing >&2
fi

dir=$(mktemp -d "${TMPDIR:-/tmp}/pendopo-wordpress-XXXXXX")
chmod 755 "$dir"
pids=
stop() {
    for pid in $pids; do kill "$pid" 2>/dev/null || true; done
    for pid in $pids; do wait "$pid" 2>/dev/null || true; done
    rm -rf "$dir"
}
trap stop EXIT
trap 'exit 130' INT TERM HUP

# as USER LOG COMMAND...: starts in the background as the user; $! is the command itself.
as() {
    user=$1 log=$2
    shift 2
    setpriv --reuid="$user" --regid="$(id -g "$user")" --clear-groups "$@" >"$dir/$log.log" 2>&1 &
    pids="$! $pids"
}
await() {
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        [ $tries -lt "${TRIES:-120}" ] || { cat "$dir"/*.log >&2; fail "Waited in vain for: $*"; }
        sleep 0.5
    done
}

echo "Starting MariaDB, PHP and nginx below $dir ..." >&2
install -d -o mysql "$dir/data" "$dir/sql"
install -d -o www-data "$dir/web" "$dir/run"
setpriv --reuid=mysql --regid="$(id -g mysql)" --clear-groups mariadb-install-db --no-defaults --datadir="$dir/data" \
    --auth-root-authentication-method=normal --skip-test-db >"$dir/install-db.log" 2>&1 || { cat "$dir/install-db.log" >&2; exit 1; }
as mysql mariadbd mariadbd --no-defaults --datadir="$dir/data" --socket="$dir/sql/s" --pid-file="$dir/sql/pid" --skip-networking
sql() { mariadb --no-defaults --socket="$dir/sql/s" --user=root "$@"; }
await sql -e 'select 1'
sql -e "create database wordpress character set utf8mb4; create user wp@localhost identified by 'trial'; grant all on wordpress.* to wp@localhost"

cp -rL /usr/share/wordpress/. "$dir/web/"
rm -rf "$dir/web/wp-content/languages"
[ ! -d /var/lib/wordpress/wp-content/languages ] || cp -rL /var/lib/wordpress/wp-content/languages "$dir/web/wp-content/"
mkdir -p "$dir/web/wp-content/uploads"
cat >"$dir/web/wp-config.php" <<PHP
<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'wp'); define('DB_PASSWORD', 'trial');
define('DB_HOST', 'localhost:$dir/sql/s'); define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://$host:$port'); define('WP_SITEURL', 'http://$host:$port');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
chown -R www-data "$dir/web"

fpm=$(ls /usr/sbin/php-fpm* | tail -n 1)
cat >"$dir/fpm.conf" <<CONF
[global]
error_log = $dir/run/fpm.log
[www]
listen = $dir/run/fpm
pm = static
pm.max_children = 2
CONF
as www-data fpm "$fpm" --nodaemonize --fpm-config "$dir/fpm.conf"
cat >"$dir/nginx.conf" <<CONF
daemon off; pid $dir/run/nginx; error_log $dir/run/nginx.log; worker_processes 1;
events {}
http {
    include /etc/nginx/mime.types; access_log off;
    client_body_temp_path $dir/run/b; proxy_temp_path $dir/run/p; fastcgi_temp_path $dir/run/f; uwsgi_temp_path $dir/run/u; scgi_temp_path $dir/run/s;
    server {
        listen 127.0.0.1:$port; server_name $host; root $dir/web; index index.php;
        location / { try_files \$uri \$uri/ /index.php?\$args; }
        location ~ \.php\$ { include /etc/nginx/fastcgi.conf; fastcgi_pass unix:$dir/run/fpm; }
    }
}
CONF
as www-data nginx nginx -c "$dir/nginx.conf" -e "$dir/run/nginx.log"

echo "Filling WordPress ..." >&2
HTTP_HOST="$host:$port" setpriv --reuid=www-data --regid="$(id -g www-data)" --clear-groups \
    php -d display_errors=stderr "$here/bench/wordpress.d/fill.php" "$dir/web" "${LOCALE:-en_US}" "${PERMALINKS:-/%postname%/}" >"$dir/truth.json"
await curl -fsS -o /dev/null --resolve "$host:$port:127.0.0.1" "http://$host:$port/"
