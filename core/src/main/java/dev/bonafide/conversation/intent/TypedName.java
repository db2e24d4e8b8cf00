package dev.bonafide.conversation.intent;

import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandVocabulary;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.speaker.NameMatch;
import dev.bonafide.reading.speaker.NotedPeople;
import dev.bonafide.text.sentence.PlainSentence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hears whom someone names in a request: one who speaks in the evidence, or whose words someone
 * passes on there. Names are only ever compared with names that stand there.
 */
public final class TypedName {
  /** Letters of a part of a name that no other word is by chance. */
  private static final int SHORTEST = 3;

  private static final String WORD = "\\p{Lu}[\\p{L}'’-]{1,39}";
  static final String NAME = WORD + "(?: " + WORD + "){0,2}";
  private static final Pattern ALONE = Pattern.compile(NAME);

  /** What stands behind a name: the address or the firm. */
  private static final Pattern ADDRESS = Pattern.compile("[<(@\\[]");

  private TypedName() {}

  /**
   * The name as it stands in the evidence; empty where none or more than one is typed.
   *
   * @param team names of those who are not screened
   */
  public static Optional<String> in(String typed, List<String> team, Submission gathered) {
    Stream<String> writers =
        gathered
            .turns()
            .flatMap(turn -> Stream.ofNullable(turn.speaker()))
            .filter(name -> !team.contains(name));
    Stream<String> noted = NotedPeople.heads(gathered.turns().toList()).stream();
    Stream<String> speakers =
        gathered.exhibits().stream()
            .flatMap(one -> CaseReader.speakers(one).stream())
            .filter(name -> !NameMatch.matchesAny(name, team));
    return among(typed, Stream.of(writers, noted, speakers).flatMap(names -> names));
  }

  /** The only one of some names that is typed; the longest where one is part of another. */
  public static Optional<String> among(String typed, Stream<String> names) {
    String looked = PlainSentence.looked(typed);
    Set<String> words = spelled(looked + " " + looked.toLowerCase(Locale.ROOT));
    List<String> named = names.distinct().filter(name -> isSaid(name, words)).toList();
    return named.stream()
        .filter(name -> named.stream().allMatch(other -> isPart(other, name)))
        .findFirst();
  }

  /** A request whose only other words are a name, and courtesy, asks for the one who has it. */
  public static Command.Screen called(Command.Screen asked) {
    String words =
        Stream.of(String.valueOf(asked.note()).split(" +", -1))
            .filter(word -> !CommandVocabulary.isCourtesy(word.replaceFirst("\\W$", "")))
            .collect(Collectors.joining(" "));
    return asked.name() == null && asked.note() != null && isName(words)
        ? new Command.Screen(asked.kind(), words, null, asked.isPrivate())
        : asked;
  }

  /** Whether words are spelled as a name, and no others. */
  public static boolean isName(String words) {
    return ALONE.matcher(words).matches() && spelled(words).stream().anyMatch(TypedName::mayBeName);
  }

  /** Whether each of some words may be one of a name, in small letters too. */
  public static boolean isSpelled(String words) {
    return spelled(words).stream().allMatch(TypedName::mayBeName);
  }

  private static Set<String> spelled(String text) {
    return Stream.of(text.split("[^\\p{L}\\p{M}\\p{N}]+", -1)).collect(Collectors.toSet());
  }

  /** In small letters too, but a name of two letters only as it is spelled. */
  private static boolean isSaid(String name, Set<String> words) {
    return spelled(ADDRESS.split(name, 2)[0]).stream()
        .filter(TypedName::mayBeName)
        .anyMatch(
            part ->
                words.contains(part)
                    || (part.length() >= SHORTEST
                        && words.contains(part.toLowerCase(Locale.ROOT))));
  }

  private static boolean isPart(String name, String longer) {
    return spelled(longer).containsAll(spelled(name));
  }

  private static boolean mayBeName(String part) {
    String plain = PlainSentence.of(part).text();
    return part.length() > 1
        && !CommandVocabulary.isCommon(plain.strip())
        && IntentWords.SHIPPED.in(new PlainSentence("", plain)).isEmpty();
  }
}
