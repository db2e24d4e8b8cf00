package dev.bonafide.chat.card;

/** A markup in which it can be seen what was made safe, and how. */
final class Bracketed {
  static final CardMarkup MARKUP =
      new CardMarkup(
          text -> "[" + text + "]",
          Bracketed::evidence,
          (text, most) -> evidence(MessageBudget.shortened(text, most)),
          safe -> "*" + safe + "*",
          safe -> "_" + safe + "_",
          new PhoneColumn(18),
          new PhoneColumn(24),
          ")");

  private Bracketed() {}

  private static String evidence(String text) {
    return "{" + text + "}";
  }
}
