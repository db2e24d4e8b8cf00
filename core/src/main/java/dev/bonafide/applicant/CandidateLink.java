package dev.bonafide.applicant;

import dev.bonafide.casefile.OutsideRecord;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of an applicant tracking system.
 *
 * @param candidate as the vendor numbers them: digits for Greenhouse, a UUID for the others. For
 *     Lever it is the opportunity
 * @param application the one of their applications that is meant; null for all of them
 */
public record CandidateLink(TrackerVendor vendor, String candidate, @Nullable String application) {

  public CandidateLink {
    candidate = candidate.toLowerCase(Locale.ROOT);
    application = application == null ? null : application.toLowerCase(Locale.ROOT);
    if (!CandidateAddress.isId(vendor, candidate)
        || (application != null && !CandidateAddress.isId(vendor, application))) {
      throw new IllegalArgumentException("no id of " + vendor.shown());
    }
  }

  /**
   * The candidate whose page an address is; empty for every other address. It must be an https
   * address of a host that the vendor is known for, with neither a user's name nor a port, so that
   * nothing that merely looks like one is taken for it.
   */
  public static Optional<CandidateLink> of(String address) {
    return CandidateAddress.read(address);
  }

  /** The candidate that a case was read from; empty where the record is none. */
  public static Optional<CandidateLink> of(OutsideRecord record) {
    return TrackerVendor.ofSystem(record.system())
        .filter(vendor -> CandidateAddress.isId(vendor, record.id()))
        .map(vendor -> new CandidateLink(vendor, record.id(), record.part()));
  }

  /** Whether a vendor numbers a candidate like this. */
  public static boolean isNumber(TrackerVendor vendor, String id) {
    return CandidateAddress.isId(vendor, id);
  }

  /** As a case remembers what it was read from. */
  public OutsideRecord record() {
    return new OutsideRecord(vendor.system(), candidate, application);
  }
}
