package dev.bonafide.terminal.evaluate;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.evaluation.Prediction;
import dev.bonafide.evaluation.answers.AnswerTurn;
import dev.bonafide.evaluation.answers.RecordedAnswers;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Console;
import dev.bonafide.terminal.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Judges the cases that have recorded answers three times: by rules alone, with the first reading,
 * and with both. Nobody is asked anything.
 */
public final class ModeReplay implements Consumer<CorpusLine> {
  private final Engine engine;
  private final RecordedAnswers answers;
  private final Console console;
  private final Examiner rules;
  private final Examiner first;
  private final Examiner both;
  private final List<Replayed.OneCase> cases = new ArrayList<>();
  private final List<Replayed.Gap> stale = new ArrayList<>();
  private final List<Replayed.Gap> missing = new ArrayList<>();

  private ModeReplay(
      Engine engine, Engine.Catalogue catalogue, RecordedAnswers answers, Console console) {
    this.engine = engine;
    this.answers = answers;
    this.console = console;
    this.rules = catalogue.examiner().alone();
    this.first = engine.asking(answers.first(), catalogue.examiner());
    this.both = engine.asking(answers.both(), catalogue.examiner());
  }

  /** Replays whatever the source hands on. */
  public static Replayed of(
      Consumer<Consumer<CorpusLine>> source,
      Engine engine,
      Engine.Catalogue catalogue,
      RecordedAnswers answers,
      Console console) {
    ModeReplay replay = new ModeReplay(engine, catalogue, answers, console);
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
      CaseFile caseFile = engine.read(one.submission());
      Examination read = both.examine(caseFile);
      List<String> requests = read.consulted().requests();
      if (requests.isEmpty() || !answers.answer(requests.getFirst())) {
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

  private Replayed.OneCase judged(LabelledCase one, CaseFile caseFile, Examination read) {
    Consulted consulted = read.consulted();
    return new Replayed.OneCase(
        Prediction.of(one, rules.examine(caseFile)),
        Prediction.of(one, first.examine(caseFile)),
        Prediction.of(one, read),
        consulted.used() ? consulted.rejectedQuotes() : 0);
  }
}
