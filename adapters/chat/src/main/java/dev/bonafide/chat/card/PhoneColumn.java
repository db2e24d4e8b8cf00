package dev.bonafide.chat.card;

/**
 * How many lines words take in a column of a phone. Widths of letters are those of Arial, which is
 * as wide as what the platforms' apps are set in or wider, rounded up; words go over whole, as the
 * apps break lines.
 *
 * @param ems how many times the size of the letters it is wide
 */
public record PhoneColumn(double ems) {
  private static final String[] OF_WIDTH = {
    "ijl'|",
    " \u00a0.,:;!/ftI[]·",
    "r()-“”\"`{}*•",
    "cksvxyzJ",
    "ABEKPSVXY&TLFZ",
    "CDHNRUw",
    "GOQ",
    "mMжмфшщыю",
    "W…—→@%ЖМФШЩЫЮ"
  };
  private static final double[] WIDTHS = {0.23, 0.28, 0.34, 0.5, 0.67, 0.73, 0.78, 0.84, 1};
  private static final double USUAL = 0.57;
  private static final double CAPITAL = 0.73;
  private static final double BOLD = 1.1;

  /** From here on letters are as wide as they are high, and lines may break between any two. */
  private static final int FULL = 0x2E80;

  /** The same column for letters of another size. */
  public PhoneColumn of(double size) {
    return new PhoneColumn(ems / size);
  }

  /** The same column for bold letters. */
  public PhoneColumn bold() {
    return of(BOLD);
  }

  /** Lines of a text, each of its own lines begun again; at least one. */
  public int lines(String text) {
    return text.lines().mapToInt(this::paragraph).sum() + (text.isEmpty() ? 1 : 0);
  }

  private int paragraph(String line) {
    int lines = 1;
    double filled = 0;
    int at = 0;
    while (at < line.length()) {
      int end = wordEnd(line, at);
      double word = width(line, at, end);
      double visible = word - (line.charAt(end - 1) == ' ' ? width(' ') : 0);
      if (filled > 0 && filled + visible > ems) {
        lines++;
        filled = 0;
      }
      lines += (int) (visible / ems);
      filled += word % ems;
      at = end;
    }
    return lines;
  }

  private static int wordEnd(String line, int from) {
    int at = from;
    while (at < line.length()) {
      int letter = line.codePointAt(at);
      at += Character.charCount(letter);
      boolean next = at < line.length() && line.codePointAt(at) >= FULL;
      if (letter == ' ' || letter >= FULL || next) {
        return at;
      }
    }
    return at;
  }

  private static double width(String line, int from, int to) {
    return line.substring(from, to).codePoints().mapToDouble(PhoneColumn::width).sum();
  }

  private static double width(int letter) {
    if (letter >= FULL) {
      return 1;
    }
    int type = Character.getType(letter);
    if (type == Character.FORMAT || type == Character.NON_SPACING_MARK) {
      return 0;
    }
    for (int group = 0; group < WIDTHS.length; group++) {
      if (OF_WIDTH[group].indexOf(letter) >= 0) {
        return WIDTHS[group];
      }
    }
    return Character.isUpperCase(letter) ? CAPITAL : USUAL;
  }
}
