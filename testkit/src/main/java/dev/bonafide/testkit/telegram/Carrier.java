package dev.bonafide.testkit.telegram;

import java.util.Map;

/** Carries a call of the platform's to whoever set the webhook up. */
@FunctionalInterface
public interface Carrier {

  /**
   * Carries one.
   *
   * @param headers by their names in lower case
   * @return the status that was answered
   */
  int carry(Map<String, String> headers, String body);
}
