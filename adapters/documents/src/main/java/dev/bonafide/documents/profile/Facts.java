package dev.bonafide.documents.profile;

import dev.bonafide.documents.tree.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** Fields of a profile in words. */
final class Facts {
  /** What people may show about themselves, with what a page calls it. */
  static final SequencedMap<String, String> FIELDS = fields();

  private Facts() {}

  private static SequencedMap<String, String> fields() {
    SequencedMap<String, String> fields = new LinkedHashMap<>();
    fields.put("name", "Name");
    fields.put("bio", "Bio");
    fields.put("location", "Location");
    fields.put("avatar", "Avatar");
    fields.put("email", "E-mail");
    fields.put("company", "Company");
    fields.put("blog", "Website");
    fields.put("twitter_username", "Twitter");
    return fields;
  }

  /** One sentence for every field that the snapshot has, empty ones with it. */
  static List<String> shown(Tree profile) {
    List<String> facts = new ArrayList<>();
    for (Map.Entry<String, String> field : FIELDS.entrySet()) {
      if (profile.has(field.getKey())) {
        String value = value(profile, field.getKey());
        facts.add(field.getValue() + ": " + (value.isEmpty() ? "none" : value));
      }
    }
    return facts;
  }

  /** The field's text; a picture is described by its parts. */
  static String value(Tree profile, String key) {
    Tree field = profile.at(key);
    String text =
        field
            .text()
            .orElseGet(
                () ->
                    field.map().values().stream()
                        .flatMap(part -> part.text().stream())
                        .collect(Collectors.joining(", ")));
    return oneLine(text);
  }

  static String word(Tree profile, String key) {
    return profile.text(key).map(Facts::oneLine).orElse("unknown");
  }

  static String names(List<Tree> those) {
    return those.stream()
        .limit(100)
        .map(one -> one.text().or(() -> one.text("login")).orElse("unknown"))
        .collect(Collectors.joining(", "));
  }

  static String oneLine(String text) {
    return text.replace('\r', ' ').replace('\n', ' ').strip();
  }
}
