package dev.bonafide.hiring;

import dev.bonafide.applicant.ApplicantEvidence;
import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.FraudStatus;
import dev.bonafide.applicant.NoteLookup;
import dev.bonafide.applicant.NoteOutcome;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.casefile.Submission;
import dev.bonafide.extension.Setup;
import dev.bonafide.extension.SetupProblem;
import dev.bonafide.extension.UnusableInput;
import dev.bonafide.hiring.tracker.OpenTracker;
import dev.bonafide.reading.UnreadableExhibit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The applicant tracking systems of the settings, each connected when the first link to it comes.
 */
final class Trackers implements CandidateDesk {
  private final Setup setup;
  private final Map<TrackerVendor, OpenTracker> open = new HashMap<>();

  Trackers(Setup setup) {
    this.setup = setup;
  }

  @Override
  public boolean opensIn(String room) {
    return HiringSetting.opensIn(room, setup.settings());
  }

  @Override
  public Submission read(CandidateLink link, String room, ResumeReader reader) {
    String named = "the link to " + link.vendor().shown();
    try {
      if (!opensIn(room)) {
        throw new UnreadableExhibit(
            named, "links are opened only in the channels of BONAFIDE_HIRING_CHANNELS");
      }
      return fetched(named, link, reader);
    } catch (UnreadableExhibit e) {
      return unread(e.exhibit() + ": " + e.reason());
    } catch (UnusableInput e) {
      return unread(named + ": " + e.line());
    }
  }

  private static Submission unread(String what) {
    return new Submission(null, null, List.of(), List.of(), List.of(), List.of(what));
  }

  /**
   * Case of the candidate that a link leads to.
   *
   * @param address of the link, as people know it
   * @throws UnreadableExhibit with the link and the reason where they cannot be had
   */
  Submission fetched(String address, CandidateLink link, ResumeReader reader) {
    return switch (tracker(address, link.vendor()).fetch(link, deadline())) {
      case CandidateFetch.Fetched(var candidate) -> ApplicantEvidence.of(candidate, reader);
      case CandidateFetch.Unfetched(String why) -> throw new UnreadableExhibit(address, why);
    };
  }

  /** Stage that a candidate is at; nowhere for a system that is not set. */
  StageLookup stage(CandidateLink link) {
    return VendorSetting.of(link.vendor()).isAsked(setup.settings())
        ? asked(link, tracker -> tracker.stage(link, deadline()), _ -> StageLookup.unknown())
        : StageLookup.nowhere();
  }

  /**
   * Whether a candidate is still there; unknown where the system is not set, or does not answer.
   */
  CandidateStanding standing(CandidateLink link) {
    return asked(
        link, tracker -> tracker.standing(link, deadline()), _ -> CandidateStanding.UNKNOWN);
  }

  @Override
  public NoteOutcome write(CandidateLink link, String text) {
    return asked(link, tracker -> tracker.note(link, text, deadline()), NoteOutcome.Refused::new);
  }

  @Override
  public NoteLookup look(CandidateLink link, String mark) {
    return asked(link, tracker -> tracker.look(link, mark, deadline()), _ -> NoteLookup.UNKNOWN);
  }

  @Override
  public NoteOutcome mark(CandidateLink link, FraudStatus status) {
    return asked(link, tracker -> tracker.mark(link, status, deadline()), NoteOutcome.Refused::new);
  }

  /**
   * Answer of a system about a candidate.
   *
   * @param failed answers instead where no one set the system up, or where its settings are wrong
   */
  private <T> T asked(
      CandidateLink link, Function<OpenTracker, T> asking, Function<String, T> failed) {
    try {
      return asking.apply(tracker("the candidate", link.vendor()));
    } catch (UnreadableExhibit e) {
      return failed.apply(e.reason());
    } catch (UnusableInput e) {
      return failed.apply(e.line());
    }
  }

  private Duration deadline() {
    return HiringSetting.deadline(setup.settings());
  }

  /**
   * System of a vendor.
   *
   * @param address of what is wanted from it, as people know it
   * @throws UnreadableExhibit where no one set it up
   */
  private synchronized OpenTracker tracker(String address, TrackerVendor vendor) {
    VendorSetting own = VendorSetting.of(vendor);
    if (!own.isAsked(setup.settings())) {
      throw new UnreadableExhibit(
          address,
          "is a candidate in %s; set %s (docs/how-to/hiring-tools.md)"
              .formatted(own.shown(), own.named()));
    }
    Optional<SetupProblem> problem = own.unasked(setup.settings());
    if (problem.isPresent()) {
      throw new UnreadableExhibit(address, problem.get().what() + "; run doctor to find the fix");
    }
    return open.computeIfAbsent(vendor, new VendorOpening(setup)::tracker);
  }
}
