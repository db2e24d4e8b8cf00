package dev.bonafide.rule.file;

import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.ClaimWording;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.RedFlagTranslations;
import dev.bonafide.check.Strength;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the card of a red flag: what rules and patterns have in common. */
public final class RedFlagReader {
  /** The keys of a card. */
  public static final Set<String> KEYS =
      Set.of(
          ("title id group status strength applies-to why innocent ask advise sources"
                  + " translations prompt")
              .split(" ", -1));

  private static final Set<String> STATES = Set.of("experimental", "stable", "deprecated");

  private record Place(String id, String group) {}

  private RedFlagReader() {}

  /** Reads the card of a file, whose ID and group are its name and its folder unless it says so. */
  public static RedFlag read(Field root) {
    RuleSource source = root.source();
    return read(
        root,
        new Place(text(root, "id", source.slug()), text(root, "group", source.folder())),
        isExperimental(root),
        ClaimTexts.read(root));
  }

  private static String text(Field root, String key, String otherwise) {
    return root.find(key).map(Field::text).orElse(otherwise);
  }

  /**
   * The same of a kind of consultation, whose status stands elsewhere. What stands below its {@code
   * prompt:} is for the first reading.
   */
  public static RedFlag ofKind(Field root, boolean experimental) {
    Place place = new Place(root.get("id").text(), root.get("group").text());
    return read(root, place, experimental, Optional.empty());
  }

  private static RedFlag read(
      Field root, Place place, boolean experimental, Optional<ClaimWording> claim) {
    String title = filled(root.get("title"));
    List<String> innocent = root.get("innocent").texts();
    return new RedFlag(
        place.id(),
        title,
        place.group(),
        strength(root.get("strength")),
        filled(root.get("why")),
        innocent,
        NextSteps.read(root),
        root.get("sources").texts(),
        experimental,
        new RedFlagTranslations(root.onceTried(() -> Translations.read(root))),
        claim.orElseGet(() -> new ClaimWording(title, innocent)));
  }

  /** Which kinds of subject a red flag is about. */
  public static Set<SubjectKind> appliesTo(Field field) {
    Set<SubjectKind> kinds = EnumSet.noneOf(SubjectKind.class);
    for (Field item : field.list()) {
      kinds.add(
          SubjectKind.of(item.text())
              .orElseThrow(
                  () ->
                      item.broken(
                          "no such kind of subject: \"" + item.text() + "\"",
                          "write " + all(Stream.of(SubjectKind.values()).map(SubjectKind::id)))));
    }
    return kinds;
  }

  /** Whether something is too new to count. */
  public static boolean isExperimental(Field root) {
    return status(root.get("status")).equals("experimental");
  }

  /** Whether a red flag is no longer looked for. */
  public static boolean isDeprecated(Field root) {
    return status(root.get("status")).equals("deprecated");
  }

  private static String status(Field field) {
    if (!STATES.contains(field.text())) {
      throw field.broken(
          "no such status: \"" + field.text() + "\"", "write " + all(STATES.stream()));
    }
    return field.text();
  }

  private static Strength strength(Field field) {
    return Strength.of(field.text())
        .orElseThrow(
            () ->
                field.broken(
                    "no such strength: \"" + field.text() + "\"",
                    "write weak, moderate, strong, or decisive"));
  }

  /** A text that says something. */
  public static String filled(Field field) {
    if (field.text().isBlank()) {
      throw field.broken("nothing is written here", "say it in one sentence");
    }
    return field.text().strip();
  }

  private static String all(Stream<String> names) {
    List<String> sorted = names.sorted().toList();
    return sorted.stream().limit(sorted.size() - 1L).collect(Collectors.joining(", "))
        + " or "
        + sorted.getLast();
  }
}
