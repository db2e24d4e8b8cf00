package dev.bonafide.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's markup as HTML, as far as the bot writes it. */
final class DiscordMarkdown {
  private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern ITALIC = Pattern.compile("\\*(.+?)\\*");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((https://[^)]+)\\)");
  private static final Pattern CHANNEL = Pattern.compile("&lt;#(\\d+)&gt;");
  private static final Pattern DAY = Pattern.compile("&lt;t:(\\d+):D&gt;");

  private DiscordMarkdown() {}

  static String html(String markup) {
    StringBuilder html = new StringBuilder();
    boolean quoting = false;
    for (String line : markup.split("\n", -1)) {
      boolean quoted = line.startsWith("> ");
      if (quoted != quoting) {
        html.append(quoted ? "<blockquote>" : "</blockquote>");
        quoting = quoted;
      }
      html.append(line(quoted ? line.substring(2) : line));
    }
    return html + (quoting ? "</blockquote>" : "");
  }

  private static String line(String line) {
    if (line.startsWith("## ")) {
      return "<h2>" + inline(line.substring(3)) + "</h2>";
    }
    if (line.startsWith("-# ")) {
      return "<small>" + inline(line.substring(3)) + "</small>";
    }
    return "<div>" + (line.isEmpty() ? "&nbsp;" : inline(line)) + "</div>";
  }

  /** What is escaped is set aside as a code point of private use meanwhile. */
  private static String inline(String words) {
    String kept =
        ESCAPED
            .matcher(words)
            .replaceAll(found -> Character.toString((char) (0xE000 + found.group(1).charAt(0))));
    String html = kept.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    html = LINK.matcher(html).replaceAll("<a>$1</a>");
    html = CHANNEL.matcher(html).replaceAll("<span class='channel'>#jobs</span>");
    html = DAY.matcher(html).replaceAll("9 March 2026");
    html = BOLD.matcher(html).replaceAll("<b>$1</b>");
    html = ITALIC.matcher(html).replaceAll("<i>$1</i>");
    html = CODE.matcher(html).replaceAll("<code>$1</code>");
    return given(html);
  }

  private static String given(String html) {
    Matcher kept = Pattern.compile("[\\uE000-\\uE0FF]").matcher(html);
    return kept.replaceAll(
        found -> {
          char was = (char) (found.group().charAt(0) - 0xE000);
          String shown = was == '<' ? "&lt;" : was == '>' ? "&gt;" : Character.toString(was);
          return Matcher.quoteReplacement(shown);
        });
  }
}
