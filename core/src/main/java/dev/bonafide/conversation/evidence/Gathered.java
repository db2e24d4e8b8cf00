package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.conversation.command.TypedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a message, as evidence.
 *
 * @param unread what was handed in and could not be read, each with the reason
 * @param team names of those who handed something in and are not screened, even if they wrote no
 *     word
 */
public record Gathered(Submission submission, List<String> unread, List<String> team) {
  public Gathered {
    unread = List.copyOf(unread);
    team = List.copyOf(team);
  }

  public Gathered(Submission submission, List<String> unread) {
    this(submission, unread, List.of());
  }

  /** The same with the one who asks, and those who write in it and are not screened. */
  public List<String> team(String asker, Submission heard) {
    return Stream.concat(heard.team(asker).stream(), team.stream()).distinct().toList();
  }

  /** Whether nothing was handed in, not even what could not be read. */
  public boolean isEmpty() {
    return submission.exhibits().isEmpty() && unread.isEmpty();
  }

  /**
   * The evidence, with words that were typed as one more exhibit. Private where a note says so.
   *
   * @param name of what was typed
   * @param kind null where it is to be told from the content
   * @param words empty where nothing was typed
   */
  public Submission typed(@Nullable String name, @Nullable ExhibitKind kind, String words) {
    List<Exhibit> exhibits = new ArrayList<>(submission.exhibits());
    if (!words.isBlank()) {
      exhibits.add(Exhibit.of(Objects.requireNonNullElse(name, ""), kind, words));
    }
    List<String> missing = Stream.concat(submission.unread().stream(), unread.stream()).toList();
    return submission
        .holding(exhibits, submission.warnings(), missing)
        .asPrivate(exhibits.stream().anyMatch(Gathered::isWish));
  }

  /** Whether a note, which no one but the reviewer writes, wants no model to be asked. */
  private static boolean isWish(Exhibit exhibit) {
    return (exhibit.kind() == ExhibitKind.NOTE && isWish(exhibit.text()))
        || exhibit.turns().stream()
            .anyMatch(turn -> turn.role() == Role.REVIEWER && isWish(turn.text()));
  }

  private static boolean isWish(String words) {
    return TypedWords.of(words).holds(CommandVocabulary.WITHOUT_MODEL);
  }
}
