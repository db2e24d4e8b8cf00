package dev.bonafide.consultation.redaction;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The one whom notes are about: a full name in their headings, where these hold no other. Nothing
 * is judged by it, and no one is looked up.
 */
public final class NotedPerson {
  /** Words with a capital beside each other; abbreviations in capitals are none. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<!\\pL)\\p{Lu}\\p{Ll}[\\pL'’-]{0,30}(?: \\p{Lu}\\p{Ll}[\\pL'’-]{0,30}){1,3}");

  /** Behind a name of which something is told: {@code Ana Ruiz, back end}. */
  private static final Pattern TOLD = Pattern.compile("^ ?[,(–-]");

  /** Before such a name: nothing, or the end of what else is said. */
  private static final Pattern BEGUN = Pattern.compile("(?:^|[,.:;!?–-] ?)$");

  /** In characters: what people note goes on behind whom and when. */
  private static final int HEADING = 100;

  private NotedPerson() {}

  /** Empty where someone speaks under a name, or where headings name several people. */
  public static Optional<String> in(CaseFile caseFile) {
    if (!isUnspoken(caseFile)) {
      return Optional.empty();
    }
    List<String> named =
        notes(caseFile)
            .flatMap(NotedPerson::names)
            .map(NotedPerson::named)
            .filter(name -> name.contains(" "))
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static boolean isUnspoken(CaseFile caseFile) {
    return notes(caseFile)
        .flatMap(reading -> reading.utterances().stream())
        .allMatch(said -> said.role() == Role.REVIEWER || said.speaker() == null);
  }

  /** Names in the headings of notes; in what may be no note, those that something is told of. */
  private static Stream<String> names(Reading reading) {
    boolean isNote = reading.utterances().stream().allMatch(said -> said.role() == Role.REVIEWER);
    return headings(reading)
        .map(line -> line.substring(0, Math.min(line.length(), HEADING)))
        .flatMap(
            heading ->
                NAMES
                    .matcher(heading)
                    .results()
                    .filter(name -> isNote || isTold(heading, name))
                    .map(MatchResult::group));
  }

  private static boolean isTold(String heading, MatchResult name) {
    return TOLD.matcher(heading.substring(name.end())).find()
        && BEGUN.matcher(heading.substring(0, name.start())).find();
  }

  private static Stream<Reading> notes(CaseFile caseFile) {
    return caseFile.readings().stream()
        .filter(one -> one.kind() != ExhibitKind.RESUME && !caseFile.isNoted(one));
  }

  /** How the first line of each note begins. */
  private static Stream<String> headings(Reading reading) {
    List<Utterance> said = reading.utterances();
    return IntStream.range(0, said.size())
        .filter(at -> at == 0 || !isSameNote(said.get(at - 1), said.get(at)))
        .mapToObj(at -> said.get(at).span().of(reading.text()).lines().findFirst().orElse(""));
  }

  private static boolean isSameNote(Utterance before, Utterance said) {
    return Objects.equals(before.speaker(), said.speaker())
        && Objects.equals(before.at(), said.at());
  }

  /** Words among some that mean nothing else. */
  private static String named(String words) {
    return NameToken.in(words).stream()
        .filter(token -> !OrdinaryWords.areNamesToo(token.word()))
        .filter(token -> !Declension.isOfCountry(token.word()))
        .map(token -> token.span().of(words))
        .collect(Collectors.joining(" "));
  }
}
