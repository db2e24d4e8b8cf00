package dev.bonafide.hiring.hook;

import dev.bonafide.extension.Mount;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * One vendor's calls. What is not kept is answered with 503, never with a status in the 400s, as
 * Ashby repeats none of these and others give a webhook up for them.
 *
 * @param system name of the vendor, for machines
 * @param isReady whether it is set up well; where it is not, calls are to come again
 */
public record HookMount(
    String system,
    boolean isReady,
    HookReader reader,
    Inbox inbox,
    InstantSource clock,
    Checkpoint.Watch watch)
    implements Mount {
  private static final System.Logger LOG = System.getLogger(HookMount.class.getName());
  private static final Reply TAKEN = new Reply(200, Map.of(), "");
  private static final Reply UNSIGNED = new Reply(401, Map.of(), "");
  private static final Reply NO_POST = new Reply(405, Map.of("Allow", "POST"), "");
  private static final Reply LATER = new Reply(503, Map.of("Retry-After", "60"), "");

  /** Path that a vendor calls. */
  public static String path(String system) {
    return "/hooks/" + system;
  }

  @Override
  public Set<String> paths() {
    return Set.of(path(system));
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
        inbox.accept(told.receipt(system, clock.instant()));
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
