package dev.bonafide.prompt;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.StatedClaim;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An example of a consultation: a small case, an answer, and what must come of it.
 *
 * @param find the kinds that must be found; none where it must stay silent
 * @param recorded which model gave the answer, and when; empty where it was written by hand
 * @param answer JSON, as the folder's schema has it
 */
public record PromptCase(
    RuleSource source,
    String title,
    Set<String> find,
    Submission submission,
    Optional<Recorded> recorded,
    String answer) {
  private static final Set<String> KEYS =
      Set.of("title find subject name claims exhibits scripted recorded answer".split(" "));
  private static final Set<String> EXHIBIT = Set.of("kind", "name", "speaker", "at", "text");

  public PromptCase {
    find = Set.copyOf(find);
  }

  /**
   * Reads a file of a folder's {@code cases}.
   *
   * @throws dev.bonafide.rule.file.BrokenRule at the first mistake
   */
  static PromptCase read(RuleSource source) {
    Field root = Field.root(source);
    root.allow(KEYS);
    Field subject = root.get("subject");
    SubjectKind kind =
        SubjectKind.of(subject.text())
            .orElseThrow(
                () -> subject.broken("no such kind of subject", "write candidate or job_post"));
    List<Exhibit> exhibits = new ArrayList<>();
    root.get("exhibits").list().forEach(one -> exhibits.add(exhibit(one)));
    return new PromptCase(
        source,
        root.get("title").text(),
        new TreeSet<>(root.get("find").texts()),
        new Submission(
            kind,
            root.find("name").map(Field::text).orElse(null),
            root.find("claims").map(Field::entries).orElse(Map.of()).entrySet().stream()
                .map(claim -> StatedClaim.of(claim.getKey(), claim.getValue().text()))
                .toList(),
            exhibits,
            List.of()),
        Recorded.of(root),
        root.get("answer").text());
  }

  /** Whether the answer was written by hand: it tells nothing of any model. */
  public boolean scripted() {
    return recorded.isEmpty();
  }

  private static Exhibit exhibit(Field field) {
    field.allow(EXHIBIT);
    Optional<ExhibitKind> kind = ExhibitKind.of(field.get("kind").text());
    return new Exhibit(
        field.find("name").map(Field::text).orElse(""),
        kind.orElseThrow(() -> field.broken("no such kind of exhibit", "write messages")),
        field.get("text").text(),
        field.find("speaker").map(Field::text).orElse(null),
        field.find("at").map(Field::text).orElse(null),
        false);
  }
}
