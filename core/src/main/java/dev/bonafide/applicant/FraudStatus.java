package dev.bonafide.applicant;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a hiring team, or the system's own check, says of whether a candidate is who they claim to
 * be. Source:
 * https://developers.ashbyhq.com/changelog/2026-03-26-add-candidate-set-fraud-status-endpoint
 */
public enum FraudStatus {
  FRAUDULENT("Fraudulent", "fraudulent"),
  NOT_FRAUDULENT("NotFraudulent", "not fraudulent"),
  UNSURE("Unsure", "unsure"),
  UNREVIEWED("Unreviewed", "flagged, not reviewed"),
  PASSED("PassedFraudCheck", "passed its own check");

  private final String written;
  private final String shown;

  FraudStatus(String written, String shown) {
    this.written = written;
    this.shown = shown;
  }

  /** As Ashby writes it. */
  public String written() {
    return written;
  }

  /** As a clause for people, in this house's own words. */
  public String shown() {
    return shown;
  }

  /** The one that is written so; empty for anything else. */
  public static Optional<FraudStatus> of(String written) {
    return Stream.of(values()).filter(one -> one.written.equals(written)).findFirst();
  }
}
