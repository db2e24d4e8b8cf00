package dev.bonafide.model.patience;

import dev.bonafide.consistency.Request;

/** How many tokens a request will cost at most, before anybody has counted them. */
public final class Guess {
  /** Of English, fewer than any provider's letters a token. */
  private static final int LETTERS = 3;

  private Guess() {}

  /** Rather too many: a letter that is not ASCII counts as one. */
  public static long tokens(Request request) {
    return of(request.instructions())
        + of(request.evidence())
        + of(request.schema())
        + request.answerTokens();
  }

  private static long of(String text) {
    long others = text.chars().filter(letter -> letter > 127).count();
    return (text.length() - others) / LETTERS + others;
  }
}
