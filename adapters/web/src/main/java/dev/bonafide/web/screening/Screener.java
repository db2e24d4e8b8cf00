package dev.bonafide.web.screening;

import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.listening.Listening;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.report.Particulars;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;

/** Has a submission examined, and notes when and by what. */
public final class Screener {
  /** Seconds. */
  private static final int LATER = 5;

  private final ScreeningEngine engine;
  private final InstantSource clock;
  private final Supplier<String> ids;
  private final Archive archive;
  private final Listening listening;

  /**
   * Screens with an engine.
   *
   * @param ids a new name for a screening at every call
   * @param archive notes what is sent, and what was sent for what it does not keep
   * @param listening to the recordings in what is handed in
   */
  public Screener(
      ScreeningEngine engine,
      InstantSource clock,
      Supplier<String> ids,
      Archive archive,
      Listening listening) {
    this.engine = engine;
    this.clock = clock;
    this.ids = ids;
    this.archive = archive;
    this.listening = listening;
  }

  /**
   * What is handed in, with words in the place of recordings.
   *
   * @throws Problem where too many wait for that already
   */
  public Submission heard(Submission handedIn) {
    SentRequests sent = new SentRequests(archive::announce);
    Submission heard = sent.during(() -> listening.heard(handedIn, Screener::busy));
    archive.note(sent.take());
    return heard;
  }

  private static Problem busy() {
    return new Problem(
        503, "Too many recordings are waiting to be transcribed. Send the request again.", LATER);
  }

  /**
   * Examines what is forgotten once it is answered.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  public Screened passing(Submission handedIn) {
    Screened screened = screen(handedIn);
    archive.note(screened);
    return screened;
  }

  /**
   * Examines it; the code that stores it records what was sent.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  public Screened screen(Submission handedIn) {
    return screen(handedIn, List.of());
  }

  /**
   * Examines it with what people ruled on its findings.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  public Screened screen(Submission handedIn, List<Ruling> rulings) {
    if (handedIn.exhibits().isEmpty() && handedIn.unread().isEmpty()) {
      throw nothing("There is nothing to screen: no exhibits. Add a file or a text.");
    }
    Screened screened = bounded(handedIn, rulings);
    if (hasNoWords(screened.examination())) {
      throw nothing(wordless(screened.examination().caseFile().unread()));
    }
    return screened;
  }

  private Screened bounded(Submission handedIn, List<Ruling> rulings) {
    try {
      return examined(handedIn, rulings);
    } catch (CaseTooLarge refused) {
      throw Problem.tooLargeCase(refused.reason());
    }
  }

  private Screened examined(Submission handedIn, List<Ruling> rulings) {
    ScreeningEngine now = engine.now();
    Instant began = clock.instant();
    SentRequests sent = new SentRequests(archive::announce);
    Examination examination = sent.during(() -> now.screen(handedIn, rulings));
    double took = Math.round(Duration.between(began, clock.instant()).toNanos() / 1e3) / 1e3;
    EngineVersion version = now.version();
    return new Screened(
        examination,
        new Particulars(
            ids.get(),
            began.truncatedTo(ChronoUnit.MILLIS),
            took,
            version.bonafide(),
            version.rules(),
            version.settings()),
        sent.take());
  }

  private static boolean hasNoWords(Examination examination) {
    return examination.caseFile().readings().stream()
        .allMatch(reading -> reading.utterances().isEmpty());
  }

  private static String wordless(List<String> unread) {
    return unread.isEmpty()
        ? "The evidence has no words in it."
        : "None of the evidence could be read. " + unread.getFirst();
  }

  private static Problem nothing(String detail) {
    return new Problem(422, detail);
  }
}
