package dev.bonafide.applicant;

import java.util.Locale;

/** Who writes down what is said in a meeting. */
public enum MeetingVendor {
  ZOOM("Zoom"),
  FATHOM("Fathom"),
  FIREFLIES("Fireflies"),
  TEAMS("Microsoft Teams"),
  MEET("Google Meet");

  private final String shown;

  MeetingVendor(String shown) {
    this.shown = shown;
  }

  /** Its name, for people. */
  public String shown() {
    return shown;
  }

  /** Its name, for machines, such as {@code zoom}. */
  public String system() {
    return name().toLowerCase(Locale.ROOT);
  }
}
