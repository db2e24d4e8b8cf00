package dev.bonafide.hiring.wire;

import java.util.Map;

/** Reads what a vendor calls to say, once it is known to be theirs. */
@FunctionalInterface
public interface HookReader {
  /**
   * Reads one call.
   *
   * @param headers by their names in lower case
   * @param query what its address asks
   * @param body as it came, in UTF-8
   */
  HookCall read(Map<String, String> headers, Map<String, String> query, String body);
}
