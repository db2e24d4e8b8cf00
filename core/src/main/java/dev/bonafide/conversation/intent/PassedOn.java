package dev.bonafide.conversation.intent;

import dev.bonafide.reading.NoteByName;
import dev.bonafide.reading.mail.WroteLine;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.Naming;
import dev.bonafide.reading.speaker.SpeakerLabel;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of someone else in what a colleague writes: {@code Bo wrote me: …}, {@code the candidate
 * said: …}, a quotation behind a colon or alone, or a letter that greets the colleague.
 *
 * @param speaker as it stands before them; null where no one is named
 * @param isOwn whether they are the colleague's own words, beside those
 */
public record PassedOn(@Nullable String speaker, String words, boolean isOwn) {
  /** Words in quotation marks; fewer only name something. */
  private static final int SHORTEST = 4;

  private static final String OPENING = "\"“”„«‹「『";
  private static final String CLOSING = "\"“”»›」』";
  private static final String MARK = ">";
  private static final Pattern NAME = Pattern.compile("^" + TypedName.NAME);

  /** A line that begins to pass something on, and what of it is on that line. */
  private record Lead(String head, String rest) {}

  /**
   * Takes a message apart, in its order.
   *
   * @param subject the name of the person being screened; null where no one said
   * @param writer the name of the colleague; null where it is not known
   */
  public static List<PassedOn> in(
      String message, @Nullable String subject, @Nullable String writer) {
    List<PassedOn> parts = new ArrayList<>();
    boolean isOwn = true;
    boolean isQuoted = false;
    for (String line : message.lines().map(String::strip).toList()) {
      if (quotes(line)) {
        isQuoted = true;
        goOn(line.substring(MARK.length()).strip(), false, parts);
        continue;
      }
      isOwn |= isQuoted;
      isQuoted = false;
      Optional<Lead> lead = lead(line, subject, writer);
      String speaker = lead.map(one -> name(one.head())).orElse(null);
      String rest = lead.map(Lead::rest).orElse(line);
      int close = lead.isPresent() ? close(rest) : -1;
      if (close > 0) {
        parts.add(new PassedOn(speaker, rest.substring(1, close).strip(), false));
        parts.add(new PassedOn(null, rest.substring(close + 1).strip(), true));
        isOwn = true;
      } else if (lead.isPresent()) {
        parts.add(new PassedOn(speaker, rest, false));
        isOwn = false;
      } else {
        goOn(rest, isOwn, parts);
      }
    }
    return parts.stream().filter(part -> !part.words().isBlank()).toList();
  }

  /** Whether a message passes on words of someone else, behind a line of the writer's at most. */
  public static boolean isAll(String message, String writer) {
    List<PassedOn> parts = in(message, null, writer);
    boolean isLed =
        !parts.isEmpty() && parts.getFirst().isOwn() && parts.getFirst().words().indexOf('\n') < 0;
    List<PassedOn> rest = isLed ? parts.subList(1, parts.size()) : parts;
    return !rest.isEmpty() && rest.stream().noneMatch(PassedOn::isOwn);
  }

  /** Whether a paragraph stands in quotation marks, or a letter begins that greets the writer. */
  public static boolean quotes(String message, String writer) {
    return message
        .lines()
        .map(String::strip)
        .anyMatch(
            line ->
                Naming.greets(line, writer)
                    || (isQuoted(line) && close(line) == line.length() - 1));
  }

  /** Whether a line tells what someone said, behind a colon. */
  public static boolean reports(String line) {
    return SpeakerLabel.mark(line.strip())
        .filter(label -> classes(label.name()).contains("says") || WroteLine.isSaid(label.name()))
        .isPresent();
  }

  /** Whether a line is marked as someone else's, as in an answer to a mail. */
  public static boolean quotes(String line) {
    return line.startsWith(MARK);
  }

  /** Lines go on with what stands above them, as long as both are the colleague's own or not. */
  private static void goOn(String line, boolean isOwn, List<PassedOn> parts) {
    if (parts.isEmpty() || parts.getLast().isOwn() != isOwn) {
      parts.add(new PassedOn(null, "", isOwn));
    }
    PassedOn last = parts.removeLast();
    parts.add(new PassedOn(last.speaker(), (last.words() + "\n" + line).strip(), isOwn));
  }

  private static Optional<Lead> lead(
      String line, @Nullable String subject, @Nullable String writer) {
    if (quotes(line, Objects.requireNonNullElse(writer, ""))) {
      return Optional.of(new Lead("", line));
    }
    return SpeakerLabel.mark(line)
        .map(
            label ->
                new Lead(
                    label.name(), line.substring(Math.min(label.end(), line.length())).strip()))
        .filter(one -> sayings(one.head()) > 0 || !NoteByName.announces(one.head() + ":"))
        .filter(one -> says(one) || isQuoted(one.rest()) || isOf(subject, one));
  }

  private static boolean isOf(@Nullable String subject, Lead lead) {
    return subject != null && NameMatch.matches(lead.head(), subject);
  }

  private static boolean isQuoted(String words) {
    return !words.isEmpty()
        && OPENING.indexOf(words.charAt(0)) >= 0
        && words.split(" ", SHORTEST).length == SHORTEST;
  }

  /** End of a quotation that stands at the beginning; negative where there is none. */
  private static int close(String words) {
    int at = isQuoted(words) ? words.length() - 1 : -1;
    while (at > 0 && CLOSING.indexOf(words.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /**
   * "The candidate:" says it, too, but "Company:" above a name does not. What is told of someone
   * behind a comma, as in {@code Bo, allegedly Oslo:}, begins no words of theirs unless it ends so.
   */
  private static boolean says(Lead lead) {
    String head = lead.head();
    boolean ends = sayings(head) > sayings(head.substring(0, Math.max(0, head.lastIndexOf(' '))));
    List<String> told = classes(ends ? head : head.split(", ", 2)[0]);
    boolean isRole = told.contains("role") && lead.rest().split(" ", SHORTEST).length == SHORTEST;
    return told.contains("says") || isRole || WroteLine.isSaid(lead.head());
  }

  /** The name that it begins with; null for a word such as "he", which is half of "he said". */
  private static @Nullable String name(String head) {
    Matcher found = NAME.matcher(head);
    if (!found.find()) {
      return null;
    }
    boolean isSaying = sayings(head) > sayings(head.substring(found.end()));
    return isSaying || !TypedName.isName(found.group()) ? null : found.group();
  }

  private static int sayings(String words) {
    return Collections.frequency(classes(words), "says");
  }

  private static List<String> classes(String words) {
    return IntentWords.SHIPPED.in(PlainSentence.of(words));
  }
}
