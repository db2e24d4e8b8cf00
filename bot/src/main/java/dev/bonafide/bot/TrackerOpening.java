package dev.bonafide.bot;

import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.webhook.NetworkAddresses;
import dev.bonafide.hiring.TrackerConnections;
import dev.bonafide.hiring.wire.TrackerHealth;
import dev.bonafide.hiring.wire.TrackerProblem;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.InstantSource;
import java.util.Optional;

/** Connects one system. Only who wants one loads this class, and the libraries with it. */
public final class TrackerOpening {
  private TrackerOpening() {}

  /**
   * A system that is set.
   *
   * @throws UnreadableExhibit where its settings cannot be used
   */
  static ApplicantTracker of(
      Settings settings, TrackerVendor vendor, String address, InstantSource clock) {
    Optional<TrackerProblem> problem = settings.hiring().problem(vendor);
    if (problem.isPresent()) {
      throw new UnreadableExhibit(address, problem.get().what() + "; run doctor to find the fix");
    }
    return connections(settings, clock).open(vendor);
  }

  private static TrackerConnections connections(Settings settings, InstantSource clock) {
    return new TrackerConnections(
        settings.hiring(), clock, settings.limits().bytes(), NetworkAddresses::isPublic);
  }

  /** What a live look at a system finds. */
  public static TrackerHealth examined(
      Settings settings, TrackerVendor vendor, InstantSource clock) {
    Optional<TrackerProblem> problem = settings.hiring().problem(vendor);
    if (problem.isPresent()) {
      return TrackerHealth.broken(problem.get().what(), problem.get().mend());
    }
    try (var tracker = connections(settings, clock).open(vendor)) {
      return tracker.examine(HiringSetting.deadline(settings));
    }
  }
}
