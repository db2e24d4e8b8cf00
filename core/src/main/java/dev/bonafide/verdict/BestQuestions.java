package dev.bonafide.verdict;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.phrasebook.BotLanguage;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The questions of a case for those who ask only a few: first what is still open, then what tests
 * the heaviest findings, in words that are tied to this case, then what is always worth asking.
 * What was asked and refused, as another finding says, comes last: the answer is known. A list that
 * is asked through keeps its own order, which gives nothing away.
 */
public final class BestQuestions {
  /** Titles of findings that say that something was asked for in vain. */
  private static final Pattern REFUSED =
      Pattern.compile("(?:Refuses|Will not|Could not|Cannot|Does not|Never|Leaves)\\b.*");

  /** Words that carry a meaning and stand in the question and in what was refused. */
  private static final int SHARED = 2;

  private final List<Weighed> findings;

  private BestQuestions(List<Weighed> findings) {
    this.findings = findings;
  }

  public static List<Question> of(Assessment assessment) {
    BestQuestions best = new BestQuestions(assessment.findings());
    return assessment.questions().stream()
        .sorted(
            Comparator.comparing((Question one) -> !assessment.leavesOpen(one))
                .thenComparing(best::isRefused)
                .thenComparing(best::isSecond)
                .thenComparing(best::place))
        .toList();
  }

  /** Lists what is worth asking of anyone, for those who ask where nothing was found. */
  public static List<Question> usual(CaseFile caseFile, BotLanguage language) {
    return AlwaysWorthAsking.of(caseFile.subject().kind(), QuestionParameters.of(caseFile)).stream()
        .map(one -> one.in(language))
        .toList();
  }

  /** Where the heaviest finding stands that it tests; behind all for one that tests none. */
  private int place(Question question) {
    for (int at = 0; at < findings.size(); at++) {
      if (question.because().contains(findings.get(at).finding().check())) {
        return at;
      }
    }
    return findings.size();
  }

  /**
   * Whether it asks once more on a matter, as all that it tests is told beneath another finding.
   */
  private boolean isSecond(Question question) {
    return !question.because().isEmpty()
        && findings.stream()
            .filter(one -> question.because().contains(one.finding().check()))
            .allMatch(one -> one.beneath() != null);
  }

  private boolean isRefused(Question question) {
    return findings.stream()
        .filter(one -> one.setAside() == null)
        .filter(one -> !question.because().contains(one.finding().check()))
        .map(one -> one.finding().flag().title())
        .filter(title -> REFUSED.matcher(title).matches())
        .map(QuestionTopic::of)
        .anyMatch(refused -> refused.shared(QuestionTopic.of(question.general())) >= SHARED);
  }
}
