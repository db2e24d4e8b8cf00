package dev.bonafide.report;

/** Builds a page of elements whose text is always escaped. */
final class HtmlElement {
  private final StringBuilder out = new StringBuilder();

  /** Markup of our own, as it stands. */
  HtmlElement markup(String markup) {
    out.append(markup);
    return this;
  }

  HtmlElement text(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
    return this;
  }

  /** An element that holds only text, on a line of its own. */
  HtmlElement element(String name, String text) {
    return markup("<" + name + ">").text(text).markup("</" + name + ">\n");
  }

  String written() {
    return out.toString();
  }
}
