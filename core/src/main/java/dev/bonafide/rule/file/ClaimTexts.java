package dev.bonafide.rule.file;

import dev.bonafide.check.ClaimWording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a model is told of a rule's finding where people read other words: {@code prompt:}.
 */
final class ClaimTexts {
  private static final Set<String> KEYS = Set.of("title", "innocent");

  private ClaimTexts() {}

  static Optional<ClaimWording> read(Field root) {
    return root.find("prompt").map(ClaimTexts::wording);
  }

  private static ClaimWording wording(Field field) {
    field.allow(KEYS);
    List<Field> innocent = field.get("innocent").list();
    if (innocent.isEmpty()) {
      throw field
          .get("innocent")
          .broken("there is no innocent explanation", "write at least one explanation");
    }
    return new ClaimWording(
        RedFlagReader.filled(field.get("title")),
        innocent.stream().map(RedFlagReader::filled).toList());
  }
}
