package dev.bonafide.testkit.telegram;

import java.util.Map;

/** Carries a call by the platform to the server that set up the webhook. */
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
