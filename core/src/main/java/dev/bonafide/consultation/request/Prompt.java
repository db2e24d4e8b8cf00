package dev.bonafide.consultation.request;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One consultation: what a model is asked, and what it may point at.
 *
 * @param id the folder's name, never reused; lower case and underscores, as it is a key of answers
 * @param version raised whenever what is asked changes
 * @param why what a model sees here that no rule does
 * @param appliesTo the kinds of subject it is asked about
 * @param exhibits it is asked where one of these stands in the case
 * @param answerTokens how long its part of the answer may be
 * @param seconds how long its answer may take, where a case has the usual 20
 * @param kinds what it may point at
 * @param questions what it may have asked
 * @param text what is asked; holds nothing of any case
 */
public record Prompt(
    String id,
    int version,
    String why,
    Set<SubjectKind> appliesTo,
    Set<ExhibitKind> exhibits,
    int answerTokens,
    int seconds,
    List<Kind> kinds,
    List<OpenQuestion> questions,
    String text) {
  public Prompt {
    appliesTo = Set.copyOf(appliesTo);
    exhibits = Set.copyOf(exhibits);
    kinds = List.copyOf(kinds);
    questions = List.copyOf(questions);
    if (kinds.isEmpty() && questions.isEmpty()) {
      throw new IllegalArgumentException(id + " has nothing to point at");
    }
  }

  /** Whether it has anything to look at in a case. What is private is not there for it. */
  boolean fits(CaseFile caseFile) {
    return appliesTo.contains(caseFile.subject().kind())
        && caseFile.readings().stream()
            .filter(reading -> !reading.exhibit().isPrivate())
            .anyMatch(reading -> exhibits.contains(reading.kind()));
  }

  /** All ids that an answer may name, in the order of the folder's file. */
  public List<String> ids() {
    return Stream.concat(kinds.stream().map(Kind::id), questions.stream().map(OpenQuestion::id))
        .toList();
  }

  public Optional<Kind> kind(String id) {
    return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  public Optional<OpenQuestion> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
