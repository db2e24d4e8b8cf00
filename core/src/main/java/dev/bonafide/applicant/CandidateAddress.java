package dev.bonafide.applicant;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the address of a candidate's page:
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
  /** Longer than any that a system shows. */
  private static final int LONGEST = 2_000;

  /**
   * The host, the path, and the query. Visible ASCII: look-alike letters, blanks, line ends and
   * backslashes make no address.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:https)://([A-Za-z.]+)(/[!-~&&[^?#\\\\]]*)(?:\\?([!-~&&[^#\\\\]]*))?(?:#[!-~&&[^\\\\]]*)?");

  private static final String NUMBER = "([0-9]{1,18})";
  private static final String UUID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
  private static final Pattern PERSON = Pattern.compile("/people/" + NUMBER + "(?:/.*)?");
  private static final Pattern ASKED =
      Pattern.compile("(?:.*&)?application_id=" + NUMBER + "(?:&.*)?");
  private static final Pattern SEARCHED = Pattern.compile(".*?/candidates/" + UUID + "(?:/.*)?");
  private static final Pattern OPPORTUNITY = Pattern.compile("/candidates/" + UUID + "(?:/.*)?");

  private CandidateAddress() {}

  static Optional<CandidateLink> read(String address) {
    Matcher read = ADDRESS.matcher(address.strip());
    if (address.length() > LONGEST || !read.matches()) {
      return Optional.empty();
    }
    String path = read.group(2);
    String query = Objects.requireNonNullElse(read.group(3), "");
    return TrackerVendor.ofHost(read.group(1).toLowerCase(Locale.ROOT))
        .flatMap(vendor -> candidate(vendor, path, query));
  }

  private static Optional<CandidateLink> candidate(
      TrackerVendor vendor, String path, String query) {
    return switch (vendor) {
      case GREENHOUSE ->
          id(PERSON, path)
              .map(
                  person ->
                      new CandidateLink(
                          vendor,
                          person,
                          application(NUMBER, path).or(() -> id(ASKED, query)).orElse(null)));
      case ASHBY ->
          id(SEARCHED, path)
              .map(one -> new CandidateLink(vendor, one, application(UUID, path).orElse(null)));
      case LEVER -> id(OPPORTUNITY, path).map(one -> new CandidateLink(vendor, one, null));
    };
  }

  private static Optional<String> application(String id, String path) {
    return id(Pattern.compile(".*?/applications/" + id + "(?:/.*)?"), path);
  }

  private static Optional<String> id(Pattern pattern, String text) {
    Matcher read = pattern.matcher(text);
    return read.matches() ? Optional.of(read.group(1)) : Optional.empty();
  }

  /** Whether a vendor numbers anything like this. */
  static boolean isId(TrackerVendor vendor, String id) {
    return id.matches(vendor == TrackerVendor.GREENHOUSE ? NUMBER : UUID);
  }
}
