package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a vendor calls to say, once it is known to be theirs. */
public final class MeetingHookReader implements HookReader {
  private static final Map<MeetingVendor, HookScheme> SCHEMES =
      Map.of(
          MeetingVendor.ZOOM, HookScheme.ZOOM,
          MeetingVendor.FATHOM, HookScheme.STANDARD,
          MeetingVendor.FIREFLIES, HookScheme.FIREFLIES);
  private static final String VALIDATION = "validationToken";
  private static final int LONGEST_VALIDATION = 4_000;

  private final MeetingVendor vendor;
  private final String secret;
  private final InstantSource clock;

  /**
   * One for a vendor's calls.
   *
   * @param secret with which the vendor signs
   */
  public MeetingHookReader(MeetingVendor vendor, String secret, InstantSource clock) {
    this.vendor = vendor;
    this.secret = secret;
    this.clock = clock;
  }

  /** Whether a secret can be one of a vendor's. */
  public static boolean isSecret(MeetingVendor vendor, String secret) {
    return vendor != MeetingVendor.FATHOM || HookScheme.isKey(secret);
  }

  @Override
  public HookCall read(Map<String, String> headers, Map<String, String> query, String body) {
    HookScheme scheme = SCHEMES.get(vendor);
    if (scheme != null && !scheme.isSigned(secret, headers, body, clock.instant())) {
      return new HookCall.Unsigned();
    }
    JsonNode said = Json.read(body);
    return switch (vendor) {
      case ZOOM -> zoom(said);
      case FATHOM -> heard(Fathom.notice(said));
      case FIREFLIES -> heard(Fireflies.notice(said));
      case TEAMS -> query.containsKey(VALIDATION) ? validated(query) : teams(said);
      case MEET -> new HookCall.Unsigned();
    };
  }

  private HookCall zoom(JsonNode said) {
    if (!Json.text(said, "/event").equals("endpoint.url_validation")) {
      return heard(Zoom.notice(said));
    }
    String token = Json.text(said, "/payload/plainToken");
    ObjectNode answer =
        Json.object().put("plainToken", token).put("encryptedToken", HookScheme.hex(secret, token));
    return new HookCall.Challenged("application/json", answer.toString());
  }

  /**
   * Graph wants its token back as plain text, before it has said anything that proves who it is.
   * Source: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
   */
  private static HookCall validated(Map<String, String> query) {
    String token = query.getOrDefault(VALIDATION, "");
    boolean isToken =
        !token.isEmpty()
            && token.length() <= LONGEST_VALIDATION
            && token.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    return isToken
        ? new HookCall.Challenged("text/plain; charset=utf-8", token)
        : new HookCall.Unsigned();
  }

  /** Graph signs nothing: it repeats a secret that it was told with the subscription. */
  private HookCall teams(JsonNode said) {
    List<JsonNode> own = TeamsNotice.own(said, secret);
    if (own.isEmpty()) {
      return new HookCall.Unsigned();
    }
    List<HookCall.Told> told = new ArrayList<>();
    own.stream()
        .flatMap(one -> TeamsNotice.of(one).stream())
        .distinct()
        .forEach(one -> told.add(told(one)));
    if (own.stream().anyMatch(TeamsNotice::isLifecycle)) {
      told.add(ending());
    }
    return told.isEmpty() ? new HookCall.Unneeded() : new HookCall.Heard(told);
  }

  /** That the vendor stops calling unless it is asked to go on; one a minute. */
  private HookCall.Told ending() {
    String key = vendor.system() + TranscriptNotice.ENDING;
    Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return new HookCall.Told(key + "/" + minute.getEpochSecond(), key, "");
  }

  private HookCall heard(Optional<TranscriptNotice> notice) {
    return notice
        .<HookCall>map(one -> new HookCall.Heard(List.of(told(one))))
        .orElseGet(HookCall.Unneeded::new);
  }

  /** By the meeting, and not by the call: vendors call again with other words around it. */
  private HookCall.Told told(TranscriptNotice notice) {
    String meeting = notice.lacksNames() ? "" : notice.names().getFirst().part();
    String key = HookScheme.hex(secret, meeting + "\n" + notice.url());
    return notice.told(vendor.system() + "/" + key);
  }
}
