package dev.bonafide.rule;

import dev.bonafide.rule.file.PreparedFiles;
import dev.bonafide.text.FlatInput;

/**
 * A whole catalogue as it was worked out before: its files parsed, its phrases read and indexed.
 * Good for exactly the files that it was made of, by the build that it was made in.
 *
 * @param fingerprint of the files, as {@link RuleBook#fingerprint} gives it
 */
public record PreparedRules(String fingerprint, PreparedFiles files, PreparedPhrases phrases) {
  static final String FORMAT = "bonafide rules 3";

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
    return new PreparedRules(
        fingerprint, PreparedFiles.read(input.part()), PreparedPhrases.read(input.part()));
  }
}
