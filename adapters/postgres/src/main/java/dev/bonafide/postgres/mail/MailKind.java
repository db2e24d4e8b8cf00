package dev.bonafide.postgres.mail;

import dev.bonafide.resource.NamedConstant;

/** What sort of mail. */
public enum MailKind implements NamedConstant {
  RECEIPT,
  REPLY;
}
