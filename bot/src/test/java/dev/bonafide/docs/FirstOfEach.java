package dev.bonafide.docs;

import dev.bonafide.documents.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JSON with every list cut to its first element, evidence to its first two; laid out to be read.
 */
final class FirstOfEach {
  private FirstOfEach() {}

  static String of(Tree tree) {
    return of(tree, 1, "");
  }

  private static String of(Tree tree, int most, String indent) {
    String inner = indent + "  ";
    return switch (tree) {
      case Tree.Mapping(_, var entries) ->
          block(
              entries.entrySet().stream()
                  .map(one -> quoted(one.getKey()) + ": " + value(one, inner)),
              "{}",
              indent);
      case Tree.Listing(_, List<Tree> elements) ->
          block(elements.stream().limit(most).map(one -> of(one, 1, inner)), "[]", indent);
      case Tree.Text(_, String value) -> quoted(value);
      case Tree.Plain(_, String value) -> value;
      case Tree.Nothing _ -> "null";
    };
  }

  private static String value(Map.Entry<String, Tree> entry, String indent) {
    return of(entry.getValue(), entry.getKey().equals("evidence") ? 2 : 1, indent);
  }

  private static String block(Stream<String> parts, String brackets, String indent) {
    List<String> all = parts.toList();
    String inner = "\n" + indent + "  ";
    return all.isEmpty()
        ? brackets
        : brackets.charAt(0)
            + inner
            + String.join("," + inner, all)
            + "\n"
            + indent
            + brackets.charAt(1);
  }

  private static String quoted(String text) {
    return "\""
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\f", "\\f")
        + "\"";
  }
}
