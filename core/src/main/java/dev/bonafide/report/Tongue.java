package dev.bonafide.report;

import dev.bonafide.check.RedFlag;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import java.util.List;

/** What rules say and ask, in a page's language where they know it. */
final class Tongue {
  private static final String ALWAYS_ASKED = "always.";

  private final List<Question> questions;
  private final List<RedFlag> flags;
  private final Phrasebook book;

  Tongue(Assessment assessment, Phrasebook book) {
    this.questions = assessment.questions();
    this.flags = assessment.findings().stream().map(one -> one.finding().flag()).toList();
    this.book = book;
  }

  /** Whether some of them speak English, and the page does not. */
  boolean isMixed() {
    return flags.stream().anyMatch(flag -> !flag.speaks(book.language()));
  }

  List<Question> questions() {
    return questions.stream().map(this::said).toList();
  }

  /** Rules that ask the same in English may ask it in words of their own elsewhere: one is told. */
  private Question said(Question question) {
    return flags.stream()
        .filter(flag -> question.because().contains(flag.id()) && flag.speaks(book.language()))
        .findFirst()
        .map(flag -> flag.in(book.language()).ask())
        .map(ask -> new Question(ask.question(), question.because(), ask.good(), ask.bad()))
        .orElseGet(() -> always(question));
  }

  /** What no rule asks is worth asking always, and stands in the phrasebook. */
  private Question always(Question question) {
    return new Question(
        book.translated(ALWAYS_ASKED, question.ask()),
        question.because(),
        question.goodAnswer(),
        question.badSign());
  }
}
