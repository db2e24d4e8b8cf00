package dev.bonafide.comparison.host;

import java.util.List;

/**
 * A name that others imitate, and the hosts that are its own.
 *
 * @param hosts each with everything below it
 */
record KnownName(String name, List<String> hosts) {

  boolean owns(String host) {
    return hosts.stream().anyMatch(own -> isBelow(own, host));
  }

  private static boolean isBelow(String own, String host) {
    int before = host.length() - own.length() - 1;
    return host.endsWith(own) && (before < 0 || host.charAt(before) == '.');
  }
}
