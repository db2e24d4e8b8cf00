package dev.bonafide.identifier;

import java.util.Locale;

/**
 * What names, reaches or pays someone, in one normal form: two that are equal are the same mailbox,
 * account, number or address.
 */
public sealed interface Identifier
    permits Email, Phone, Handle, GitHubAccount, Wallet, Domain, Invite, Link, FileHash {

  /** The name of its kind in the verdict's JSON. */
  String type();

  /** The normal form. */
  String value();

  /** Upper and lower case of most identifiers mean nothing. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
