package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.resource.PropertyFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes what someone pastes as a warning ({@code careful, this one is going round: …}) for the
 * words of someone else. They are judged whole, and of no one who is known; only where the member
 * who passes them on writes nothing else that is judged.
 */
public final class WarnedOf {
  private static final Pattern LEAD =
      Pattern.compile(
          "([^\\n:：]{8,160})(?:[:：]\\s|[:：]?[^\\S\\n]*\\n)\\s*\\S.{38,}", Pattern.DOTALL);
  private static final PropertyFile WORDS = PropertyFile.beside(WarnedOf.class, "warned-of");
  private static final Pattern WARNS = anyOf("warns");
  private static final Pattern POINTS = anyOf("points");

  private WarnedOf() {}

  private static Pattern anyOf(String key) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + String.join("|", WORDS.entries(key)) + ")", Pattern.UNICODE_CASE);
  }

  /** Whether the words before a colon or on the first line warn of those behind. */
  public static boolean is(String words) {
    Matcher lead = LEAD.matcher(words.strip());
    return lead.matches()
        && Stream.of(WARNS, POINTS)
            .allMatch(all -> all.matcher(lead.group(1).toLowerCase(Locale.ROOT)).find());
  }

  /** The same, each such message an exhibit of its own, and its writer no one who is screened. */
  public static Submission apart(Submission gathered) {
    List<Exhibit> exhibits = new ArrayList<>();
    String name = gathered.name();
    for (Exhibit exhibit : gathered.exhibits()) {
      List<MessageTurn> left = new ArrayList<>(exhibit.turns());
      for (MessageTurn turn : exhibit.turns()) {
        if (isPassedOn(turn, exhibit.turns())) {
          left.remove(turn);
          String by = Objects.requireNonNullElse(turn.speaker(), exhibit.name());
          exhibits.add(Exhibit.of(by + " passed it on", null, turn.text()).likeIn(exhibit));
          name = Objects.equals(name, turn.speaker()) ? null : name;
        }
      }
      if (left.size() == exhibit.turns().size()) {
        exhibits.add(exhibit);
      } else if (!left.isEmpty()) {
        exhibits.add(Exhibit.ofTurns(exhibit.name(), left).likeIn(exhibit));
      }
    }
    return gathered.of(gathered.kind(), name).holding(exhibits);
  }

  private static boolean isPassedOn(MessageTurn turn, List<MessageTurn> all) {
    return turn.role() == Role.SUBJECT
        && all.stream()
            .filter(other -> other.role() == Role.SUBJECT)
            .filter(other -> Objects.equals(other.speaker(), turn.speaker()))
            .allMatch(other -> is(other.text()));
  }
}
