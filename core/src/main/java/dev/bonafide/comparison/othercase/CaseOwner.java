package dev.bonafide.comparison.othercase;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.comparison.person.FullName;
import dev.bonafide.comparison.resume.ResumeLine;
import dev.bonafide.comparison.resume.ResumeOwner;
import dev.bonafide.comparison.similarity.TextFragment;
import dev.bonafide.identifier.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose case it is.
 *
 * @param names all by which they go: as the reviewer says, as their résumé does, and only where
 *     neither does, as the recording labels them
 * @param contacts those that they give as theirs
 */
record CaseOwner(List<FullName> names, Set<Identifier> contacts) implements TextFragment.Author {
  private static final Set<String> NO_NAMES =
      Set.of(
          ("candidate applicant interviewee speaker guest participant subject unknown user me you"
                  + " resume curriculum vitae cv engineer developer designer profile summary")
              .split(" ", -1));

  static CaseOwner of(CaseFile caseFile, List<List<ResumeLine>> resumes, Set<Identifier> contacts) {
    List<FullName> names = new ArrayList<>();
    String given = caseFile.subject().name();
    if (given != null) {
      names.add(FullName.of(given));
    }
    resumes.stream()
        .filter(ResumeOwner::isNamed)
        .map(resume -> ResumeOwner.of(resume).name())
        .filter(FullName::isFull)
        .forEach(names::add);
    names.removeIf(name -> !isName(name));
    if (names.isEmpty()) {
      labels(caseFile).map(FullName::of).filter(CaseOwner::isName).forEach(names::add);
    }
    return new CaseOwner(names.stream().distinct().toList(), Set.copyOf(contacts));
  }

  private static boolean isName(FullName name) {
    return !name.words().isEmpty() && name.words().stream().noneMatch(NO_NAMES::contains);
  }

  private static Stream<String> labels(CaseFile caseFile) {
    return caseFile.readings().stream()
        .flatMap(reading -> reading.utterances().stream())
        .filter(said -> said.role() == Role.SUBJECT)
        .map(Utterance::speaker)
        .filter(Objects::nonNull)
        .distinct();
  }

  /** Whether nothing of one is in the other; of whom no name is known, no one can tell. */
  @Override
  public boolean isAnother(TextFragment.Author other) {
    return other instanceof CaseOwner owner
        && isAnotherByName(owner)
        && contacts.stream().noneMatch(owner.contacts::contains);
  }

  boolean isAnotherByName(CaseOwner other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream().allMatch(one -> other.names.stream().allMatch(one::differs));
  }
}
