package dev.bonafide.linkage;

import dev.bonafide.identifier.Email;

/** One form for all that lead to one mailbox. */
final class CanonicalMailbox {
  private CanonicalMailbox() {}

  /** Without what stands behind a plus sign and, at Google, without stops, which mean nothing. */
  static String of(Email mail) {
    String name = mail.value().substring(0, mail.value().indexOf('@'));
    int plus = name.indexOf('+');
    String own = plus > 0 ? name.substring(0, plus) : name;
    String domain = mail.domain().equals("googlemail.com") ? "gmail.com" : mail.domain();
    return (domain.equals("gmail.com") ? own.replace(".", "") : own) + "@" + domain;
  }
}
