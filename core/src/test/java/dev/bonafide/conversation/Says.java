package dev.bonafide.conversation;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Check;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds words that the subject says. */
public record Says(RedFlag flag, String words) implements Check {
  @Override
  public String id() {
    return flag.id();
  }

  @Override
  public boolean appliesTo(SubjectKind kind) {
    return true;
  }

  @Override
  public Outcome look(CaseFile caseFile) {
    List<Citation> found = new ArrayList<>();
    for (Reading reading : caseFile.readings()) {
      for (Utterance said : reading.utterances()) {
        int at = reading.words(said).indexOf(words);
        if (said.role() == Role.SUBJECT && at >= 0) {
          int start = said.span().start() + at;
          Span span = new Span(start, start + words.length());
          int line = new LineIndex(reading.text()).at(start);
          found.add(
              new Citation(reading.name(), line, said.speaker(), said.at(), span, words, null));
        }
      }
    }
    return found.isEmpty()
        ? new Outcome.Clear(id())
        : new Outcome.Finding(flag, flag.strength(), found, false);
  }
}
