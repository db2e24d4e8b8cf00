package dev.bonafide.postgres.mail;

import java.util.Locale;

/** What sort of mail. */
public enum MailKind {
  RECEIPT,
  REPLY;

  /** As people write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
