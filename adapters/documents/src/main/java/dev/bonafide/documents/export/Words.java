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
import org.jsoup.nodes.Element;

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

  /** Whether elements are more than the parts of a text, as they have values of many sorts. */
  static boolean isOfRecords(List<Tree> elements) {
    return elements.stream().anyMatch(one -> texts(one).size() > MOST_SORTS);
  }

  private static List<String> texts(Tree part) {
    return part.map().entrySet().stream()
        .filter(one -> one.getValue() instanceof Tree.Text && !LOOKS.contains(one.getKey()))
        .map(one -> of(one.getValue()))
        .toList();
  }

  /**
   * Paragraphs stand on lines of their own; words alone, and sentences, are kept without blanks.
   */
  private static String joined(List<Tree> parts) {
    StringBuilder joined = new StringBuilder();
    List<String> words =
        parts.stream().map(part -> part instanceof Tree.Plain ? "" : of(part)).toList();
    boolean spaced = words.stream().anyMatch(part -> !part.equals(part.strip()));
    for (int at = 0; at < parts.size(); at++) {
      if (!joined.isEmpty() && !words.get(at).isEmpty()) {
        boolean sentence = ".?!…".indexOf(joined.charAt(joined.length() - 1)) >= 0;
        boolean block =
            parts.get(at).map().values().stream().anyMatch(Tree.Listing.class::isInstance);
        joined.append(block ? "\n" : !spaced || sentence ? " " : "");
      }
      joined.append(words.get(at));
    }
    return joined.toString();
  }

  /** The longest text of a part, with the address to which it leads, and what lies in it. */
  private static String part(Tree.Mapping part) {
    List<String> texts = texts(part);
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
              if (!LOOKS.contains(key) && inner.text().isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(of(inner));
              }
            });
    return words.toString();
  }

  /** Markup as a page shows it. */
  static String shown(String markup) {
    Document page = Jsoup.parseBodyFragment(markup);
    for (Element link : page.select("a[href]")) {
      String address = link.attr("href");
      link.appendText(link.text().contains(address) ? "" : " (" + address + ")");
    }
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
