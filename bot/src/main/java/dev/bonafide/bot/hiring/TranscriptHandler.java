package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.hiring.transcript.FetchedWords;
import dev.bonafide.hiring.transcript.FoundMeeting;
import dev.bonafide.hiring.transcript.TranscriptNotice;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.mail.UnitOfWork;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.text.Fingerprint;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Hands a transcript to the one case whose reviewer named its meeting; the words are fetched only
 * then. It goes to the case's conversation as a receipt with a key of its own, so that whenever the
 * process dies, it is added once. What several cases claim goes into none of them.
 */
public final class TranscriptHandler implements MessageHandler {
  /**
   * For as long as Zoom's token lasts, a transcript of any vendor waits for somebody to name its
   * meeting.
   */
  static final Duration WAITS = Duration.ofHours(24);

  static final Duration AGAIN = Duration.ofMinutes(5);

  private final ExpectingCases cases;
  private final TranscriptSource source;
  private final Duration deadline;
  private final Inbox inbox;
  private final InstantSource clock;

  /**
   * One for a vendor.
   *
   * @param deadline for fetching one transcript
   * @param inbox of the conversations of cases
   */
  TranscriptHandler(
      ExpectingCases cases,
      TranscriptSource source,
      Duration deadline,
      Inbox inbox,
      InstantSource clock) {
    this.cases = cases;
    this.source = source;
    this.deadline = deadline;
    this.inbox = inbox;
    this.clock = clock;
  }

  @Override
  public UnitOfWork work(Receipt receipt) {
    if (receipt.address().conversation().endsWith(TranscriptNotice.ENDING)) {
      stay(receipt);
    } else {
      TranscriptNotice notice = TranscriptNotice.read(receipt.payload());
      if (notice.lacksNames()) {
        find(notice, receipt);
      } else {
        place(notice, receipt);
      }
    }
    return UnitOfWork.NOTHING;
  }

  private void stay(Receipt receipt) {
    Optional<String> trouble = source.stay(true, deadline);
    if (trouble.isPresent() && isEarly(receipt)) {
      throw new Unreachable(trouble.get(), AGAIN);
    }
  }

  /** Looked for once: what is found waits as a receipt of its own. */
  private void find(TranscriptNotice notice, Receipt receipt) {
    switch (source.find(notice, deadline)) {
      case FoundMeeting.Found(TranscriptNotice found) when !found.lacksNames() ->
          inbox.accept(HookReceipts.found(receipt, found, clock.instant()));
      case FoundMeeting.Later() when isEarly(receipt) ->
          throw new Unreachable("the meeting of a transcript cannot be looked up yet", AGAIN);
      case FoundMeeting.Found _, FoundMeeting.Later _, FoundMeeting.Gone _ -> {}
    }
  }

  private void place(TranscriptNotice notice, Receipt receipt) {
    List<Expecting> expecting = cases.of(notice.names(), clock.instant());
    if (expecting.isEmpty()) {
      if (notice.mayWait() && isEarly(receipt)) {
        throw new Unreachable("no case names this meeting yet", AGAIN);
      }
    } else if (expecting.size() == 1) {
      give(expecting.getFirst(), notice, receipt, words(notice, receipt));
    } else {
      expecting.forEach(one -> give(one, notice, receipt, WordsSaid.not(UnheardMeeting.SEVERAL)));
    }
  }

  private WordsSaid words(TranscriptNotice notice, Receipt receipt) {
    return switch (source.words(notice, deadline)) {
      case FetchedWords.Read(String text) -> new WordsSaid(text, "");
      case FetchedWords.Refused(UnheardMeeting why) -> WordsSaid.not(why);
      case FetchedWords.Later() when isEarly(receipt) ->
          throw new Unreachable("a transcript is not given out yet", AGAIN);
      case FetchedWords.Later() -> WordsSaid.not(UnheardMeeting.ENDED);
    };
  }

  private boolean isEarly(Receipt receipt) {
    return clock.instant().isBefore(receipt.at().plus(WAITS));
  }

  private void give(Expecting to, TranscriptNotice notice, Receipt receipt, WordsSaid words) {
    Address address =
        new Address(
            to.history().id().tenant(),
            platform(to.history().id().tenant()),
            conversation(to.history()));
    ArrivedTranscript arrived =
        new ArrivedTranscript(
            to.by(),
            to.meeting(),
            (notice.vendor().shown() + " transcript " + notice.day()).strip(),
            notice.speaker(to.meeting().id()),
            words.unread(),
            words.text());
    inbox.accept(
        arrived.receipt(
            address, to.history().id(), Fingerprint.of(receipt.key()), clock.instant()));
  }

  /** Cases of this machine were opened on no platform, many of them under one name. */
  private static String conversation(CaseHistory history) {
    return history.id().tenant().equals(Tenant.LOCAL)
        ? "case/" + history.id().number()
        : history.conversation();
  }

  /** The one whose people the tenant is, such as {@code slack} of {@code slack:T0123ABCD}. */
  private static String platform(Tenant tenant) {
    int end = tenant.id().indexOf(':');
    return end < 0 ? tenant.id() : tenant.id().substring(0, end);
  }

  @Override
  public Optional<OutboundReply> acknowledgement(Receipt receipt) {
    return Optional.empty();
  }

  @Override
  public Optional<OutboundReply> apology(Receipt receipt) {
    return Optional.empty();
  }
}
