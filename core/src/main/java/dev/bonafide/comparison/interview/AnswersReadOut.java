package dev.bonafide.comparison.interview;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.dialogue.Dialogue;
import dev.bonafide.comparison.dialogue.QuestionAnswer;
import dev.bonafide.comparison.resume.ResumeLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares answers in a recording with the résumé. Counts if each of two answers repeats about a
 * dozen words in a row from a different part of the résumé. No one talks the way a résumé is
 * written, unless they are reading it aloud. Words that the interviewer said first do not count.
 */
public final class AnswersReadOut implements Comparison {
  private static final int FEWEST = 2;

  @Override
  public Look look(CaseFile caseFile) {
    List<ResumeLine> resume = ResumeLine.of(caseFile);
    List<Dialogue> calls =
        Dialogue.of(caseFile).stream()
            .filter(dialogue -> dialogue.reading().kind() == ExhibitKind.TRANSCRIPT)
            .toList();
    if (resume.isEmpty() || calls.isEmpty()) {
      return new Look.Blind("this needs a résumé and a recording of a conversation");
    }
    WrittenWords written = new WrittenWords(resume);
    List<Citation> read = new ArrayList<>();
    Set<ResumeLine> lines = new HashSet<>();
    for (Dialogue call : calls) {
      WrittenWords own = written.without(call);
      call.exchanges().stream()
          .filter(exchange -> !exchange.replies().isEmpty())
          .map(exchange -> QuestionAnswer.of(exchange.request(), exchange.replies().getFirst()))
          .flatMap(answer -> own.readOut(answer).stream())
          .filter(one -> lines.add(one.line()))
          .forEach(one -> read.addAll(one.cited()));
    }
    return lines.size() < FEWEST ? new Look.Nothing() : new Look.Seen(read.subList(0, 2 * FEWEST));
  }
}
