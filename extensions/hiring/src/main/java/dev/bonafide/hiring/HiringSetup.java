package dev.bonafide.hiring;

import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.casefile.Submission;
import dev.bonafide.extension.Chore;
import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.ServerParts;
import dev.bonafide.extension.SettingValues;
import dev.bonafide.extension.Setup;
import dev.bonafide.hiring.hook.HookHandler;
import dev.bonafide.hiring.hook.HookMount;
import dev.bonafide.hiring.hook.StageArrivals;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hiring tools that someone set up. Where none is, no class that works with them is loaded. */
final class HiringSetup implements Contribution {
  private final Setup setup;
  private @Nullable Trackers trackers;

  HiringSetup(Setup setup) {
    this.setup = setup;
  }

  private SettingValues settings() {
    return setup.settings();
  }

  private synchronized Trackers trackers() {
    Trackers known = trackers;
    if (known == null) {
      known = new Trackers(setup);
      trackers = known;
    }
    return known;
  }

  private boolean areAsked() {
    return VendorSetting.asked(settings()).findAny().isPresent();
  }

  @Override
  public Optional<CandidateDesk> candidates() {
    return areAsked() ? Optional.of(trackers()) : Optional.empty();
  }

  @Override
  public boolean expectsMeetings(String room) {
    return HiringSetting.opensIn(room, settings())
        && VendorSetting.heard(settings()).anyMatch(vendor -> !vendor.isTracker());
  }

  @Override
  public Optional<Submission> opened(String address, ResumeReader reader) {
    return CandidateLink.of(address).map(link -> trackers().fetched(address, link, reader));
  }

  @Override
  public List<Mount> mounts(Inbox inbox, Checkpoint.Watch watch) {
    return VendorSetting.heard(settings())
        .filter(VendorSetting::calls)
        .map(vendor -> mount(vendor, inbox, watch))
        .toList();
  }

  private Mount mount(VendorSetting vendor, Inbox inbox, Checkpoint.Watch watch) {
    return new HookMount(
        vendor.system(),
        vendor.problem(settings()).isEmpty(),
        new VendorOpening(setup).reader(vendor),
        inbox,
        setup.clock(),
        watch);
  }

  @Override
  public Map<String, MessageHandler> handlers(ServerParts parts) {
    Map<String, MessageHandler> handlers = new HashMap<>();
    VendorSetting.heard(settings())
        .filter(VendorSetting::isTracker)
        .forEach(vendor -> handlers.put(vendor.system(), candidates(parts)));
    sound()
        .forEach(
            vendor ->
                handlers.put(
                    vendor.system(), new VendorOpening(setup).handler(vendor.meeting(), parts)));
    return handlers;
  }

  private HookHandler candidates(ServerParts parts) {
    return new HookHandler(
        parts.records(),
        link -> trackers().standing(link),
        new StageArrivals(
            parts.watched(), link -> trackers().stage(link), parts.inbox(), setup.clock()),
        parts.longest().get(),
        setup.clock());
  }

  @Override
  public List<Chore> chores(ServerParts parts) {
    return sound()
        .flatMap(vendor -> new VendorOpening(setup).chore(vendor.meeting(), parts).stream())
        .toList();
  }

  /** Vendors of transcripts; who is set up badly calls in vain, and doctor says why. */
  private Stream<VendorSetting> sound() {
    return VendorSetting.heard(settings())
        .filter(vendor -> !vendor.isTracker() && vendor.problem(settings()).isEmpty());
  }

  @Override
  public List<Diagnosis> examine() {
    return areAsked() || VendorSetting.heard(settings()).findAny().isPresent()
        ? new HiringDoctor(setup).examine()
        : List.of(
            new Diagnosis.Off(
                "Hiring tools",
                "Greenhouse, Ashby, and Lever are not set up (docs/how-to/hiring-tools.md)"));
  }
}
