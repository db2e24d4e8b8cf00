package dev.bonafide.reading.speaker;

import dev.bonafide.resource.PropertyFile;
import dev.bonafide.text.LinkWords;
import java.util.Locale;
import java.util.Set;

/**
 * A label without what platforms and devices put around a name: {@code Bobby (Guest)}, {@code Mr
 * Bobby}, {@code [External] Bobby}, {@code Bobby's iPhone}, {@code iPad von Bobby}.
 */
final class Alias {
  private static final int MOST_REMARKS = 3;
  private static final Set<String> REMARKS =
      Set.copyOf(PropertyFile.beside(Alias.class, "names").entries("remarks"));
  private static final String DECORATION = "*_#> ";
  private static final String[] OWNER_AFTER = {" de ", " von ", " di ", " van ", " of ", " od "};

  private Alias() {}

  /** The name that is left; the label itself where nothing was put around it. */
  static String plain(String label) {
    String name = undecorated(label);
    for (int remarks = 0; remarks < MOST_REMARKS; remarks++) {
      name = withoutRemark(name);
    }
    return owner(Honorific.without(name));
  }

  /** Without the marks that set a name in bold or as a heading. */
  private static String undecorated(String label) {
    return LinkWords.trimmed(label, DECORATION, DECORATION).strip();
  }

  private static String withoutRemark(String name) {
    if (name.startsWith("[") && name.indexOf("] ") > 0) {
      int close = name.indexOf("] ");
      return isRemark(name.substring(1, close)) ? name.substring(close + 2).strip() : name;
    }
    int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
    return open > 0 && isRemark(name.substring(open + 2, name.length() - 1))
        ? name.substring(0, open).strip()
        : name;
  }

  private static boolean isRemark(String words) {
    return REMARKS.contains(words.strip().toLowerCase(Locale.ROOT)) || SpeakerHints.isDevice(words);
  }

  private static String owner(String name) {
    int mark = Math.max(name.indexOf("'s "), name.indexOf("’s "));
    if (mark > 0 && SpeakerHints.isDevice(name.substring(mark + 3))) {
      return name.substring(0, mark);
    }
    for (String of : OWNER_AFTER) {
      int at = name.indexOf(of);
      if (at > 0 && SpeakerHints.isDevice(name.substring(0, at))) {
        return name.substring(at + of.length()).strip();
      }
    }
    return name;
  }
}
