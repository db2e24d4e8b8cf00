package dev.bonafide.consultation.redaction;

import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with stand-ins for what must not leave this machine, which still knows where each of its
 * characters stood. What a model quotes of it is found again in the original by place, never by
 * putting names back into words.
 */
public final class RedactedText {
  private final String text;
  private final List<Piece> pieces;

  /**
   * Something that is replaced.
   *
   * @param span in the original
   */
  record Swap(Span span, String by) {}

  private record Piece(int start, Span original, boolean swapped) {}

  private RedactedText(String text, List<Piece> pieces) {
    this.text = text;
    this.pieces = pieces;
  }

  /**
   * Replaces.
   *
   * @param part of the original that is kept
   * @param swaps in order, without overlaps
   */
  static RedactedText of(String original, Span part, List<Swap> swaps) {
    StringBuilder text = new StringBuilder(part.length());
    List<Piece> pieces = new ArrayList<>();
    int at = part.start();
    for (Swap swap : swaps) {
      if (!part.overlaps(swap.span()) || swap.span().start() < at) {
        continue;
      }
      pieces.add(new Piece(text.length(), new Span(at, swap.span().start()), false));
      text.append(original, at, swap.span().start());
      pieces.add(new Piece(text.length(), swap.span(), true));
      text.append(swap.by());
      at = swap.span().end();
    }
    int end = Math.max(at, part.end());
    pieces.add(new Piece(text.length(), new Span(at, end), false));
    text.append(original, at, end);
    return new RedactedText(text.toString(), pieces);
  }

  public String text() {
    return text;
  }

  /** The stretch of the original that a stretch of this text stands for, stand-ins in whole. */
  public Span original(Span here) {
    Piece first = piece(here.start());
    Piece last = piece(here.end() - 1);
    int start =
        first.swapped
            ? first.original.start()
            : first.original.start() + here.start() - first.start;
    int end = last.swapped ? last.original.end() : last.original.start() + here.end() - last.start;
    return new Span(start, Math.max(start, end));
  }

  /** The part of this text that stands for a stretch of the original, stand-ins in whole. */
  public String of(Span there) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.original.overlaps(there)) {
        continue;
      }
      int next = i + 1 < pieces.size() ? pieces.get(i + 1).start : text.length();
      int from = Math.max(0, there.start() - piece.original.start());
      int to = Math.max(0, piece.original.end() - there.end());
      start = start < 0 ? piece.start + (piece.swapped ? 0 : from) : start;
      end = piece.swapped ? next : next - to;
    }
    return start < 0 ? "" : text.substring(start, end);
  }

  private Piece piece(int offset) {
    int low = 0;
    int high = pieces.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (pieces.get(middle).start <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return pieces.get(low);
  }
}
