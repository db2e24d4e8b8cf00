package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.Citation;
import dev.bonafide.text.Span;

/** Citations for tests that only need one. */
final class Citations {
  private Citations() {}

  static Citation any() {
    return new Citation("exhibit", 1, null, null, new Span(0, 1), "a", null);
  }
}
