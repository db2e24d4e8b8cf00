package dev.bonafide.documents.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects a draft within a limit of characters. */
public final class DraftWriter {
  /** A piece longer than this is cut: a whole page of white text is told from its beginning. */
  private static final int LONGEST_PIECE = 20_000;

  private final StringBuilder text = new StringBuilder();
  private final List<String> hidden = new ArrayList<>();
  private final int most;
  private int spent;

  /**
   * Of nothing yet.
   *
   * @param most characters of text and hidden pieces together
   */
  public DraftWriter(int most) {
    this.most = most;
  }

  /**
   * Adds to the text all but control characters; throws {@link Unparsable} where it grows beyond
   * the limit.
   */
  public DraftWriter text(CharSequence more) {
    spend(more.length());
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
        text.append(c);
      }
    }
    return this;
  }

  /** Ends the line. */
  public DraftWriter end() {
    return text("\n");
  }

  /** Ends the line unless nothing stands on it. */
  public DraftWriter endWritten() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n' ? this : end();
  }

  /** Ends the page where the text stands: within a line, where it goes on with the next page. */
  public DraftWriter endPage() {
    spend(1);
    text.append('\f');
    return this;
  }

  /** Leaves one blank line, unless the text begins here or there is one. */
  public DraftWriter blank() {
    endWritten();
    int length = text.length();
    boolean is = length == 0 || (length > 1 && text.charAt(length - 2) == '\n');
    return is ? this : end();
  }

  /**
   * Adds a hidden piece, on one line.
   *
   * @param place such as {@code page 2, white text}
   */
  public DraftWriter hide(String place, @Nullable CharSequence piece) {
    String line = piece == null ? "" : oneLine(piece);
    if (!line.isEmpty()) {
      String whole = place + ": " + line;
      spend(whole.length());
      hidden.add(whole);
    }
    return this;
  }

  private void spend(int more) {
    require(more);
    spent += more;
  }

  /** Throws {@link Unparsable} unless there is room for so many characters more. */
  public void require(int more) {
    if (more > most - spent) {
      throw new Unparsable("holds more than " + most + " characters");
    }
  }

  private static String oneLine(CharSequence piece) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    int end = Math.min(piece.length(), LONGEST_PIECE);
    for (int i = 0; i < end; i++) {
      char c = piece.charAt(i);
      if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        space = !line.isEmpty();
      } else {
        line.append(space ? " " : "").append(c);
        space = false;
      }
    }
    return line.append(end < piece.length() ? " …" : "").toString();
  }

  public ParsedDocument draft() {
    return new ParsedDocument(
        text.toString().stripTrailing() + (text.isEmpty() ? "" : "\n"), hidden);
  }
}
