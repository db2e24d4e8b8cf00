package dev.bonafide.check;

import dev.bonafide.identifier.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Domains that many people share, so that what is said of one of them would be said of everyone who
 * uses it. They are in the list {@code shared-hosts}, under headings.
 *
 * @param byHeading in small letters
 */
public record SharedHosts(Map<String, Set<String>> byHeading) {
  /** Those at which everyone may have a mailbox. */
  public static final String MAIL = "mail";

  /** Those at which everyone may keep code, with pages below them. */
  public static final String CODE = "code";

  /** Those below which everyone may have a page. */
  public static final String PAGES = "pages";

  /** What stands below a country's letters for everyone, such as {@code co.uk}. */
  private static final Set<String> BELOW_COUNTRIES =
      Set.of("co", "com", "org", "net", "gov", "edu", "ac", "or", "ne", "go", "gob", "mil", "nom");

  public SharedHosts {
    byHeading =
        byHeading.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue())));
  }

  /** Those of a list; none where it is missing. */
  public static SharedHosts of(ReferenceLists lists) {
    return new SharedHosts(
        lists.named("shared-hosts").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> Set.copyOf(one.getValue()))));
  }

  /** Whether a host is one of those under some headings, or below one. */
  public boolean cover(String host, String... headings) {
    for (String heading : headings) {
      if (byHeading.getOrDefault(heading, Set.of()).stream()
          .anyMatch(shared -> host.equals(shared) || host.endsWith("." + shared))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is itself one of them, under any heading, or the ending of many domains. */
  public boolean has(String host) {
    int dot = host.indexOf('.');
    boolean isEnding =
        dot == host.lastIndexOf('.')
            && host.length() - dot == 3
            && BELOW_COUNTRIES.contains(host.substring(0, dot));
    return isEnding || byHeading.values().stream().anyMatch(hosts -> hosts.contains(host));
  }

  /** A domain and those above it, as far as each is one holder's. */
  public List<Domain> ofOneHolder(Domain domain) {
    List<Domain> all = new ArrayList<>();
    String host = domain.value();
    while (host.indexOf('.') > 0 && !has(host)) {
      all.add(new Domain(host));
      host = host.substring(host.indexOf('.') + 1);
    }
    return all;
  }
}
