package dev.bonafide.documents.page;

import dev.bonafide.documents.draft.DraftWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the words of a page as lines, and what it hides aside. */
final class PageWriter implements NodeVisitor {
  private static final Set<String> SILENT =
      Set.of("script", "style", "head", "title", "svg", "math", "object", "iframe");
  private static final Set<String> UNSEEN = Set.of("template", "noscript", "datalist");
  private static final Set<String> LINES =
      Set.of("li", "tr", "dt", "dd", "option", "address", "figcaption", "caption", "legend", "div");
  private static final Set<String> BLOCKS =
      Set.of(
          ("p h1 h2 h3 h4 h5 h6 section article header footer ul ol dl table blockquote"
                  + " pre form main nav aside hr")
              .split(" ", -1));

  /** Characters before a link's end in which its address may stand and need not be told. */
  private static final int NEAR = 500;

  private final DraftWriter draft;
  private final PageStyles sheet;
  private final Deque<Appearance> appearances = new ArrayDeque<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder concealed = new StringBuilder();
  private String way = "";
  private int silent;
  private int kept;

  PageWriter(DraftWriter draft, PageStyles sheet) {
    this.draft = draft;
    this.sheet = sheet;
  }

  @Override
  public void head(Node node, int depth) {
    switch (node) {
      case Comment comment -> draft.hide("comment", comment.getData());
      case TextNode text -> words(text.getWholeText());
      case Element element -> start(element);
      default -> {}
    }
  }

  private void start(Element element) {
    String name = element.normalName();
    Appearance around = appearances.isEmpty() ? Appearance.PLAIN : appearances.getFirst();
    boolean marked = element.hasAttr("hidden") || UNSEEN.contains(name);
    appearances.push(around.inner(sheet.declarations(element), marked));
    silent += SILENT.contains(name) ? 1 : 0;
    kept += name.equals("pre") || name.equals("textarea") ? 1 : 0;
    if (BLOCKS.contains(name)) {
      endBlock();
    } else if (LINES.contains(name)) {
      endLine();
    }
    switch (name) {
      case "br" -> endLine();
      case "td", "th" -> line.append(line.isEmpty() ? "" : "  ");
      case "img" -> draft.hide("a picture's description", element.attr("alt"));
      case "input" -> input(element);
      default -> {}
    }
  }

  private void input(Element element) {
    String value = element.attr("value");
    if (element.attr("type").equalsIgnoreCase("hidden")) {
      draft.hide("hidden field " + element.attr("name"), value);
    } else {
      words(value);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("a")) {
        link(element);
      }
      if (BLOCKS.contains(name)) {
        endBlock();
      } else if (LINES.contains(name)) {
        endLine();
      }
      silent -= SILENT.contains(name) ? 1 : 0;
      kept -= name.equals("pre") || name.equals("textarea") ? 1 : 0;
      appearances.poll();
    }
  }

  private void link(Element link) {
    String address = link.attr("href").strip();
    boolean leads = address.contains("://") || address.startsWith("mailto:");
    String bare = address.replace("mailto:", "").replace("https://", "").replace("http://", "");
    if (leads && line.indexOf(bare, line.length() - bare.length() - NEAR) < 0) {
      draft.hide("link", address);
    }
  }

  private void words(String text) {
    if (silent > 0) {
      return;
    }
    draft.require(line.length() + concealed.length() + text.length());
    String how = appearances.isEmpty() ? null : appearances.getFirst().way();
    if (how != null) {
      hide(how, text);
    } else if (kept > 0) {
      keep(text);
    } else {
      collapse(text);
    }
  }

  private void hide(String how, String text) {
    if (!how.equals(way)) {
      flush();
    }
    way = how;
    concealed.append(text);
  }

  private void keep(String text) {
    for (String part : text.splitWithDelimiters("\n", 0)) {
      if (part.equals("\n")) {
        draft.text(line).end();
        line.setLength(0);
      } else {
        line.append(part);
      }
    }
  }

  private void collapse(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
      boolean after = line.isEmpty() || line.charAt(line.length() - 1) == ' ';
      if (!blank) {
        line.append(c);
      } else if (!after) {
        line.append(' ');
      }
    }
  }

  private void endLine() {
    flush();
    String whole = kept > 0 ? line.toString() : line.toString().strip();
    if (!whole.isEmpty()) {
      draft.text(whole).end();
    }
    line.setLength(0);
  }

  private void endBlock() {
    endLine();
    draft.blank();
  }

  private void flush() {
    draft.hide(way, concealed.isEmpty() ? null : concealed);
    concealed.setLength(0);
  }

  void end() {
    endLine();
  }
}
