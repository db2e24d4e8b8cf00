package dev.bonafide.bot;

import dev.bonafide.applicant.ApplicantEvidence;
import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.applicant.ApplicantTracker;
import dev.bonafide.applicant.CandidateFetch;
import dev.bonafide.applicant.CandidateLink;
import dev.bonafide.applicant.CandidateStanding;
import dev.bonafide.applicant.StageLookup;
import dev.bonafide.applicant.TrackerVendor;
import dev.bonafide.bot.hiring.VendorOpening;
import dev.bonafide.bot.hiring.VendorSettings;
import dev.bonafide.casefile.Submission;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.terminal.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The applicant tracking systems of the settings. A system is connected when the first link to it
 * comes; where none is set, no class of its module is loaded.
 */
public final class HiringSetup {
  private static final String PAGE = "page";
  private static final Duration USUAL_DEADLINE = Duration.ofSeconds(20);

  private final Settings settings;
  private final InstantSource clock;
  private final Map<TrackerVendor, ApplicantTracker> open = new HashMap<>();

  public HiringSetup(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** This one, where somebody set any system up. */
  public Optional<HiringSetup> ifWanted() {
    return isWanted() ? Optional.of(this) : Optional.empty();
  }

  /** Whether somebody set any system up, well or not. */
  public boolean isWanted() {
    return Stream.of(TrackerVendor.values())
        .anyMatch(vendor -> VendorSettings.of(vendor).isAsked(settings));
  }

  /**
   * The case of the candidate that a link leads to.
   *
   * @throws UnreadableExhibit with the link and the reason where they cannot be had
   */
  public Submission candidate(String address, ResumeReader reader) {
    CandidateLink link =
        CandidateLink.of(address)
            .orElseThrow(
                () ->
                    new UnreadableExhibit(
                        address,
                        "is not a link to a candidate in Greenhouse, Ashby, or Lever, or to an"
                            + " account on GitHub; other pages are not opened"));
    return fetched(address, link, reader);
  }

  /**
   * The same for somebody who talks with the bot. What cannot be had is unread, with the reason.
   *
   * @param room where they ask; links are opened in the rooms of {@code BONAFIDE_HIRING_CHANNELS}
   */
  Submission candidate(CandidateLink link, String room, ResumeReader reader) {
    String named = "the link to " + link.vendor().shown();
    try {
      if (!opensIn(room)) {
        throw new UnreadableExhibit(
            named, "links are opened only in the channels of BONAFIDE_HIRING_CHANNELS");
      }
      return fetched(named, link, reader);
    } catch (UnreadableExhibit e) {
      return unread(e.exhibit() + ": " + e.reason());
    } catch (Refusal e) {
      return unread(named + ": " + e.line());
    }
  }

  /** The same for somebody at the page, which is a room by that name. */
  public Submission onPage(CandidateLink link, ResumeReader reader) {
    return candidate(link, PAGE, reader);
  }

  /** Whether links are opened in a room. */
  boolean opensIn(String room) {
    return settings.names(Setting.BONAFIDE_HIRING_CHANNELS).contains(room);
  }

  /** Where in the process a candidate is; nowhere for a system that is not set. */
  public StageLookup stage(CandidateLink link) {
    return VendorSettings.of(link.vendor()).isAsked(settings)
        ? asked(link, tracker -> tracker.stage(link, deadline()), _ -> StageLookup.unknown())
        : StageLookup.nowhere();
  }

  /**
   * Whether a candidate is still there; unknown where the system is not set, or does not answer.
   */
  public CandidateStanding standing(CandidateLink link) {
    return asked(
        link, tracker -> tracker.standing(link, deadline()), _ -> CandidateStanding.UNKNOWN);
  }

  /**
   * Answers of a system about a candidate.
   *
   * @param failed answers instead where nobody set the system up, or where its settings are wrong
   */
  <T> T asked(
      CandidateLink link, Function<ApplicantTracker, T> asking, Function<String, T> failed) {
    try {
      return asking.apply(tracker("the candidate", link.vendor()));
    } catch (UnreadableExhibit e) {
      return failed.apply(e.reason());
    } catch (Refusal e) {
      return failed.apply(e.line());
    }
  }

  /**
   * Whether transcripts of meetings come by themselves, and are added in a room.
   *
   * @param room as for links to candidates
   */
  public boolean expectsMeetings(String room) {
    return opensIn(room) && !VendorSettings.meetings(settings).isEmpty();
  }

  /** The same at the page, and so for the cases that everybody there can see. */
  public boolean expectsMeetingsOnPage() {
    return expectsMeetings(PAGE);
  }

  private static Submission unread(String what) {
    return new Submission(null, null, List.of(), List.of(), List.of(), List.of(what));
  }

  private Submission fetched(String address, CandidateLink link, ResumeReader reader) {
    ApplicantTracker tracker = tracker(address, link.vendor());
    return switch (tracker.fetch(link, deadline())) {
      case CandidateFetch.Fetched(var candidate) -> ApplicantEvidence.of(candidate, reader);
      case CandidateFetch.Unfetched(String why) -> throw new UnreadableExhibit(address, why);
    };
  }

  /** How long a system may take to answer. */
  public Duration deadline() {
    return deadline(settings);
  }

  /** The same by settings alone. */
  public static Duration deadline(Settings settings) {
    return settings.time(Setting.BONAFIDE_HIRING_DEADLINE, USUAL_DEADLINE);
  }

  /**
   * The system of a vendor.
   *
   * @param address of what is wanted from it, as people know it
   * @throws UnreadableExhibit where nobody set it up
   */
  synchronized ApplicantTracker tracker(String address, TrackerVendor vendor) {
    VendorSettings own = VendorSettings.of(vendor);
    if (!own.isAsked(settings)) {
      throw new UnreadableExhibit(
          address,
          "is a candidate in %s; set %s (docs/how-to/hiring-tools.md)"
              .formatted(own.shown(), own.named()));
    }
    own.unasked(settings)
        .ifPresent(
            problem -> {
              throw new UnreadableExhibit(address, problem.what() + "; run doctor to find the fix");
            });
    return open.computeIfAbsent(vendor, one -> VendorOpening.tracker(settings, one, clock));
  }
}
