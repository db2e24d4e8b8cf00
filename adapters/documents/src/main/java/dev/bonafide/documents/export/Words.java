package dev.bonafide.documents.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.bonafide.documents.tree.Tree;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Text as people see it, from the ways in which programs keep it. */
final class Words {
  /** Keys of a part that say how it looks or what it is, never what it says. */
  private static final Set<String> LOOKS =
      Set.of("type", "id", "style", "marks", "language", "block_id", "user_id", "speaker", "uuid");

  private static final int MOST_SORTS = 3;

  private static final Pattern REFERENCE =
      Pattern.compile("<([@#!]|https?://|mailto:)([^<>\\n|]*)(?:\\|([^<>\\n]*))?>");

  private Words() {}

  /** A text, or the words of the parts that it consists of, joined. */
  static String of(Tree tree) {
    return switch (tree) {
      case Tree.Text(_, String value) -> repaired(value);
      case Tree.Plain(_, String value) -> value;
      case Tree.Listing(_, var parts) -> joined(parts);
      case Tree.Mapping part -> part(part);
      case Tree.Nothing _ -> "";
    };
  }

  /**
   * Whether the elements of a list are more than the parts of a text: they have values of many
   * sorts.
   */
  static boolean isOfRecords(List<Tree> elements) {
    return elements.stream()
        .map(Tree::map)
        .anyMatch(
            one ->
                one.entrySet().stream()
                        .filter(value -> !LOOKS.contains(value.getKey()))
                        .filter(value -> value.getValue() instanceof Tree.Text)
                        .count()
                    > MOST_SORTS);
  }

  private static String joined(List<Tree> parts) {
    StringBuilder words = new StringBuilder();
    boolean spaced = parts.stream().map(Words::of).anyMatch(part -> !part.equals(part.strip()));
    boolean after = false;
    for (Tree part : parts) {
      String more = part instanceof Tree.Plain ? "" : of(part);
      boolean block = part.map().values().stream().anyMatch(Words::isBlock);
      if (!words.isEmpty() && !more.isEmpty()) {
        words.append(block && after ? "\n" : gap(words.charAt(words.length() - 1), spaced));
      }
      words.append(more);
      after = block;
    }
    return words.toString();
  }

  private static boolean isBlock(Tree inside) {
    return inside instanceof Tree.Listing;
  }

  /** Words alone, and sentences, are written without what stands between them. */
  private static String gap(char last, boolean spaced) {
    return !spaced || ".?!…".indexOf(last) >= 0 ? " " : "";
  }

  /** The longest text of a part, with the address to which it leads, and what lies in it. */
  private static String part(Tree.Mapping part) {
    List<String> texts =
        part.entries().entrySet().stream()
            .filter(one -> one.getValue() instanceof Tree.Text && !LOOKS.contains(one.getKey()))
            .map(one -> of(one.getValue()))
            .toList();
    String address = texts.stream().filter(Column::isAddress).findFirst().orElse("");
    String own =
        texts.stream()
            .filter(text -> !Column.isAddress(text))
            .max(Comparator.comparingInt(String::length))
            .orElse("");
    StringBuilder words = new StringBuilder(own);
    if (!address.isEmpty() && !own.contains(address)) {
      words.append(own.isEmpty() ? address : " (" + address + ")");
    }
    part.entries()
        .forEach(
            (key, inner) -> {
              if (!LOOKS.contains(key)
                  && (inner instanceof Tree.Mapping || inner instanceof Tree.Listing)) {
                words.append(words.isEmpty() ? "" : " ").append(of(inner));
              }
            });
    return words.toString();
  }

  /** Markup as a page shows it. */
  static String shown(String markup) {
    Document page = Jsoup.parseBodyFragment(markup);
    page.outputSettings().prettyPrint(false);
    page.select("a[href]")
        .forEach(
            link -> {
              String address = link.attr("href");
              if (Column.isAddress(address) && !link.text().contains(address)) {
                link.appendText(" (" + address + ")");
              }
            });
    page.select("br, p, div, li, tr, blockquote").forEach(one -> one.appendText("\n"));
    return page.body().wholeText().strip();
  }

  /** With the names of those who are mentioned, and addresses in place of links. */
  static String named(String text, Map<String, String> names) {
    Matcher matcher = REFERENCE.matcher(text);
    StringBuilder plain = new StringBuilder();
    int from = 0;
    while (matcher.find()) {
      plain.append(text, from, matcher.start());
      plain.append(reference(matcher.group(1), matcher.group(2), matcher.group(3), names));
      from = matcher.end();
    }
    plain.append(text, from, text.length());
    return plain.toString().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private static String reference(
      String sign, String target, String label, Map<String, String> names) {
    boolean labeled = label != null && !label.isEmpty();
    if (sign.length() == 1) {
      String name = labeled ? label : names.getOrDefault(target, target);
      return (sign.equals("#") ? "#" : "@") + name;
    }
    String address = sign.equals("mailto:") ? target : sign + target;
    return !labeled || address.endsWith(label) ? address : label + " (" + address + ")";
  }

  /** UTF-8 that a program took for Latin-1 when it wrote it down. */
  private static String repaired(String text) {
    if (text.chars().allMatch(c -> c < 0x80) || text.chars().anyMatch(c -> c > 0xFF)) {
      return text;
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(text.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException asItIs) {
      return text;
    }
  }
}
