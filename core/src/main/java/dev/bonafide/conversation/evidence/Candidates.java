package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells those who may be screened in one conversation apart, by the platform's identities alone.
 */
public final class Candidates {
  private static final int NAMED = 8;

  private final Set<String> names = new LinkedHashSet<>();

  private Candidates(Submission gathered) {
    for (Exhibit exhibit : gathered.exhibits()) {
      for (MessageTurn turn : exhibit.turns()) {
        String speaker = turn.speaker();
        if (turn.role() == Role.SUBJECT && speaker != null) {
          names.add(speaker);
        }
      }
    }
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

  /** With the words of everyone else as another side's, where one of several is meant. */
  public Submission only(@Nullable String name, Submission gathered) {
    String meant = names.size() > 1 && name != null ? called(name) : null;
    if (meant == null) {
      return gathered;
    }
    List<Exhibit> exhibits = gathered.exhibits().stream().map(one -> only(meant, one)).toList();
    return gathered.holding(exhibits);
  }

  private static Exhibit only(String meant, Exhibit exhibit) {
    return exhibit.turns().isEmpty()
        ? exhibit
        : Exhibit.ofTurns(
                exhibit.name(),
                exhibit.turns().stream()
                    .map(turn -> meant.equals(turn.speaker()) ? turn : other(turn))
                    .toList())
            .likeIn(exhibit);
  }

  private static MessageTurn other(MessageTurn turn) {
    return turn.role() == Role.SUBJECT
        ? new MessageTurn(turn.speaker(), turn.at(), Role.OTHER, turn.text())
        : turn;
  }
}
