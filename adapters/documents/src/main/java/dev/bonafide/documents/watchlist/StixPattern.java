package dev.bonafide.documents.watchlist;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Patterns of STIX that name an identifier: {@code [domain-name:value = 'a.example']}, several of
 * them with OR, and an account's login AND its type. What takes more to be true is not matched, so
 * that no half of it is.
 */
final class StixPattern {
  private static final int LONGEST = 16_384;

  private static final Pattern EQUALITY =
      Pattern.compile(
          "\\s*([a-z0-9-]+):([A-Za-z0-9_.'-]+)\\s*=\\s*'((?:[^'\\\\]|\\\\.)*)'\\s*(OR|AND)?");
  private static final Pattern OBSERVATIONS = Pattern.compile("\\s*\\]\\s*OR\\s*\\[\\s*");

  private StixPattern() {}

  /**
   * What it names.
   *
   * @param type as {@code StatedIdentifier} has them
   */
  record Equality(String type, String value) {}

  private record Comparison(String object, String property, String value, String joined) {}

  /** Each alone makes the pattern true; empty if it takes anything else. */
  static List<Equality> alternatives(String pattern) {
    String plain = pattern.strip();
    if (plain.length() > LONGEST || !plain.startsWith("[") || !plain.endsWith("]")) {
      return List.of();
    }
    String inside = plain.substring(1, plain.length() - 1);
    List<Comparison> comparisons = comparisons(inside);
    if (comparisons.stream().anyMatch(one -> one.joined.equals("AND"))) {
      return account(comparisons).stream().toList();
    }
    return comparisons.stream().map(StixPattern::equality).flatMap(Optional::stream).toList();
  }

  /** Empty if anything but comparisons stands there. */
  private static List<Comparison> comparisons(String inside) {
    String pattern = OBSERVATIONS.matcher(inside).replaceAll(" OR ");
    List<Comparison> comparisons = new ArrayList<>();
    Matcher next = EQUALITY.matcher(pattern);
    int at = 0;
    while (at < pattern.length() && next.find(at) && next.start() == at) {
      String joined = next.group(4) == null ? "" : next.group(4);
      String value = next.group(3).replace("\\'", "'").replace("\\\\", "\\");
      comparisons.add(new Comparison(next.group(1), next.group(2), value, joined));
      at = next.end();
      if (joined.isEmpty()) {
        return pattern.substring(at).isBlank() ? comparisons : List.of();
      }
    }
    return List.of();
  }

  private static Optional<Equality> account(List<Comparison> both) {
    Optional<Comparison> type = property(both, "account_type");
    Optional<Comparison> login = property(both, "account_login");
    return both.size() == 2 && type.isPresent() && login.isPresent()
        ? Optional.of(new Equality(platform(type.get().value), login.get().value))
        : Optional.empty();
  }

  private static Optional<Comparison> property(List<Comparison> all, String name) {
    return all.stream()
        .filter(one -> one.object.equals("user-account") && one.property.equals(name))
        .findFirst();
  }

  /** A login whose platform nobody says may be somebody else's on another: it stays unmatched. */
  private static Optional<Equality> equality(Comparison one) {
    return switch (one.object) {
      case "email-addr" -> valueOf(one, "email");
      case "domain-name" -> valueOf(one, "domain");
      case "url" -> valueOf(one, "url");
      case "file" -> Optional.of(new Equality(hash(one.property), one.value));
      case "user-account" -> Optional.of(new Equality("account", one.value));
      default ->
          one.object.contains("wallet") || one.object.contains("cryptocurrency")
              ? Optional.of(new Equality("wallet", one.value))
              : Optional.of(new Equality("other", one.value));
    };
  }

  /** Names of a file's hashes may be quoted. */
  private static String hash(String property) {
    return switch (property.replace("'", "")) {
      case "hashes.SHA-256" -> "sha256";
      default -> "other";
    };
  }

  private static Optional<Equality> valueOf(Comparison one, String type) {
    return Optional.of(new Equality(one.property.equals("value") ? type : "other", one.value));
  }

  private static String platform(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.equals("twitter") ? "x" : lower;
  }
}
