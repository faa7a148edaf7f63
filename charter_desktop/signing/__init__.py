"""The only cryptography: identities, signatures, verification, sealing for a reader."""
