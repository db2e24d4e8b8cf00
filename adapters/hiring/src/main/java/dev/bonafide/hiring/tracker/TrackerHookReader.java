package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.SignedTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
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
public final class TrackerHookReader implements HookReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int NAME = 32;

  /** Lever calls again what was not taken, with the time at which it happened. */
  private static final Duration LONGEST = Duration.ofDays(3);

  /**
   * Numbers an event, the same when it comes again. Somebody may be anonymized twice, and then both
   * events have the same body.
   */
  private static final String EVENT = "greenhouse-event-id";

  private final TrackerVendor vendor;
  private final List<String> secrets;
  private final InstantSource clock;

  /**
   * One for a vendor's calls.
   *
   * @param secrets with which the vendor signs, the first of them for good: names are made with it.
   *     Lever has one for each kind of event
   */
  public TrackerHookReader(TrackerVendor vendor, List<String> secrets, InstantSource clock) {
    this.vendor = vendor;
    this.clock = clock;
    this.secrets = List.copyOf(secrets);
  }

  @Override
  public HookCall read(Map<String, String> headers, Map<String, String> query, String body) {
    return switch (vendor) {
      case GREENHOUSE ->
          isSigned(HookScheme.GREENHOUSE, headers, body)
              ? heard(greenhouse(json(body)), headers.getOrDefault(EVENT, "") + body)
              : new HookCall.Unsigned();
      case ASHBY ->
          isSigned(HookScheme.ASHBY, headers, body)
              ? heard(ashby(json(body)), body)
              : new HookCall.Unsigned();
      case LEVER -> lever(json(body));
    };
  }

  private boolean isSigned(HookScheme scheme, Map<String, String> headers, String body) {
    return secrets.stream().anyMatch(one -> scheme.isSigned(one, headers, body, clock.instant()));
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
      case "candidate_stage_change" -> Optional.of(moved(payload.path("application")));
      default -> Optional.empty();
    };
  }

  private static ApplicantEvent moved(JsonNode application) {
    return new ApplicantEvent.Moved(
        number(application.path("candidate").path("id")), number(application.path("id")));
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
      case "candidateStageChange" -> Optional.of(moved(data.path("application")));
      default -> Optional.empty();
    };
  }

  /**
   * The signature is in the body, and covers the time alone, so whatever else it says has to be
   * asked for.
   */
  private HookCall lever(JsonNode said) {
    String at = said.path("triggeredAt").asText("");
    String signed = said.path("token").asText("") + at;
    String written = said.path("signature").asText("");
    boolean isSigned =
        secrets.stream()
            .filter(one -> !one.isEmpty())
            .anyMatch(one -> HookScheme.isSame(HookScheme.hex(one, signed), written));
    if (!isSigned || !SignedTime.isLately(at, clock.instant(), LONGEST)) {
      return new HookCall.Unsigned();
    }
    String opportunity = number(said.path("data").path("opportunityId"));
    return switch (said.path("event").asText("")) {
      case "candidateDeleted" ->
          heard(Optional.of(new ApplicantEvent.Doubted(opportunity)), opportunity + " " + at);
      case "candidateStageChange" ->
          heard(
              Optional.of(new ApplicantEvent.Moved(opportunity, null)),
              "moved " + opportunity + " " + at);
      default -> new HookCall.Unneeded();
    };
  }

  /** What names no candidate of the vendor's is no event. */
  private HookCall heard(Optional<ApplicantEvent> event, String delivered) {
    return event
        .filter(this::isOfCandidates)
        .<HookCall>map(one -> new HookCall.Heard(List.of(told(one, delivered))))
        .orElseGet(HookCall.Unneeded::new);
  }

  private HookCall.Told told(ApplicantEvent event, String delivered) {
    String secret = secrets.getFirst();
    return new HookCall.Told(
        vendor.system() + "/" + HookScheme.hex(secret, delivered),
        "candidate/" + HookScheme.hex(secret, event.candidate()).substring(0, NAME),
        event.written());
  }

  private boolean isOfCandidates(ApplicantEvent event) {
    String other =
        switch (event) {
          case ApplicantEvent.Merged merged -> merged.into();
          case ApplicantEvent.Moved(String candidate, String application) ->
              application == null ? candidate : application;
          case ApplicantEvent.Erased _, ApplicantEvent.Doubted _ -> event.candidate();
        };
    return CandidateLink.isNumber(vendor, event.candidate())
        && CandidateLink.isNumber(vendor, other);
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
