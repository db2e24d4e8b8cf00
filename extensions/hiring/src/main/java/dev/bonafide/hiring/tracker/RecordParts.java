package dev.bonafide.hiring.tracker;

import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.hiring.wire.TrackerFailure;
import dev.bonafide.hiring.wire.TrackerTrouble;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects the parts of a record, each for itself: one that fails is said, and the others stand. A
 * part that the credentials may not read is no failure, since a team may have decided so.
 */
final class RecordParts {
  /** One part, asked for. */
  @FunctionalInterface
  interface Asked<T> {
    List<T> get() throws TrackerFailure;
  }

  /** A part without which a screening says too little. */
  private static final String NEEDED = "résumé";

  private final TrackerVendor vendor;
  private final List<String> withheld = new ArrayList<>();
  private final List<String> unread = new ArrayList<>();

  RecordParts(TrackerVendor vendor) {
    this.vendor = vendor;
  }

  /** A part, or nothing where it cannot be had. */
  <T> List<T> part(String what, Asked<T> asked) {
    try {
      return asked.get();
    } catch (TrackerFailure e) {
      if (e.trouble() == TrackerTrouble.SCOPE && !what.equals(NEEDED)) {
        withheld.add(what);
      } else {
        lost(what, e);
      }
      return List.of();
    }
  }

  /** Says that something could not be fetched. */
  void lost(String what, TrackerFailure failure) {
    unread.add(vendor.shown() + ": " + what + ": " + failure.trouble().what(vendor));
  }

  List<String> withheld() {
    return withheld;
  }

  List<String> unread() {
    return unread;
  }
}
