package dev.bonafide.documents.resume;

import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a JSON Resume in words. What the schema does not know is told too. */
final class ResumeSections {
  private static final Set<String> TECHNICAL = Set.of("$schema", "meta", "basics");
  private static final List<String> KNOWN =
      List.of(
          ("work volunteer education awards certificates publications skills languages interests"
                  + " references projects")
              .split(" ", -1));

  private ResumeSections() {}

  private static String title(String key) {
    return switch (key) {
      case "work" -> "Experience";
      case "volunteer" -> "Volunteering";
      default ->
          KNOWN.contains(key)
              ? Character.toUpperCase(key.charAt(0)) + key.substring(1)
              : oneLine(key);
    };
  }

  static List<String> of(Tree document) {
    List<String> sections = new ArrayList<>();
    sections.addAll(basics(document.at("basics")));
    Stream.concat(KNOWN.stream(), document.map().keySet().stream())
        .distinct()
        .filter(key -> !TECHNICAL.contains(key))
        .forEach(key -> section(key, document.at(key)).ifPresent(sections::add));
    return sections.isEmpty() ? List.of("Résumé") : sections;
  }

  private static List<String> basics(Tree basics) {
    List<String> lines = new ArrayList<>();
    Stream.of("name", "label", "email", "phone", "url")
        .forEach(key -> basics.text(key).map(ResumeSections::oneLine).ifPresent(lines::add));
    Tree place = basics.at("location");
    String address = joined(place, ", ", "address", "postalCode", "city", "region", "countryCode");
    place.text().or(() -> Optional.of(address)).filter(one -> !one.isEmpty()).ifPresent(lines::add);
    for (Tree profile : basics.list("profiles")) {
      lines.add(joined(profile, " ", "network", "username", "url"));
    }
    List<String> sections = new ArrayList<>(List.of(String.join("\n", lines)));
    basics.text("summary").ifPresent(words -> sections.add("Summary\n" + words.strip()));
    sections.removeIf(String::isBlank);
    return sections;
  }

  private static Optional<String> section(String key, Tree list) {
    List<Tree> all = list instanceof Tree.Listing ? list.list() : List.of(list);
    List<String> items = all.stream().map(ResumeSections::item).filter(i -> !i.isEmpty()).toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(title(key) + "\n" + String.join("\n", items));
  }

  private static String item(Tree item) {
    if (item.text().isPresent()) {
      return oneLine(item.text().get());
    }
    if (item.text("language").isPresent()) {
      return "Language: " + joined(item, " ", "language", "fluency");
    }
    List<String> lines = new ArrayList<>();
    String head =
        joined(
            item,
            ", ",
            ("position name company organization institution title studyType area network awarder"
                    + " issuer publisher score")
                .split(" "));
    lines.add((head + dates(item)).strip());
    lines.add(joined(item, ", ", "level", "location", "url", "website"));
    item.text("summary").or(() -> item.text("description")).ifPresent(w -> lines.add(w.strip()));
    item.text("reference").ifPresent(words -> lines.add(words.strip()));
    Stream.of("highlights", "keywords", "courses", "roles")
        .flatMap(key -> item.list(key).stream())
        .flatMap(one -> one.text().stream())
        .forEach(words -> lines.add("- " + oneLine(words)));
    lines.removeIf(String::isBlank);
    return String.join("\n", lines);
  }

  private static String dates(Tree item) {
    Optional<String> start = item.text("startDate");
    Optional<String> end = item.text("endDate");
    Optional<String> one =
        item.text("date").or(() -> item.text("releaseDate")).or(() -> item.text("period"));
    return start
        .map(
            from ->
                " ("
                    + oneLine(from)
                    + " - "
                    + end.map(ResumeSections::oneLine).orElse("present")
                    + ")")
        .or(() -> end.or(() -> one).map(at -> " (" + oneLine(at) + ")"))
        .orElse("");
  }

  private static String joined(Tree tree, String between, String... keys) {
    return Stream.of(keys)
        .flatMap(key -> tree.text(key).stream())
        .map(ResumeSections::oneLine)
        .collect(Collectors.joining(between));
  }

  private static String oneLine(String text) {
    return text.replace('\r', ' ').replace('\n', ' ').strip();
  }
}
