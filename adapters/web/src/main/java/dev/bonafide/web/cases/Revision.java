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

/**
 * Adds evidence to stored cases, and screens them again. A retry is known by the name of its
 * screening, which is made of its key: it stands in the case, and so every process knows it for as
 * long as the case is there.
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
    String id = key.isEmpty() ? "" : "api-" + Fingerprint.of(number + "\n" + key);
    int before = place(history, id);
    return before < 0 ? added(history, more, id, by) : repeated(history, before, more);
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
    String id = "api-" + Fingerprint.of(number + "\n" + key);
    if (place(history, id) < 0) {
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
      throw new Problem(409, "The case changed in the meantime. Send the request again.", 1);
    }
  }

  private String added(CaseHistory history, Submission more, String id, String by) {
    Screened was = screened(history);
    Submission next = next(history, more);
    Entry.HandedIn handedIn = new Entry.HandedIn(was.particulars().at(), by, next);
    Screened is = named(screened(CaseState.extended(history, handedIn)), id);
    List<SentRequest> sent = new ArrayList<>(was.sent());
    sent.addAll(is.sent());
    if (!casebook.add(history, List.of(handedIn, is.entry(by)), sent)) {
      throw new Problem(409, "The case changed in the meantime. Send the request again.", 1);
    }
    return answer(history, was, is.json(), is);
  }

  /** The same answer: what stood before that line and behind it, by the rules of today. */
  private String repeated(CaseHistory history, int line, Submission more) {
    CaseHistory before = upTo(history, line);
    Entry.Examined examined = (Entry.Examined) history.entries().get(line + 1);
    Submission next = next(before, more);
    if (!(history.entries().get(line) instanceof Entry.HandedIn in)
        || !in.submission().equals(next)) {
      throw IdempotentAnswers.conflict();
    }
    Screened is = screened(upTo(history, line + 1));
    return answer(history, screened(before), examined.report(), is);
  }

  /** Nothing is sent of a case that is private. */
  private Submission next(CaseHistory history, Submission more) {
    return screener.heard(SubmissionMerge.next(CaseState.ever(history), more));
  }

  private static String answer(CaseHistory history, Screened was, String report, Screened is) {
    return CaseJsonView.of(
        history, VerdictChange.between(was.examination(), is.examination()), report);
  }

  private Screened screened(CaseHistory history) {
    CaseState state = CaseState.of(history);
    return screener.screen(state.handedIn(), state.rulings());
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
                told.settingsFingerprint()),
            screened.sent());
  }

  private static CaseHistory upTo(CaseHistory history, int line) {
    return new CaseHistory(
        history.id(), history.conversation(), history.entries().subList(0, line));
  }

  /** Where what was added under that name stands, before its examination; -1 for nowhere. */
  private static int place(CaseHistory history, String id) {
    List<Entry> entries = history.entries();
    for (int line = 1; line < entries.size() && !id.isEmpty(); line++) {
      if (entries.get(line) instanceof Entry.Examined one && one.examination().equals(id)) {
        return line - 1;
      }
    }
    return -1;
  }
}
