package dev.bonafide.applicant;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose applicant tracking system it is. */
public enum TrackerVendor {
  GREENHOUSE("Greenhouse"),
  ASHBY("Ashby"),
  LEVER("Lever");

  private final String shown;

  TrackerVendor(String shown) {
    this.shown = shown;
  }

  /** Its name, for people. */
  public String shown() {
    return shown;
  }

  /** Its name, for machines, such as {@code greenhouse}. */
  public String system() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The vendor of that name for machines. */
  public static Optional<TrackerVendor> ofSystem(String system) {
    return Stream.of(values()).filter(one -> one.system().equals(system)).findFirst();
  }

  /** The vendor whose pages a host serves to hiring teams; the host must match to the letter. */
  static Optional<TrackerVendor> ofHost(String host) {
    return switch (host) {
      case "app.greenhouse.io" -> Optional.of(GREENHOUSE);
      case "app.ashbyhq.com" -> Optional.of(ASHBY);
      case "hire.lever.co", "hire.eu.lever.co" -> Optional.of(LEVER);
      default -> Optional.empty();
    };
  }
}
