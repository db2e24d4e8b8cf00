package dev.bonafide.conversation.evidence;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.text.LinkWords;
import java.util.List;
import java.util.Optional;

/**
 * The candidate whose page someone names as they ask: what the applicant tracking system has on
 * them is evidence like what stands around the message.
 */
public final class LinkedCandidate {
  private LinkedCandidate() {}

  /** The first candidate that a text leads to. */
  public static Optional<CandidateLink> in(String text) {
    return LinkWords.in(text).flatMap(word -> CandidateLink.of(word).stream()).findFirst();
  }

  /** The same text without links to candidates. */
  public static String without(String text) {
    return LinkWords.without(word -> CandidateLink.of(word).isPresent(), text);
  }

  /** What was gathered, with the candidate before it; what was said of the subject holds. */
  public static Submission joined(CandidateLink link, CandidateSource source, Submission gathered) {
    return SubmissionMerge.of(List.of(source.read(link), gathered));
  }
}
