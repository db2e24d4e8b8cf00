package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.applicant.MeetingVendor;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Reads what a vendor calls to say, once it is known to be theirs. */
public final class MeetingHookReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();

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
   * @param body as it came, in UTF-8
   */
  public TranscriptCall read(Map<String, String> headers, String body) {
    boolean isTheirs =
        switch (vendor) {
          case ZOOM -> TranscriptSignature.isZoom(secret, headers, body);
          case FATHOM -> TranscriptSignature.isStandard(secret, headers, body, clock.instant());
        };
    if (!isTheirs) {
      return new TranscriptCall.Unsigned();
    }
    JsonNode said = json(body);
    return switch (vendor) {
      case ZOOM -> zoom(said);
      case FATHOM -> heard(FathomNotice.of(said));
    };
  }

  private TranscriptCall zoom(JsonNode said) {
    String token = said.path("payload").path("plainToken").asText("");
    return said.path("event").asText("").equals("endpoint.url_validation")
        ? new TranscriptCall.Challenged(
            JSON.createObjectNode()
                .put("plainToken", token)
                .put("encryptedToken", TranscriptSignature.hex(secret, token))
                .toString())
        : heard(ZoomNotice.of(said));
  }

  /** By the meeting, and not by the call: vendors call again with other words around it. */
  private TranscriptCall heard(Optional<TranscriptNotice> notice) {
    return notice
        .<TranscriptCall>map(
            one ->
                new TranscriptCall.Heard(
                    one,
                    vendor.system()
                        + "/"
                        + TranscriptSignature.hex(
                            secret, one.names().getFirst().part() + "\n" + one.url())))
        .orElseGet(TranscriptCall.Unneeded::new);
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }
}
