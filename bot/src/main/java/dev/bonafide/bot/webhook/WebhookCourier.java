package dev.bonafide.bot.webhook;

import dev.bonafide.chat.api.ApiClient;
import dev.bonafide.mail.Courier;
import dev.bonafide.mail.Delivery;
import dev.bonafide.mail.DeliveryLookup;
import dev.bonafide.mail.Outgoing;
import dev.bonafide.postgres.Database;
import dev.bonafide.postgres.casefile.CaseRecords;
import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/**
 * Posts verdicts to the operator's own server. A receiver that had one already drops it by its
 * {@value #DELIVERY}, so whatever is not surely there is sent again. No redirect is followed, and
 * no answer read beyond its status.
 */
public final class WebhookCourier implements Courier, AutoCloseable {
  static final String DELIVERY = "X-Bonafide-Delivery";

  private static final MediaType JSON = MediaType.get("application/json");
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final Duration WHOLE = Duration.ofSeconds(8);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Database database;
  private final CaseRecords records;
  private final WebhookSettings settings;
  private final String publicUrl;
  private final InstantSource clock;
  private final OkHttpClient client;
  private final CallGate gate = new CallGate();

  /**
   * @param publicUrl of the page; empty for none
   */
  public WebhookCourier(
      Database database, WebhookSettings settings, String publicUrl, InstantSource clock) {
    this(database, settings, publicUrl, clock, Dns.SYSTEM);
  }

  WebhookCourier(
      Database database,
      WebhookSettings settings,
      String publicUrl,
      InstantSource clock,
      Dns names) {
    this.database = database;
    this.records = new CaseRecords(database);
    this.settings = settings;
    this.publicUrl = publicUrl;
    this.clock = clock;
    OkHttpClient.Builder guarded =
        new OkHttpClient.Builder().proxy(Proxy.NO_PROXY).dns(new GuardedDns(names, settings));
    // A connection that the receiver closed in the meantime is no outage: telling twice is safe.
    this.client =
        ApiClient.of(guarded, ANSWER, WHOLE).newBuilder().retryOnConnectionFailure(true).build();
  }

  @Override
  public String platform() {
    return VerdictReference.PLATFORM;
  }

  @Override
  public Delivery deliver(Outgoing outgoing) {
    if (settings.isUnset()) {
      return new Delivery.Refused("BONAFIDE_WEBHOOK_URL is not set");
    }
    if (!settings.isOn()) {
      return new Delivery.Postponed(pause(outgoing), settings.problems().getFirst().what());
    }
    Optional<Duration> stayAway = gate.enter(clock.instant());
    if (stayAway.isPresent()) {
      return new Delivery.Postponed(stayAway.get(), "the receiver is busy or away");
    }
    boolean answered = false;
    try {
      VerdictReference verdict = VerdictReference.of(outgoing.body());
      Optional<String> body = body(outgoing, verdict);
      answered = body.isEmpty();
      if (body.isEmpty()) {
        return new Delivery.Delivered("erased before it was sent");
      }
      Delivery delivery = posted(outgoing, verdict, body.get());
      answered = true;
      return delivery;
    } catch (IOException failure) {
      return new Delivery.Postponed(pause(outgoing), why(failure));
    } finally {
      gate.leave(answered, clock.instant());
    }
  }

  private static String why(IOException failure) {
    return failure instanceof InsideAddress
        ? "BONAFIDE_WEBHOOK_URL leads to " + InsideAddress.WHAT
        : "the receiver did not answer (" + failure.getClass().getSimpleName() + ")";
  }

  /** Empty where the case is gone. */
  private Optional<String> body(Outgoing outgoing, VerdictReference verdict) {
    var tenant = outgoing.address().tenant();
    VerdictPayload payload = new VerdictPayload(verdict, settings.evidence(), publicUrl);
    return database.in(tenant, () -> records.find(verdict.id(tenant)).flatMap(payload::of));
  }

  private Delivery posted(Outgoing outgoing, VerdictReference verdict, String body)
      throws IOException {
    Instant now = clock.instant();
    Request request =
        new Request.Builder()
            .url(settings.url())
            .header("User-Agent", "Bonafide")
            .header(DELIVERY, verdict.delivery())
            .header(WebhookSignature.HEADER, WebhookSignature.of(now, body, settings.secrets()))
            .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON))
            .build();
    try (Response response = client.newCall(request).execute()) {
      return response.isSuccessful()
          ? new Delivery.Delivered("status " + response.code())
          : new Delivery.Postponed(
              pause(outgoing), "the receiver answered with status " + response.code());
    }
  }

  /** Twice as long each time, up to an hour; {@code RetryPolicy} says when to give up. */
  static Duration pause(Outgoing outgoing) {
    int doublings = Math.clamp(outgoing.attempts(), 0, 12);
    Duration pause = Duration.ofSeconds(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** A receiver cannot be asked, and need not: it is told again. */
  @Override
  public DeliveryLookup seek(Outgoing outgoing) {
    return new DeliveryLookup.Unseen();
  }

  @Override
  public void close() {
    ApiClient.close(client);
  }
}
