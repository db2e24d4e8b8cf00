package dev.bonafide.comparison.listed;

import dev.bonafide.check.ReferenceLists;
import dev.bonafide.identifier.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domains that many people share: a list that names one of them by mistake, or for one of their
 * users, names everybody. Mail providers and hosts of pages are in the list {@code shared-hosts}.
 */
final class SharedHosts {
  /** What stands below a country's letters for everybody, such as {@code co.uk}. */
  private static final Set<String> BELOW_COUNTRIES =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "mil", "nom");

  private final Set<String> hosts;

  private SharedHosts(Set<String> hosts) {
    this.hosts = hosts;
  }

  static SharedHosts of(ReferenceLists lists) {
    return new SharedHosts(
        lists.named("shared-hosts").values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** A domain and those above it, as far as each is one holder's. */
  List<Domain> ofOneHolder(Domain domain) {
    List<Domain> all = new ArrayList<>();
    String host = domain.value();
    while (host.indexOf('.') > 0 && !isShared(host)) {
      all.add(new Domain(host));
      host = host.substring(host.indexOf('.') + 1);
    }
    return all;
  }

  private boolean isShared(String host) {
    int dot = host.indexOf('.');
    boolean isEnding =
        dot == host.lastIndexOf('.')
            && host.length() - dot == 3
            && BELOW_COUNTRIES.contains(host.substring(0, dot));
    return isEnding || hosts.contains(host);
  }
}
