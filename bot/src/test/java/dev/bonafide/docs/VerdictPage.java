package dev.bonafide.docs;

import dev.bonafide.bot.Ran;
import dev.bonafide.documents.tree.JsonTree;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.house.House;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The published schema of a verdict as a page to read, with a real verdict in it. */
final class VerdictPage {
  static final String SCHEMA = "docs/reference/verdict.schema.json";
  private static final String REF = "#/$defs/";

  private final Tree schema = JsonTree.read(House.text(House.ROOT.resolve(SCHEMA)));

  static String json() {
    return Ran.withShippedRules(House.ROOT, "screen", "corpus/stories/motoki", "--format", "json")
        .out();
  }

  Page page(String example) {
    String text =
        """
        # The verdict as JSON
        `./bonafide screen … --format json` prints one object. Its schema is [verdict.schema.json](verdict.schema.json). Later versions may add fields, so ignore fields that you do not know. Fields marked *always* are always present.

        ## The verdict
        %s

        %s

        ## An example
        This is the verdict of `./bonafide screen corpus/stories/motoki --format json`. Every list is cut to its first element, and evidence to its first two quotes. The ID, times, and fingerprints are made up:

        ```json
        %s
        ```

        This page is generated from the schema and from the program's output.
        """
            .formatted(properties(schema), definitions(), example.strip());
    return Page.of("docs/reference/verdict.md", text);
  }

  private String definitions() {
    return schema.at("$defs") instanceof Tree.Mapping(_, Map<String, Tree> definitions)
        ? definitions.entrySet().stream()
            .filter(one -> one.getValue().at("properties") instanceof Tree.Mapping)
            .map(one -> "## " + heading(one.getKey()) + "\n" + properties(one.getValue()))
            .collect(Collectors.joining("\n\n"))
        : "";
  }

  private static String heading(String definition) {
    return "A " + definition;
  }

  private String properties(Tree object) {
    return String.join("\n", lines(object, ""));
  }

  private List<String> lines(Tree object, String indent) {
    List<String> lines = new ArrayList<>();
    List<String> always =
        object.list("required").stream().flatMap(name -> name.text().stream()).toList();
    if (object.at("properties") instanceof Tree.Mapping(_, Map<String, Tree> properties)) {
      properties.forEach(
          (name, property) -> {
            lines.add(indent + "- " + line(name, property, always.contains(name)));
            Tree items = property.at("items");
            lines.addAll(lines(items instanceof Tree.Nothing ? property : items, indent + "  "));
          });
    }
    return lines;
  }

  private String line(String name, Tree property, boolean always) {
    String about =
        property.text("description").map(words -> ". " + Markdown.plain(words)).orElse("");
    return "`" + name + "`" + (always ? ", always" : "") + ": " + kind(property) + about;
  }

  private String kind(Tree property) {
    List<String> values =
        property.list("enum").stream().flatMap(one -> one.text().stream()).toList();
    if (!values.isEmpty()) {
      return Markdown.either(values.stream().map(Markdown::code).toList());
    }
    if (property.text("$ref").isPresent()) {
      return reference(property.text("$ref").get());
    }
    if (property.text("const").isPresent()) {
      return Markdown.code(property.text("const").get());
    }
    Tree items = property.at("items");
    return items instanceof Tree.Nothing ? type(property) : "a list of " + plural(items);
  }

  private String plural(Tree items) {
    return items
        .text("$ref")
        .map(ref -> "[" + name(ref) + "s](#a-" + name(ref) + ")")
        .orElse(items.at("properties") instanceof Tree.Mapping ? "objects" : type(items) + "s");
  }

  private String reference(String ref) {
    Tree definition = schema.at("$defs").at(name(ref));
    return definition.at("properties") instanceof Tree.Mapping
        ? "[" + name(ref) + "](#a-" + name(ref) + ")"
        : kind(definition);
  }

  private static String name(String ref) {
    return ref.substring(REF.length());
  }

  private static String type(Tree property) {
    Tree type = property.at("type");
    List<String> types = type.list().stream().flatMap(one -> one.text().stream()).toList();
    String shown = types.isEmpty() ? type.text().orElse("value") : Markdown.either(types);
    return property.text("format").map(format -> shown + " (" + format + ")").orElse(shown);
  }
}
