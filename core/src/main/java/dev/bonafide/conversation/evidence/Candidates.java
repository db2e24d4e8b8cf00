package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.NotedPeople;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who may be screened in one conversation apart: by the platform's identities, and by
 * the names above notes that a team writes about several people.
 */
public final class Candidates {
  private static final int NAMED = 8;

  private final Set<String> names = new LinkedHashSet<>();

  /** People about whom there are notes under their names. */
  private final List<String> noted;

  private Candidates(Submission gathered) {
    gathered
        .turns()
        .filter(turn -> turn.role() == Role.SUBJECT)
        .flatMap(turn -> Stream.ofNullable(turn.speaker()))
        .forEach(names::add);
    noted = NotedPeople.in(gathered.turns().toList(), gathered.name());
    noted.stream()
        .filter(name -> !NameMatch.matchesAny(name, List.copyOf(names)))
        .forEach(names::add);
  }

  public static Candidates in(Submission gathered) {
    return new Candidates(gathered);
  }

  /** Whether someone has to say who of them is meant. */
  public boolean isUnclear(@Nullable String name) {
    return names.size() > 1 && (name == null || called(name) == null);
  }

  public List<String> names() {
    return names.stream().limit(NAMED).toList();
  }

  /** The one of a name, or of the only name that has it in it. */
  private @Nullable String called(String name) {
    String plain = plain(name);
    List<String> alike = names.stream().filter(one -> plain(one).equals(plain)).toList();
    List<String> near =
        alike.isEmpty()
            ? names.stream()
                .filter(one -> plain(one).contains(plain) || plain.contains(plain(one)))
                .toList()
            : alike;
    return near.size() == 1 ? near.getFirst() : null;
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * With the words of everyone else as another side's, and without notes about others, where one of
   * several is meant.
   */
  public Submission only(@Nullable String name, Submission gathered) {
    String meant = names.size() > 1 && name != null ? called(name) : null;
    if (meant == null) {
      return gathered;
    }
    List<Exhibit> exhibits = gathered.exhibits().stream().flatMap(one -> only(meant, one)).toList();
    return gathered.holding(exhibits);
  }

  private Stream<Exhibit> only(String meant, Exhibit exhibit) {
    if (exhibit.turns().isEmpty()) {
      MessageTurn whole = new MessageTurn(null, null, Role.REVIEWER, exhibit.text());
      return Stream.of(exhibit).filter(_ -> !isAboutAnother(meant, whole));
    }
    List<MessageTurn> turns =
        exhibit.turns().stream()
            .filter(turn -> !isAboutAnother(meant, turn))
            .map(turn -> meant.equals(turn.speaker()) ? turn : other(turn))
            .toList();
    return Stream.of(turns)
        .filter(kept -> !kept.isEmpty())
        .map(kept -> Exhibit.ofTurns(exhibit.name(), kept).likeIn(exhibit));
  }

  /** Whether it is a note about one of the others, which tells nothing of the one who is meant. */
  private boolean isAboutAnother(String meant, MessageTurn turn) {
    return NotedPeople.head(turn)
        .filter(head -> NameMatch.matchesAny(head, noted) && !NameMatch.matches(head, meant))
        .isPresent();
  }

  private static MessageTurn other(MessageTurn turn) {
    return turn.role() == Role.SUBJECT
        ? new MessageTurn(turn.speaker(), turn.at(), Role.OTHER, turn.text())
        : turn;
  }
}
