package dev.bonafide.comparison.listed;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.comparison.dialogue.UtteranceCitations;
import dev.bonafide.identifier.PictureSign;
import java.util.List;
import java.util.Set;

/**
 * A picture that is a post, or a part of one. A picture in which anybody else speaks, such as a
 * screenshot of a chat, is none, nor is one that a person handed in about themselves.
 *
 * @param cited the first words that were read from it
 */
public record PostedPicture(PictureHash hash, Citation cited) {
  private static final Set<SubjectKind> POSTS =
      Set.of(SubjectKind.JOB_POST, SubjectKind.SOLICITATION);

  /** Those of an exhibit. */
  public static List<PostedPicture> in(CaseFile caseFile, Reading reading) {
    List<Utterance> said = reading.utterances();
    boolean isPost =
        POSTS.contains(caseFile.subject().kind())
            && reading.kind() != ExhibitKind.NOTE
            && !said.isEmpty()
            && said.stream().allMatch(one -> one.role() == Role.SUBJECT);
    return isPost
        ? reading.exhibit().pictures().stream()
            .map(hash -> new PostedPicture(hash, UtteranceCitations.of(reading, said.getFirst())))
            .toList()
        : List.of();
  }

  /** By what others may know it: the hash of the picture as it is. */
  public PictureSign sign() {
    return new PictureSign(hash.whole().getFirst().written());
  }
}
