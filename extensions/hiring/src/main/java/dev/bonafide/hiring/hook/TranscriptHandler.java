package dev.bonafide.hiring.hook;

import dev.bonafide.applicant.UnheardMeeting;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.conversation.ArrivedTranscript;
import dev.bonafide.hiring.transcript.TranscriptNotice;
import dev.bonafide.hiring.transcript.TranscriptSource;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.http.CallBudget;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
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
 *
 * @param deadline for fetching one transcript
 * @param inbox of the conversations of cases
 */
public record TranscriptHandler(
    ExpectingCases cases,
    TranscriptSource source,
    Duration deadline,
    Inbox inbox,
    InstantSource clock)
    implements MessageHandler {
  /**
   * For as long as Zoom's token lasts, a transcript of any vendor waits for someone to name its
   * meeting.
   */
  public static final Duration WAITS = Duration.ofHours(24);

  /** Behind the key of a transcript whose meeting had to be looked for. */
  private static final String FOUND = "/found";

  public static final Duration AGAIN = Duration.ofMinutes(5);

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
    try {
      source.stay(true, time());
    } catch (TrackerFailure e) {
      retry(e.trouble().what(receipt.address().platform()), receipt);
    }
  }

  /** Looked for once: what is found waits as a receipt of its own. */
  private void find(TranscriptNotice notice, Receipt receipt) {
    try {
      TranscriptNotice found = source.find(notice, time());
      if (!found.lacksNames()) {
        HookCall.Told told = found.told(receipt.key() + FOUND);
        inbox.accept(told.receipt(receipt.address().platform(), clock.instant()));
      }
    } catch (TrackerFailure e) {
      if (e.trouble().unheard().isEmpty()) {
        retry("the meeting of a transcript cannot be looked up yet", receipt);
      }
    }
  }

  private void place(TranscriptNotice notice, Receipt receipt) {
    List<ExpectingCases.One> expecting = cases.of(notice.names(), clock.instant());
    if (expecting.size() == 1) {
      ArrivedTranscript arrived = arrived(expecting.getFirst(), notice);
      give(expecting.getFirst().history(), heard(arrived, notice, receipt), receipt);
    } else if (!expecting.isEmpty()) {
      expecting.forEach(
          one ->
              give(one.history(), arrived(one, notice).unheard(UnheardMeeting.SEVERAL), receipt));
    } else if (notice.mayWait()) {
      retry("no case names this meeting yet", receipt);
    }
  }

  /** As someone named it, before anyone asked for its words. */
  private static ArrivedTranscript arrived(ExpectingCases.One to, TranscriptNotice notice) {
    String name = (notice.vendor().shown() + " transcript " + notice.day()).strip();
    return new ArrivedTranscript(
        to.by(), to.meeting(), name, notice.speaker(to.meeting().id()), "", "");
  }

  private ArrivedTranscript heard(
      ArrivedTranscript arrived, TranscriptNotice notice, Receipt receipt) {
    try {
      return arrived.heard(source.words(notice, time()));
    } catch (TrackerFailure e) {
      Optional<UnheardMeeting> why = e.trouble().unheard();
      if (why.isEmpty()) {
        retry("a transcript is not given out yet", receipt);
      }
      return arrived.unheard(why.orElse(UnheardMeeting.ENDED));
    }
  }

  private CallBudget time() {
    return CallBudget.of(clock, deadline);
  }

  /** As long as that makes sense. */
  private void retry(String why, Receipt receipt) {
    if (clock.instant().isBefore(receipt.at().plus(WAITS))) {
      throw new Unreachable(why, AGAIN);
    }
  }

  private void give(CaseHistory to, ArrivedTranscript arrived, Receipt receipt) {
    Tenant tenant = to.id().tenant();
    Address address = new Address(tenant, platform(tenant), conversation(to));
    String key = Fingerprint.of(receipt.key());
    inbox.accept(arrived.receipt(address, to.id(), key, clock.instant()));
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
}
