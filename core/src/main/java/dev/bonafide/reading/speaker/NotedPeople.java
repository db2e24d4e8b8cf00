package dev.bonafide.reading.speaker;

import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * People about whom a team writes notes in one conversation, each in messages that begin with a
 * name. What such a message tells is told of that person alone.
 */
public final class NotedPeople {
  private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,30}";

  /** A name, perhaps in bold, and what parts it from the note: a mark or the line's end. */
  private static final Pattern HEAD =
      Pattern.compile(
          "[*_# ]{0,4}(" + WORD + "(?: " + WORD + "){0,2})[*_]{0,2}(?: ?[:,(|–—\n]| -)");

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}'’-]+");

  /** Letters of a note: what is shorter may be the line of an agenda. */
  private static final int SHORTEST = 40;

  private NotedPeople() {}

  /** Name of whom a message of a team may be about, by how it begins. */
  public static Optional<String> head(MessageTurn turn) {
    Matcher head = HEAD.matcher(turn.role() == Role.REVIEWER ? turn.text() : "");
    return head.lookingAt()
            && turn.text().length() - head.group(1).length() >= SHORTEST
            && SpeakerLabel.isName(head.group(1))
        ? Optional.of(head.group(1))
        : Optional.empty();
  }

  /** The different names with which messages of a team begin, but for the team's own. */
  public static List<String> heads(List<MessageTurn> turns) {
    List<String> known =
        new ArrayList<>(
            turns.stream().flatMap(turn -> Optional.ofNullable(turn.speaker()).stream()).toList());
    List<String> names = new ArrayList<>();
    turns.stream()
        .flatMap(turn -> head(turn).stream())
        .filter(name -> !NameMatch.matchesAny(name, known))
        .forEach(
            name -> {
              names.add(name);
              known.add(name);
            });
    return names;
  }

  /**
   * The same where there are at least two and they are names: one was asked about, or they stand
   * elsewhere in the conversation, too; where only some do, none of them is a word of it. Else
   * none; a heading looks like a name.
   *
   * @param asked the name that was asked about; null without one
   */
  public static List<String> in(List<MessageTurn> turns, @Nullable String asked) {
    List<String> heads = heads(turns);
    boolean named =
        asked != null
            && heads.stream().anyMatch(one -> isPart(asked, one) || NameMatch.matches(asked, one));
    List<String> told = heads.stream().filter(name -> isTold(name, turns)).toList();
    boolean isAnyTold = told.equals(heads) || (!told.isEmpty() && areNoWords(heads, turns));
    return heads.size() > 1 && (named || isAnyTold) ? heads : List.of();
  }

  /** Whether all words of a name are some of another's. */
  private static boolean isPart(String name, String whole) {
    return NameWords.of(name).isWithin(NameWords.of(whole));
  }

  private static boolean areNoWords(List<String> names, List<MessageTurn> turns) {
    Set<String> words =
        turns.stream()
            .flatMap(turn -> BETWEEN.splitAsStream(turn.text()))
            .collect(Collectors.toSet());
    return names.stream()
        .flatMap(BETWEEN::splitAsStream)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .noneMatch(words::contains);
  }

  private static boolean isTold(String name, List<MessageTurn> turns) {
    return turns.stream()
        .filter(turn -> head(turn).filter(name::equals).isEmpty())
        .anyMatch(turn -> turn.text().contains(name.split(" ", 2)[0]));
  }
}
