package dev.bonafide.documents.export;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.JsonTree;
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
  static final String TABLE = "table";

  private static final Pattern KEY = Pattern.compile("\"[^\"\\n]{1,60}\"\\s*:");

  /** Two keys are no chance; anybody writes one. */
  private static final int FEWEST_KEYS = 2;

  private static final Pattern XML =
      Pattern.compile(
          "^\\s*<(?:\\?xml\\b|[A-Za-z][\\w:.-]*(?:\\s+[\\w:.-]+\\s*=\\s*[\"'][^<>]*)?/?>)");
  private static final Pattern PAGE =
      Pattern.compile("(?i)^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype\\s+)?(?:html|head|body)");

  /** The syntax of a text; none of prose. */
  static Optional<Syntax> of(String text) {
    if (JsonTree.looksLike(text)) {
      return Optional.of(json(text));
    }
    boolean marked = XML.matcher(text).find() && text.strip().endsWith(">");
    if (marked && !PAGE.matcher(text).find()) {
      return Optional.of(new Syntax("xml", "an XML document", true, MarkupTree.xml(text)));
    }
    return Table.json(text).map(rows -> new Syntax(TABLE, "a table", false, rows));
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
    return new Syntax("json", "a JSON document", keys(text) >= FEWEST_KEYS, json);
  }

  private static long keys(String text) {
    Matcher key = KEY.matcher(text);
    long found = 0;
    while (found < FEWEST_KEYS && key.find()) {
      found++;
    }
    return found;
  }
}
