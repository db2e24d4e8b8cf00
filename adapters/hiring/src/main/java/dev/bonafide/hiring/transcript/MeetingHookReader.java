package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.hiring.wire.HookScheme;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads what a vendor calls to say, once it is known to be theirs. */
public final class MeetingHookReader implements HookReader {
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
    return vendor != MeetingVendor.FATHOM || HookScheme.isKey(secret);
  }

  @Override
  public HookCall read(Map<String, String> headers, Map<String, String> query, String body) {
    return switch (vendor) {
      case ZOOM -> signed(HookScheme.ZOOM, headers, body);
      case FATHOM -> signed(HookScheme.STANDARD, headers, body);
      case FIREFLIES -> signed(HookScheme.FIREFLIES, headers, body);
      case TEAMS -> query.containsKey(VALIDATION) ? validated(query) : teams(json(body));
      case MEET -> new HookCall.Unsigned();
    };
  }

  private HookCall signed(HookScheme scheme, Map<String, String> headers, String body) {
    if (!scheme.isSigned(secret, headers, body, clock.instant())) {
      return new HookCall.Unsigned();
    }
    JsonNode said = json(body);
    return switch (vendor) {
      case ZOOM -> zoom(said);
      case FATHOM -> heard(FathomNotice.of(said).stream().toList());
      default -> heard(FirefliesNotice.of(said).stream().toList());
    };
  }

  private HookCall zoom(JsonNode said) {
    String token = said.path("payload").path("plainToken").asText("");
    return said.path("event").asText("").equals("endpoint.url_validation")
        ? new HookCall.Challenged(
            "application/json",
            JSON.createObjectNode()
                .put("plainToken", token)
                .put("encryptedToken", HookScheme.hex(secret, token))
                .toString())
        : heard(ZoomNotice.of(said).stream().toList());
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
    List<HookCall.Told> told =
        new ArrayList<>(
            told(own.stream().flatMap(one -> TeamsNotice.of(one).stream()).distinct().toList()));
    if (own.stream().anyMatch(TeamsNotice::isLifecycle)) {
      told.add(ending());
    }
    return heard(told.stream());
  }

  /** That the vendor stops calling unless it is asked to go on; one a minute. */
  private HookCall.Told ending() {
    String key = vendor.system() + TranscriptNotice.ENDING;
    Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
    return new HookCall.Told(key + "/" + minute.getEpochSecond(), key, "");
  }

  private HookCall heard(List<TranscriptNotice> notices) {
    return heard(told(notices).stream());
  }

  private static HookCall heard(Stream<HookCall.Told> told) {
    List<HookCall.Told> all = told.toList();
    return all.isEmpty() ? new HookCall.Unneeded() : new HookCall.Heard(all);
  }

  private List<HookCall.Told> told(List<TranscriptNotice> notices) {
    return notices.stream().map(this::told).toList();
  }

  /** By the meeting, and not by the call: vendors call again with other words around it. */
  private HookCall.Told told(TranscriptNotice notice) {
    String meeting = notice.lacksNames() ? "" : notice.names().getFirst().part();
    String key = HookScheme.hex(secret, meeting + "\n" + notice.url());
    return notice.told(vendor.system() + "/" + key);
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }
}
