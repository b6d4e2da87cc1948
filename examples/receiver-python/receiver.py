"""Receives webhooks of Ordinavo: verifies what comes, notes each event once, answers, and only then works on it. Standard library only.

ORDINAVO_WEBHOOK_SECRET is the secret of the subscription, PORT the port (default 5005).
"""

import hashlib
import hmac
import json
import os
import queue
import signal
import sys
import threading
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ.get("ORDINAVO_WEBHOOK_SECRET", "").encode()
if not SECRET:
    raise SystemExit("ORDINAVO_WEBHOOK_SECRET is not set. It is the secret of the webhook subscription.")
TOLERANCE = timedelta(minutes=5)  # older or younger than this is refused
LARGEST_BODY = 1_000_000

taken = set()  # event IDs. In production: a unique column of the table that the events are kept in
taking = threading.Lock()  # the same event may come twice at the same time
to_do = queue.SimpleQueue()


class Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_POST(self):
        length = self.headers.get("Content-Length", "")
        if not length.isdigit() or int(length) > LARGEST_BODY:  # http.server reads no chunked bodies; a server for production does
            self.close_connection = True
            return self.answer(413 if length.isdigit() else 411)
        body = self.rfile.read(int(length))  # the bytes as they came: parsed and written again, they would not fit their signature
        status, said = take(body, self.headers)
        say(f"{status} {said}")
        self.answer(status)

    def answer(self, status):
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Length", "0")
        self.end_headers()

    def log_request(self, *_):
        pass  # do_POST says more


def take(body, headers):
    """What to answer, and what to say of it."""
    if not is_signed(body, headers.get("X-Ordinavo-Signature", "")):
        return 401, "the signature does not fit"
    if not is_recent(headers.get("X-Ordinavo-Timestamp", "")):
        return 401, "the timestamp is too far from now"
    try:
        event = json.loads(body)
    except ValueError:
        return 400, "the body is not JSON"
    # The signature does not cover the timestamp, and every event may come more than once. So the ID decides, not the time.
    with taking:
        if event["eventId"] in taken:
            return 204, f"{event['eventId']} again"
        taken.add(event["eventId"])
        to_do.put(event)  # for another thread, so the answer does not wait: who takes longer than 10 s is sent the event again
    return 204, f"{event['eventId']} {event['eventType']}"


def is_signed(body, signature):
    wanted = "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(wanted.encode(), signature.encode())


def is_recent(timestamp):
    try:
        sent = datetime.fromisoformat(timestamp.replace("Z", "+00:00"))  # Python before 3.11 does not read the Z
        return abs(datetime.now(timezone.utc) - sent) <= TOLERANCE
    except (ValueError, TypeError):  # no time, or one without an offset
        return False


def work():
    """What you do with the events. Types that you do not know are none of your business, and no error."""
    while True:
        event = to_do.get()
        if event["eventType"] == "target.imported":
            say(f"{event['target']['externalId']} has arrived as target {event['target']['id']}")


def say(line):
    sys.stdout.write(line + "\n")  # at once, so that the lines of two threads do not mix
    sys.stdout.flush()


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    threading.Thread(target=work, daemon=True).start()
    server = ThreadingHTTPServer(("127.0.0.1", int(os.environ.get("PORT", "5005"))), Receiver)
    server.daemon_threads = True
    print(f"Receiving on http://127.0.0.1:{server.server_port}/", flush=True)
    server.serve_forever()
