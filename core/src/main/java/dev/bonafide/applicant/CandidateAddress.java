package dev.bonafide.applicant;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the address of a candidate's page, in one pass over it:
 *
 * <ul>
 *   <li>{@code https://app.greenhouse.io/people/123/applications/456}, or {@code
 *       /people/123?application_id=456}
 *   <li>{@code https://app.ashbyhq.com/candidate-searches/new/right-side/candidates/UUID}, with
 *       {@code /applications/UUID} or without
 *   <li>{@code https://hire.lever.co/candidates/UUID}
 * </ul>
 */
final class CandidateAddress {
  private static final String SCHEME = "https://";

  /** Longer than any that a system shows. */
  private static final int LONGEST = 2_000;

  private static final int MOST_DIGITS = 18;
  private static final int UUID = 36;

  private CandidateAddress() {}

  static Optional<CandidateLink> read(String address) {
    String plain = address.strip();
    if (plain.length() > LONGEST
        || !plain.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        || !plain.chars().allMatch(CandidateAddress::isPlain)) {
      return Optional.empty();
    }
    String rest = plain.substring(SCHEME.length());
    int path = first(rest, "/?#");
    int end = first(rest, "?#");
    String query = end < rest.length() && rest.charAt(end) == '?' ? rest.substring(end + 1) : "";
    List<String> steps = List.of(rest.substring(path, Math.max(path, end)).split("/", -1));
    return TrackerVendor.ofHost(rest.substring(0, path).toLowerCase(Locale.ROOT))
        .flatMap(vendor -> candidate(vendor, steps, query.substring(0, first(query, "#"))));
  }

  /** Visible ASCII: look-alike letters, blanks, line ends and backslashes make no address. */
  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7F && c != '\\';
  }

  private static int first(String text, String ends) {
    int at = 0;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static Optional<CandidateLink> candidate(
      TrackerVendor vendor, List<String> steps, String query) {
    boolean isGreenhouse = vendor == TrackerVendor.GREENHOUSE;
    String candidate = after(vendor, isGreenhouse ? "people" : "candidates", steps);
    if (candidate == null || (vendor != TrackerVendor.ASHBY && !steps.get(2).equals(candidate))) {
      return Optional.empty();
    }
    String application = after(vendor, "applications", steps);
    if (application == null && isGreenhouse) {
      application = parameter(vendor, query);
    }
    boolean isOpportunity = vendor == TrackerVendor.LEVER;
    return Optional.of(new CandidateLink(vendor, candidate, isOpportunity ? null : application));
  }

  private static @Nullable String after(TrackerVendor vendor, String step, List<String> steps) {
    int at = steps.indexOf(step);
    String id = at < 0 || at + 1 >= steps.size() ? "" : steps.get(at + 1);
    return isId(vendor, id) ? id : null;
  }

  private static @Nullable String parameter(TrackerVendor vendor, String query) {
    for (String pair : query.split("&", -1)) {
      String value = pair.startsWith("application_id=") ? pair.substring(15) : "";
      if (isId(vendor, value)) {
        return value;
      }
    }
    return null;
  }

  /** Whether a vendor numbers anything like this. */
  static boolean isId(TrackerVendor vendor, String id) {
    return vendor == TrackerVendor.GREENHOUSE ? isNumber(id) : isUuid(id);
  }

  private static boolean isNumber(String id) {
    return !id.isEmpty()
        && id.length() <= MOST_DIGITS
        && id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isUuid(String id) {
    if (id.length() != UUID) {
      return false;
    }
    for (int i = 0; i < UUID; i++) {
      boolean isDash = i == 8 || i == 13 || i == 18 || i == 23;
      char c = Character.toLowerCase(id.charAt(i));
      if (isDash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
        return false;
      }
    }
    return true;
  }
}
