package dev.bonafide.hiring.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a vendor calls to say. Of all that an event holds about a candidate, only their number
 * is taken out. Keys and names are made with the secret, so that no number stands in them.
 *
 * <p>Sources: https://developers.greenhouse.io/webhooks.html,
 * https://developers.ashbyhq.com/docs/setting-up-webhooks,
 * https://hire.lever.co/developer/documentation#webhooks
 */
public final class HookReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NAME = 32;

  /**
   * Numbers an event, the same when it comes again. Somebody may be anonymized twice, and then both
   * events have the same body.
   */
  private static final String EVENT = "greenhouse-event-id";

  private final TrackerVendor vendor;
  private final HookSignature signature;

  /**
   * One for a vendor's calls.
   *
   * @param secret with which the vendor signs
   */
  public HookReader(TrackerVendor vendor, String secret) {
    this.vendor = vendor;
    this.signature = new HookSignature(secret);
  }

  /**
   * Reads one call.
   *
   * @param headers by their names in lower case
   * @param body as it came, in UTF-8
   */
  public HookCall read(Map<String, String> headers, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return switch (vendor) {
      case GREENHOUSE ->
          signature.isGreenhouse(headers.get("signature"), bytes)
              ? heard(greenhouse(json(body)), headers.getOrDefault(EVENT, "") + body)
              : new HookCall.Unsigned();
      case ASHBY ->
          signature.isAshby(headers.get("ashby-signature"), bytes)
              ? heard(ashby(json(body)), body)
              : new HookCall.Unsigned();
      case LEVER -> lever(json(body));
    };
  }

  /** Any field that was anonymized may be one that a case was read from. */
  private static Optional<ApplicantEvent> greenhouse(JsonNode said) {
    JsonNode payload = said.path("payload");
    String person = number(payload.path("person").path("id"));
    return switch (said.path("action").asText("")) {
      case "delete_candidate" -> Optional.of(new ApplicantEvent.Erased(person));
      case "candidate_anonymized" ->
          Optional.of(new ApplicantEvent.Erased(number(payload.path("candidate_id"))));
      case "merge_candidate" ->
          Optional.of(
              new ApplicantEvent.Merged(
                  person, number(payload.path("person").path("new_candidate_id"))));
      default -> Optional.empty();
    };
  }

  private static Optional<ApplicantEvent> ashby(JsonNode said) {
    JsonNode data = said.path("data");
    return switch (said.path("action").asText("")) {
      case "candidateDelete" ->
          Optional.of(new ApplicantEvent.Erased(number(data.path("candidate").path("id"))));
      case "candidateMerge" ->
          Optional.of(
              new ApplicantEvent.Merged(
                  number(data.path("deletedCandidate").path("id")),
                  number(data.path("mergedCandidate").path("id"))));
      default -> Optional.empty();
    };
  }

  /** The signature covers the time alone, so whatever else it says has to be asked for. */
  private HookCall lever(JsonNode said) {
    String at = said.path("triggeredAt").asText("");
    if (!signature.isLever(
        said.path("token").asText(""), at, said.path("signature").asText(null))) {
      return new HookCall.Unsigned();
    }
    String opportunity = number(said.path("data").path("opportunityId"));
    return said.path("event").asText("").equals("candidateDeleted")
        ? heard(Optional.of(new ApplicantEvent.Doubted(opportunity)), opportunity + " " + at)
        : new HookCall.Unneeded();
  }

  /** What names no candidate of the vendor's is no event. */
  private HookCall heard(Optional<ApplicantEvent> event, String delivered) {
    return event
        .filter(this::isOfCandidates)
        .<HookCall>map(
            one ->
                new HookCall.Heard(
                    one,
                    vendor.system() + "/" + signature.digest(delivered),
                    signature.digest(one.candidate()).substring(0, NAME)))
        .orElseGet(HookCall.Unneeded::new);
  }

  private boolean isOfCandidates(ApplicantEvent event) {
    return CandidateLink.isNumber(vendor, event.candidate())
        && (!(event instanceof ApplicantEvent.Merged merged)
            || CandidateLink.isNumber(vendor, merged.into()));
  }

  private static String number(JsonNode written) {
    return written.isTextual() || written.isIntegralNumber()
        ? written.asText().toLowerCase(Locale.ROOT)
        : "";
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException none) {
      return MissingNode.getInstance();
    }
  }
}
