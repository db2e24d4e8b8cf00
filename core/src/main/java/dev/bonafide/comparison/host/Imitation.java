package dev.bonafide.comparison.host;

import dev.bonafide.check.ReferenceLists;
import dev.bonafide.text.LookAlike;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a host is made to be taken for that of a known name. */
final class Imitation {
  /** Shorter names are too close to other words for a letter more or less to tell anything. */
  private static final int LONG = 7;

  /** Letters and digits that are taken for each other, each with what stands for all of them. */
  private static final String ALIKE = "0o1lil5s3e4a|lıl";

  private final List<KnownName> known;
  private final Set<String> baits;

  /** The known names as they look at a glance. */
  private final Map<String, String> skeletons;

  /** Names with a word grown onto them that begs for trust, each with the name. */
  private final Map<String, String> baited;

  private Imitation(List<KnownName> known, Set<String> baits) {
    this.known = known;
    this.baits = baits;
    this.skeletons =
        known.stream().collect(Collectors.toMap(KnownName::name, one -> skeleton(one.name())));
    this.baited = baited(known, baits);
  }

  /** Of the names in the lists {@code hosts} and {@code host-bait}. */
  static Imitation of(ReferenceLists lists) {
    return new Imitation(
        lists.named("hosts").entrySet().stream()
            .map(one -> new KnownName(one.getKey(), one.getValue()))
            .toList(),
        lists.named("host-bait").values().stream()
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a host, in lower case, is one. */
  boolean is(String host) {
    String shown = Punycode.shown(host);
    String body = shown.substring(0, Math.max(0, shown.lastIndexOf('.')));
    Set<String> parts = Set.copyOf(List.of(body.split("[.-]+", -1)));
    boolean bait = parts.stream().anyMatch(baits::contains);
    return parts.stream().flatMap(part -> madeFrom(part, bait)).anyMatch(one -> !one.owns(shown));
  }

  /**
   * The known names that a part of a host is made from.
   *
   * @param bait whether a word beside it begs for trust
   */
  private Stream<KnownName> madeFrom(String part, boolean bait) {
    String glance = skeleton(part);
    String grown = baited.get(part);
    return known.stream()
        .filter(
            one ->
                isMadeFrom(part, glance, one.name())
                    || one.name().equals(grown)
                    || (bait && part.equals(one.name())));
  }

  private boolean isMadeFrom(String part, String glance, String name) {
    if (part.equals(name) || part.equals(name + "s")) {
      return false;
    }
    return glance.equals(skeletons.get(name))
        || (name.length() >= LONG && (isTurned(part, name) || isOneMore(part, name)));
  }

  private static Map<String, String> baited(List<KnownName> known, Set<String> baits) {
    Map<String, String> baited = new HashMap<>();
    for (KnownName one : known) {
      for (String bait : baits) {
        baited.put(one.name() + bait, one.name());
        baited.put(bait + one.name(), one.name());
      }
    }
    return Map.copyOf(baited);
  }

  /** How a word looks at a glance. */
  static String skeleton(String word) {
    String plain =
        Normalizer.normalize(LookAlike.latin(word), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replace("rn", "m")
            .replace("vv", "w");
    StringBuilder glance = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      int alike = ALIKE.indexOf(plain.charAt(at));
      boolean first = alike >= 0 && alike % 2 == 0;
      glance.append(first ? ALIKE.charAt(alike + 1) : plain.charAt(at));
    }
    return glance.toString();
  }

  /** Two neighbors changed places. */
  private static boolean isTurned(String part, String name) {
    if (part.length() != name.length()) {
      return false;
    }
    int at = firstDifference(part, name);
    return at + 1 < name.length()
        && part.charAt(at) == name.charAt(at + 1)
        && part.charAt(at + 1) == name.charAt(at)
        && part.substring(at + 2).equals(name.substring(at + 2));
  }

  /** A letter is missing, or stands twice. */
  private static boolean isOneMore(String part, String name) {
    if (part.length() == name.length() + 1) {
      int at = firstDifference(part, name);
      return at > 0
          && part.charAt(at) == part.charAt(at - 1)
          && part.substring(at + 1).equals(name.substring(at));
    }
    int at = firstDifference(part, name);
    return part.length() + 1 == name.length() && part.substring(at).equals(name.substring(at + 1));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }
}
