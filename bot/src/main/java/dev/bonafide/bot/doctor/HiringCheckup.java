package dev.bonafide.bot.doctor;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.hiring.VendorOpening;
import dev.bonafide.bot.hiring.VendorSettings;
import dev.bonafide.chat.api.SetupProblem;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.hiring.wire.TrackerHealth;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applicant tracking systems: each that is set is asked what its credentials may read. */
public record HiringCheckup(InstantSource clock) implements Checkup {
  @Override
  public List<Diagnosis> of(Settings settings) {
    List<Diagnosis> all = new ArrayList<>();
    for (TrackerVendor vendor : TrackerVendor.values()) {
      if (VendorSettings.of(vendor).isAsked(settings)) {
        all.addAll(RefusedSetting.orElse(vendor.shown(), () -> candidates(settings, vendor)));
      }
    }
    for (TrackerVendor vendor : VendorSettings.trackers(settings)) {
      VendorSettings own = VendorSettings.of(vendor);
      all.add(
          broken(own.shown() + " webhook", VendorSettings.problem(settings, vendor))
              .orElseGet(() -> new Diagnosis.Sound(own.shown() + " webhook", called(own))));
    }
    for (MeetingVendor vendor : VendorSettings.meetings(settings)) {
      String part = vendor.shown() + " transcripts";
      all.add(
          broken(part, VendorSettings.problem(settings, vendor))
              .orElseGet(() -> transcripts(part, settings, vendor)));
    }
    return all.isEmpty()
        ? List.of(
            new Diagnosis.Off(
                "Hiring tools",
                "Greenhouse, Ashby, and Lever are not set up (docs/how-to/hiring-tools.md)"))
        : all;
  }

  private static Optional<Diagnosis> broken(String part, Optional<SetupProblem> problem) {
    return problem.map(one -> new Diagnosis.Broken(part, one.what(), one.mend()));
  }

  private static String called(VendorSettings vendor) {
    return "the server accepts calls at " + vendor.path();
  }

  private Diagnosis transcripts(String part, Settings settings, MeetingVendor vendor) {
    String taken =
        VendorSettings.calls(vendor)
            ? called(VendorSettings.of(vendor))
            : "the server asks about meetings that were named";
    return found(
            part,
            VendorOpening.examined(settings, vendor, HiringSetup.deadline(settings), clock),
            taken)
        .getFirst();
  }

  private List<Diagnosis> candidates(Settings settings, TrackerVendor vendor) {
    String part = vendor.shown();
    Optional<Diagnosis> unasked = broken(part, VendorSettings.of(vendor).unasked(settings));
    return unasked.isPresent()
        ? List.of(unasked.get())
        : found(
            part,
            VendorOpening.examined(settings, vendor, HiringSetup.deadline(settings), clock),
            "candidates can be read");
  }

  private static List<Diagnosis> found(String part, TrackerHealth health, String sound) {
    if (!health.problems().isEmpty()) {
      return health.problems().stream()
          .<Diagnosis>map(one -> new Diagnosis.Broken(part, one.what(), one.mend()))
          .toList();
    }
    String without =
        health.withheld().isEmpty()
            ? ""
            : ", but not " + String.join(" and ", health.withheld()) + ", which are optional";
    return List.of(new Diagnosis.Sound(part, sound + without));
  }
}
