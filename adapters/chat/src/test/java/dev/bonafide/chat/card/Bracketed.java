package dev.bonafide.chat.card;

/** A markup in which it can be seen what was made safe, and how. */
final class Bracketed implements CardMarkup {
  @Override
  public String plain(String text) {
    return "[" + text + "]";
  }

  @Override
  public String evidence(String text) {
    return "{" + text + "}";
  }

  @Override
  public String evidence(String text, int most) {
    return evidence(MessageBudget.shortened(text, most));
  }

  @Override
  public String bold(String safe) {
    return "*" + safe + "*";
  }

  @Override
  public String small(String safe) {
    return "_" + safe + "_";
  }

  @Override
  public PhoneColumn column() {
    return new PhoneColumn(18);
  }

  @Override
  public PhoneColumn smallColumn() {
    return new PhoneColumn(24);
  }

  @Override
  public String ordinal(int number) {
    return number + ")";
  }
}
