package dev.bonafide.rule.file;

import java.util.OptionalLong;

/**
 * What a file of the catalogue says. A shipped file is read only when something asks for its words:
 * most starts never do, since the build prepared what they need.
 */
public interface RuleSourceText {
  /** The whole text, read again at each call where it is not held. */
  String read();

  /** CRC-32 of the file's bytes, where it is known without reading them. */
  OptionalLong checksum();

  /** A text that is held. */
  static RuleSourceText of(String text) {
    return new Held(text);
  }

  /**
   * A text that is held.
   *
   * @param read the text
   */
  record Held(String read) implements RuleSourceText {
    @Override
    public OptionalLong checksum() {
      return OptionalLong.empty();
    }
  }
}
