package dev.bonafide.documents.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an element shows its words.
 *
 * @param way how they are hidden, such as {@code white text}; null where they are seen
 * @param ink whether they are white
 * @param ground whether they stand on a color or picture of their own
 */
record Appearance(@Nullable String way, boolean ink, boolean ground) {
  static final Appearance PLAIN = new Appearance(null, false, false);

  private static final Pattern GONE =
      Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse))");
  private static final Pattern TINY =
      Pattern.compile(
          "(?:^|;)\\s*font-size\\s*:\\s*(?:0|[01](?:\\.\\d+)?(?:px|pt)|0?\\.0\\d*r?em)\\s*(?:;|!|$)");
  private static final Pattern CLEAR =
      Pattern.compile(
          "(?:^|;)\\s*(?:opacity\\s*:\\s*0(?:\\.0\\d*)?\\s*(?:;|!|$)|color\\s*:\\s*transparent)");
  private static final Pattern AWAY =
      Pattern.compile(
          "(?:^|;)\\s*(?:left|top|right|text-indent|margin-left|margin-top)\\s*:\\s*-\\d{4,}(?:px|pt|em)?");
  private static final Pattern CLIPPED =
      Pattern.compile(
          "(?:^|;)\\s*clip\\s*:\\s*rect\\(\\s*0|(?:^|;)\\s*clip-path\\s*:\\s*inset\\(\\s*(?:50|100)%");
  private static final Pattern INK = Pattern.compile("(?:^|;)\\s*color\\s*:\\s*([^;!]+)");
  private static final Pattern WHITE =
      Pattern.compile(
          "^(?:white|snow|ivory|#fff|#f[a-f0-9]f[a-f0-9]f[a-f0-9]|rgba?\\(\\s*25\\d[ ,]+25\\d[ ,]+25\\d\\b.*)$");
  private static final Pattern GROUND =
      Pattern.compile("(?:^|;)\\s*background(?:-color|-image)?\\s*:\\s*([^;!]+)");
  private static final Pattern NO_GROUND =
      Pattern.compile("^(?:none|transparent|inherit|initial|white|#fff|#ffffff)$");

  /** Later declarations win, and no honest element has more: the rest costs time only. */
  static final int LONGEST = 500;

  /** Of an element inside another of this appearance. */
  Appearance inner(String all, boolean isMarkedHidden) {
    if ((way != null && !way.equals("white text")) || (all.isEmpty() && !isMarkedHidden)) {
      return this;
    }
    String declarations = all.substring(Math.max(0, all.length() - LONGEST));
    boolean grounded = last(GROUND, declarations, NO_GROUND, ground, false);
    boolean white = last(INK, declarations, WHITE, ink, true);
    String how = isMarkedHidden ? "hidden text" : how(declarations);
    String told = how == null && white && !grounded ? "white text" : how;
    return new Appearance(told, white, grounded);
  }

  private static @Nullable String how(String declarations) {
    if (GONE.matcher(declarations).find()) {
      return "hidden text";
    }
    if (TINY.matcher(declarations).find()) {
      return "tiny text";
    }
    if (CLEAR.matcher(declarations).find()) {
      return "transparent text";
    }
    boolean outside = AWAY.matcher(declarations).find() || CLIPPED.matcher(declarations).find();
    return outside ? "text outside the page" : null;
  }

  /**
   * Whether the last declaration of a property matches, as wanted; what was where there is none.
   */
  private static boolean last(
      Pattern property, String declarations, Pattern value, boolean was, boolean wanted) {
    boolean is = was;
    Matcher found = property.matcher(declarations);
    while (found.find()) {
      is = value.matches(found.group(1).strip()) == wanted;
    }
    return is;
  }
}
