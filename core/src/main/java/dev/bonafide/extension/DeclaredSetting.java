package dev.bonafide.extension;

import dev.bonafide.resource.PropertyFile;

/**
 * Setting that the environment can give. Its name is a contract with those who run a bot. The file
 * {@code settings.properties} beside its class says the rest: {@code NAME = usual | meaning}, and
 * which ones are {@code secrets}.
 */
public interface DeclaredSetting {

  String name();

  /** Text that is in effect where nothing is set; empty where there is no such thing. */
  default String usual() {
    return part(0);
  }

  /** Sentence for people that says what it sets. */
  default String meaning() {
    return part(1);
  }

  /** Whether its value must never be shown. */
  default boolean isSecret() {
    PropertyFile file = PropertyFile.beside(getClass(), "settings");
    return file.keys().contains("secrets") && file.words("secrets").contains(name());
  }

  private String part(int place) {
    String line = PropertyFile.beside(getClass(), "settings").text(name());
    return line.split("\\|", 2)[place].strip();
  }
}
