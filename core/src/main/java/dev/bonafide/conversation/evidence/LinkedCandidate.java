package dev.bonafide.conversation.evidence;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The candidate whose page somebody names as they ask: what the applicant tracking system has on
 * them is evidence like what stands around the message.
 */
public final class LinkedCandidate {
  private static final String BEFORE = "(<\"'“‘«";
  private static final String BEHIND = ")>\"'”’».,;:!";

  private LinkedCandidate() {}

  /** The first candidate that a text leads to. */
  public static Optional<CandidateLink> in(String text) {
    StringTokenizer words = new StringTokenizer(text);
    while (words.hasMoreTokens()) {
      Optional<CandidateLink> link = of(words.nextToken());
      if (link.isPresent()) {
        return link;
      }
    }
    return Optional.empty();
  }

  /** The same text without links to candidates. */
  public static String without(String text) {
    StringBuilder rest = new StringBuilder();
    StringTokenizer words = new StringTokenizer(text, " \t\r\n", true);
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      rest.append(of(word).isPresent() ? "" : word);
    }
    return rest.toString().strip();
  }

  private static Optional<CandidateLink> of(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && BEFORE.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && BEHIND.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    return CandidateLink.of(word.substring(from, to));
  }

  /** What was gathered, with the candidate before it; what was said of the subject holds. */
  public static Submission joined(CandidateLink link, CandidateSource source, Submission gathered) {
    return SubmissionMerge.of(List.of(source.read(link), gathered));
  }
}
