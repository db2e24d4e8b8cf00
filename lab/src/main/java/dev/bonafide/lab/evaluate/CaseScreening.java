package dev.bonafide.lab.evaluate;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.evaluation.CorpusLine;
import dev.bonafide.evaluation.LabelledCase;
import dev.bonafide.examination.Examination;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.testkit.evaluation.Prediction;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Basis;
import dev.bonafide.verdict.Verdict;
import dev.bonafide.verdict.Weighed;
import java.util.List;
import java.util.Optional;

/** Screens one labeled case. Safe to use from several threads. */
final class CaseScreening {
  private static final int QUOTES = 12;

  private final CatalogueEngine engine;

  CaseScreening(CatalogueEngine engine) {
    this.engine = engine;
  }

  /** What came of a line. */
  sealed interface Screened {

    /**
     * A verdict.
     *
     * @param evidence the findings in a few words each, for the page
     * @param counted how many independent findings there are
     * @param fact whether a fact stops the case
     * @param beside what the rules alone said, where a language model is set
     */
    record Predicted(
        Prediction prediction,
        List<String> evidence,
        int counted,
        boolean fact,
        Optional<Beside> beside)
        implements Screened {}

    /** What the rules alone said of a case, and what became of asking a language model. */
    record Beside(Prediction alone, Consulted consulted) {}

    record Unreadable(String where, String why) implements Screened {}
  }

  Screened screen(CorpusLine line) {
    return switch (line) {
      case CorpusLine.Unreadable(String where, String why) -> new Screened.Unreadable(where, why);
      case CorpusLine.Labelled(LabelledCase labelled) -> screen(labelled);
    };
  }

  private Screened screen(LabelledCase labelled) {
    try {
      CaseFile caseFile = engine.read(labelled.submission());
      Examination examination = engine.examine(caseFile);
      List<String> unread = examination.caseFile().unread();
      if (!unread.isEmpty()) {
        return new Screened.Unreadable(labelled.id(), unread.getFirst());
      }
      return new Screened.Predicted(
          Prediction.of(labelled, examination),
          evidence(examination),
          examination.assessment().count(),
          isStoppedByFact(examination.assessment()),
          beside(labelled, caseFile, examination));
    } catch (UnreadableExhibit e) {
      return new Screened.Unreadable(labelled.id(), e.exhibit() + ": " + e.reason());
    } catch (RuntimeException e) {
      // One case that lays a mistake bare must not cost the figures of all others.
      return new Screened.Unreadable(
          labelled.id(), "unexpected failure: " + e.getClass().getSimpleName());
    }
  }

  /** The rules look twice then: that costs next to nothing beside asking. */
  private Optional<Screened.Beside> beside(
      LabelledCase labelled, CaseFile caseFile, Examination examination) {
    Consulted consulted = examination.consulted();
    return consulted.model().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Screened.Beside(
                Prediction.of(labelled, engine.alone().examine(caseFile)), consulted));
  }

  private static boolean isStoppedByFact(Assessment assessment) {
    return assessment.verdict() instanceof Verdict.HighRisk
        && assessment.basis().contains(Basis.FACTS);
  }

  private static List<String> evidence(Examination examination) {
    return examination.assessment().findings().stream()
        .limit(QUOTES)
        .map(CaseScreening::words)
        .toList();
  }

  private static String words(Weighed weighed) {
    var citation = weighed.finding().evidence().getFirst();
    String quote = citation.quote();
    String shown = quote.length() > 200 ? quote.substring(0, 200) + "…" : quote;
    return "%s (%s%s): “%s”, %s line %d"
        .formatted(
            weighed.finding().check(),
            weighed.finding().strength().id(),
            weighed.noted() ? ", noted" : "",
            shown,
            citation.exhibit(),
            citation.line());
  }
}
