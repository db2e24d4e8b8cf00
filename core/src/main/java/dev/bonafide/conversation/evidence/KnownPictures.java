package dev.bonafide.conversation.evidence;

import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.ConfirmedPicture;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casefile.picture.PictureHash;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pictures that came before in a case of the same tenant that was confirmed as a fraud. Whole
 * pictures are compared, never what or whom they show, and no other tenant's.
 */
public record KnownPictures(CaseFiles cases) {

  /** The last confirmed that is like one in a submission. */
  public Optional<ConfirmedPicture> in(Tenant tenant, Submission submission) {
    return like(tenant, submission, null);
  }

  /** The same of a stored case, among other cases. */
  public Optional<ConfirmedPicture> beside(CaseId id, Submission submission) {
    return like(id.tenant(), submission, id);
  }

  private Optional<ConfirmedPicture> like(
      Tenant tenant, Submission submission, @Nullable CaseId own) {
    List<PictureHash> seen = pictures(submission);
    return seen.isEmpty()
        ? Optional.empty()
        : cases.confirmedPictures(tenant).stream()
            .filter(known -> !known.id().equals(own))
            .filter(known -> seen.stream().anyMatch(known.hash()::isLike))
            .findFirst();
  }

  /** A picture in a note is what the reviewer adds, not what was posted. */
  private static List<PictureHash> pictures(Submission submission) {
    return submission.exhibits().stream()
        .filter(exhibit -> exhibit.kind() != ExhibitKind.NOTE)
        .flatMap(exhibit -> exhibit.pictures().stream())
        .toList();
  }
}
