package dev.bonafide.bot.doctor;

import dev.bonafide.applicant.MeetingVendor;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.HiringSetup;
import dev.bonafide.bot.Settings;
import dev.bonafide.bot.TrackerOpening;
import dev.bonafide.bot.hiring.HookSetting;
import dev.bonafide.bot.hiring.MeetingSetting;
import dev.bonafide.bot.hiring.TranscriptOpening;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.RefusedSetting;
import dev.bonafide.hiring.wire.TrackerHealth;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Applicant tracking systems: each that is set is asked what its credentials may read. */
public final class HiringCheckup implements Checkup {
  private final InstantSource clock;

  public HiringCheckup(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public List<Diagnosis> of(Settings settings) {
    List<TrackerVendor> wanted =
        Stream.of(TrackerVendor.values())
            .filter(vendor -> HiringSetup.isWanted(settings, vendor))
            .toList();
    List<Diagnosis> hooks =
        Stream.concat(
                HookSetting.wanted(settings).stream().map(vendor -> hook(settings, vendor)),
                MeetingSetting.wanted(settings).stream().map(vendor -> meetings(settings, vendor)))
            .toList();
    if (wanted.isEmpty() && hooks.isEmpty()) {
      return List.of(
          new Diagnosis.Off(
              "Hiring tools",
              "Greenhouse, Ashby, and Lever are not set up (docs/how-to/hiring-tools.md)"));
    }
    return Stream.concat(wanted.stream().flatMap(vendor -> of(settings, vendor)), hooks.stream())
        .toList();
  }

  private static Diagnosis hook(Settings settings, TrackerVendor vendor) {
    String part = vendor.shown() + " webhook";
    return HookSetting.problem(settings, vendor)
        .<Diagnosis>map(one -> new Diagnosis.Broken(part, one.what(), one.mend()))
        .orElseGet(
            () ->
                new Diagnosis.Sound(
                    part, "the server accepts calls at " + HookSetting.path(vendor.system())));
  }

  private Diagnosis meetings(Settings settings, MeetingVendor vendor) {
    String part = vendor.shown() + " transcripts";
    return MeetingSetting.problem(settings, vendor)
        .<Diagnosis>map(one -> new Diagnosis.Broken(part, one.what(), one.mend()))
        .orElseGet(() -> examined(part, settings, vendor));
  }

  private Diagnosis examined(String part, Settings settings, MeetingVendor vendor) {
    TrackerHealth health =
        TranscriptOpening.examined(
            settings, vendor, new HiringSetup(settings, clock).deadline(), clock);
    String taken =
        MeetingSetting.calls(vendor)
            ? "the server accepts calls at " + HookSetting.path(vendor.system())
            : "the server asks about meetings that were named";
    return health.problems().stream()
        .findFirst()
        .<Diagnosis>map(one -> new Diagnosis.Broken(part, one.what(), one.mend()))
        .orElseGet(() -> new Diagnosis.Sound(part, taken));
  }

  private Stream<Diagnosis> of(Settings settings, TrackerVendor vendor) {
    return RefusedSetting.orElse(
        vendor.shown(),
        () -> diagnoses(vendor.shown(), TrackerOpening.examined(settings, vendor, clock)))
        .stream();
  }

  private static List<Diagnosis> diagnoses(String part, TrackerHealth health) {
    if (!health.problems().isEmpty()) {
      return health.problems().stream()
          .<Diagnosis>map(one -> new Diagnosis.Broken(part, one.what(), one.mend()))
          .toList();
    }
    String without =
        health.withheld().isEmpty()
            ? ""
            : ", but not " + String.join(" and ", health.withheld()) + ", which are optional";
    return List.of(new Diagnosis.Sound(part, "candidates can be read" + without));
  }
}
