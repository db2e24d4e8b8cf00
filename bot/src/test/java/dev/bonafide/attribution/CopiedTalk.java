package dev.bonafide.attribution;

import dev.bonafide.bot.Shipped;
import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A conversation in one layout, handed in in one way.
 *
 * @param kind null where no one says what is screened
 * @param name of the person being screened; empty where no one says it
 */
record CopiedTalk(
    CorpusTalk talk,
    CopiedLayout layout,
    Arrival arrival,
    @Nullable SubjectKind kind,
    String name) {

  /** What became of the question whose words are the subject's. */
  enum Answer {
    RIGHT,
    ASKED,
    MISSED,
    WRONG
  }

  CaseFile read() {
    return Shipped.ENGINE.read(arrival.handIn(talk, layout, kind, name.isEmpty() ? null : name));
  }

  /** Whether the subject is found in what was read, or may be chosen. */
  Answer answer(CaseFile read) {
    Attribution attribution = read.subject().attribution();
    if (attribution != null && attribution.isOpen()) {
      return attribution.choices().stream().anyMatch(this::isSubject)
          ? Answer.ASKED
          : Answer.MISSED;
    }
    Set<String> voices =
        read.readings().stream()
            .flatMap(reading -> reading.utterances().stream())
            .filter(said -> said.role() == Role.SUBJECT)
            .map(Utterance::speaker)
            .map(label -> Objects.requireNonNullElse(label, unnamed()))
            .filter(label -> !label.isEmpty())
            .collect(Collectors.toSet());
    if (voices.isEmpty()) {
      return Answer.MISSED;
    }
    return voices.stream().allMatch(this::isSubject) ? Answer.RIGHT : Answer.WRONG;
  }

  /** Whether the first choice that is offered is the subject: the best guess. */
  boolean isGuessed(CaseFile read) {
    return read.subject().choices().stream().findFirst().filter(this::isSubject).isPresent();
  }

  /** Where only one person speaks, words without a name are theirs. */
  private String unnamed() {
    return talk.speakers().size() == 1 ? talk.subject() : "";
  }

  private boolean isSubject(String label) {
    int address = label.indexOf(" <");
    return talk.subject().equals(address < 0 ? label : label.substring(0, address));
  }

  @Override
  public String toString() {
    return "%s %s %s as %s \"%s\"".formatted(talk.id(), layout, arrival, kind, name);
  }
}
