package dev.bonafide.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Slack's light markup as HTML. Its writer escaped everything that is not markup, as Slack
 * requires.
 */
final class Mrkdwn {
  private static final Pattern LINK = Pattern.compile("<(https?://[^|>]+)\\|([^>]+)>");
  private static final Pattern CHANNEL = Pattern.compile("<#(\\w+)>");
  private static final Pattern BOLD = Pattern.compile("(^|[\\s(“])\\*(\\S[^*\n]*?)\\*(?=$|\\W)");
  private static final Pattern ITALIC = Pattern.compile("(^|[\\s(“])_(\\S[^_\n]*?)_(?=$|\\W)");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

  private Mrkdwn() {}

  static String html(String markup) {
    StringBuilder html = new StringBuilder();
    boolean quoting = false;
    for (String line : markup.split("\n", -1)) {
      boolean quoted = line.startsWith(">") || line.startsWith("&gt;");
      if (quoted != quoting) {
        html.append(quoted ? "<blockquote>" : "</blockquote>");
        quoting = quoted;
      }
      String words = quoted ? line.replaceFirst("^(>|&gt;) ?", "") : line;
      html.append("<div>").append(words.isEmpty() ? "&nbsp;" : inline(words)).append("</div>");
    }
    return html + (quoting ? "</blockquote>" : "");
  }

  private static String inline(String words) {
    Matcher channel = CHANNEL.matcher(LINK.matcher(words).replaceAll("<a href='$1'>$2</a>"));
    String html = channel.replaceAll("<a>#hiring</a>");
    html = BOLD.matcher(html).replaceAll("$1<b>$2</b>");
    html = ITALIC.matcher(html).replaceAll("$1<i>$2</i>");
    return CODE.matcher(html).replaceAll("<code>$1</code>");
  }

  /** Words without markup. */
  static String plain(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
