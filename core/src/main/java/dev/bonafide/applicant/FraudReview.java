package dev.bonafide.applicant;

import java.util.List;

/**
 * What an applicant tracking system says of whether someone is who they claim to be. It is shown,
 * and weighed by nothing.
 *
 * @param status as the system has it
 * @param signals that its own check noticed, each once
 * @param areAllRead false where some could not be fetched, or cannot be shown
 */
public record FraudReview(FraudStatus status, List<FraudSignal> signals, boolean areAllRead) {
  public FraudReview {
    signals = List.copyOf(signals);
  }
}
