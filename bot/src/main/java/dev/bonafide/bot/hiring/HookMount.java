package dev.bonafide.bot.hiring;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.Settings;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.hiring.webhook.HookCall;
import dev.bonafide.hiring.webhook.HookReader;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.Receipt;
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

  private final TrackerVendor vendor;
  private final boolean isReady;
  private final HookReader reader;
  private final Inbox inbox;
  private final InstantSource clock;
  private final Checkpoint.Watch watch;

  /** One of a vendor that is wanted; where it is set up badly, calls are to come again. */
  public HookMount(
      TrackerVendor vendor,
      Settings settings,
      Inbox inbox,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.vendor = vendor;
    this.isReady = HookSetting.problem(settings, vendor).isEmpty();
    this.reader = new HookReader(vendor, HookSetting.secrets(settings, vendor), clock);
    this.inbox = inbox;
    this.clock = clock;
    this.watch = watch;
  }

  @Override
  public Set<String> paths() {
    return Set.of(HookSetting.path(vendor));
  }

  @Override
  public Reply call(Call call) {
    if (!call.method().equals("POST")) {
      return NO_POST;
    }
    if (!isReady) {
      return LATER;
    }
    return switch (reader.read(call.headers(), call.body())) {
      case HookCall.Unsigned() -> UNSIGNED;
      case HookCall.Unneeded() -> TAKEN;
      case HookCall.Heard heard -> kept(heard);
    };
  }

  /** A conversation for each candidate: what is said of one waits for nothing said of others. */
  private Reply kept(HookCall.Heard heard) {
    Address address =
        new Address(Tenant.INSTALLATION, vendor.system(), "candidate/" + heard.candidate());
    Receipt receipt = new Receipt(heard.key(), address, heard.event().written(), clock.instant());
    try {
      watch.at(Checkpoint.DELIVERED);
      inbox.accept(receipt);
      watch.at(Checkpoint.ACCEPTED);
      return TAKEN;
    } catch (RuntimeException notKept) {
      LOG.log(
          Level.WARNING,
          "an event of {0} could not be kept ({1})",
          vendor.shown(),
          notKept.getClass().getSimpleName());
      return LATER;
    }
  }
}
