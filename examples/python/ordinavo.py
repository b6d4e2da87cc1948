"""A client of Ordinavo Connect v1: what it imports is imported once, however often it has to be sent. Standard library only."""

import json
import time
import uuid
from http.client import HTTPException
from urllib.error import HTTPError
from urllib.request import Request, urlopen


class Refused(Exception):
    """An answer that says no. `error` has code, message, details and correlationId, or is empty where a gateway has answered."""

    def __init__(self, status, error):
        super().__init__(f"{status} {error.get('code', '')} {error.get('message', '')}".rstrip())
        self.status = status
        self.error = error


class Ordinavo:
    def __init__(self, base_url, api_key, tries=5, pause=0.5, timeout=30):
        """`pause`: seconds before the second try, twice as many before each one after it. `timeout`: seconds of silence."""
        self.base_url = base_url
        self.api_key = api_key
        self.tries = tries
        self.pause = pause
        self.timeout = timeout

    def import_target(self, target):
        return self._insist("POST", "/inbound/targets", target)

    def import_batch(self, targets):
        return self._insist("POST", "/inbound/targets/batch", {"targets": targets})

    def finished_job(self, import_job_id):
        """The job once it is done."""
        pause = self.pause
        while True:
            job = self._insist("GET", f"/import-jobs/{import_job_id}")
            if job["status"] not in ("Accepted", "Processing"):
                return job
            time.sleep(pause)
            pause = min(pause * 2, 30)

    def _insist(self, method, path, content=None):
        key = str(uuid.uuid4())  # one for each thing to be done, the same in each try: so it is done once
        for tried in range(self.tries):
            is_last = tried == self.tries - 1
            retry_after = 0
            try:
                return self._send(method, path, key, content)
            except HTTPError as answer:
                if is_last or not (answer.code == 429 or answer.code >= 500):
                    raise Refused(answer.code, error_of(answer)) from None
                retry_after = seconds(answer.headers.get("Retry-After"))
            except (OSError, HTTPException, ValueError) as lost:  # no answer, or not all of it
                if is_last:
                    raise ConnectionError(f"{method} {path}: no answer: {lost}") from lost
            time.sleep(max(self.pause * 2**tried, retry_after))

    def _send(self, method, path, key, content):
        request = Request(self.base_url + path, method=method, headers={"Authorization": f"Bearer {self.api_key}"})
        if content is not None:
            request.data = json.dumps(content).encode()
            request.add_header("Content-Type", "application/json")
            request.add_header("Idempotency-Key", key)
        with urlopen(request, timeout=self.timeout) as answer:
            return json.loads(answer.read())


def error_of(answer):
    try:
        body = json.loads(answer.read())
    except (OSError, HTTPException, ValueError):
        return {}
    error = body.get("error") if isinstance(body, dict) else None
    return error if isinstance(error, dict) else {}


def seconds(text):
    return int(text) if text and text.isdigit() else 0
