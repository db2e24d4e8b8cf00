package dev.bonafide.slack.people;

import java.util.function.UnaryOperator;

/** Slack's markup as people read it: links, names and the three escaped characters. */
public final class MrkdwnText {
  private MrkdwnText() {}

  /**
   * Plain words.
   *
   * @param names gives a user's name for the id
   */
  public static String plain(String text, UnaryOperator<String> names) {
    StringBuilder plain = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('<', at);
      int close = open < 0 ? -1 : text.indexOf('>', open);
      if (close < 0) {
        break;
      }
      plain.append(unescaped(text.substring(at, open)));
      plain.append(unescaped(token(text.substring(open + 1, close), names)));
      at = close + 1;
    }
    return plain.append(unescaped(text.substring(at))).toString();
  }

  /** What stands between angle brackets: typed ones are escaped, so these are Slack's own. */
  private static String token(String inside, UnaryOperator<String> names) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : inside.substring(bar + 1);
    return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
      case '@' -> "@" + (label.isEmpty() ? names.apply(target.substring(1)) : label);
      case '#' -> "#" + (label.isEmpty() ? target.substring(1) : label);
      case '!' -> special(target, label);
      default -> link(target, label);
    };
  }

  private static String special(String target, String label) {
    if (!label.isEmpty()) {
      return label;
    }
    int caret = target.indexOf('^');
    return "@" + (caret < 0 ? target.substring(1) : target.substring(1, caret));
  }

  /** A label that says something else than its link is shown with it: both are evidence. */
  private static String link(String target, String label) {
    String bare = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
    bare = bare.startsWith("tel:") ? bare.substring("tel:".length()) : bare;
    return label.isEmpty() || label.equals(bare) || bare.endsWith("//" + label)
        ? bare
        : label + " (" + bare + ")";
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
