package dev.bonafide.web.page;

import java.util.List;

/**
 * A line of the text as read.
 *
 * @param number from 1; 0 for a line of our own that tells what is left out
 * @param side whose words it holds: {@code subject}, {@code reviewer}, {@code other}, or {@code
 *     none}
 * @param speaker who begins to speak on it, as far as that is known; empty where no one does
 * @param at when they do
 */
public record LineView(int number, String side, String speaker, String at, List<TextPiece> pieces) {
  public LineView {
    pieces = List.copyOf(pieces);
  }

  static LineView leftOut(int lines) {
    String told = "… " + (lines == 1 ? "1 line" : lines + " lines") + " without a finding …";
    return new LineView(
        0, "gap", "", "", List.of(new TextPiece(told, false, List.of(), List.of())));
  }

  /** Whether someone begins to speak on it of whom a name or a time is known. */
  public boolean begins() {
    return !speaker.isEmpty() || !at.isEmpty();
  }

  public boolean isBlank() {
    return pieces.stream().allMatch(piece -> piece.text().isBlank());
  }
}
