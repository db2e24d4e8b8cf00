package dev.bonafide.hiring;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.tracker.Ashby;
import dev.bonafide.hiring.tracker.Greenhouse;
import dev.bonafide.hiring.tracker.Lever;
import dev.bonafide.hiring.tracker.OpenTracker;
import dev.bonafide.hiring.wire.TrackerCalls;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/**
 * Connects systems. Nothing is sent before something is asked for.
 *
 * @param largest bytes of one file
 * @param isPublic whether an address is out on the internet, where files may come from
 */
public record TrackerConnections(
    HiringSettings settings, InstantSource clock, long largest, Predicate<InetAddress> isPublic) {

  /** One of a vendor whose settings have no problem. */
  public OpenTracker open(TrackerVendor vendor) {
    return switch (vendor) {
      case GREENHOUSE -> greenhouse(settings.greenhouse());
      case ASHBY -> {
        HttpUrl api = HttpUrl.get(settings.ashby().api());
        yield new Ashby(api, settings.ashby().key(), calls(api, Duration.ZERO));
      }
      case LEVER -> {
        HttpUrl api = HttpUrl.get(settings.lever().api());
        yield new Lever(api, settings.lever().key(), calls(api, Lever.SPACING));
      }
    };
  }

  private OpenTracker greenhouse(HiringSettings.Greenhouse written) {
    HttpUrl api = HttpUrl.get(written.api());
    return new Greenhouse(
        new Greenhouse.Client(
            written.clientId(),
            written.clientSecret(),
            written.user(),
            api,
            HttpUrl.get(written.token())),
        calls(api, Duration.ZERO),
        clock);
  }

  private TrackerCalls calls(HttpUrl api, Duration spacing) {
    return new TrackerCalls(new TrackerCalls.Bounds(api, spacing, largest, isPublic), clock);
  }
}
