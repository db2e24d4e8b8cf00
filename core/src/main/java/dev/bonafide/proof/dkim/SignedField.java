package dev.bonafide.proof.dkim;

/**
 * A field at the head of an email.
 *
 * @param name in small letters
 * @param raw as it stands, with its name, and without the line end behind it
 */
record SignedField(String name, String raw) {

  /** What stands behind the colon, on one line, without blanks around it. */
  String value() {
    return raw.substring(raw.indexOf(':') + 1).replace("\r\n", "").strip();
  }
}
