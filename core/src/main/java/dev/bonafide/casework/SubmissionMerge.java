package dev.bonafide.casework;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitNames;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what was handed in at different times together. */
public final class SubmissionMerge {
  private SubmissionMerge() {}

  /**
   * One submission of all; of kinds and names the last that was said holds. What was once kept from
   * models is kept from them with all that came before and after.
   */
  public static Submission of(List<Submission> submissions) {
    SubjectKind kind = null;
    String name = null;
    for (Submission one : submissions) {
      kind = one.kind() == null ? kind : one.kind();
      name = one.name() == null ? name : one.name();
    }
    return new Submission(
        kind,
        name,
        all(submissions, Submission::claims),
        all(submissions, Submission::exhibits),
        all(submissions, Submission::warnings),
        all(submissions, Submission::unread),
        submissions.stream().anyMatch(Submission::isPrivate),
        all(submissions, Submission::records));
  }

  /**
   * What is handed in next, its exhibits under names that nothing ever had, and its pictures
   * counted behind those that there are.
   */
  public static Submission next(Submission ever, Submission more) {
    int pictures = ever.exhibits().stream().mapToInt(one -> one.places().last()).max().orElse(0);
    return next(ever, more, pictures);
  }

  /**
   * The same of what was gathered with all that was handed in before: its pictures have their
   * numbers already.
   */
  public static Submission again(Submission ever, Submission more) {
    return next(ever, more, 0);
  }

  private static Submission next(Submission ever, Submission more, int pictures) {
    ExhibitNames names = new ExhibitNames();
    ever.exhibits().forEach(exhibit -> names.next(exhibit.name(), exhibit.kind()));
    List<Exhibit> exhibits =
        more.exhibits().stream()
            .map(exhibit -> exhibit.named(names.next(exhibit.name(), exhibit.kind())))
            .map(exhibit -> exhibit.placed(exhibit.places().behind(pictures)))
            .toList();
    return more.holding(exhibits).asPrivate(ever.isPrivate());
  }

  /** The same, with what was said of the subject; what is not said stays. */
  public static Submission about(
      Submission submission, @Nullable SubjectKind kind, @Nullable String name) {
    return of(List.of(submission, new Submission(kind, name, List.of(), List.of(), List.of())));
  }

  /** The same, with more records of other systems, and a word on them to the reviewer. */
  public static Submission with(List<OutsideRecord> records, String said, Submission submission) {
    Submission word = new Submission(null, null, List.of(), List.of(), List.of(said));
    return of(List.of(submission, word.readFrom(records)));
  }

  public static final Submission NOTHING =
      new Submission(null, null, List.<Claim>of(), List.of(), List.of());

  private static <T> List<T> all(List<Submission> submissions, Function<Submission, List<T>> part) {
    return submissions.stream().flatMap(one -> part.apply(one).stream()).toList();
  }
}
