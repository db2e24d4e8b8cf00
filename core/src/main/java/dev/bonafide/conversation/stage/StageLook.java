package dev.bonafide.conversation.stage;

import dev.bonafide.applicant.CandidateSource;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.Judgement;
import dev.bonafide.casework.SubmissionMerge;
import dev.bonafide.conversation.Asker;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Platform;
import dev.bonafide.conversation.ReplyKeys;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.HeardEvidence;
import dev.bonafide.conversation.evidence.LinkedCandidate;
import dev.bonafide.conversation.evidence.PastedChats;
import dev.bonafide.conversation.watching.UnaskedVerdict;
import dev.bonafide.conversation.watching.WatchResult;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.report.Visible;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a candidate who reached a stage. Where nothing is to be checked, nothing is said, and
 * nothing is kept but that there was one more.
 */
record StageLook(
    Platform platform, StageWatches watches, CaseScreener screener, UnaskedVerdict verdict) {
  /** For so long a system that does not answer is asked again. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final Duration AGAIN = Duration.ofMinutes(5);

  /** The person who chose it must still be a member, and the room one where candidates are read. */
  UnitOfWork at(StageArrival arrival, Receipt receipt) {
    Optional<StageWatch> watch =
        watches.of(receipt.address()).filter(one -> one.isAbout(arrival.stage()));
    if (watch.isEmpty()) {
      return UnitOfWork.NOTHING;
    }
    Asker by = new Asker(watch.get().by(), watch.get().by());
    Message message = new Message(receipt.address(), receipt.key(), by, "", receipt.at());
    return source(message)
        .map(source -> read(arrival, source, receipt))
        .map(
            read ->
                read.exhibits().isEmpty() && !read.unread().isEmpty()
                    ? counted(receipt, StageCount.UNREAD)
                    : judged(arrival, read, message, receipt, watch.get()))
        .orElse(UnitOfWork.NOTHING);
  }

  private Optional<CandidateSource> source(Message message) {
    return platform.opensCandidates(message) ? platform.candidates(message) : Optional.empty();
  }

  private Submission read(StageArrival arrival, CandidateSource source, Receipt receipt) {
    Submission read = LinkedCandidate.joined(arrival.candidate(), source, SubmissionMerge.NOTHING);
    boolean isAway = read.exhibits().isEmpty() && !read.unread().isEmpty();
    if (isAway && screener.now().isBefore(receipt.at().plus(PATIENCE))) {
      throw new Unreachable("the candidate cannot be read now", AGAIN);
    }
    return read;
  }

  private UnitOfWork counted(Receipt receipt, StageCount what) {
    return () -> {
      watches.count(receipt.address(), what);
      return List.of();
    };
  }

  private UnitOfWork judged(
      StageArrival arrival, Submission read, Message message, Receipt receipt, StageWatch watch) {
    Submission about = SubmissionMerge.about(read, SubjectKind.CANDIDATE, null);
    Submission handedIn =
        SubmissionMerge.next(
            SubmissionMerge.NOTHING,
            PastedChats.apart(HeardEvidence.of(about, platform.listening())));
    Judgement judgement = screener.judge(handedIn, List.of());
    BotRequest request =
        BotRequest.of(message, new Command.Screen(null, null, null), ReplyKeys.of(receipt));
    WatchResult result = new WatchResult(request, handedIn, judgement, screener.now());
    return result.isFlagged() ? told(arrival, result, watch) : counted(receipt, StageCount.REST);
  }

  private UnitOfWork told(StageArrival arrival, WatchResult result, StageWatch watch) {
    Message message = result.request().message();
    BotRequest request = result.request().before(platform.onlookers(message));
    String stage = Visible.quote(arrival.stage());
    String why =
        verdict.phrases().say("stage-unasked", stage, arrival.candidate().vendor().shown());
    return () -> {
      watches.count(message.address(), StageCount.FLAGGED);
      OutboundReply said =
          watch.mode() == StageMode.ON
              ? verdict.shown(request, result, why)
              : verdict.whispered(request, result, why);
      return List.of(said);
    };
  }
}
