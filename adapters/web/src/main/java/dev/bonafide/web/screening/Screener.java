package dev.bonafide.web.screening;

import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseJudge;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.check.RedFlag;
import dev.bonafide.consultation.SentRequests;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.listening.Listening;
import dev.bonafide.reading.CaseTooLarge;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.web.problem.Problem;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/** Has a submission examined, and notes when and by what. */
public final class Screener implements CaseJudge {
  /** Seconds. */
  private static final int LATER = 5;

  private final ScreeningEngine engine;
  private final CaseScreener screener;
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
    this.screener = new CaseScreener(engine, clock, ids);
    this.archive = archive;
    this.listening = listening;
  }

  /**
   * What is handed in, with words in the place of recordings. What is sent for that is noted with
   * no case.
   *
   * @throws Problem where too many wait for that already
   */
  public Submission heard(Submission handedIn) {
    SentRequests sent = new SentRequests(archive::announce);
    Submission heard = sent.during(() -> listened(handedIn));
    archive.note(sent.take());
    return heard;
  }

  /** The same, where the caller notes what is sent. */
  public Submission listened(Submission handedIn) {
    return listening.heard(handedIn, Screener::busy);
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

  /** Version of all that a screening depends on today. */
  public EngineVersion version() {
    return screener.version();
  }

  /** Meanings that a reviewer's note may have on which no finding rests. */
  public List<RedFlag> meant(String note, Examination examination) {
    return note.isBlank() || examination.restsOn(note)
        ? List.of()
        : engine.meant(note, examination.caseFile().subject().kind()).flags();
  }

  /**
   * Examines it; the code that stores it records what was sent.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  public Screened screen(Submission handedIn) {
    return sending(() -> judged(handedIn, List.of()));
  }

  /**
   * Examines a stored case; the caller records what was sent.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  public Screened screen(CaseState state) {
    return sending(() -> judge(state));
  }

  /**
   * Examines a stored case; the caller notes what is sent.
   *
   * @throws Problem where there is nothing to screen, or too much
   */
  @Override
  public Judgement judge(CaseState state) {
    return judged(state.handedIn(), state.rulings()).of(state);
  }

  private Screened sending(Supplier<Judgement> judging) {
    SentRequests sent = new SentRequests(archive::announce);
    Judgement judged = sent.during(judging);
    return new Screened(judged.examination(), judged.particulars(), sent.take());
  }

  private Judgement judged(Submission handedIn, List<Ruling> rulings) {
    if (handedIn.exhibits().isEmpty() && handedIn.unread().isEmpty()) {
      throw nothing("Nothing to screen yet. Paste some text or add a file.");
    }
    Judgement judged = bounded(handedIn, rulings);
    if (hasNoWords(judged.examination())) {
      throw nothing(wordless(judged.examination().caseFile().unread()));
    }
    return judged;
  }

  private Judgement bounded(Submission handedIn, List<Ruling> rulings) {
    try {
      return screener.judge(handedIn, rulings);
    } catch (CaseTooLarge refused) {
      throw Problem.tooLargeCase(refused.reason());
    }
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
