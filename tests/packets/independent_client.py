#!/usr/bin/env python3
"""Opens a packet as models/packets/README.md describes it, with nothing but libsodium (python3-nacl).

    independent_client.py PRIZEDESK_CLI DATA_FOLDER    makes a packet and opens it
"""

import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

try:
    from nacl import bindings
except ImportError:
    print("python3-nacl is not installed: skipped")
    sys.exit(77)


def digest(data, key=b""):
    return hashlib.blake2b(data, key=key, digest_size=32).digest()


def open_stream(data, key, size):
    state = bindings.crypto_secretstream_xchacha20poly1305_state()
    bindings.crypto_secretstream_xchacha20poly1305_init_pull(state, data[:24], key)
    plain, at, tag = b"", 24, None
    while tag != bindings.crypto_secretstream_xchacha20poly1305_TAG_FINAL:
        chunk = min(65536, size - len(plain))
        piece, tag = bindings.crypto_secretstream_xchacha20poly1305_pull(state, data[at:at + chunk + 17])
        plain += piece
        at += chunk + 17
    assert len(plain) == size
    return plain


def sealed_size(size):
    return 24 + size + 17 * max(1, -(-size // 65536))


def unseal(sealed, aad, key):
    return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[24:], aad, sealed[:24], key)


class Packet:
    def __init__(self, data, passphrase):
        assert data[:16] == b"PrizeDeskJudge\r\n"
        version, _, operations, memory = struct.unpack("<HHIQ", data[16:32])
        assert version == 1
        content_size, document_size = struct.unpack("<QQ", data[48:64])
        assert data[136:152] == digest(data[:136])[:16]
        typed = unicodedata.normalize("NFKC", passphrase).lower()
        typed = "".join(sign for sign in typed if sign.isalnum()).encode()
        wrapping = bindings.crypto_pwhash_alg(32, typed, data[32:48], operations, memory,
                                              bindings.crypto_pwhash_ALG_ARGON2ID13)
        self.data = data
        self.key = unseal(data[64:136], data[:64], wrapping)
        self.content = json.loads(open_stream(data[152:], digest(b"content", self.key), content_size))
        self.state_at = 152 + sealed_size(content_size) + document_size

    def document(self, document):
        key = digest(b"document " + document["id"].encode(), self.key)
        return open_stream(self.data[document["offset"]:], key, document["size"])

    def state(self):
        newest, found, at = 0, None, self.state_at
        while at < len(self.data):
            assert self.data[at:at + 4] == b"PDSL"
            capacity = struct.unpack("<I", self.data[at + 4:at + 8])[0]
            for slot in range(2):
                start = at + 8 + slot * capacity
                number, length = struct.unpack("<QI", self.data[start:start + 12])
                if number > newest:
                    found = unseal(self.data[start + 12:start + 12 + length],
                                   b"prizedesk state %d" % number, digest(b"state", self.key))
                    newest = number
            at += 8 + 2 * capacity
        return json.loads(found)


def main(cli, data):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        programme = folder / "p.prize"

        def run(*arguments, passphrase=""):
            done = subprocess.run([cli, "--json", *map(str, arguments)], capture_output=True, check=False,
                                  env={**os.environ, "PRIZEDESK_PASSPHRASE": passphrase})
            assert done.returncode in (0, 1), done.stderr.decode() + done.stdout.decode()
            return json.loads(done.stdout)

        run("new", programme)
        run("import", "entries", programme, data / "entries_agents.xlsx")
        run("import", "judges", programme, data / "judges.csv")
        run("stage", programme, "t1-final", "--enter", "T1-0001", "T1-0002", "T1-0003")
        assign(programme, "t1-final", "J01", ["T1-0001", "T1-0002", "T1-0003"])
        issued = run("packet", "issue", programme, "--stage", "t1-final", "--judge", "J01", "--out",
                     folder / "out", "--passphrases", folder / "pass.csv")
        path = Path(issued["packets"][0]["file"])
        passphrase = (folder / "pass.csv").read_text("utf-8-sig").splitlines()[1].split(",")[1]
        shown = run("packet", "show", path, passphrase=passphrase)

        packet = Packet(path.read_bytes(), passphrase)
        assert packet.content["judge_ref"] == "J01"
        assert [e["ref"] for e in packet.content["entries"]] == [e["ref"] for e in shown["entries"]]
        assert [e["title"] for e in packet.content["entries"]] == [e["title"] for e in shown["entries"]]
        assert packet.state()["last_version"] == 0

        scores = folder / "scores.csv"
        scores.write_text("entry,criterion,mark,comment\n" + "".join(
            f"{entry['ref']},{criterion['code']},3,\n"
            for entry in packet.content["entries"] for criterion in packet.content["criteria"]))
        filled = run("packet", "fill", path, "--scores", scores, "--out", folder / "r.scores",
                     passphrase=passphrase)
        assert filled["cells_present"] == filled["cells_expected"] == 36, filled
        state = Packet(path.read_bytes(), passphrase).state()
        assert state["last_version"] == 1
        assert all(cell["mark"] == 3 for entry in state["entries"] for cell in entry["cells"])

        # The return: whole, and signed by the key that travelled in the packet.
        returned = (folder / "r.scores").read_bytes()
        assert returned[:16] == b"PrizeDeskScore\r\n"
        assert returned[-16:] == digest(returned[:-16])[:16]
        assert returned[40:56] == digest(bytes.fromhex(packet.content["office_key"]))[:16]
    print("ok")


def assign(programme, stage, judge, refs):
    import sqlite3
    with sqlite3.connect(programme) as database:
        for ref in refs:
            database.execute("""insert into assignment (stage, entry, judge)
                                select ?, e.id, j.id from entry e, judge j where e.ref = ? and j.ref = ?""",
                             (stage, ref, judge))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
