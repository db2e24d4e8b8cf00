package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What of a conversation was never handed in before. Nothing counts twice because it is gathered
 * twice, and a ruling still reaches what its author had seen.
 */
public final class NewEvidence {
  /** So much of what others said stands before a new answer: it may answer that. */
  private static final int BEFORE = 5;

  private final Set<String> turns = new HashSet<>();
  private final Set<String> notes = new HashSet<>();
  private final Set<String> texts = new HashSet<>();

  private NewEvidence(Submission ever) {
    for (Exhibit exhibit : ever.exhibits()) {
      exhibit.turns().forEach(turn -> turns.add(key(turn)));
      if (exhibit.kind() == ExhibitKind.NOTE) {
        exhibit.text().lines().forEach(notes::add);
      }
      texts.add(exhibit.text());
    }
  }

  /** What was handed in to one case, of what was never handed in to another. */
  public static Submission between(CaseHistory known, CaseHistory other) {
    return of(CaseState.ever(known), CaseState.of(other).handedIn());
  }

  /** Of what was gathered now. */
  public static Submission of(Submission ever, Submission now) {
    NewEvidence unseen = new NewEvidence(ever);
    List<String> unread = new ArrayList<>(now.unread());
    unread.removeAll(ever.unread());
    return now.holding(
        now.exhibits().stream().flatMap(one -> unseen.of(one).stream()).toList(),
        now.warnings(),
        unread);
  }

  /** Whether pictures that were handed in before were gathered again, alone or with others. */
  public static boolean hasKnownPictures(Submission ever, Submission now) {
    return ever.exhibits().stream()
        .filter(Exhibit::isFromPicture)
        .map(known -> known.text().strip())
        .anyMatch(
            text ->
                now.exhibits().stream()
                    .anyMatch(one -> one.isFromPicture() && one.text().startsWith(text)));
  }

  private List<Exhibit> of(Exhibit exhibit) {
    if (!exhibit.turns().isEmpty()) {
      List<MessageTurn> fresh = fresh(exhibit.turns());
      return fresh.isEmpty()
          ? List.of()
          : List.of(Exhibit.ofTurns(exhibit.name(), fresh).likeIn(exhibit));
    }
    if (exhibit.kind() == ExhibitKind.NOTE) {
      List<String> fresh =
          exhibit.text().lines().filter(line -> line.isBlank() || !notes.contains(line)).toList();
      return fresh.stream().allMatch(String::isBlank)
          ? List.of()
          : List.of(
              Exhibit.of(exhibit.name(), ExhibitKind.NOTE, String.join("\n", fresh).strip())
                  .likeIn(exhibit));
    }
    return texts.contains(exhibit.text()) ? List.of() : List.of(exhibit);
  }

  /** With what others said just before, which the subject's words are no part of. */
  private List<MessageTurn> fresh(List<MessageTurn> all) {
    int first = 0;
    while (first < all.size() && turns.contains(key(all.get(first)))) {
      first++;
    }
    List<MessageTurn> fresh = new ArrayList<>();
    int from = first;
    while (first < all.size()
        && from > 0
        && first - from < BEFORE
        && all.get(from - 1).role() != Role.SUBJECT) {
      from--;
    }
    fresh.addAll(all.subList(from, first));
    all.subList(first, all.size()).stream()
        .filter(turn -> !turns.contains(key(turn)))
        .forEach(fresh::add);
    return fresh;
  }

  private static String key(MessageTurn turn) {
    return Objects.requireNonNullElse(turn.at(), "") + "\n" + turn.label() + turn.text();
  }
}
