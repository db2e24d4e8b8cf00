package dev.bonafide.rule;

import dev.bonafide.rule.file.PreparedFiles;
import dev.bonafide.rule.file.RuleSource;
import dev.bonafide.rule.file.SourceChecksums;
import dev.bonafide.text.FlatInput;
import java.util.List;

/**
 * A whole catalogue as it was worked out before: its files parsed, its phrases read and indexed.
 * Good for exactly the files that it was made of, by the build that it was made in.
 *
 * @param fingerprint of the files, as {@link RuleBook#fingerprint} gives it
 * @param checksums of the files, as {@link SourceChecksums#of} gives them
 */
public record PreparedRules(
    String fingerprint, String checksums, PreparedFiles files, PreparedPhrases phrases) {
  static final String FORMAT = "bonafide rules 5";

  /**
   * Reads what {@link RuleBook#prepare} gave.
   *
   * @throws IllegalStateException if it is damaged or of another format
   */
  public static PreparedRules read(byte[] bytes) {
    FlatInput input = new FlatInput(bytes);
    if (!input.text().equals(FORMAT)) {
      throw new IllegalStateException("rules that were prepared in another format");
    }
    String fingerprint = input.text();
    String checksums = input.text();
    return new PreparedRules(
        fingerprint,
        checksums,
        PreparedFiles.read(input.part()),
        PreparedPhrases.read(input.part()));
  }

  /** Whether it was made of these files, told without reading them; no where that takes reading. */
  boolean isSurelyOf(List<RuleSource> sources) {
    return SourceChecksums.known(sources).filter(checksums::equals).isPresent();
  }
}
