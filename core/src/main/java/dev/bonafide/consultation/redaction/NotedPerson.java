package dev.bonafide.consultation.redaction;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one whom notes are about: a full name in their headings, where these hold no other. Nothing
 * is judged by it, and no one is looked up.
 */
public final class NotedPerson {
  private static final int FEWEST = 2;
  private static final int MOST = 3;

  private NotedPerson() {}

  /** Empty where others than those who note speak, or where headings name several people. */
  public static Optional<String> in(CaseFile caseFile) {
    boolean isNoted =
        caseFile.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .allMatch(said -> said.role() == Role.REVIEWER);
    List<String> named =
        caseFile.readings().stream()
            .filter(_ -> isNoted)
            .flatMap(NotedPerson::headings)
            .flatMap(NotedPerson::named)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** The first line of each note. */
  private static Stream<String> headings(Reading reading) {
    List<String> headings = new ArrayList<>();
    Set<@Nullable String> writers = new HashSet<>();
    Moment at = null;
    for (Utterance said : reading.utterances()) {
      if (writers.add(said.speaker()) || !Objects.equals(at, said.at())) {
        headings.add(said.span().of(reading.text()).lines().findFirst().orElse(""));
      }
      at = said.at();
    }
    return headings.stream();
  }

  /** Words with a capital beside each other that mean nothing else, as many as a name has. */
  private static Stream<String> named(String heading) {
    List<String> named = new ArrayList<>();
    List<NameToken> run = new ArrayList<>();
    for (NameToken token : NameToken.in(heading)) {
      if (!run.isEmpty() && !run.getLast().until(token, heading).equals(" ")) {
        end(run, heading, named);
      }
      if (isPartOfName(token, heading)) {
        run.add(token);
      } else {
        end(run, heading, named);
      }
    }
    end(run, heading, named);
    return named.stream();
  }

  private static void end(List<NameToken> run, String heading, List<String> named) {
    if (run.size() >= FEWEST && run.size() <= MOST) {
      named.add(new Span(run.getFirst().span().start(), run.getLast().span().end()).of(heading));
    }
    run.clear();
  }

  /** Abbreviations in capitals are none. */
  private static boolean isPartOfName(NameToken token, String heading) {
    String written = token.span().of(heading);
    return token.isLarge(heading)
        && written.codePoints().anyMatch(Character::isLowerCase)
        && !OrdinaryWords.areNamesToo(token.word())
        && !Declension.isOfCountry(token.word());
  }
}
