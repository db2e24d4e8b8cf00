package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequest;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.conversation.evidence.SubmissionMerge;
import dev.bonafide.report.Particulars;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screened;
import dev.bonafide.web.screening.Screener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds to stored cases, and screens them again. A retry is known by the name of its screening,
 * which is made of its key: it stands in the case, and so every process knows it for as long as the
 * case is there.
 */
public final class Revision {
  private final Casebook casebook;
  private final Screener screener;

  public Revision(Casebook casebook, Screener screener) {
    this.casebook = casebook;
    this.screener = screener;
  }

  /**
   * Adds it.
   *
   * @param key that the caller chose; empty for none
   * @return the case with what is different, as JSON
   * @throws Problem where there is nothing to add, or the case is not there
   */
  public String add(long number, Submission more, String key, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    if (more.exhibits().isEmpty()) {
      throw new Problem(422, "There is nothing to add: no exhibits. Add a file or a text.");
    }
    String id = name(number, key);
    Optional<StoredChange> before = StoredChange.under(id, history);
    return before.isPresent() ? repeated(before.get(), more) : added(history, more, id, by);
  }

  /**
   * Adds what arrived by itself, once however often it arrives.
   *
   * @param key by which it is known when it comes again
   * @param by for whom it came
   * @throws Problem where the case is not there, holds too much then, or changes meanwhile
   */
  public void arrived(long number, Submission more, String key, String by) {
    CaseHistory history = casebook.open(number).orElseThrow(CaseNumber::none);
    String id = name(number, key);
    if (StoredChange.under(id, history).isEmpty()) {
      String _ = added(history, more, id, by);
    }
  }

  /**
   * Takes back a line, and screens the case again where it brought evidence.
   *
   * @throws Problem where the case changes meanwhile
   */
  void takeBack(CaseHistory history, int line, Instant at, String by) {
    List<Entry> lines = new ArrayList<>(List.of(new Entry.Undone(at, by, line)));
    List<SentRequest> sent = new ArrayList<>();
    if (history.entries().get(line) instanceof Entry.HandedIn in
        && !in.submission().exhibits().isEmpty()) {
      Screened is = screened(CaseState.extended(history, lines.getFirst()));
      lines.add(is.entry(by));
      sent.addAll(is.sent());
    }
    if (!casebook.add(history, lines, sent)) {
      throw changed();
    }
  }

  private String added(CaseHistory history, Submission more, String id, String by) {
    Screened was = screened(history);
    Entry.HandedIn handedIn = new Entry.HandedIn(was.particulars().at(), by, next(history, more));
    return store(new CaseChange(history, List.of(handedIn)), was, id);
  }

  /**
   * Adds lines, screens the case again, and says what is different.
   *
   * @param was the case as it stood, screened today
   * @param id that the new screening is known by; empty for any
   * @throws Problem where the case changes meanwhile
   */
  String store(CaseChange change, Screened was, String id) {
    Screened is = named(screened(change.after()), id);
    List<SentRequest> sent = new ArrayList<>(was.sent());
    sent.addAll(is.sent());
    List<Entry> lines = new ArrayList<>(change.lines());
    lines.add(is.entry(change.by()));
    if (!casebook.add(change.before(), lines, sent)) {
      throw changed();
    }
    return answer(change, was, is.json(), is);
  }

  private String repeated(StoredChange known, Submission more) {
    CaseHistory before = known.change().before();
    if (!(known.change().lines().getLast() instanceof Entry.HandedIn in)
        || !in.submission().equals(next(before, more))) {
      throw IdempotentAnswers.conflict();
    }
    return repeated(known, screened(before));
  }

  /**
   * The same answer as the first time: what stood before the change and behind it, by the rules of
   * today.
   *
   * @param was the case as it stood before it
   */
  String repeated(StoredChange known, Screened was) {
    CaseChange change = known.change();
    return answer(change, was, known.examined().report(), screened(change.after()));
  }

  /** Nothing is sent of a case that is private. */
  private Submission next(CaseHistory history, Submission more) {
    return screener.heard(SubmissionMerge.next(CaseState.ever(history), more));
  }

  private static String answer(CaseChange change, Screened was, String report, Screened is) {
    return CaseJsonView.of(
        change.before().id().number(),
        VerdictChange.between(was.examination(), is.examination()),
        change.undone(),
        report);
  }

  /**
   * The answer where everything stands already.
   *
   * @param undone places of lines that were taken back before
   */
  static String unchanged(CaseHistory history, List<Integer> undone) {
    Entry.Examined stands = CaseState.of(history).examined().orElseThrow();
    return CaseJsonView.of(
        history.id().number(), VerdictChange.none(stands.verdict()), undone, stands.report());
  }

  /** Has a case examined as it stands. */
  Screened screened(CaseHistory history) {
    CaseState state = CaseState.of(history);
    Screened screened = screener.screen(state.handedIn(), state.rulings());
    return new Screened(
        screened.examination(),
        screened.particulars().with(state.proofs()).asking(state.asked()),
        screened.sent());
  }

  private static Screened named(Screened screened, String id) {
    Particulars told = screened.particulars();
    return id.isEmpty()
        ? screened
        : new Screened(
            screened.examination(),
            new Particulars(
                id,
                told.at(),
                told.tookMs(),
                told.engineVersion(),
                told.rulesFingerprint(),
                told.settingsFingerprint(),
                told.proofs(),
                told.asked()),
            screened.sent());
  }

  /**
   * What the screening of a change is known by.
   *
   * @param key that the caller chose; empty for none
   * @return empty for none
   */
  static String name(long number, String key) {
    return key.isEmpty() ? "" : "api-" + Fingerprint.of(number + "\n" + key);
  }

  /** For a case that is another one by now. */
  static Problem changed() {
    return new Problem(409, "The case changed in the meantime. Send the request again.", 1);
  }
}
