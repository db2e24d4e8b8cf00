package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.Settings;
import dev.bonafide.hiring.tracker.TrackerHookReader;
import dev.bonafide.hiring.transcript.MeetingHookReader;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.web.mount.Mount;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * One vendor's calls. What is not kept is answered with 503, never with a status in the 400s, as
 * Ashby repeats none of these and others give a webhook up for them.
 */
public final class HookMount implements Mount {
  private static final System.Logger LOG = System.getLogger(HookMount.class.getName());
  private static final Reply TAKEN = new Reply(200, Map.of(), "");
  private static final Reply UNSIGNED = new Reply(401, Map.of(), "");
  private static final Reply NO_POST = new Reply(405, Map.of("Allow", "POST"), "");
  private static final Reply LATER = new Reply(503, Map.of("Retry-After", "60"), "");

  private final String system;
  private final boolean isReady;
  private final HookReader reader;
  private final Inbox inbox;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;

  private HookMount(
      String system,
      boolean isReady,
      HookReader reader,
      Inbox inbox,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.system = system;
    this.isReady = isReady;
    this.reader = reader;
    this.inbox = inbox;
    this.clock = clock;
    this.watch = watch;
  }

  /** One of a system that is wanted; where it is set up badly, calls are to come again. */
  public static HookMount of(
      TrackerVendor vendor,
      Settings settings,
      Inbox inbox,
      InstantSource clock,
      Checkpoint.Watch watch) {
    return new HookMount(
        vendor.system(),
        HookSetting.problem(settings, vendor).isEmpty(),
        new TrackerHookReader(vendor, HookSetting.secrets(settings, vendor), clock),
        inbox,
        clock,
        watch);
  }

  /** The same of a vendor of transcripts. */
  public static HookMount of(
      MeetingVendor vendor,
      Settings settings,
      Inbox inbox,
      InstantSource clock,
      Checkpoint.Watch watch) {
    return new HookMount(
        vendor.system(),
        MeetingSetting.problem(settings, vendor).isEmpty(),
        new MeetingHookReader(vendor, MeetingSetting.secret(settings, vendor), clock),
        inbox,
        clock,
        watch);
  }

  @Override
  public Set<String> paths() {
    return Set.of(HookSetting.path(system));
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
      case HookCall.Unsigned() -> UNSIGNED;
      case HookCall.Unneeded() -> TAKEN;
      case HookCall.Challenged(String type, String answer) ->
          new Reply(200, Map.of("Content-Type", type, "X-Content-Type-Options", "nosniff"), answer);
      case HookCall.Heard heard -> kept(heard);
    };
  }

  private Reply kept(HookCall.Heard heard) {
    try {
      watch.at(Checkpoint.DELIVERED);
      for (HookCall.Told told : heard.all()) {
        inbox.accept(HookReceipts.told(system, told, clock.instant()));
      }
      watch.at(Checkpoint.ACCEPTED);
      return TAKEN;
    } catch (RuntimeException notKept) {
      LOG.log(
          Level.WARNING,
          "what {0} said could not be kept ({1})",
          system,
          notKept.getClass().getSimpleName());
      return LATER;
    }
  }
}
