package dev.bonafide.slack;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Check;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Source;
import dev.bonafide.check.Strength;
import dev.bonafide.text.LineIndex;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words that the subject says.
 *
 * @param fact whether they prove it
 */
public record Finds(RedFlag flag, String words, boolean fact) implements Check {

  public static Finds of(String id, String title, Strength strength, String words) {
    RedFlag flag =
        new RedFlag(
            id,
            title,
            id.substring(0, id.indexOf('-')),
            strength,
            "It hides who is there.",
            List.of("A shared household"),
            new FollowUpQuestion("What is it about " + words + "?", "Names it.", "Leaves it open."),
            List.of("FBI IC3 PSA, 23 July 2025"),
            false);
    return new Finds(flag, words, false);
  }

  /** The same, as a fact. */
  public Finds proved() {
    return new Finds(flag, words, true);
  }

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
        : new Outcome.Finding(
            flag, flag.strength(), found, false, List.of(), false, Source.RULES, fact);
  }
}
