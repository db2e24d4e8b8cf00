package dev.bonafide.prompt;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.consistency.Agreement;
import dev.bonafide.consistency.Allowance;
import dev.bonafide.consistency.AnswerReader;
import dev.bonafide.consistency.Consultation;
import dev.bonafide.consistency.Consulted;
import dev.bonafide.consistency.Fitted;
import dev.bonafide.consistency.Model;
import dev.bonafide.consistency.RecentAnswers;
import dev.bonafide.consistency.Reply;
import dev.bonafide.consistency.Request;
import dev.bonafide.consistency.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tries a folder's cases: the answer beside each goes the way that a model's answer goes. */
public final class PromptTrial {
  private final PromptShelf shelf;
  private final AnswerReader answers;
  private final Function<Submission, CaseFile> reader;

  public PromptTrial(
      PromptShelf shelf, AnswerReader answers, Function<Submission, CaseFile> reader) {
    this.shelf = shelf;
    this.answers = answers;
    this.reader = reader;
  }

  /** What is wrong with the cases of a folder, a line each. */
  public List<String> of(PromptFolder folder) {
    List<String> complaints = new ArrayList<>();
    for (PromptCase one : folder.cases()) {
      Consulted consulted = consulted(folder, one);
      Set<String> found = new TreeSet<>(found(consulted).toList());
      String wrong = "";
      if (!consulted.used()) {
        wrong = consulted.reason();
      } else if (consulted.rejectedQuotes() > 0) {
        wrong = consulted.rejectedQuotes() + " quotes do not hold";
      } else if (!found.equals(one.find())) {
        wrong = "found " + found + " instead of " + new TreeSet<>(one.find());
      }
      if (!wrong.isEmpty()) {
        complaints.add(one.source().path() + ": " + wrong);
      }
    }
    return complaints;
  }

  private Consulted consulted(PromptFolder folder, PromptCase one) {
    String json = "{\"" + folder.prompt().id() + "\": " + one.answer() + "}";
    return new Consultation(
            shelf.book(List.of(folder.prompt())),
            List.of(new Scripted(json)),
            Agreement.ANY,
            answers,
            new RecentAnswers(1),
            Allowance.STANDARD)
        .read(reader.apply(one.submission()))
        .consulted();
  }

  private static Stream<String> found(Consulted consulted) {
    return Stream.concat(
        consulted.outcomes().stream().filter(Outcome.Finding.class::isInstance).map(Outcome::check),
        consulted.questions().stream().map(Fitted::id));
  }

  /** Says what stands in the case's file. */
  private record Scripted(String json) implements Model {
    @Override
    public String name() {
      return "scripted";
    }

    @Override
    public Reply ask(Request request, Duration within) {
      return new Reply.Said(json, Usage.NONE);
    }
  }
}
