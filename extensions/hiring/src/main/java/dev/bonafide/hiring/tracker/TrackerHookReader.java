package dev.bonafide.hiring.tracker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bonafide.applicant.ApplicantEvent;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.HookCall;
import dev.bonafide.hiring.wire.HookReader;
import dev.bonafide.hiring.wire.HookScheme;
import dev.bonafide.hiring.wire.Json;
import dev.bonafide.hiring.wire.SignedTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads what a vendor calls to say. Of all that an event holds about a candidate, only their number
 * is taken out. Keys and names are made with the secret, so that no number stands in them.
 *
 * <p>Sources: https://developers.greenhouse.io/webhooks.html,
 * https://developers.ashbyhq.com/docs/setting-up-webhooks,
 * https://hire.lever.co/developer/documentation#webhooks
 */
public final class TrackerHookReader implements HookReader {
  private static final int NAME = 32;

  /** Lever calls again what was not taken, with the time at which it happened. */
  private static final Duration LONGEST = Duration.ofDays(3);

  /**
   * Numbers an event, the same when it comes again. Someone may be anonymized twice, and then both
   * events have the same body.
   */
  private static final String EVENT = "greenhouse-event-id";

  /**
   * Meanings of a vendor's events: the word with which {@link ApplicantEvent} is written, and where
   * the numbers are. Of Greenhouse's, any field that was anonymized may be one that a case was read
   * from. Lever's signature covers the time alone, so whatever else it says has to be asked for.
   */
  private static final Map<String, List<String>> EVENTS =
      Map.of(
          "greenhouse delete_candidate", List.of("erased", "/payload/person/id"),
          "greenhouse candidate_anonymized", List.of("erased", "/payload/candidate_id"),
          "greenhouse merge_candidate",
              List.of("merged", "/payload/person/id", "/payload/person/new_candidate_id"),
          "greenhouse candidate_stage_change",
              List.of("moved", "/payload/application/candidate/id", "/payload/application/id"),
          "ashby candidateDelete", List.of("erased", "/data/candidate/id"),
          "ashby candidateMerge",
              List.of("merged", "/data/deletedCandidate/id", "/data/mergedCandidate/id"),
          "ashby candidateStageChange",
              List.of("moved", "/data/application/candidate/id", "/data/application/id"),
          "lever candidateDeleted", List.of("doubted", "/data/opportunityId"),
          "lever candidateStageChange", List.of("moved", "/data/opportunityId"));

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
    JsonNode said = Json.read(body);
    boolean isSigned =
        switch (vendor) {
          case GREENHOUSE -> isSigned(HookScheme.GREENHOUSE, headers, body);
          case ASHBY -> isSigned(HookScheme.ASHBY, headers, body);
          case LEVER -> isLevers(said);
        };
    if (!isSigned) {
      return new HookCall.Unsigned();
    }
    String name = said.path(vendor == TrackerVendor.LEVER ? "event" : "action").asText("");
    List<String> meant = EVENTS.getOrDefault(vendor.system() + " " + name, List.of(""));
    StringBuilder written = new StringBuilder(meant.getFirst());
    meant.stream().skip(1).forEach(place -> written.append(' ').append(number(said.at(place))));
    return ApplicantEvent.of(written.toString())
        .filter(this::isOfCandidates)
        .<HookCall>map(
            event -> new HookCall.Heard(List.of(told(event, delivery(event, headers, said, body)))))
        .orElseGet(HookCall.Unneeded::new);
  }

  private boolean isSigned(HookScheme scheme, Map<String, String> headers, String body) {
    return secrets.stream().anyMatch(one -> scheme.isSigned(one, headers, body, clock.instant()));
  }

  /** The signature is in the body. */
  private boolean isLevers(JsonNode said) {
    String at = Json.text(said, "/triggeredAt");
    String signed = Json.text(said, "/token") + at;
    return SignedTime.isLately(at, clock.instant(), LONGEST)
        && secrets.stream()
            .filter(one -> !one.isEmpty())
            .anyMatch(
                one ->
                    HookScheme.isSame(HookScheme.hex(one, signed), Json.text(said, "/signature")));
  }

  /** The same for an event however often it comes. */
  private String delivery(
      ApplicantEvent event, Map<String, String> headers, JsonNode said, String body) {
    String moved = event instanceof ApplicantEvent.Moved ? "moved " : "";
    return switch (vendor) {
      case GREENHOUSE -> headers.getOrDefault(EVENT, "") + body;
      case ASHBY -> body;
      case LEVER -> moved + event.candidate() + " " + Json.text(said, "/triggeredAt");
    };
  }

  private HookCall.Told told(ApplicantEvent event, String delivered) {
    String secret = secrets.getFirst();
    return new HookCall.Told(
        vendor.system() + "/" + HookScheme.hex(secret, delivered),
        "candidate/" + HookScheme.hex(secret, event.candidate()).substring(0, NAME),
        event.written());
  }

  /** Leaves out what names no candidate of the vendor's. */
  private boolean isOfCandidates(ApplicantEvent event) {
    return Stream.of(event.written().split(" ", -1))
        .skip(1)
        .allMatch(id -> CandidateLink.isNumber(vendor, id));
  }

  /** Digits or words, and nothing that holds more. */
  private static String number(JsonNode written) {
    return written.isTextual() || written.isIntegralNumber()
        ? written.asText().toLowerCase(Locale.ROOT).replace(' ', '_')
        : "";
  }
}
