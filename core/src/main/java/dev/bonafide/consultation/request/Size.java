package dev.bonafide.consultation.request;

/**
 * How many tokens a request costs at most, before anyone has counted them: rather too many, as a
 * letter that is not ASCII counts as one, and three others do.
 *
 * @param answer as long as it may be
 */
public record Size(long instructions, long evidence, long schema, long answer) {
  /** Of English, fewer than any provider's letters a token. */
  private static final int LETTERS = 3;

  public static Size of(ModelRequest request) {
    return new Size(
        tokens(request.instructions() + request.claims()),
        tokens(request.evidence()),
        tokens(request.schema()),
        request.answerTokens());
  }

  private static long tokens(String text) {
    long others = text.chars().filter(letter -> letter > 127).count();
    return (text.length() - others) / LETTERS + others;
  }

  /** Of what is sent. */
  public long sent() {
    return instructions + evidence + schema;
  }

  public long all() {
    return sent() + answer;
  }
}
