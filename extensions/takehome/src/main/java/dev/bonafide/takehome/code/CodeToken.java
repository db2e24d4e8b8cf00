package dev.bonafide.takehome.code;

/**
 * A word, a text, or a sign of code.
 *
 * @param text of a text its value, without quotes and escapes
 * @param at where it stands in the text as read
 * @param first whether it is the first of its line
 */
public record CodeToken(Kind kind, String text, int at, boolean first) {
  /** Sorts of tokens. */
  public enum Kind {
    NAME,
    TEXT,
    NUMBER,
    SIGN
  }

  public boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  public boolean isName() {
    return kind == Kind.NAME;
  }

  public boolean isText() {
    return kind == Kind.TEXT;
  }
}
