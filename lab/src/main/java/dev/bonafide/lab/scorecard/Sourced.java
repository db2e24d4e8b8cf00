package dev.bonafide.lab.scorecard;

import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.terminal.Console;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Labeled cases and where they come from.
 *
 * @param unreadable lines that are no cases
 */
public record Sourced(List<Case> cases, int unreadable) {
  public Sourced {
    cases = List.copyOf(cases);
  }

  /** One case of a source. */
  public record Case(String source, LabelledCase labelled) {}

  /** A source's name and what hands on its lines. */
  public record Lines(String source, Consumer<Consumer<CorpusLine>> lines) {}

  /** Hands on every case. */
  public void each(Consumer<CorpusLine> to) {
    cases.forEach(one -> to.accept(new CorpusLine.Labelled(one.labelled())));
  }

  /** Reads all sources; what is no case is named on the error stream. */
  public static Sourced read(List<Lines> sources, Console console) {
    List<Case> cases = new ArrayList<>();
    int[] unreadable = {0};
    for (Lines source : sources) {
      source
          .lines()
          .accept(
              line -> {
                switch (line) {
                  case CorpusLine.Labelled(LabelledCase one) ->
                      cases.add(new Case(source.source(), one));
                  case CorpusLine.Unreadable(String where, String why) -> {
                    unreadable[0]++;
                    console.say(where + ": " + why);
                  }
                }
              });
    }
    return new Sourced(cases, unreadable[0]);
  }
}
