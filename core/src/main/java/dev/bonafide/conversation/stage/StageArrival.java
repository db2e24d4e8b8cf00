package dev.bonafide.conversation.stage;

import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import dev.bonafide.text.Fingerprint;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a candidate reached a stage that is watched. It comes in as a receipt that no platform sent,
 * once for each stage that an application reaches, however often that is reported.
 *
 * @param stage as the team calls it
 */
public record StageArrival(CandidateLink candidate, String stage) {
  /** Before the keys of such receipts, and of no others. */
  private static final String MARK = "bonafide-stage/";

  private static final int FIELDS = 4;

  /**
   * As it comes in for a watch.
   *
   * @param name of the candidate that is no number of the vendor's: keys are kept in clear
   */
  public Receipt receipt(StageWatch watch, String name, Instant now) {
    String application = part();
    String what =
        String.join("\n", name, application, stage.toLowerCase(Locale.ROOT), since(watch));
    String payload =
        String.join("\n", candidate.vendor().system(), candidate.candidate(), application, stage);
    return new Receipt(MARK + Fingerprint.of(what), watch.room(), payload, now);
  }

  private static String since(StageWatch watch) {
    Address room = watch.room();
    return room.conversation() + " " + watch.since();
  }

  private String part() {
    @Nullable String application = candidate.application();
    return application == null ? "" : application;
  }

  static boolean is(Receipt receipt) {
    return receipt.key().startsWith(MARK);
  }

  /** What a receipt says; empty for one that is none. */
  static Optional<StageArrival> in(Receipt receipt) {
    if (!is(receipt)) {
      return Optional.empty();
    }
    String[] lines = receipt.payload().split("\n", FIELDS);
    return TrackerVendor.ofSystem(lines[0])
        .map(
            vendor ->
                new StageArrival(
                    new CandidateLink(vendor, lines[1], lines[2].isEmpty() ? null : lines[2]),
                    lines[3]));
  }
}
