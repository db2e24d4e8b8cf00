package dev.bonafide.extension;

/** A setting that the environment can give. Its name is a contract with those who run a bot. */
public interface DeclaredSetting {

  String name();

  /** Text that is in effect where nothing is set; empty where there is no such thing. */
  String usual();

  /** Sentence for people that says what it sets. */
  String meaning();

  /** Whether its value must never be shown. */
  default boolean isSecret() {
    return false;
  }
}
