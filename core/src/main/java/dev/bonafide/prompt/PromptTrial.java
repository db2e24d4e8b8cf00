package dev.bonafide.prompt;

import dev.bonafide.consistency.Allowance;
import dev.bonafide.consistency.Model;
import dev.bonafide.consistency.Reply;
import dev.bonafide.consistency.Request;
import dev.bonafide.consistency.Usage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Tries a folder's cases: the answer beside each goes the way that a model's answer goes. */
public final class PromptTrial {
  private final PromptShelf shelf;
  private final CaseReading reading;

  public PromptTrial(PromptShelf shelf, CaseReading reading) {
    this.shelf = shelf;
    this.reading = reading;
  }

  /** What is wrong with the cases of a folder, a line each. */
  public List<String> of(PromptFolder folder) {
    return tried(folder)
        .filter(tried -> !tried.wrong().isEmpty())
        .map(tried -> tried.one().source().path() + ": " + tried.wrong())
        .toList();
  }

  /** Paths of cases whose answers a model gave to other words than it would be asked now. */
  public List<String> stale(PromptFolder folder) {
    return tried(folder).filter(Tried::isStale).map(tried -> tried.one().source().path()).toList();
  }

  private Stream<Tried> tried(PromptFolder folder) {
    return folder.cases().stream()
        .map(
            one -> {
              String json = "{\"" + folder.prompt().id() + "\": " + one.answer() + "}";
              Model written = new Written(json);
              return Tried.of(shelf, folder, one, reading, Allowance.STANDARD, written);
            });
  }

  /** Says what stands in the case's file. */
  private record Written(String json) implements Model {
    @Override
    public String name() {
      return "written";
    }

    @Override
    public Reply ask(Request request, Duration within) {
      return new Reply.Said(json, Usage.NONE);
    }
  }
}
