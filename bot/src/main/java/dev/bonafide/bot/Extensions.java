package dev.bonafide.bot;

import dev.bonafide.account.AccountSource;
import dev.bonafide.applicant.ApplicantEvidence.ResumeReader;
import dev.bonafide.applicant.CandidateDesk;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Comparison;
import dev.bonafide.check.ReferenceLists;
import dev.bonafide.dns.DnsExtension;
import dev.bonafide.examination.Lookups;
import dev.bonafide.extension.Chore;
import dev.bonafide.extension.ContributedSites;
import dev.bonafide.extension.Contribution;
import dev.bonafide.extension.DeclaredSetting;
import dev.bonafide.extension.Diagnosis;
import dev.bonafide.extension.Extension;
import dev.bonafide.extension.Mount;
import dev.bonafide.extension.ServerParts;
import dev.bonafide.extension.Setup;
import dev.bonafide.github.GitHubExtension;
import dev.bonafide.hiring.HiringExtension;
import dev.bonafide.listening.Listening;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.mail.MessageHandler;
import dev.bonafide.proof.ProofSites;
import dev.bonafide.speech.SpeechExtension;
import dev.bonafide.takehome.TakeHomeExtension;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Optional features of this build. Nothing else names one. */
public final class Extensions {
  private static final List<Extension> ALL =
      List.of(
          new SpeechExtension(),
          new GitHubExtension(),
          new DnsExtension(),
          new HiringExtension(),
          new TakeHomeExtension());

  private final List<Contribution> contributions;

  private Extensions(List<Contribution> contributions) {
    this.contributions = contributions;
  }

  /**
   * Prepares those of one process.
   *
   * @param places how many cases may wait for a slow service at a time
   */
  public static Extensions of(Settings settings, InstantSource clock, int places) {
    Setup setup = new Setup(settings, clock, places, settings.limits().bytes());
    return new Extensions(ALL.stream().map(one -> one.contribute(setup)).toList());
  }

  /** Extensions of a command, which has one case. */
  public static Extensions of(Settings settings, InstantSource clock) {
    return of(settings, clock, 1);
  }

  /** Settings of the house, then those of each extension. */
  public static Stream<DeclaredSetting> settings() {
    return Stream.concat(
        Stream.of(Setting.values()), ALL.stream().flatMap(one -> one.settings().stream()));
  }

  /** Comparisons that all of them add. */
  public static List<Comparison> comparisons(ReferenceLists lists) {
    return ALL.stream().flatMap(one -> one.comparisons(lists).stream()).toList();
  }

  /** Time limit for what all of them do while a case is read. */
  static Duration longest(Settings settings) {
    return ALL.stream().map(one -> one.longest(settings)).reduce(Duration.ZERO, Duration::plus);
  }

  public Listening listening() {
    return first(Contribution::listening).orElse(Listening.NONE);
  }

  /** Source of accounts that people link to; empty where such links are words like others. */
  public Optional<AccountSource> accounts() {
    return first(Contribution::accounts);
  }

  /** Source of candidates; empty where links to candidates are words like others. */
  public Optional<CandidateDesk> candidates() {
    return first(Contribution::candidates);
  }

  /** Whether transcripts of meetings come by themselves, and are added in a room. */
  public boolean expectsMeetings(String room) {
    return contributions.stream().anyMatch(one -> one.expectsMeetings(room));
  }

  /** Outside evidence that can be had. */
  public Lookups lookups() {
    return new Lookups(accounts().isPresent(), expectsMeetings(CandidateDesk.PAGE));
  }

  /** Case behind an address; empty for an address that no extension opens. */
  Optional<Submission> opened(String address, ResumeReader reader) {
    return first(one -> one.opened(address, reader));
  }

  public List<Mount> mounts(Inbox inbox, Checkpoint.Watch watch) {
    return contributions.stream().flatMap(one -> one.mounts(inbox, watch).stream()).toList();
  }

  /** Work on what was called, by the names under which it is kept. */
  public Map<String, MessageHandler> handlers(ServerParts parts) {
    Map<String, MessageHandler> handlers = new HashMap<>();
    contributions.forEach(one -> handlers.putAll(one.handlers(parts)));
    return handlers;
  }

  public List<Chore> chores(ServerParts parts) {
    return contributions.stream().flatMap(one -> one.chores(parts).stream()).toList();
  }

  public ProofSites proofSites() {
    Map<String, ProofSites> byKind = new HashMap<>();
    contributions.forEach(one -> byKind.putAll(one.proofSites()));
    return new ContributedSites(byKind);
  }

  /** Lines for status. */
  public List<String> states() {
    return contributions.stream().flatMap(one -> one.state().stream()).toList();
  }

  List<Diagnosis> examine() {
    return contributions.stream().flatMap(one -> one.examine().stream()).toList();
  }

  private <T> Optional<T> first(Function<Contribution, Optional<T>> part) {
    return contributions.stream().flatMap(one -> part.apply(one).stream()).findFirst();
  }
}
