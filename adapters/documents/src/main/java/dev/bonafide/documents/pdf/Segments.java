package dev.bonafide.documents.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Glyphs to segments: what stands close together on one baseline. */
final class Segments {
  /** Of the size: a wider gap parts two segments. Spaces of justified text stay below it. */
  private static final double PARTING = 0.8;

  /** Of the size: a wider gap is a space, where a page is written without signs for spaces. */
  private static final double SPACE = 0.17;

  /** The same where it has such signs; a smaller gap is only wide setting. */
  private static final double SPACE_AMONG_SPACES = 0.35;

  private static final double SPACES = 0.05;

  private final double space;
  private final List<Segment> segments = new ArrayList<>();

  private Segments(List<Glyph> glyphs) {
    long blanks = glyphs.stream().filter(Glyph::isBlank).count();
    space = blanks > SPACES * glyphs.size() ? SPACE_AMONG_SPACES : SPACE;
  }

  /** By how often they are turned to the right. */
  static List<List<Segment>> turned(List<Glyph> glyphs) {
    return IntStream.range(0, 4)
        .mapToObj(turn -> of(glyphs.stream().filter(glyph -> glyph.turn() == turn).toList()))
        .toList();
  }

  /** In no order that counts. */
  static List<Segment> of(List<Glyph> glyphs) {
    Segments made = new Segments(glyphs);
    List<Glyph> down = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
    int first = 0;
    for (int i = 1; i <= down.size(); i++) {
      if (i == down.size() || !isLevel(down.get(first), down.get(i))) {
        made.line(down.subList(first, i));
        first = i;
      }
    }
    return made.segments;
  }

  private static boolean isLevel(Glyph one, Glyph other) {
    return Math.abs(one.y() - other.y()) <= 0.35 * Math.max(one.size(), other.size());
  }

  private void line(List<Glyph> glyphs) {
    List<Glyph> across = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
    List<Glyph> held = new ArrayList<>();
    for (Glyph glyph : across) {
      if (glyph.isBlank()) {
        if (!held.isEmpty()) {
          held.add(glyph);
        }
      } else if (!isPrintedTwice(held, glyph)) {
        if (!held.isEmpty() && gap(held, glyph) > PARTING * glyph.size()) {
          close(held);
        }
        held.add(glyph);
      }
    }
    close(held);
  }

  /** Print shifted by a hair stands for bold type. */
  private static boolean isPrintedTwice(List<Glyph> held, Glyph glyph) {
    int from = Math.max(0, held.size() - 3);
    return held.subList(from, held.size()).stream()
        .anyMatch(
            before ->
                before.text().equals(glyph.text())
                    && Math.abs(before.x() - glyph.x()) < 0.1 * glyph.size()
                    && Math.abs(before.y() - glyph.y()) < 0.1 * glyph.size());
  }

  private static double gap(List<Glyph> held, Glyph glyph) {
    return glyph.x() - held.get(lastInk(held)).right();
  }

  private static int lastInk(List<Glyph> held) {
    int last = held.size() - 1;
    while (last > 0 && held.get(last).isBlank()) {
      last--;
    }
    return last;
  }

  private void close(List<Glyph> held) {
    if (held.isEmpty()) {
      return;
    }
    List<Glyph> inked = held.subList(0, lastInk(held) + 1);
    Glyph first = inked.getFirst();
    StringBuilder text = new StringBuilder();
    double firstWord = 0;
    double right = first.x();
    boolean blank = false;
    for (Glyph glyph : inked) {
      if (glyph.isBlank()) {
        blank = true;
        continue;
      }
      if (!text.isEmpty() && (blank || glyph.x() - right > space * glyph.size())) {
        firstWord = firstWord == 0 ? right - first.x() : firstWord;
        text.append(' ');
      }
      text.append(glyph.text());
      right = Math.max(right, glyph.right());
      blank = false;
    }
    double size = inked.stream().mapToDouble(Glyph::size).max().orElse(first.size());
    double word = firstWord == 0 ? right - first.x() : firstWord;
    segments.add(
        new Segment(
            logical(text.toString()), first.x(), right, first.y(), size, first.font(), word));
    held.clear();
  }

  /** Hebrew and Arabic stand from right to left; a text has them in the order they are read. */
  private static String logical(String seen) {
    if (!Bidi.requiresBidi(seen.toCharArray(), 0, seen.length())) {
      return seen;
    }
    Bidi bidi = new Bidi(seen, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    Integer[] order = new Integer[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, runs);
    StringBuilder text = new StringBuilder();
    for (int run : order) {
      String part = seen.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
      boolean turned = (bidi.getRunLevel(run) & 1) == 1;
      text.append(turned ? new StringBuilder(part).reverse() : part);
    }
    return text.toString();
  }
}
