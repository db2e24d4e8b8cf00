package dev.bonafide.documents.page;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page's own style sheets say of plain classes, ids and elements. Other selectors are not
 * followed: what they hide is read as text, which is judged anyway.
 */
final class PageStyles {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SIMPLE = Pattern.compile("^(?:[a-z][a-z0-9]*)?(?:[.#][\\w-]+)?$");
  private static final int MOST_CHARACTERS = 1 << 20;

  private final Map<String, String> declarations = new HashMap<>();

  private PageStyles() {}

  static PageStyles of(Document page) {
    PageStyles sheet = new PageStyles();
    int room = MOST_CHARACTERS;
    for (Element style : page.getElementsByTag("style")) {
      String css = style.data();
      room -= css.length();
      if (room < 0) {
        break;
      }
      sheet.read(css);
    }
    return sheet;
  }

  private void read(String css) {
    Matcher rule = RULE.matcher(css);
    while (rule.find()) {
      for (String selector : rule.group(1).strip().split(",", -1)) {
        String plain = selector.strip();
        if (!plain.isEmpty() && SIMPLE.matches(plain)) {
          declarations.merge(plain, ended(rule.group(2) + ";"), (one, more) -> ended(one + more));
        }
      }
    }
  }

  /** As much of the end as anyone looks at. */
  private static String ended(String all) {
    return all.substring(Math.max(0, all.length() - Appearance.LONGEST));
  }

  /** The declarations that hold for an element, its own last. */
  String declarations(Element element) {
    String name = element.normalName();
    StringBuilder all = new StringBuilder(found(name));
    for (String one : element.classNames()) {
      all.append(found("." + one)).append(found(name + "." + one));
    }
    if (!element.id().isEmpty()) {
      all.append(found("#" + element.id())).append(found(name + "#" + element.id()));
    }
    return all.append(element.attr("style")).toString().toLowerCase(Locale.ROOT);
  }

  private String found(String selector) {
    String found = declarations.get(selector);
    return found == null ? "" : found;
  }
}
