package dev.bonafide.applicant;

import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.text.LinkWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/**
 * The meetings that a reviewer names as they ask: by a link to a meeting in Zoom, Microsoft Teams,
 * or Google Meet, or by the word {@code invitee} and an email address. Names of people name no
 * meeting. A case remembers what was named as records without a part; a transcript that came has
 * the meeting as its part.
 */
public final class NamedMeetings {
  private static final String INVITEE = "invitee";

  /** The systems whose meetings have a link of their own. */
  private static final Set<String> LINKED =
      Set.of(
          MeetingVendor.ZOOM.system(), MeetingVendor.TEAMS.system(), MeetingVendor.MEET.system());

  /** An address has no more. Source: RFC 5321, section 4.5.3.1.3, with its brackets. */
  private static final int LONGEST_ADDRESS = 254;

  private NamedMeetings() {}

  /** What a text names, each once. */
  public static List<OutsideRecord> in(String text) {
    Set<OutsideRecord> found = new LinkedHashSet<>();
    String _ = rest(text, found::add);
    return List.copyOf(found);
  }

  /** The same text without what it names. */
  public static String without(String text) {
    return rest(text, _ -> {});
  }

  private static String rest(String text, Consumer<OutsideRecord> found) {
    StringBuilder rest = new StringBuilder();
    String held = "";
    StringTokenizer words = new StringTokenizer(text, " \t\r\n\f", true);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      String bare = LinkWords.trimmed(word);
      Optional<OutsideRecord> named = held.isEmpty() ? MeetingLink.of(bare) : invitee(bare);
      if (named.isPresent()) {
        found.accept(named.get());
        held = "";
      } else if (bare.equalsIgnoreCase(INVITEE) || (!held.isEmpty() && word.isBlank())) {
        held += word;
      } else {
        rest.append(held).append(word);
        held = "";
      }
    }
    return rest.append(held).toString().strip();
  }

  /** The one that someone types alone: by its link, or by the address of who is invited. */
  public static Optional<OutsideRecord> typed(String text) {
    String plain = text.strip();
    return link(plain).or(() -> invitee(plain));
  }

  /** A meeting in Zoom, by its number. */
  public static OutsideRecord zoom(String number) {
    return new OutsideRecord(MeetingVendor.ZOOM.system(), number, null);
  }

  /**
   * A meeting in Microsoft Teams.
   *
   * @param id of its chat, or with which people join it
   */
  public static OutsideRecord teams(String id) {
    return new OutsideRecord(MeetingVendor.TEAMS.system(), id, null);
  }

  /** A meeting in Google Meet, by its code, such as {@code abc-mnop-xyz}. */
  public static OutsideRecord meet(String code) {
    return new OutsideRecord(MeetingVendor.MEET.system(), code, null);
  }

  /** The meeting that a link leads to; empty where it leads to none. */
  public static Optional<OutsideRecord> link(String address) {
    return MeetingLink.of(address);
  }

  /** A meeting to which someone is invited; empty where it is not an address. */
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
    return record.part() == null && isMeeting(record);
  }

  /** Whether a record of a case is a meeting, named or added. */
  public static boolean isMeeting(OutsideRecord record) {
    return LINKED.contains(record.system()) || record.system().equals(INVITEE);
  }
}
