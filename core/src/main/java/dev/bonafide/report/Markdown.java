package dev.bonafide.report;

/** Makes text stand in Markdown as it is, so that evidence is never markup. */
final class Markdown {
  private static final String MARKUP = "\\`*_{}[]<>#|~!&$";

  private Markdown() {}

  /**
   * Words of the evidence: a code span, in which nothing is a link, a mention, HTML or emphasis in
   * any dialect. Its fence is longer than any run of backticks inside.
   */
  static String verbatim(String words) {
    String fence = "`".repeat(longestRun(words) + 1);
    String space = fence.length() > 1 || words.isBlank() ? " " : "";
    return fence + space + words + space + fence;
  }

  /**
   * Lines to be copied as they are: what fences them is longer than any run of backticks inside.
   */
  static String block(String lines) {
    String fence = "`".repeat(Math.max(3, longestRun(lines) + 1));
    return fence + "text\n" + lines + fence + "\n";
  }

  /** Text of rules and readers: marks escaped, and no address or mention left whole. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '@') {
        out.append("`@`");
      } else if (c == ':' && text.startsWith("//", at + 1)) {
        out.append("`:`");
      } else if (c == '.' && text.regionMatches(true, Math.max(0, at - 3), "www", 0, 3)) {
        out.append("`.`");
      } else {
        out.append(MARKUP.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
    }
    return out.toString();
  }

  private static int longestRun(String words) {
    int longest = 0;
    int run = 0;
    for (int at = 0; at < words.length(); at++) {
      run = words.charAt(at) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
