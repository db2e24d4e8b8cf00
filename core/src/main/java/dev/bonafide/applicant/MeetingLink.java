package dev.bonafide.applicant;

import dev.bonafide.casefile.OutsideRecord;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final int LONGEST = 2_000;

  /** The bounds of numbers are wider than what Zoom and Teams use today. */
  private static final Pattern ZOOM = link("(?:[a-z0-9.-]*\\.)?zoom\\.us", "j/([0-9]{9,12})");

  private static final Pattern TEAMS = link("teams\\.microsoft\\.com", "meet/([0-9]{9,20})");
  private static final Pattern CHATS = link("teams\\.microsoft\\.com", "l/meetup-join/([^?#/|]+)");
  private static final Pattern MEET = link("meet\\.google\\.com", "([a-z]{3}-[a-z]{4}-[a-z]{3})");
  private static final String CHAT = "19:";
  private static final String CHAT_END = "@thread.v2";

  private MeetingLink() {}

  /** Pattern whose first group is what it names. */
  private static Pattern link(String host, String place) {
    return Pattern.compile("(?s)(?i:https://" + host + ")/" + place + "(?:[?#/|].*)?");
  }

  /** The meeting that a word leads to; empty where it leads to none. */
  static Optional<OutsideRecord> of(String word) {
    if (word.length() > LONGEST || !word.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    return named(ZOOM, word)
        .map(NamedMeetings::zoom)
        .or(() -> named(TEAMS, word).map(NamedMeetings::teams))
        .or(() -> named(CHATS, word).flatMap(MeetingLink::chat))
        .or(() -> named(MEET, word).map(NamedMeetings::meet));
  }

  private static Optional<String> named(Pattern link, String word) {
    Matcher read = link.matcher(word);
    return read.matches() ? Optional.of(read.group(1)) : Optional.empty();
  }

  /** The address holds it with {@code :} and {@code @} escaped. */
  private static Optional<OutsideRecord> chat(String escaped) {
    String plain = escaped.replace("%3a", ":").replace("%3A", ":").replace("%40", "@");
    boolean isChat =
        plain.startsWith(CHAT)
            && plain.endsWith(CHAT_END)
            && plain.length() > CHAT.length() + CHAT_END.length()
            && plain.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '%');
    return isChat ? Optional.of(NamedMeetings.teams(plain)) : Optional.empty();
  }
}
