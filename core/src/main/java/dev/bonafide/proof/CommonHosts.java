package dev.bonafide.proof;

import dev.bonafide.check.ReferenceLists;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Domains at which everybody may have a mailbox or a page, so that none of them is a company's own.
 *
 * @param hosts in small letters
 */
public record CommonHosts(Set<String> hosts) {
  public CommonHosts {
    hosts = Set.copyOf(hosts);
  }

  /** Those of the list {@code shared-hosts}. */
  public static CommonHosts of(ReferenceLists lists) {
    Map<String, List<String>> named = lists.named("shared-hosts");
    return new CommonHosts(
        Stream.of("mail", "code", "pages")
            .flatMap(heading -> named.getOrDefault(heading, List.of()).stream())
            .collect(Collectors.toSet()));
  }

  /** Whether it is one of them, or below one. */
  boolean cover(Provable thing) {
    return thing instanceof Provable.Domain(String name)
        && hosts.stream().anyMatch(host -> name.equals(host) || name.endsWith("." + host));
  }
}
