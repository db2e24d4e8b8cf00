package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.WordCount;

/**
 * Whether only the beginning of a conversation was handed in: someone who means harm rarely shows
 * it in the first words. A job post is whole as it stands.
 */
final class Opening {
  /**
   * Over the frauds of the corpus that are told in a conversation, cut to their first one, two and
   * three messages, nothing was found in seven, 91 and 85 of 117 that said enough words.
   */
  private static final int FEWEST_MESSAGES = 4;

  /** Words after which a talk is past its beginning; the longest of those cuts had 91. */
  private static final int PAST = 100;

  /**
   * A single message that says so much is a letter, and so much noted in a talk is a note. Of the
   * labeled letters of 60 to 99 words in which rules find nothing, ten are honest and complete, one
   * is a fraud, and one asks for more.
   */
  private static final int LETTER = 60;

  private static final String MAIL = "mail";

  private Opening() {}

  static boolean isAll(CaseFile caseFile) {
    if (caseFile.subject().kind() == SubjectKind.JOB_POST
        || caseFile.readings().stream().anyMatch(Opening::isWhole)) {
      return false;
    }
    int messages = 0;
    int words = 0;
    int noted = 0;
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        boolean isNote = said.role() == Role.REVIEWER;
        messages += isNote ? 0 : 1;
        noted += isNote ? WordCount.of(reading.words(said)) : 0;
        words += said.role() == Role.SUBJECT ? WordCount.of(reading.words(said)) : 0;
        if (messages >= FEWEST_MESSAGES || words >= PAST || noted >= LETTER) {
          return false;
        }
      }
    }
    return messages != 1 || words < LETTER;
  }

  /** A letter says at once what it is for, and a note tells about more than was handed in. */
  private static boolean isWhole(Reading reading) {
    return reading.kind() == ExhibitKind.NOTE || reading.format().equals(MAIL);
  }
}
