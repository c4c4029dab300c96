"""OpenStack Swift with its S3 interface in one process: `serve-swift.py FOLDER USER KEY REGION`.

Account, container and object server with one replica in FOLDER, and the proxy before them, on free ports of this machine.
A page of a list holds seven, so that few files make many pages. Prints the proxy's port when all of them listen, and ends when its standard input does.
"""
import eventlet
eventlet.monkey_patch()

import os
import sys

from eventlet import wsgi
import swift.common.utils
from swift.common.ring import RingBuilder

folder, user, key, region = sys.argv[1:]
devices = os.path.join(folder, "devices")
os.makedirs(os.path.join(devices, "disk"))
# The cluster's own settings are looked for in one place, which is the system's.
swift.common.utils.SWIFT_CONF_FILE = os.path.join(folder, "swift.conf")
with open(swift.common.utils.SWIFT_CONF_FILE, "w") as file:
    file.write("[swift-hash]\nswift_hash_path_suffix = s\nswift_hash_path_prefix = p\n")

from swift.common.wsgi import loadapp

PROXY = f"""
pipeline = cache s3api tempauth copy slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:s3api]
use = egg:swift#s3api
location = {region}
max_bucket_listing = 7
[filter:tempauth]
use = egg:swift#tempauth
user_{user.replace(":", "_")} = {key} .admin
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
"""


def serve(name, pipeline, sock):
    path = os.path.join(folder, name + ".conf")
    defaults = f"[DEFAULT]\nswift_dir = {folder}\ndevices = {devices}\nmount_check = false\n"
    with open(path, "w") as file:
        file.write(defaults + "[pipeline:main]\n" + pipeline.lstrip())
    app = loadapp(path)
    eventlet.spawn(wsgi.server, sock, app, log_output=False, keepalive=True)


sockets = {}
for part in ("account", "container", "object"):
    sockets[part] = eventlet.listen(("127.0.0.1", 0))
    ring = RingBuilder(2, 1, 0)
    place = {"id": 0, "region": 1, "zone": 1, "weight": 1, "ip": "127.0.0.1", "device": "disk"}
    ring.add_dev({**place, "port": sockets[part].getsockname()[1]})
    ring.rebalance()
    ring.get_ring().save(os.path.join(folder, part + ".ring.gz"))
for part, sock in sockets.items():
    serve(part, f"pipeline = {part}-server\n[app:{part}-server]\nuse = egg:swift#{part}\n", sock)
proxy = eventlet.listen(("127.0.0.1", 0))
serve("proxy", PROXY, proxy)
print(proxy.getsockname()[1], flush=True)

from eventlet import tpool
tpool.execute(sys.stdin.read)
os._exit(0)
