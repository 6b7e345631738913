"""The Novyx API and its test hooks, with nothing but Python's standard library.

    python3 server.py [PORT]     prints {"url": "http://127.0.0.1:PORT"} when it is ready

It shares no code with novamock. The hooks stand under /testing, for `novamock verify --hooks`.
"""

import json
import re
import secrets
import sys
import threading
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlparse

GRACE = timedelta(hours=6)
TOKEN_LIFE = timedelta(days=2)
SIGN_UPS = 2
WINDOW = timedelta(days=30)
DISPOSABLE = {"mailinator.com", "yopmail.com", "guerrillamail.com"}
ADDRESS = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


class Rejected(Exception):
    def __init__(self, status, code):
        self.status, self.code = status, code


class Backend:
    def __init__(self):
        self.ahead = timedelta()
        self.lock = threading.Lock()
        self.reset()

    def reset(self):
        self.accounts = {}  # by address
        self.keys = {}  # by secret
        self.mails = []
        self.sign_ups = {}  # by client address

    def now(self):
        return datetime.now(timezone.utc) + self.ahead

    # The public API

    def sign_up(self, body, client, _key):
        email = text(body, "email").lower()
        if not ADDRESS.fullmatch(email) or email.split("@")[1] in DISPOSABLE:
            raise Rejected(400, "VALIDATION_ERROR")
        recent = [at for at in self.sign_ups.get(client, []) if at > self.now() - WINDOW]
        if len(recent) >= SIGN_UPS:
            raise Rejected(429, "RATE_LIMITED")
        self.sign_ups[client] = [*recent, self.now()]
        account = self.accounts.setdefault(email, {"email": email, "tier": "free", "keys": [], "token": None})
        if not account["keys"]:
            token = secrets.token_urlsafe(9)
            account["token"], account["token_ends"] = token, self.now() + TOKEN_LIFE
            mail = {"to": email, "subject": "Verify", "text": f"Token: {token}", "token": token}
            self.mails.insert(0, {**mail, "sent_at": iso(self.now())})
        return 201, {
            "api_key": None,
            "tier": "free",
            "created_at": iso(self.now()),
            "message": "Check your e-mail.",
            "requires_verification": True,
        }

    def verify(self, body, _client, _key):
        email, token = text(body, "email").lower(), text(body, "token")
        account = self.accounts.get(email)
        if account is None or account["token"] is None:
            raise Rejected(404, "NOT_FOUND")
        if not secrets.compare_digest(token.encode(), account["token"].encode()) or self.now() >= account["token_ends"]:
            raise Rejected(400, "INVALID_TOKEN")
        account["token"] = None
        return 200, {"api_key": self.issue(account)["secret"], "tier": account["tier"], "message": "Verified."}

    def rotate(self, _body, _client, key):
        fresh = self.issue(key["account"])
        # A key that ends before its grace would stops working then, and that is what is announced.
        key["grace_ends"] = key["grace_ends"] or min(self.now() + GRACE, key["ends"] or self.now() + GRACE)
        return 200, {
            "new_key": fresh["secret"],
            "grace_expires_at": iso(key["grace_ends"]),
            "message": "The old key works on for a while.",
        }

    def list_keys(self, _body, _client, key):
        return 200, {"keys": [self.shown(each) for each in key["account"]["keys"]]}

    def revoke(self, body, _client, key):
        name = text(body, "key_id")
        found = [each for each in key["account"]["keys"] if name in (each["id"], each["secret"][:10])]
        if len(found) != 1:
            raise Rejected(409, "AMBIGUOUS") if found else Rejected(404, "NOT_FOUND")
        found[0]["revoked_at"] = found[0]["revoked_at"] or self.now()
        return 200, {"revoked_key_id": found[0]["id"], "message": "Revoked."}

    # Keys

    def issue(self, account, ends=None):
        key = {
            "id": f"key_{secrets.token_hex(4)}",
            "secret": f"nram_{secrets.token_hex(20)}",
            "account": account,
            "created_at": self.now(),
            "ends": ends,
            "grace_ends": None,
            "revoked_at": None,
        }
        account["keys"].append(key)
        self.keys[key["secret"]] = key
        return key

    def status(self, key):
        if key["revoked_at"]:
            return "revoked"
        if any(end and self.now() >= end for end in (key["ends"], key["grace_ends"])):
            return "expired"
        return "grace" if key["grace_ends"] else "active"

    def shown(self, key):
        return {
            "key_id": key["id"],
            "key_prefix": key["secret"][:10],
            "tier": key["account"]["tier"],
            "created_at": iso(key["created_at"]),
            "expires_at": iso(key["ends"]),
            "grace_expires_at": iso(key["grace_ends"]),
            "revoked_at": iso(key["revoked_at"]),
            "status": self.status(key),
        }

    def key_of(self, header):
        key = self.keys.get(header.removeprefix("Bearer "))
        if not header.startswith("Bearer ") or key is None or self.status(key) in ("expired", "revoked"):
            raise Rejected(401, "UNAUTHORIZED")
        return key

    # The test hooks; a real service has them in its test environment only

    def hook_mailbox(self, query, _client, _key):
        return 200, {"messages": [mail for mail in self.mails if mail["to"] == query["to"].lower()]}

    def hook_advance(self, body, _client, _key):
        self.ahead += timedelta(seconds=body["seconds"])
        return 200, {"now": iso(self.now())}

    def hook_reset(self, _body, _client, _key):
        self.reset()
        return 204, None

    def hook_key(self, body, _client, _key):
        email = body.get("email") or f"{secrets.token_hex(6)}@example.org"
        new = {"email": email, "tier": body.get("tier", "free"), "keys": [], "token": None}
        account = self.accounts.setdefault(email, new)
        life = body.get("expires_in_seconds")
        key = self.issue(account, None if life is None else self.now() + timedelta(seconds=life))
        return 201, {"key_id": key["id"], "api_key": key["secret"]}


PUBLIC = {
    ("POST", "/v1/keys"): Backend.sign_up,
    ("POST", "/v1/verify"): Backend.verify,
    ("GET", "/testing/mailbox"): Backend.hook_mailbox,
    ("POST", "/testing/clock/advance"): Backend.hook_advance,
    ("POST", "/testing/reset"): Backend.hook_reset,
    ("POST", "/testing/novyx/keys"): Backend.hook_key,
}
WITH_KEY = {
    ("GET", "/v1/keys"): Backend.list_keys,
    ("POST", "/v1/keys/rotate"): Backend.rotate,
    ("POST", "/v1/keys/revoke"): Backend.revoke,
}


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.answer()

    def answer(self):
        raw = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        try:
            status, body = self.operate(raw)
        except Rejected as rejected:
            status, body = rejected.status, {"error": {"code": rejected.code, "status": rejected.status}}
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def operate(self, raw):
        url = urlparse(self.path)
        route = (self.command, url.path)
        operation = PUBLIC.get(route) or WITH_KEY.get(route)
        if operation is None:
            raise Rejected(404, "NO_SUCH_PAGE")
        with backend.lock:
            key = backend.key_of(self.headers.get("Authorization", "")) if route in WITH_KEY else None
            query = {name: values[0] for name, values in parse_qs(url.query).items()}
            return operation(backend, query or parsed(raw), self.client_address[0], key)

    def log_message(self, *_):
        pass


def parsed(raw):
    try:
        body = json.loads(raw or b"{}")
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Rejected(422, "VALIDATION_ERROR")
    return body


def text(body, name):
    if not isinstance(body.get(name), str) or not body[name]:
        raise Rejected(422, "VALIDATION_ERROR")
    return body[name]


def iso(at):
    return at and at.isoformat()


backend = Backend()
server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0), Handler)
print(json.dumps({"url": f"http://127.0.0.1:{server.server_port}"}), flush=True)
server.serve_forever()
