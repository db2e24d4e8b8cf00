package dev.bonafide.hiring.wire;

import dev.bonafide.applicant.ApplicantTracker;
import java.time.Duration;

/** A system that is connected, and can be looked at. */
public interface OpenTracker extends ApplicantTracker, AutoCloseable {

  /**
   * Whether the credentials are accepted, and what they may read. Nothing about a candidate is
   * kept.
   *
   * @param within after which nobody waits any more
   */
  TrackerHealth examine(Duration within);

  @Override
  void close();
}
