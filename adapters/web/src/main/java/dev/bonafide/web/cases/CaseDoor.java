package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.OutsideRecord;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Actor;
import dev.bonafide.casework.AddEvidence;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.ConcludeCase;
import dev.bonafide.casework.DeskRefusal;
import dev.bonafide.casework.NameMeeting;
import dev.bonafide.casework.RecordReply;
import dev.bonafide.casework.Right;
import dev.bonafide.casework.RuleOnFinding;
import dev.bonafide.casework.TakeBackLine;
import dev.bonafide.casework.TickQuestions;
import dev.bonafide.casework.UndoChange;
import dev.bonafide.casework.UnlinkCase;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.linkage.Unlinked;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.verdict.AskedQuestion;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screener;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Has the acts of callers on stored cases done at the desk. Every method throws a {@link Problem}
 * for what cannot be done.
 */
public final class CaseDoor {
  /** Numbers are those of one report: a program cannot know them of the case as it is now. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Casebook casebook;
  private final Screener screener;
  private final CaseDesk desk;
  private final BooleanSupplier meetings;

  /**
   * Door to all stored cases.
   *
   * @param meetings whether transcripts come by themselves, and these cases may get them
   */
  public CaseDoor(
      Casebook casebook, Screener screener, BooleanSupplier meetings, InstantSource clock) {
    this.casebook = casebook;
    this.screener = screener;
    this.desk = new CaseDesk(casebook, screener, clock);
    this.meetings = meetings;
  }

  /**
   * Adds evidence.
   *
   * @param key that the caller chose; empty for none
   * @return the case with what is different, as JSON
   */
  public String add(long number, Submission more, String key, String by) {
    var _ = open(number);
    if (more.exhibits().isEmpty()) {
      throw new Problem(422, "There is nothing to add: no exhibits. Add a file or a text.");
    }
    return json(evidence(number, more, key, by));
  }

  /**
   * Adds what arrived by itself, once however often it arrives.
   *
   * @param key by which it is known when it comes again
   * @param by for whom it came
   */
  public void arrived(long number, Submission more, String key, String by) {
    if (!CaseDesk.isStored(name(number, key), open(number))) {
      var _ = evidence(number, more, key, by);
    }
  }

  private CaseReply<?> evidence(long number, Submission more, String key, String by) {
    return perform(number, new AddEvidence(more, screener::listened), key, by);
  }

  /** Rules on a finding, named by its rule; as {@link #add}. */
  public String rule(long number, RuleOnFinding said, String key, String by) {
    var _ = open(number);
    if (NUMBER.matcher(said.finding()).matches()) {
      throw noFinding();
    }
    CaseReply<RuleOnFinding.Told> reply = perform(number, said, key, by);
    return switch (reply.told()) {
      case RuleOnFinding.Told.Ruled _ -> json(reply);
      case RuleOnFinding.Told.NoReason _ -> throw new Problem(400, "Say why, in a sentence.");
      case RuleOnFinding.Told.NoFinding _ -> throw noFinding();
    };
  }

  private static Problem noFinding() {
    return new Problem(
        422,
        "The case has no such finding. Give the ID of a rule that is among the findings of its"
            + " report.");
  }

  /**
   * Takes back what the caller said last; as {@link #add}.
   *
   * @param line one that it is known to have; empty for any
   */
  public String undo(long number, OptionalInt line, String key, String by) {
    CaseReply<UndoChange.Told> reply = perform(number, new UndoChange(line), key, by);
    return switch (reply.told()) {
      case UndoChange.Told.Undone _ -> json(reply);
      case UndoChange.Told.Already(int undone) -> unchanged(reply, List.of(undone));
      case UndoChange.Told.Nothing _ ->
          throw new Problem(
              422,
              "There is nothing to undo here. What was recorded elsewhere, such as on the page or"
                  + " with the API, can only be undone there.");
      case UndoChange.Told.OtherLine(int other, int last) ->
          throw new Problem(
              409,
              "Line %d is not in the last change that can be undone. That change ends with line"
                      .formatted(other)
                  + " %d of the history, counting from 0.".formatted(last));
    };
  }

  /** Records an outcome, and tells what stands now. */
  public Entry.Concluded conclude(long number, ConcludeCase said, String by) {
    return perform(number, said, "", by)
        .told()
        .orElseThrow(() -> new Problem(400, "Say why, in a sentence."));
  }

  /** Writes down what the one who is vetted says, and tells what stands now. */
  public Entry.Appealed reply(long number, RecordReply said, String by) {
    return perform(number, said, "", by)
        .told()
        .orElseThrow(() -> new Problem(400, "Write down what the person said."));
  }

  /**
   * Ticks off a question, and tells who asked it when.
   *
   * @param words of the question, as a report has them
   */
  public AskedQuestion ask(long number, String words, String by) {
    if (perform(number, new TickQuestions(List.of(), words), "", by).told()
        instanceof TickQuestions.Told.Ticked(List<TickQuestions.Tick> ticks)) {
      return ticks.getFirst().asked();
    }
    throw new Problem(
        422, "The case has no such question. Give the words of a question as its report has them.");
  }

  /** Takes the link to another case away. */
  public void unlink(long number, long other, String reason, String by) {
    if (number == other) {
      throw new Problem(400, "A case has no link to itself.");
    }
    var _ = open(number);
    var _ = open(other);
    var _ =
        perform(
            number, new UnlinkCase(id -> casebook.unlinked(id.number()), other, reason), "", by);
  }

  /** Brings a link back. */
  public void relink(long number, long other, String by) {
    var _ = open(number);
    List<Unlinked> away =
        casebook.unlinked(number).stream().filter(one -> one.otherThan(number) == other).toList();
    if (away.isEmpty()) {
      throw new Problem(404, "No one removed a link between these cases.");
    }
    away.forEach(one -> perform(one.number(), new TakeBackLine(one.line()), "", by));
  }

  /** Whether one may name meetings here. */
  public boolean expectsMeetings() {
    return meetings.getAsBoolean();
  }

  /** The meetings of a case, the oldest first. */
  public List<CaseMeeting> meetings(long number) {
    return CaseMeeting.of(open(number));
  }

  /** Names a meeting. */
  public void name(long number, OutsideRecord meeting, String by) {
    var _ = open(number);
    if (!expectsMeetings()) {
      throw new Problem(
          403,
          "Transcripts are not added to these cases. Set up a tool that sends them, and add the"
              + " word \"page\" to BONAFIDE_HIRING_CHANNELS.");
    }
    var _ = perform(number, new NameMeeting(meeting), "", by);
  }

  /**
   * Takes back that a meeting was named, or takes its transcript out.
   *
   * @param line of the case, as {@link #meetings} tells it
   */
  public void takeBackMeeting(long number, int line, String by) {
    if (line == 0 || meetings(number).stream().noneMatch(one -> one.line() == line)) {
      throw new Problem(404, "That line of the case names no meeting.");
    }
    var _ = perform(number, new TakeBackLine(line), "", by);
  }

  private CaseHistory open(long number) {
    return casebook.open(number).orElseThrow(CaseNumber::none);
  }

  /**
   * Has an act done.
   *
   * @param key that the caller chose; empty for none
   */
  public <T> CaseReply<T> perform(long number, CaseAction<T> action, String key, String by) {
    try {
      return desk.perform(
          new CaseId(Tenant.LOCAL, number), action, new Actor(by, Right.DECIDE, name(number, key)));
    } catch (DeskRefusal refused) {
      throw switch (refused.why()) {
        case GONE, FORBIDDEN -> CaseNumber.none();
        case REUSED -> IdempotentAnswers.conflict();
        case CHANGED ->
            new Problem(409, "The case changed in the meantime. Send the request again.", 1);
      };
    }
  }

  /** Name by which a screening is known. */
  private static String name(long number, String key) {
    return key.isEmpty() ? "" : "api-" + Fingerprint.of(number + "\n" + key);
  }

  private static String json(CaseReply<?> reply) {
    return reply
        .judged()
        .map(
            judged ->
                CaseJsonView.of(
                    reply.seen().id().number(),
                    judged.change(),
                    reply.undone(),
                    judged.entry().report()))
        .orElseGet(() -> unchanged(reply, List.of()));
  }

  /** The answer where everything stands already. */
  private static String unchanged(CaseReply<?> reply, List<Integer> undone) {
    Entry.Examined stands = CaseState.of(reply.seen()).examined().orElseThrow();
    return CaseJsonView.of(
        reply.seen().id().number(), VerdictChange.none(stands.verdict()), undone, stands.report());
  }
}
