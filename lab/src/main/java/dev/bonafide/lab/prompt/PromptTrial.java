package dev.bonafide.lab.prompt;

import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.ModelReply;
import dev.bonafide.consultation.Usage;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.consultation.request.ModelRequest;
import dev.bonafide.prompt.PromptCase;
import dev.bonafide.prompt.PromptFolder;
import dev.bonafide.prompt.PromptShelf;
import java.time.Duration;
import java.util.List;

/** Tries a folder's cases: the answer beside each goes the way that a model's answer goes. */
public final class PromptTrial {
  private final PromptShelf shelf;
  private final CaseReading reading;

  public PromptTrial(PromptShelf shelf, CaseReading reading) {
    this.shelf = shelf;
    this.reading = reading;
  }

  /**
   * What came of the cases of a folder.
   *
   * @param wrong what is wrong with them, a line each
   * @param stale paths of those whose answers a model gave to other words than it would be asked
   *     now
   */
  public record Result(List<String> wrong, List<String> stale) {
    public Result {
      wrong = List.copyOf(wrong);
      stale = List.copyOf(stale);
    }
  }

  /** Tries each case of a folder once. */
  public Result of(PromptFolder folder) {
    List<Tried> tried = folder.cases().stream().map(one -> tried(folder, one)).toList();
    return new Result(
        tried.stream()
            .filter(one -> !one.wrong().isEmpty())
            .map(one -> one.one().source().path() + ": " + one.wrong())
            .toList(),
        tried.stream().filter(Tried::isStale).map(one -> one.one().source().path()).toList());
  }

  private Tried tried(PromptFolder folder, PromptCase one) {
    String json = "{\"" + folder.prompt().id() + "\": " + one.answer() + "}";
    return Tried.of(shelf, folder, one, reading, Allowance.STANDARD, new Written(json));
  }

  /** Says what stands in the case's file. */
  private record Written(String json) implements Model {
    @Override
    public String name() {
      return "written";
    }

    @Override
    public ModelReply ask(ModelRequest request, Duration within) {
      return new ModelReply.Said(json, Usage.NONE);
    }
  }
}
