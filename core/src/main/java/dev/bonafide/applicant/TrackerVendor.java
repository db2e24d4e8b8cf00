package dev.bonafide.applicant;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whose applicant tracking system it is. */
public enum TrackerVendor {
  GREENHOUSE("Greenhouse", Set.of("app.greenhouse.io")),
  ASHBY("Ashby", Set.of("app.ashbyhq.com")),
  LEVER("Lever", Set.of("hire.lever.co", "hire.eu.lever.co"));

  private final String shown;
  private final Set<String> hosts;

  TrackerVendor(String shown, Set<String> hosts) {
    this.shown = shown;
    this.hosts = hosts;
  }

  /** Its name, for people. */
  public String shown() {
    return shown;
  }

  /** The vendor whose pages a host serves to hiring teams; the host must match to the letter. */
  static Optional<TrackerVendor> ofHost(String host) {
    return Stream.of(values()).filter(vendor -> vendor.hosts.contains(host)).findFirst();
  }
}
