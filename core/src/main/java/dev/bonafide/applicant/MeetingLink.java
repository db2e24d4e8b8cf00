package dev.bonafide.applicant;

import dev.bonafide.casefile.OutsideRecord;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Links with which people join a meeting, and what they name:
 *
 * <ul>
 *   <li>{@code https://us02web.zoom.us/j/81234567890}: the number of the meeting
 *   <li>{@code https://teams.microsoft.com/l/meetup-join/19%3ameeting_…%40thread.v2/0?…}: the chat
 *       of the meeting
 *   <li>{@code https://teams.microsoft.com/meet/23456789012345?p=…}: the ID with which people join
 *   <li>{@code https://meet.google.com/abc-mnop-xyz}: the code of the meeting
 * </ul>
 *
 * <p>What follows, such as a password, is not kept. Sources:
 * https://learn.microsoft.com/graph/api/resources/onlinemeeting (joinWebUrl,
 * joinMeetingIdSettings), https://developers.google.com/meet/api/reference/rest/v2/spaces
 * (meetingCode)
 */
final class MeetingLink {
  private static final String SCHEME = "https://";
  private static final String ZOOM = "zoom.us";
  private static final String TEAMS = "teams.microsoft.com";
  private static final String MEET = "meet.google.com";
  private static final int LONGEST = 2_000;

  /** What Zoom and Teams number a meeting with; the bounds are wider than what they use today. */
  private static final int FEWEST_DIGITS = 9;

  private static final int MOST_ZOOM_DIGITS = 12;
  private static final int MOST_TEAMS_DIGITS = 20;
  private static final String CHAT = "19:";
  private static final String CHAT_END = "@thread.v2";

  private MeetingLink() {}

  /** The meeting that a word leads to; empty where it leads to none. */
  static Optional<OutsideRecord> of(String word) {
    if (word.length() > LONGEST || !word.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String rest = word.substring(SCHEME.length());
    int path = Math.max(0, rest.indexOf('/'));
    String host = rest.substring(0, path).toLowerCase(Locale.ROOT);
    String place = rest.substring(path);
    if (host.equals(ZOOM) || isBelow(host)) {
      return after(place, "/j/", one -> number(one, MOST_ZOOM_DIGITS)).map(NamedMeetings::zoom);
    }
    if (host.equals(TEAMS)) {
      return after(place, "/meet/", one -> number(one, MOST_TEAMS_DIGITS))
          .or(() -> after(place, "/l/meetup-join/", MeetingLink::chat))
          .map(NamedMeetings::teams);
    }
    return host.equals(MEET)
        ? after(place, "/", MeetingLink::code).map(NamedMeetings::meet)
        : Optional.empty();
  }

  private static Optional<String> after(
      String place, String start, Function<String, Optional<String>> reader) {
    return place.startsWith(start)
        ? reader.apply(upTo(place.substring(start.length())))
        : Optional.empty();
  }

  private static String upTo(String rest) {
    int end = 0;
    while (end < rest.length() && "?#/|".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(0, end);
  }

  /** One label of plain letters before Zoom's own name, such as {@code us02web}. */
  private static boolean isBelow(String host) {
    return host.endsWith("." + ZOOM)
        && host.chars()
            .allMatch(c -> c == '.' || c == '-' || Character.isDigit(c) || (c >= 'a' && c <= 'z'));
  }

  private static Optional<String> number(String digits, int most) {
    boolean isNumber =
        digits.length() >= FEWEST_DIGITS
            && digits.length() <= most
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Optional.of(digits) : Optional.empty();
  }

  /** The address holds it with {@code :} and {@code @} escaped. */
  private static Optional<String> chat(String escaped) {
    String plain = escaped.replace("%3a", ":").replace("%3A", ":").replace("%40", "@");
    boolean isChat =
        plain.startsWith(CHAT)
            && plain.endsWith(CHAT_END)
            && plain.length() > CHAT.length() + CHAT_END.length()
            && plain.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '%');
    return isChat ? Optional.of(plain) : Optional.empty();
  }

  /** Three groups of small letters. */
  private static Optional<String> code(String written) {
    return written.matches("[a-z]{3}-[a-z]{4}-[a-z]{3}") ? Optional.of(written) : Optional.empty();
  }
}
