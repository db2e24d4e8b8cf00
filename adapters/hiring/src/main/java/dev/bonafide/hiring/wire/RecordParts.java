package dev.bonafide.hiring.wire;

import dev.bonafide.applicant.TrackerVendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Collects the parts of a record, each for itself: one that fails is said, and the others stand. A
 * part that the credentials may not read is no failure, since a team may have decided so.
 */
public final class RecordParts {
  /** One part, asked for. */
  @FunctionalInterface
  public interface Asked<T> {
    List<T> get() throws TrackerFailure;
  }

  private final TrackerVendor vendor;
  private final Set<String> needed;
  private final List<String> withheld = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  /**
   * Of one candidate.
   *
   * @param needed parts without which a screening says too little
   */
  public RecordParts(TrackerVendor vendor, Set<String> needed) {
    this.vendor = vendor;
    this.needed = needed;
  }

  /** A part, or nothing where it cannot be had. */
  public <T> List<T> part(String what, Asked<T> asked) {
    try {
      return asked.get();
    } catch (TrackerFailure e) {
      if (e.trouble() == TrackerTrouble.SCOPE && !needed.contains(what)) {
        withheld.add(what);
      } else {
        lost(what, e);
      }
      return List.of();
    }
  }

  /** Says that something could not be fetched. */
  public void lost(String what, TrackerFailure failure) {
    unread.add(vendor.shown() + ": " + what + ": " + failure.trouble().what(vendor));
  }

  public List<String> withheld() {
    return withheld;
  }

  public List<String> unread() {
    return unread;
  }
}
