#!/bin/sh
# Installs Debian's Redis and PostgreSQL for `npm run test:queue`, without starting their services.
set -eu
[ -f /etc/debian_version ] || { echo "This is not Debian: set QUEUE_BULL_REDIS_* and DB_POSTGRESDB_* to servers of your own." >&2; exit 1; }
[ "$(id -u)" = 0 ] || { echo "Run apt-get install redis-server postgresql, or this as root." >&2; exit 1; }
# Debian asks this file whether a package may start its service.
policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
	printf '#!/bin/sh\nexit 101\n' > "$policy"
	chmod 755 "$policy"
	trap 'rm -f "$policy"' EXIT
fi
export DEBIAN_FRONTEND=noninteractive
apt-get -qq update
apt-get -qq install --yes --no-install-recommends redis-server postgresql > /dev/null
