package dev.bonafide.testkit.model;

import java.util.Map;
import java.util.Optional;

/**
 * A request as it came over the wire.
 *
 * @param headers by their names in lower case
 */
public record Call(String method, String path, Map<String, String> headers, String body) {
  public Call {
    headers = Map.copyOf(headers);
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
