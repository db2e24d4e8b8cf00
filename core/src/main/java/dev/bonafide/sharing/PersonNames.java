package dev.bonafide.sharing;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Normalised;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of people in a case: of the one who is screened, as anyone gave it, and of everyone who
 * speaks. They are compared by letters alone, so that no separator, digit, or accent hides one.
 *
 * @param parts in small letters, and two parts of one name together
 */
record PersonNames(Set<String> parts) {
  /** Shorter parts stand in other words by chance, and count where they stand alone. */
  private static final int TELLING = 4;

  private static final int SHORTEST = 2;
  private static final int MOST = 4_000;

  /** What speakers are labeled with that is no one's name. */
  private static final Set<String> ROLES =
      Set.of(
          ("recruiter interviewer candidate applicant speaker support team admin bot manager hiring"
                  + " unknown user guest host client developer engineer talent careers jobs human"
                  + " resources moderator")
              .split(" "));

  static PersonNames in(CaseFile caseFile) {
    boolean isPost = caseFile.subject().kind() == SubjectKind.JOB_POST;
    Stream<@Nullable String> subject =
        Stream.ofNullable(isPost ? null : caseFile.subject().known().orElse(null));
    Stream<@Nullable String> claimed =
        caseFile.claims().stream().filter(one -> one.about().equals("name")).map(Claim::value);
    Stream<@Nullable String> speakers =
        caseFile.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .map(Utterance::speaker);
    return new PersonNames(
        Stream.of(subject, claimed, speakers)
            .flatMap(names -> names)
            .filter(Objects::nonNull)
            .distinct()
            .flatMap(PersonNames::parts)
            .distinct()
            .limit(MOST)
            .collect(Collectors.toSet()));
  }

  /** Words of a name, and each two that follow each other; a name with a digit is an account's. */
  private static Stream<String> parts(String name) {
    List<String> words =
        Stream.of(name.strip().split("[\\s,.()'’-]+", -1))
            .filter(word -> word.matches("[\\p{L}\\p{Mn}]+"))
            .map(PersonNames::letters)
            .filter(word -> word.length() >= SHORTEST && !ROLES.contains(word))
            .toList();
    return Stream.concat(
        words.stream(),
        IntStream.range(1, words.size())
            .boxed()
            .flatMap(
                at ->
                    Stream.of(
                        words.get(at - 1) + words.get(at), words.get(at) + words.get(at - 1))));
  }

  /** Whether one of them stands in a value. */
  boolean standIn(String value) {
    String together = letters(value);
    Set<String> alone = Set.copyOf(List.of(plain(value).split("[^\\p{L}\\p{Mn}]+", -1)));
    return parts.stream()
        .anyMatch(part -> part.length() < TELLING ? alone.contains(part) : together.contains(part));
  }

  private static String letters(String text) {
    return plain(text).replaceAll("\\P{L}+", "");
  }

  private static String plain(String text) {
    return Normalised.of(text).text();
  }
}
