package dev.bonafide.comparison.host;

import java.util.List;
import java.util.stream.Collectors;

/** Host names in other scripts as people see them (RFC 3492). */
final class Punycode {
  private static final String PREFIX = "xn--";
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int FIRST = 128;
  private static final int BIAS = 72;
  private static final int LONGEST = 63;

  private Punycode() {}

  /** The host in lower case as it is shown; a label that is none stays as it is. */
  static String shown(String host) {
    return List.of(host.split("\\.", -1)).stream()
        .map(label -> label.startsWith(PREFIX) ? decoded(label) : label)
        .collect(Collectors.joining("."));
  }

  private static String decoded(String label) {
    String code = label.substring(PREFIX.length());
    int plain = Math.max(0, code.lastIndexOf('-'));
    StringBuilder shown = new StringBuilder(code.substring(0, plain));
    int bias = BIAS;
    long letter = FIRST;
    int place = 0;
    int at = plain == 0 ? 0 : plain + 1;
    while (at < code.length() && shown.length() < LONGEST) {
      int before = place;
      long weight = 1;
      for (int step = BASE; ; step += BASE) {
        int digit = at < code.length() ? Character.digit(turned(code.charAt(at++)), BASE) : -1;
        if (digit < 0 || weight > Integer.MAX_VALUE) {
          return label;
        }
        place += (int) (digit * weight);
        int threshold = Math.clamp(step - bias, LEAST, MOST);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
      }
      int length = shown.length() + 1;
      bias = adapted(place - before, length, before == 0);
      letter += place / length;
      place %= length;
      if (place < 0 || !Character.isValidCodePoint((int) letter) || letter > 0xFFFF) {
        return label;
      }
      shown.insert(place, (char) letter);
      place++;
    }
    return shown.toString();
  }

  /** Letters come before digits there. */
  private static char turned(char c) {
    if (c >= 'a' && c <= 'z') {
      return Character.forDigit(c - 'a', BASE);
    }
    return c >= '0' && c <= '9' ? Character.forDigit(c - '0' + MOST, BASE) : '-';
  }

  private static int adapted(int delta, int length, boolean first) {
    int left = first ? delta / 700 : delta / 2;
    left += left / length;
    int steps = 0;
    while (left > (BASE - LEAST) * MOST / 2) {
      left /= BASE - LEAST;
      steps += BASE;
    }
    return steps + (BASE - LEAST + 1) * left / (left + 38);
  }
}
