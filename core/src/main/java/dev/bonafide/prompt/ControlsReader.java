package dev.bonafide.prompt;

import dev.bonafide.check.ClaimWording;
import dev.bonafide.consultation.request.ControlClaims;
import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RedFlagReader;
import dev.bonafide.rule.file.RuleSource;
import java.util.Set;

/** Reads {@code controls.yaml}: claims whose answers code knows. */
final class ControlsReader {
  static final String NAME = "controls.yaml";

  private static final Set<String> KEYS = Set.of("plain", "ordinary");
  private static final Set<String> PLAIN =
      Set.of("rule", "applies-to", "title", "innocent", "words");

  private ControlsReader() {}

  /**
   * @throws dev.bonafide.rule.file.BrokenRule at the first mistake
   */
  static ControlClaims read(RuleSource source) {
    Field root = Field.root(source);
    root.allow(KEYS);
    return new ControlClaims(
        root.get("plain").list().stream().map(ControlsReader::plain).toList(),
        root.get("ordinary").texts());
  }

  private static ControlClaims.Plain plain(Field field) {
    field.allow(PLAIN);
    return new ControlClaims.Plain(
        field.get("rule").text(),
        RedFlagReader.appliesTo(field.get("applies-to")),
        new ClaimWording(field.get("title").text(), field.get("innocent").texts()),
        field.get("words").text());
  }
}
