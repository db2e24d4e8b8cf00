package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.bot.Settings;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import dev.bonafide.hiring.transcript.TranscriptCall;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.web.mount.Mount;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** The calls of one vendor who sends transcripts. What is not kept is answered with 503. */
public final class TranscriptMount implements Mount {
  private static final System.Logger LOG = System.getLogger(TranscriptMount.class.getName());
  private static final Reply TAKEN = new Reply(200, Map.of(), "");
  private static final Reply UNSIGNED = new Reply(401, Map.of(), "");
  private static final Reply NO_POST = new Reply(405, Map.of("Allow", "POST"), "");
  private static final Reply LATER = new Reply(503, Map.of("Retry-After", "60"), "");

  private final MeetingVendor vendor;
  private final boolean isReady;
  private final MeetingHookReader reader;
  private final Inbox inbox;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;

  /** One of a vendor that is wanted; where it is set up badly, calls are to come again. */
  public TranscriptMount(
      MeetingVendor vendor,
      Settings settings,
      Inbox inbox,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.vendor = vendor;
    this.isReady = MeetingSetting.problem(settings, vendor).isEmpty();
    this.reader = new MeetingHookReader(vendor, MeetingSetting.secret(settings, vendor), clock);
    this.inbox = inbox;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public Set<String> paths() {
    return Set.of(MeetingSetting.path(vendor));
  }

  @Override
  public Reply call(Call call) {
    if (!call.method().equals("POST")) {
      return NO_POST;
    }
    if (!isReady) {
      return LATER;
    }
    return switch (reader.read(call.headers(), call.query(), call.body())) {
      case TranscriptCall.Unsigned() -> UNSIGNED;
      case TranscriptCall.Unneeded() -> TAKEN;
      case TranscriptCall.Challenged(String type, String answer) ->
          new Reply(200, Map.of("Content-Type", type, "X-Content-Type-Options", "nosniff"), answer);
      case TranscriptCall.Heard heard -> kept(heard);
    };
  }

  private Reply kept(TranscriptCall.Heard heard) {
    try {
      watch.at(Checkpoint.DELIVERED);
      for (TranscriptCall.Told told : heard.all()) {
        inbox.accept(TranscriptReceipts.told(told, clock.instant()));
      }
      if (heard.isEnding()) {
        inbox.accept(TranscriptReceipts.ending(vendor, clock.instant()));
      }
      watch.at(Checkpoint.ACCEPTED);
      return TAKEN;
    } catch (RuntimeException notKept) {
      LOG.log(
          Level.WARNING,
          "a transcript of {0} could not be kept ({1})",
          vendor.shown(),
          notKept.getClass().getSimpleName());
      return LATER;
    }
  }
}
