package dev.bonafide.rule.match;

import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What the subject wrote alone, paragraph after paragraph, is one passage: an empty line that is
 * put into a post must not part what belongs together.
 */
final class MergedParagraphs {
  private MergedParagraphs() {}

  static List<Utterance> of(List<Utterance> utterances) {
    List<Utterance> passages = new ArrayList<>();
    for (Utterance utterance : utterances) {
      if (!passages.isEmpty() && isWritten(passages.getLast()) && isWritten(utterance)) {
        passages.add(joined(passages.removeLast(), utterance));
      } else {
        passages.add(utterance);
      }
    }
    return passages;
  }

  private static boolean isWritten(Utterance utterance) {
    return utterance.role() == Role.SUBJECT
        && utterance.speaker() == null
        && utterance.at() == null
        && !utterance.wrapped();
  }

  private static Utterance joined(Utterance first, Utterance second) {
    Span span = new Span(first.span().start(), second.span().end());
    return new Utterance(first.line(), null, first.role(), null, span, false);
  }
}
