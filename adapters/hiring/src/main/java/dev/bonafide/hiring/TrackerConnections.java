package dev.bonafide.hiring;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.ashby.Ashby;
import dev.bonafide.hiring.ashby.AshbySettings;
import dev.bonafide.hiring.greenhouse.Greenhouse;
import dev.bonafide.hiring.greenhouse.GreenhouseSettings;
import dev.bonafide.hiring.lever.Lever;
import dev.bonafide.hiring.lever.LeverSettings;
import dev.bonafide.hiring.wire.OpenTracker;
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
        AshbySettings set = new AshbySettings(settings.ashby().key(), api);
        yield new Ashby(set, calls(api, Duration.ZERO), clock);
      }
      case LEVER -> {
        HttpUrl api = HttpUrl.get(settings.lever().api());
        LeverSettings set = new LeverSettings(settings.lever().key(), "", api);
        yield new Lever(set, calls(api, Lever.SPACING), clock);
      }
    };
  }

  private OpenTracker greenhouse(HiringSettings.Greenhouse written) {
    HttpUrl api = HttpUrl.get(written.api());
    GreenhouseSettings set =
        new GreenhouseSettings(
            written.clientId(),
            written.clientSecret(),
            written.user(),
            api,
            HttpUrl.get(written.token()));
    return new Greenhouse(set, calls(api, Duration.ZERO), clock);
  }

  private TrackerCalls calls(HttpUrl api, Duration spacing) {
    return new TrackerCalls(new TrackerCalls.Bounds(api, spacing, largest, isPublic), clock);
  }
}
