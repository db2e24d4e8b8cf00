package dev.bonafide.hiring;

import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.extension.Setup;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.hiring.wire.TrackerHealth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at the hiring tools that are set: each is asked what its credentials may read. */
record HiringDoctor(Setup setup) {

  List<Diagnosis> examine() {
    List<Diagnosis> all = new ArrayList<>();
    VendorSetting.asked(setup.settings())
        .forEach(
            vendor -> all.addAll(RefusedSetting.orElse(vendor.shown(), () -> candidates(vendor))));
    VendorSetting.heard(setup.settings()).map(this::heard).forEach(all::add);
    return all;
  }

  private List<Diagnosis> candidates(VendorSetting vendor) {
    return broken(vendor.shown(), vendor.unasked(setup.settings()))
        .map(List::of)
        .orElseGet(() -> found(vendor.shown(), examined(vendor), "candidates can be read"));
  }

  private Diagnosis heard(VendorSetting vendor) {
    String part = vendor.shown() + (vendor.isTracker() ? " webhook" : " transcripts");
    String taken =
        vendor.calls()
            ? "the server accepts calls at " + vendor.path()
            : "the server asks about meetings that were named";
    return broken(part, vendor.problem(setup.settings()))
        .orElseGet(
            () ->
                vendor.isTracker()
                    ? new Diagnosis.Sound(part, taken)
                    : found(part, examined(vendor), taken).getFirst());
  }

  private TrackerHealth examined(VendorSetting vendor) {
    return new VendorOpening(setup).examined(vendor);
  }

  private static Optional<Diagnosis> broken(String part, Optional<SetupProblem> problem) {
    return problem.map(one -> new Diagnosis.Broken(part, one));
  }

  private static List<Diagnosis> found(String part, TrackerHealth health, String sound) {
    String without =
        health.withheld().isEmpty()
            ? ""
            : ", but not " + String.join(" and ", health.withheld()) + ", which are optional";
    return Diagnosis.of(part, health.problems(), sound + without);
  }
}
