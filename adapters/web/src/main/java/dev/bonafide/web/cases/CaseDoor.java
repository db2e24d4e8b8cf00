package dev.bonafide.web.cases;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Entry;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.Actor;
import dev.bonafide.casework.CaseAction;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.casework.CaseDesk;
import dev.bonafide.casework.CaseMeeting;
import dev.bonafide.casework.CaseReply;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.DeskRefusal;
import dev.bonafide.casework.Right;
import dev.bonafide.casework.VerdictChange;
import dev.bonafide.conversation.command.ActAnswer;
import dev.bonafide.conversation.command.ActDeclaration;
import dev.bonafide.conversation.command.AddEvidence;
import dev.bonafide.conversation.command.Given;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.report.JsonValue;
import dev.bonafide.text.Fingerprint;
import dev.bonafide.web.problem.Problem;
import dev.bonafide.web.problem.ProblemKind;
import dev.bonafide.web.screening.IdempotentAnswers;
import dev.bonafide.web.screening.Screener;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Has the acts of callers on stored cases done at the desk. Every method throws a {@link Problem}
 * for what cannot be done.
 */
public final class CaseDoor {
  /** Looks that answer all acts below them. */
  public static final String LINKS = "links";

  public static final String MEETINGS = "meetings";

  private final Casebook casebook;
  private final CaseDesk desk;
  private final BooleanSupplier meetings;

  /**
   * Sentence that a caller of the API is told.
   *
   * @param json written only for someone who reads it: whatever shows a case notes who saw it
   */
  public record Told(int status, Supplier<String> json) {}

  /**
   * Door to all stored cases.
   *
   * @param prover asks for proofs, and looks for them
   * @param meetings whether transcripts come by themselves, and these cases may get them
   */
  public CaseDoor(
      Casebook casebook,
      Screener screener,
      CaseProver prover,
      BooleanSupplier meetings,
      InstantSource clock) {
    this.casebook = casebook;
    this.meetings = meetings;
    this.desk =
        new CaseDesk(
            casebook,
            screener,
            () ->
                new CaseConnections(
                    prover,
                    casebook.links(),
                    (_, other) -> casebook.open(other).isPresent(),
                    meetings,
                    screener::listened),
            clock);
  }

  /**
   * Adds evidence.
   *
   * @return the case with what is different, as JSON
   */
  public String add(Asked asked, Submission more) {
    var _ = open(asked.number());
    if (more.exhibits().isEmpty()) {
      throw new Problem(422, "There is nothing to add. Paste some text or add a file.");
    }
    return json(evidence(asked, more), List.of());
  }

  /**
   * Adds what arrived by itself, once however often it arrives.
   *
   * @param key by which it is known when it comes again
   * @param by for whom it came
   */
  public void arrived(long number, Submission more, String key, String by) {
    if (!CaseDesk.isStored(name(number, key), open(number))) {
      var _ = evidence(new Asked(number, Map.of(), key, by), more);
    }
  }

  private CaseReply<?> evidence(Asked asked, Submission more) {
    return perform(asked, new AddEvidence(more));
  }

  /** Whether one may name meetings here. */
  public boolean expectsMeetings() {
    return meetings.getAsBoolean();
  }

  CaseHistory open(long number) {
    return casebook.open(number).orElseThrow(CaseNumber::none);
  }

  /** Has an act done. */
  public <T> CaseReply<T> perform(Asked asked, CaseAction<T> action) {
    Actor actor = new Actor(asked.by(), Right.DECIDE, name(asked.number(), asked.key()));
    try {
      return desk.perform(new CaseId(Tenant.LOCAL, asked.number()), action, actor);
    } catch (DeskRefusal refused) {
      throw switch (refused.why()) {
        case GONE, FORBIDDEN -> CaseNumber.none();
        case REUSED -> IdempotentAnswers.conflict();
        case CHANGED ->
            Problem.of(
                ProblemKind.CASE_CHANGED,
                "The case changed in the meantime. Send the request again.",
                1);
      };
    }
  }

  /** Name by which a screening is known. */
  private static String name(long number, String key) {
    return key.isEmpty() ? "" : "api-" + Fingerprint.of(number + "\n" + key);
  }

  /** Has an act done, and tells what it says. */
  public Told done(ActDeclaration act, Asked asked) {
    CaseReply<ActAnswer> reply =
        perform(asked, act.reading().apply(new Given(asked.given(), false)));
    return switch (reply.told()) {
      case ActAnswer.Refused refused -> throw refused(refused);
      case ActAnswer.Done done ->
          new Told(done.isCreated() ? 201 : 200, () -> json(act.path(), asked, reply, done));
    };
  }

  /** An act that cannot be done tells nothing of what was handed in, or of a retry. */
  private static Problem refused(ActAnswer.Refused refused) {
    return switch (refused.status()) {
      case 409 -> Problem.of(ProblemKind.NOT_NOW, refused.problem(), 0);
      case 422 -> Problem.of(ProblemKind.NOT_POSSIBLE, refused.problem(), 0);
      default -> new Problem(refused.status(), refused.problem());
    };
  }

  private String json(String path, Asked asked, CaseReply<?> reply, ActAnswer.Done done) {
    JsonValue.Fields json = done.json();
    if (json != null) {
      return json.written();
    }
    return path.startsWith(LINKS)
        ? links(asked.number(), asked.by())
        : path.startsWith(MEETINGS) ? meetings(asked.number()) : json(reply, done.undone());
  }

  /** Tells what a case has in common with others. */
  public String links(long number, String by) {
    return casebook
        .linkage(number, by)
        .map(found -> LinkJsonView.of(number, found))
        .orElseThrow(CaseNumber::none);
  }

  /** Meetings of a case. */
  public String meetings(long number) {
    return MeetingJsonView.of(number, CaseMeeting.of(open(number)));
  }

  /**
   * The case with what is different.
   *
   * @param undone places of the lines that were taken back
   */
  private static String json(CaseReply<?> reply, List<Integer> undone) {
    long number = reply.seen().id().number();
    return reply
        .judged()
        .map(one -> CaseJsonView.of(number, one.change(), undone, one.entry().report()))
        .orElseGet(
            () -> {
              Entry.Examined stands = CaseState.of(reply.seen()).examined().orElseThrow();
              VerdictChange none = VerdictChange.none(stands.verdict());
              return CaseJsonView.of(number, none, undone, stands.report());
            });
  }
}
