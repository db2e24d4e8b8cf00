package dev.bonafide.lab.evaluate;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.Agreement;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.consultation.Model;
import dev.bonafide.consultation.request.Allowance;
import dev.bonafide.documents.shipped.ShippedEngine;
import dev.bonafide.engine.Catalogue;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.lab.evaluation.answers.AnswerTurn;
import dev.bonafide.lab.evaluation.answers.RecordedAnswers;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Distribution;
import dev.bonafide.testkit.evaluation.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges the cases that have recorded answers three times: by rules alone, with the first reading,
 * and with both. No one is asked anything.
 */
public final class ModeReplay implements Consumer<CorpusLine> {
  private final RecordedAnswers answers;
  private final Console console;
  private final CatalogueEngine rules;
  private final CatalogueEngine first;
  private final CatalogueEngine both;
  private final List<Replayed.OneCase> cases = new ArrayList<>();
  private final List<Replayed.Gap> stale = new ArrayList<>();
  private final List<Replayed.Gap> missing = new ArrayList<>();

  private ModeReplay(
      Distribution distribution, Catalogue catalogue, RecordedAnswers answers, Console console) {
    this.answers = answers;
    this.console = console;
    this.rules = distribution.engine(catalogue).alone();
    this.first = asking(answers.first());
    this.both = asking(answers.both());
  }

  private CatalogueEngine asking(Model model) {
    return rules.consulting(
        ShippedEngine.consultation(List.of(model), Agreement.ANY, Allowance.STANDARD));
  }

  /** Replays whatever the source hands on. */
  public static Replayed of(
      Consumer<Consumer<CorpusLine>> source,
      Distribution distribution,
      Catalogue catalogue,
      RecordedAnswers answers,
      Console console) {
    ModeReplay replay = new ModeReplay(distribution, catalogue, answers, console);
    source.accept(replay);
    return new Replayed(replay.cases, replay.stale, replay.missing, answers);
  }

  @Override
  public void accept(CorpusLine line) {
    switch (line) {
      case CorpusLine.Labelled(LabelledCase one) when answers.has(one.id(), AnswerTurn.FIRST) ->
          replay(one);
      case CorpusLine.Labelled _ -> {}
      case CorpusLine.Unreadable(String where, String why) -> console.say(where + ": " + why);
    }
  }

  private void replay(LabelledCase one) {
    try {
      CaseFile caseFile = rules.read(one.submission());
      Examination read = both.examine(caseFile);
      List<String> requests = read.consulted().requests();
      if (!isAnswered(read)) {
        stale.add(new Replayed.Gap(one.id(), AnswerTurn.FIRST));
      } else if (requests.size() > 1 && !answers.answer(requests.getLast())) {
        boolean answered = answers.has(one.id(), AnswerTurn.SECOND);
        (answered ? stale : missing).add(new Replayed.Gap(one.id(), AnswerTurn.SECOND));
      } else {
        cases.add(judged(one, caseFile, read));
      }
    } catch (UnreadableExhibit e) {
      console.say(one.id() + ": " + e.exhibit() + ": " + e.reason());
    }
  }

  /** Whether exactly what its first reading asks was answered. */
  private boolean isAnswered(Examination read) {
    List<String> requests = read.consulted().requests();
    return !requests.isEmpty() && answers.answer(requests.getFirst());
  }

  private Replayed.OneCase judged(LabelledCase one, CaseFile caseFile, Examination read) {
    Consulted consulted = read.consulted();
    return new Replayed.OneCase(
        Prediction.of(one, rules.examine(caseFile)),
        Prediction.of(one, first.examine(caseFile)),
        Prediction.of(one, read),
        consulted.used() ? consulted.rejectedQuotes() : 0);
  }
}
