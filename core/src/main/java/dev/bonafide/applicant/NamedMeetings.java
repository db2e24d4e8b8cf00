package dev.bonafide.applicant;

import dev.bonafide.casefile.OutsideRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The meetings that a reviewer names as they ask: by a link to a meeting in Zoom, or by the word
 * {@code invitee} and an email address. Names of people name no meeting. A case remembers what was
 * named as records without a part; a transcript that came has the meeting as its part.
 */
public final class NamedMeetings {
  private static final String ZOOM = MeetingVendor.ZOOM.system();
  private static final String INVITEE = "invitee";
  private static final String SCHEME = "https://";
  private static final String HOST = "zoom.us";
  private static final String JOIN = "/j/";
  private static final String BEFORE = "(<\"'“‘«";
  private static final String BEHIND = ")>\"'”’».,;:!";

  /** What Zoom numbers a meeting with; the bounds are wider than what it uses today. */
  private static final int FEWEST_DIGITS = 9;

  private static final int MOST_DIGITS = 12;

  /** An address has no more. Source: RFC 5321, section 4.5.3.1.3, with its brackets. */
  private static final int LONGEST_ADDRESS = 254;

  private static final int LONGEST_LINK = 2_000;

  private NamedMeetings() {}

  /** What a text names, each once. */
  public static List<OutsideRecord> in(String text) {
    List<OutsideRecord> found = new ArrayList<>();
    boolean isInvitee = false;
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      String word = bare(words.nextToken());
      (isInvitee ? invitee(word) : zoomLink(word)).ifPresent(found::add);
      isInvitee = isInviteeWord(word);
    }
    return found.stream().distinct().toList();
  }

  /** The same text without what it names. */
  public static String without(String text) {
    StringBuilder rest = new StringBuilder();
    String held = "";
    StringTokenizer words = new StringTokenizer(text, " \t\r\n", true);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      boolean isNamed =
          held.isEmpty() ? zoomLink(bare(word)).isPresent() : invitee(bare(word)).isPresent();
      if (isNamed) {
        held = "";
      } else if (isInviteeWord(bare(word)) || (!held.isEmpty() && word.isBlank())) {
        held += word;
      } else {
        rest.append(held).append(word);
        held = "";
      }
    }
    return rest.append(held).toString().strip();
  }

  /** A meeting in Zoom, by its number. */
  public static OutsideRecord zoom(String number) {
    return new OutsideRecord(ZOOM, number, null);
  }

  /** A meeting to which somebody is invited; empty where it is no address. */
  public static Optional<OutsideRecord> invitee(String address) {
    String plain = address.toLowerCase(Locale.ROOT);
    String bare = plain.startsWith("mailto:") ? plain.substring("mailto:".length()) : plain;
    int at = bare.indexOf('@');
    boolean isAddress =
        at > 0
            && at == bare.lastIndexOf('@')
            && bare.indexOf('.', at) > at + 1
            && bare.length() <= LONGEST_ADDRESS
            && bare.chars().allMatch(c -> c > ' ' && c < 0x7F && "<>\"(),;:\\|".indexOf(c) < 0);
    return isAddress ? Optional.of(new OutsideRecord(INVITEE, bare, null)) : Optional.empty();
  }

  /** Whether a record of a case names a meeting whose transcript is to be added. */
  public static boolean isNaming(OutsideRecord record) {
    return record.part() == null
        && (record.system().equals(ZOOM) || record.system().equals(INVITEE));
  }

  private static Optional<OutsideRecord> zoomLink(String word) {
    if (word.length() > LONGEST_LINK || !word.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = word.substring(SCHEME.length());
    int path = Math.max(0, rest.indexOf('/'));
    String host = rest.substring(0, path).toLowerCase(Locale.ROOT);
    boolean isZoom = host.equals(HOST) || isBelow(host);
    return isZoom && rest.startsWith(JOIN, path)
        ? number(rest.substring(path + JOIN.length()))
        : Optional.empty();
  }

  /** One label of plain letters before Zoom's own name, such as {@code us02web}. */
  private static boolean isBelow(String host) {
    return host.endsWith("." + HOST)
        && host.chars()
            .allMatch(c -> c == '.' || c == '-' || Character.isDigit(c) || (c >= 'a' && c <= 'z'));
  }

  private static Optional<OutsideRecord> number(String rest) {
    int end = 0;
    while (end < rest.length() && rest.charAt(end) >= '0' && rest.charAt(end) <= '9') {
      end++;
    }
    boolean isWhole = end == rest.length() || "?#/|".indexOf(rest.charAt(end)) >= 0;
    return isWhole && end >= FEWEST_DIGITS && end <= MOST_DIGITS
        ? Optional.of(zoom(rest.substring(0, end)))
        : Optional.empty();
  }

  private static boolean isInviteeWord(String word) {
    return word.equalsIgnoreCase(INVITEE);
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && BEFORE.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && BEHIND.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return word.substring(from, to);
  }
}
