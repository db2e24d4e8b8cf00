package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.applicant.MeetingVendor;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Reads what a vendor calls to say, once it is known to be theirs. */
public final class MeetingHookReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
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
    return vendor != MeetingVendor.FATHOM || TranscriptSignature.isKey(secret);
  }

  /**
   * Reads one call.
   *
   * @param headers by their names in lower case
   * @param query what its address asks
   * @param body as it came, in UTF-8
   */
  public TranscriptCall read(Map<String, String> headers, Map<String, String> query, String body) {
    return switch (vendor) {
      case ZOOM -> signed(TranscriptSignature.isZoom(secret, headers, body, clock.instant()), body);
      case FATHOM ->
          signed(TranscriptSignature.isStandard(secret, headers, body, clock.instant()), body);
      case FIREFLIES -> signed(TranscriptSignature.isFireflies(secret, headers, body), body);
      case TEAMS -> query.containsKey(VALIDATION) ? validated(query) : teams(json(body));
      case MEET -> new TranscriptCall.Unsigned();
    };
  }

  private TranscriptCall signed(boolean isTheirs, String body) {
    if (!isTheirs) {
      return new TranscriptCall.Unsigned();
    }
    JsonNode said = json(body);
    return switch (vendor) {
      case ZOOM -> zoom(said);
      case FATHOM -> heard(FathomNotice.of(said).stream().toList(), false);
      default -> heard(FirefliesNotice.of(said).stream().toList(), false);
    };
  }

  private TranscriptCall zoom(JsonNode said) {
    String token = said.path("payload").path("plainToken").asText("");
    return said.path("event").asText("").equals("endpoint.url_validation")
        ? new TranscriptCall.Challenged(
            "application/json",
            JSON.createObjectNode()
                .put("plainToken", token)
                .put("encryptedToken", TranscriptSignature.hex(secret, token))
                .toString())
        : heard(ZoomNotice.of(said).stream().toList(), false);
  }

  /**
   * Graph wants its token back as plain text, before it has said anything that proves who it is.
   * Source: https://learn.microsoft.com/graph/change-notifications-delivery-webhooks
   */
  private static TranscriptCall validated(Map<String, String> query) {
    String token = query.getOrDefault(VALIDATION, "");
    boolean isToken =
        !token.isEmpty()
            && token.length() <= LONGEST_VALIDATION
            && token.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    return isToken
        ? new TranscriptCall.Challenged("text/plain; charset=utf-8", token)
        : new TranscriptCall.Unsigned();
  }

  /** Graph signs nothing: it repeats a secret that it was told with the subscription. */
  private TranscriptCall teams(JsonNode said) {
    List<JsonNode> own = TeamsNotice.own(said, secret);
    return own.isEmpty()
        ? new TranscriptCall.Unsigned()
        : heard(
            own.stream().flatMap(one -> TeamsNotice.of(one).stream()).distinct().toList(),
            own.stream().anyMatch(TeamsNotice::isLifecycle));
  }

  private TranscriptCall heard(List<TranscriptNotice> notices, boolean isEnding) {
    return notices.isEmpty() && !isEnding
        ? new TranscriptCall.Unneeded()
        : new TranscriptCall.Heard(notices.stream().map(this::told).toList(), isEnding);
  }

  /** By the meeting, and not by the call: vendors call again with other words around it. */
  private TranscriptCall.Told told(TranscriptNotice notice) {
    String meeting = notice.lacksNames() ? "" : notice.names().getFirst().part();
    String key = TranscriptSignature.hex(secret, meeting + "\n" + notice.url());
    return new TranscriptCall.Told(notice, vendor.system() + "/" + key);
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }
}
