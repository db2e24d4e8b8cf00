package dev.bonafide.documents.export;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.BrokenTree;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.YamlTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The syntax in which a document is written, and the same document as JSON.
 *
 * @param format what the verdict calls the layout
 * @param what for a message to people
 * @param isCertain whether it can be nothing else, such as prose, even where it is broken
 */
record Syntax(String format, String what, boolean isCertain, String json) {
  static final String JSON = "json";
  static final String TABLE = "table";

  private static final Pattern XML =
      Pattern.compile(
          "^\\s*<(?:\\?xml\\b|[A-Za-z][\\w:.-]*(?:\\s+[\\w:.-]+\\s*=\\s*[\"'][^<>]*)?/?>)");
  private static final Pattern ITEM =
      Pattern.compile("(?m)^ *- [\\w.-]+:(?: .*)?\n +[\\w.-]+:(?: |$)");
  private static final Pattern PAGE =
      Pattern.compile("(?i)^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+)?(?:html|head|body)");

  /** The syntax of a text; none of prose. */
  static Optional<Syntax> of(String text) {
    if (JsonTree.looksLike(text)) {
      return Optional.of(json(text));
    }
    if (XML.matcher(text).find() && !PAGE.matcher(text).find()) {
      return MarkupTree.xml(text).map(json -> new Syntax("xml", "an XML document", true, json));
    }
    return yaml(text)
        .or(() -> SqlRows.json(text).map(rows -> new Syntax("sql", "an SQL script", false, rows)))
        .or(() -> Table.json(text).map(rows -> new Syntax(TABLE, "a table", false, rows)));
  }

  /** A list of maps with several keys each: no one writes words so. */
  private static Optional<Syntax> yaml(String text) {
    Matcher items = ITEM.matcher(text);
    try {
      return items.find() && items.find(items.end())
          ? Optional.of(new Syntax("yaml", "YAML", false, JsonTree.written(YamlTree.read(text))))
          : Optional.empty();
    } catch (BrokenTree words) {
      return Optional.empty();
    }
  }

  private static Syntax json(String text) {
    List<String> first = text.lines().filter(line -> !line.isBlank()).limit(2).toList();
    boolean byLines =
        first.size() > 1
            && first.stream().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
    String json =
        byLines
            ? text.lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining(",\n", "[", "]"))
            : text;
    return new Syntax(JSON, "a JSON document", isQuoted(text), json);
  }

  /** Whether most letters stand within quotation marks, as in JSON that is only broken. */
  private static boolean isQuoted(String text) {
    int within = 0;
    boolean open = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      open ^= c == '"' && (at == 0 || text.charAt(at - 1) != '\\');
      within += Character.isLetter(c) ? open ? 1 : -1 : 0;
    }
    return within >= 0;
  }
}
