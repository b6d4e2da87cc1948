"""Imports the target (an object) or the targets (a list) of a JSON file, and says what became of each. Exit code 1: not all came in."""

import json
import os
import sys

from ordinavo import Ordinavo, Refused


def main(file):
    with open(file, encoding="utf-8") as text:
        wanted = json.load(text)
    ordinavo = Ordinavo(
        setting("ORDINAVO_BASE_URL"),
        setting("ORDINAVO_API_KEY"),
        pause=float(os.environ.get("ORDINAVO_PAUSE", "0.5")),
        timeout=float(os.environ.get("ORDINAVO_TIMEOUT", "30")),
    )
    try:
        job = ordinavo.import_batch(wanted) if isinstance(wanted, list) else ordinavo.import_target(wanted)
        job = ordinavo.finished_job(job["importJobId"])
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        for path, messages in refusal.error.get("details", {}).items():
            print(f"  {path}: {' '.join(messages)}", file=sys.stderr)
        return 1
    except ConnectionError as lost:
        print(lost, file=sys.stderr)
        return 1
    for item in job["items"]:
        print(line_of(item))
    return 1 if job["rejectedItems"] > 0 else 0


def setting(name):
    return os.environ.get(name) or sys.exit(f"{name} is not set. Set it, or start this with `npx ordinavo-mock exec -- …`.")


def line_of(item):
    if item["status"] == "Rejected":
        return f"{item['externalId']}: Rejected, {item['errorCode']}: {item['errorMessage']}"
    mapping = item.get("customerMapping", {}).get("status", "NotApplicable")
    return f"{item['externalId']}: {item['status']}, target {item['targetId']}, mapping {mapping}"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
